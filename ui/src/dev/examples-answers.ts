// How a question is answered: the controls, and what stands beside them.
import { createRawSnippet } from "svelte";

import AnswerControl from "../components/AnswerControl.svelte";
import ChoiceAnswer from "../components/ChoiceAnswer.svelte";
import Combobox from "../components/Combobox.svelte";
import CountryAnswer from "../components/CountryAnswer.svelte";
import DateAnswer from "../components/DateAnswer.svelte";
import DateParts from "../components/DateParts.svelte";
import DurationAnswer from "../components/DurationAnswer.svelte";
import ErrorSummary from "../components/ErrorSummary.svelte";
import FieldNote from "../components/FieldNote.svelte";
import KnownAnswers from "../components/KnownAnswers.svelte";
import MoneyAnswer from "../components/MoneyAnswer.svelte";
import OptionDoubt from "../components/OptionDoubt.svelte";
import OtherAnswers from "../components/OtherAnswers.svelte";
import OtherCalendar from "../components/OtherCalendar.svelte";
import OwnNote from "../components/OwnNote.svelte";
import PartyAnswer from "../components/PartyAnswer.svelte";
import RelativeDate from "../components/RelativeDate.svelte";
import TextAnswer from "../components/TextAnswer.svelte";
import * as fixtures from "./fixtures";
import { any, empty, examples, fault, input, nothing, type Example } from "./example";

export const ofAnswers: Example[] = [
  ...examples("AnswerControl", any(AnswerControl), {
    "the control that a kind of question calls for": () => ({
      page: fixtures.question("yes-no"),
      input: empty(),
      errors: [],
      described: undefined,
      onchange: nothing,
      onstanding: nothing,
      onremove: nothing,
    }),
  }),
  ...examples("Combobox", any(Combobox), {
    "a list under what is typed, one row shown and not to be taken": () => ({
      id: "f-find",
      label: "Find",
      list: "found",
      typed: "du",
      open: true,
      found: ["Dubai", "Dublin"],
      name: "Found",
      key: (one: string) => one,
      row: createRawSnippet<[string]>((one) => ({ render: () => `<span>${one()}</span>` })),
      barred: (one: string) => one === "Dublin",
      described: "found-hint",
      oninput: nothing,
      onpick: nothing,
    }),
  }),
  ...examples("ChoiceAnswer", any(ChoiceAnswer), {
    "one of several, nothing chosen beforehand": () => ({
      input: empty(),
      options: fixtures.question("one").options,
      errors: [],
      single: true,
      onchange: nothing,
    }),
    "as many as fit, one of them alone": () => ({
      input: input("several"),
      options: fixtures.question("several").options,
      errors: [],
      onchange: nothing,
    }),
    "each option in a second language as well": () => ({
      input: empty(),
      options: fixtures.question("yes-no").options,
      errors: [],
      single: true,
      onchange: nothing,
      second: {
        language: "ar",
        direction: "rtl",
        title: "",
        hint: null,
        options: { yes: "نعم", no: "لا" },
        ways: {},
        dates: {},
      },
    }),
    "a choice that cannot stand": () => ({
      input: input("several"),
      options: fixtures.question("several").options,
      errors: fault("choices", "Choose “None of these” alone, or take it away."),
      onchange: nothing,
    }),
  }),
  ...examples("OptionDoubt", any(OptionDoubt), {
    "a quiet line under an option that is chosen": () => ({
      input: input("several"),
      option: fixtures.question("several").options[0],
      errors: [],
      onchange: nothing,
    }),
    "told by somebody": () => ({
      input: { ...input("several"), doubts: [{ option: "bank", standing: "told", toldBy: "a cousin" }] },
      option: fixtures.question("several").options[2],
      errors: [],
      onchange: nothing,
    }),
  }),
  ...examples("CountryAnswer", any(CountryAnswer), {
    "one country, found by typing, or taken from another answer": () => ({
      input: empty(),
      single: true,
      chosen: [],
      known: fixtures.countries.slice(0, 2),
      errors: [],
      described: undefined,
      onchange: nothing,
      onremove: nothing,
    }),
    "several, two chosen": () => ({
      input: input("countries"),
      single: false,
      chosen: fixtures.countries,
      known: [],
      errors: [],
      described: undefined,
      onchange: nothing,
      onremove: nothing,
    }),
    "typed and not picked": () => ({
      input: { ...empty(), text: "Ind" },
      single: true,
      chosen: [],
      known: [],
      errors: fault("choices", "Pick the country or territory from the list."),
      described: undefined,
      onchange: nothing,
      onremove: nothing,
    }),
  }),
  ...examples("DateAnswer", any(DateAnswer), {
    "how well it is known comes first": () => ({
      input: empty(),
      events: fixtures.events,
      errors: [],
      onchange: nothing,
    }),
    "about March 2017": () => ({ input: input("date"), events: [], errors: [], onchange: nothing }),
    "between two dates, the second missing": () => ({
      input: { ...empty(), date: { ...empty().date, qualifier: "between", year: "2015" } },
      events: [],
      errors: fault("year2", "Enter the year, or choose another way to answer."),
      onchange: nothing,
    }),
  }),
  ...examples("RelativeDate", any(RelativeDate), {
    "the other date first, then how it lies to it": () => ({
      input: { relation: "after", event: fixtures.events[0]?.place ?? "" },
      events: fixtures.events,
      errors: [],
      onchange: nothing,
    }),
    "no other date chosen": () => ({
      input: { relation: null, event: "" },
      events: fixtures.events,
      errors: fault("event", "Choose the other date, or give this one in another way."),
      onchange: nothing,
    }),
  }),
  ...examples("DateParts", any(DateParts), {
    "only the fields that are needed": () => ({
      day: "",
      month: "3",
      year: "2017",
      suffix: "",
      withDay: false,
      withMonth: true,
      errors: [],
      onchange: nothing,
    }),
  }),
  ...examples("DurationAnswer", any(DurationAnswer), {
    "years, months and days": () => ({ input: empty(), errors: [], onchange: nothing }),
    "not a number": () => ({
      input: { ...empty(), years: "two" },
      errors: fault("years", "Enter whole numbers, such as 2."),
      onchange: nothing,
    }),
  }),
  ...examples("ErrorSummary", any(ErrorSummary), {
    "what to do, each line leading to its field": () => ({ errors: fault("text", "Enter a shorter label.") }),
  }),
  ...examples("FieldNote", any(FieldNote), {
    "beside the field that it is about": () => ({ field: "text", errors: fault("text", "Enter a shorter label.") }),
  }),
  ...examples("KnownAnswers", any(KnownAnswers), {
    "asked once, offered again": () => ({ known: [{ id: "AE", text: "United Arab Emirates" }], onpick: nothing }),
    "nothing known yet": () => ({ known: [], onpick: nothing }),
  }),
  ...examples("MoneyAnswer", any(MoneyAnswer), {
    "an amount and its currency": () => ({
      input: input("money"),
      currencies: ["AED", "GBP"],
      errors: [],
      onchange: nothing,
    }),
    "a currency that is not in the list": () => ({
      input: { ...input("money"), currency: "MNT" },
      currencies: ["AED", "GBP"],
      errors: [],
      onchange: nothing,
    }),
    "no currency": () => ({
      input: { ...input("money"), currency: "" },
      currencies: ["AED", "GBP"],
      errors: fault("currency", "Choose the currency."),
      onchange: nothing,
    }),
  }),
  ...examples("OtherCalendar", any(OtherCalendar), {
    "a date of another calendar, worked out": () => ({ ondate: nothing }),
  }),
  ...examples("PartyAnswer", any(PartyAnswer), {
    "a name as it is written, in any script": () => ({
      input: empty(),
      errors: [],
      onchange: nothing,
      onremove: nothing,
    }),
    "with other spellings": () => ({ input: input("party"), errors: [], onchange: nothing, onremove: nothing }),
  }),
  ...examples("TextAnswer", any(TextAnswer), {
    "a line": () => ({
      input: empty(),
      caret: null,
      long: false,
      errors: [],
      described: undefined,
      onchange: nothing,
      onstanding: nothing,
    }),
    "a long text: first, how to tell it": () => ({
      input: empty(),
      caret: null,
      long: true,
      errors: [],
      described: undefined,
      onchange: nothing,
      onstanding: nothing,
    }),
    "a long text that has been begun": () => ({
      input: input("text"),
      caret: 4,
      long: true,
      errors: [],
      described: undefined,
      onchange: nothing,
      onstanding: nothing,
    }),
  }),
  ...examples("OtherAnswers", any(OtherAnswers), {
    "two always, the others behind a fold": () => ({
      ways: fixtures.question("one").ways,
      input: empty(),
      single: true,
      open: false,
      filled: false,
      errors: [],
      onchange: nothing,
    }),
    "told by somebody": () => ({
      ways: fixtures.question("one").ways,
      input: { ...empty(), standing: "told" },
      single: true,
      open: false,
      filled: false,
      errors: [],
      onchange: nothing,
    }),
    "chosen over something written": () => ({
      ways: fixtures.question("text").ways,
      input: { ...input("text"), standing: "withheld" },
      single: false,
      open: false,
      filled: true,
      errors: [],
      onchange: nothing,
    }),
  }),
  ...examples("OwnNote", any(OwnNote), {
    "nothing noted": () => ({ input: empty(), errors: [], onchange: nothing }),
    "a note": () => ({ input: { ...empty(), note: "It is in a drawer at home." }, errors: [], onchange: nothing }),
    "one that is too long": () => ({
      input: { ...empty(), note: "It is in a drawer." },
      errors: fault("note", "This text is longer than Candour can keep. Shorten it."),
      onchange: nothing,
    }),
  }),
];
