// Every component with its examples: documentation on the sheet, and a test each.
import { createRawSnippet, type Component } from "svelte";

import { app } from "../app.svelte";
import AnswerControl from "../components/AnswerControl.svelte";
import AnswerLinks from "../components/AnswerLinks.svelte";
import AnswerRows from "../components/AnswerRows.svelte";
import AttendanceFields from "../components/AttendanceFields.svelte";
import Asks from "../components/Asks.svelte";
import Bar from "../components/Bar.svelte";
import CaseSettings from "../components/CaseSettings.svelte";
import Changes from "../components/Changes.svelte";
import CheckList from "../components/CheckList.svelte";
import ChoiceAnswer from "../components/ChoiceAnswer.svelte";
import CountryAnswer from "../components/CountryAnswer.svelte";
import DateAnswer from "../components/DateAnswer.svelte";
import DateParts from "../components/DateParts.svelte";
import DurationAnswer from "../components/DurationAnswer.svelte";
import ErrorSummary from "../components/ErrorSummary.svelte";
import FailureNote from "../components/FailureNote.svelte";
import FieldNote from "../components/FieldNote.svelte";
import Disclosure from "../components/Disclosure.svelte";
import DoorList from "../components/DoorList.svelte";
import FirmFacts from "../components/FirmFacts.svelte";
import Foot from "../components/Foot.svelte";
import HelpNote from "../components/HelpNote.svelte";
import Issue from "../components/Issue.svelte";
import IssueLines from "../components/IssueLines.svelte";
import KnownAnswers from "../components/KnownAnswers.svelte";
import KnownLinks from "../components/KnownLinks.svelte";
import KeyDid from "../components/KeyDid.svelte";
import Language from "../components/Language.svelte";
import LanguageChoice from "../components/LanguageChoice.svelte";
import Libraries from "../components/Libraries.svelte";
import AlertDialog from "../components/AlertDialog.svelte";
import CloseNotice from "../components/CloseNotice.svelte";
import LockNotice from "../components/LockNotice.svelte";
import Logo from "../components/Logo.svelte";
import Measure from "../components/Measure.svelte";
import MeetingBar from "../components/MeetingBar.svelte";
import MeetingClock from "../components/MeetingClock.svelte";
import MeetingFind from "../components/MeetingFind.svelte";
import MeetingSide from "../components/MeetingSide.svelte";
import MoneyAnswer from "../components/MoneyAnswer.svelte";
import NoteField from "../components/NoteField.svelte";
import OtherCalendar from "../components/OtherCalendar.svelte";
import Page from "../components/Page.svelte";
import Papers from "../components/Papers.svelte";
import Part from "../components/Part.svelte";
import PartyAnswer from "../components/PartyAnswer.svelte";
import Passphrase from "../components/Passphrase.svelte";
import Point from "../components/Point.svelte";
import PointParts from "../components/PointParts.svelte";
import QuestionEntry from "../components/QuestionEntry.svelte";
import UrgentSteps from "../components/UrgentSteps.svelte";
import SectionNav from "../components/SectionNav.svelte";
import ReceiveFile from "../components/ReceiveFile.svelte";
import RelativeDate from "../components/RelativeDate.svelte";
import Sheet from "../components/Sheet.svelte";
import SheetBar from "../components/SheetBar.svelte";
import Sources from "../components/Sources.svelte";
import TextAnswer from "../components/TextAnswer.svelte";
import Timeline from "../components/Timeline.svelte";
import VaultSettings from "../components/VaultSettings.svelte";
import OptionDoubt from "../components/OptionDoubt.svelte";
import OtherAnswers from "../components/OtherAnswers.svelte";
import OwnNote from "../components/OwnNote.svelte";
import OwnStory from "../components/OwnStory.svelte";
import QuickKey from "../components/QuickKey.svelte";
import Urgency from "../components/Urgency.svelte";
import Why from "../components/Why.svelte";
import type { FieldError, FormInput, ValueKind } from "../ipc/types";
import { meeting } from "../meeting.svelte";
import * as fixtures from "./fixtures";
import * as ofMeeting from "./fixtures-meeting";
import * as ofSummary from "./fixtures-summary";
import { words } from "../words";

export interface Example {
  /** The component's file, without its ending. */
  component: string;
  /** What the example shows. */
  shows: string;
  part: Component<Record<string, unknown>>;
  /** Its properties, made anew each time. */
  props: () => Record<string, unknown>;
  /** Where the component stands on a page: some need a form around them, some a heading before. */
  under?: 2 | 3;
}

const nothing = (): void => undefined;
const empty = (): FormInput => fixtures.question("duration").input;
const input = (kind: ValueKind): FormInput => structuredClone(fixtures.question(kind).input);
/** A meeting is on, with the notes shown or not. */
function inMeeting(notes: boolean): Record<string, unknown> {
  meeting.take(ofMeeting.bar);
  meeting.notes = notes ? { case: "A note.", places: {} } : null;
  return {};
}
const fault = (field: string, text: string): FieldError[] => [{ field, text }];
const body = createRawSnippet(() => ({ render: () => "<p>What stands inside.</p>" }));

function examples<Props extends Record<string, never>>(
  component: string,
  part: Component<Props, object, string>,
  shown: Record<string, () => object>,
  under?: 2 | 3,
): Example[] {
  return Object.entries(shown).map(([shows, props]) => ({
    component,
    shows,
    part: part as unknown as Example["part"],
    props: props as Example["props"],
    ...(under ? { under } : {}),
  }));
}

const any = <T>(part: T) => part as unknown as Component<Record<string, never>, object, string>;

export const sheet: Example[] = [
  ...examples("AnswerControl", any(AnswerControl), {
    "the control that a kind of question calls for": () => ({
      page: fixtures.question("yes-no"), input: empty(), errors: [], described: undefined, onchange: nothing, onstanding: nothing, onremove: nothing,
    }),
  }),
  ...examples("AnswerLinks", any(AnswerLinks), {
    "answers that something rests on, each with the way to change it": () => ({ links: fixtures.links }),
  }),
  ...examples("AnswerRows", any(AnswerRows), {
    "answers under one heading, in the words they were given in": () => ({ rows: fixtures.check.sections[0]?.blocks[1]?.rows ?? [] }),
    "answers kept aside: shown, not changed here": () => ({ rows: fixtures.check.kept[0]?.rows ?? [], fixed: true }),
  }),
  ...examples("Bar", any(Bar), {
    "the bar of every page": () => ({ pressed: 0 }),
    "two presses of Shift counted": () => ({ pressed: 2 }),
  }),
  ...examples("CaseSettings", any(CaseSettings), { "labels and deleting": () => ({}) }),
  ...examples("CheckList", any(CheckList), { "unlikely, not wrong": () => ({ items: fixtures.home.toCheck }) }),
  ...examples("ChoiceAnswer", any(ChoiceAnswer), {
    "one of several, nothing chosen beforehand": () => ({
      input: empty(), options: fixtures.question("one").options, errors: [], single: true, onchange: nothing,
    }),
    "as many as fit, one of them alone": () => ({
      input: input("several"), options: fixtures.question("several").options, errors: [], onchange: nothing,
    }),
    "each option in a second language as well": () => ({
      input: empty(), options: fixtures.question("yes-no").options, errors: [], single: true, onchange: nothing,
      second: { language: "ar", direction: "rtl", title: "", hint: null, options: { yes: "نعم", no: "لا" }, ways: {}, dates: {} },
    }),
    "a choice that cannot stand": () => ({
      input: input("several"), options: fixtures.question("several").options,
      errors: fault("choices", "Choose “None of these” alone, or take it away."), onchange: nothing,
    }),
  }),
  ...examples("OptionDoubt", any(OptionDoubt), {
    "a quiet line under an option that is chosen": () => ({
      input: input("several"), option: fixtures.question("several").options[0], errors: [], onchange: nothing,
    }),
    "told by somebody": () => ({
      input: { ...input("several"), doubts: [{ option: "bank", standing: "told", toldBy: "a cousin" }] },
      option: fixtures.question("several").options[2], errors: [], onchange: nothing,
    }),
  }),
  ...examples("AttendanceFields", any(AttendanceFields), {
    "all that a note holds": () => ({ note: ofMeeting.attendances[0]?.note }),
    "what is known when a meeting begins": () => ({ note: ofMeeting.attendances[1]?.note, start: true }),
  }),
  ...examples("CountryAnswer", any(CountryAnswer), {
    "one country, found by typing, or taken from another answer": () => ({
      input: empty(), single: true, chosen: [], known: fixtures.countries.slice(0, 2), errors: [], described: undefined, onchange: nothing, onremove: nothing,
    }),
    "several, two chosen": () => ({
      input: input("countries"), single: false, chosen: fixtures.countries, known: [], errors: [], described: undefined, onchange: nothing, onremove: nothing,
    }),
    "typed and not picked": () => ({
      input: { ...empty(), text: "Ind" }, single: true, chosen: [], known: [],
      errors: fault("choices", "Pick the country or territory from the list."), described: undefined, onchange: nothing, onremove: nothing,
    }),
  }),
  ...examples("DateAnswer", any(DateAnswer), {
    "how well it is known comes first": () => ({ input: empty(), events: fixtures.events, errors: [], onchange: nothing }),
    "about March 2017": () => ({ input: input("date"), events: [], errors: [], onchange: nothing }),
    "between two dates, the second missing": () => ({
      input: { ...empty(), date: { ...empty().date, qualifier: "between", year: "2015" } },
      events: [], errors: fault("year2", "Enter the year, or choose another way to answer."), onchange: nothing,
    }),
  }),
  ...examples("RelativeDate", any(RelativeDate), {
    "the other date first, then how it lies to it": () => ({
      input: { relation: "after", event: fixtures.events[0]?.place ?? "" }, events: fixtures.events, errors: [], onchange: nothing,
    }),
    "no other date chosen": () => ({
      input: { relation: null, event: "" }, events: fixtures.events,
      errors: fault("event", "Choose the other date, or give this one in another way."), onchange: nothing,
    }),
  }),
  ...examples("DateParts", any(DateParts), {
    "only the fields that are needed": () => ({
      day: "", month: "3", year: "2017", suffix: "", withDay: false, withMonth: true, errors: [], onchange: nothing,
    }),
  }),
  ...examples("DurationAnswer", any(DurationAnswer), {
    "years, months and days": () => ({ input: empty(), errors: [], onchange: nothing }),
    "not a number": () => ({
      input: { ...empty(), years: "two" }, errors: fault("years", "Enter whole numbers, such as 2."), onchange: nothing,
    }),
  }),
  ...examples("ErrorSummary", any(ErrorSummary), {
    "what to do, each line leading to its field": () => ({ errors: fault("text", "Enter a shorter label.") }),
  }),
  ...examples("FailureNote", any(FailureNote), {
    "nothing where nothing went wrong": () => ({}),
    "what happened, whether anything was lost, what to do": () => {
      app.failure = {
        code: "no-space",
        text: "The disk is full.",
        saved: "Everything that was shown as saved is still there.",
        todo: "Make room on the disk, then press Continue again.",
      };
      return {};
    },
  }),
  ...examples("FieldNote", any(FieldNote), {
    "beside the field that it is about": () => ({ field: "text", errors: fault("text", "Enter a shorter label.") }),
  }),
  ...examples("Disclosure", any(Disclosure), {
    closed: () => ({ title: "Why was this skipped?", of: "Where are you held?", children: body }),
    open: () => ({ title: "Why was this skipped?", open: true, children: body }),
  }),
  ...examples("Foot", any(Foot), { "always in the same place": () => ({}) }),
  ...examples("HelpNote", any(HelpNote), { "whom to call, with the day of its numbers": () => ({ help: [fixtures.help] }) }),
  ...examples("KnownAnswers", any(KnownAnswers), {
    "asked once, offered again": () => ({ known: [{ id: "AE", text: "United Arab Emirates" }], onpick: nothing }),
    "nothing known yet": () => ({ known: [], onpick: nothing }),
  }),
  ...examples("Language", any(Language), { "languages by their own names": () => ({}) }),
  ...examples("LanguageChoice", any(LanguageChoice), {
    "the language of a paper": () => ({ id: "f-one", label: "Language of the paper", value: "en", onchoose: nothing }),
    "a second one, or none": () => ({
      id: "f-other",
      label: "Second language",
      hint: "Each question stands in it as well.",
      value: null,
      without: "en",
      none: true,
      onchoose: nothing,
    }),
  }),
  ...examples("Libraries", any(Libraries), { "every library with its licence": () => ({ libraries: fixtures.proof.libraries }) }),
  ...examples("AlertDialog", any(AlertDialog), {
    "stay or leave": () => ({
      id: "example",
      title: words.closeTitle,
      text: words.closeText,
      stay: words.closeStay,
      onstay: nothing,
      leave: words.closeClose,
      onleave: nothing,
    }),
  }),
  ...examples("CloseNotice", any(CloseNotice), { "what was typed last cannot be saved": () => ({}) }),
  ...examples("LockNotice", any(LockNotice), { "a minute before it locks": () => ({ onstay: nothing }) }),
  ...examples("Logo", any(Logo), { "one opening quotation mark": () => ({}) }),
  ...examples("Issue", any(Issue), {
    "what comes first, open": () => ({ issue: ofSummary.summary.issues[0], number: 1, open: true }),
    "in a matter, its reasons folded": () => ({ issue: ofSummary.summary.issues[1], number: 2 }),
    "not enough is known": () => ({ issue: ofSummary.summary.issues[2], number: 3, open: true }),
    "only mentioned": () => ({ issue: ofSummary.summary.alsoMentioned[0], number: null }),
  }, 2),
  ...examples("IssueLines", any(IssueLines), { "reasons and how each is known": () => ({ lines: ofSummary.summary.issues[1]?.lines }) }, 3),
  ...examples("KnownLinks", any(KnownLinks), { "told by somebody, and the person's own word": () => ({ links: ofSummary.summary.issues[1]?.lines[0]?.answers }) }),
  ...examples("Measure", any(Measure), { "signs for and against": () => ({ measure: ofSummary.summary.measures[0] }) }, 2),
  ...examples("MoneyAnswer", any(MoneyAnswer), {
    "an amount and its currency": () => ({ input: input("money"), currencies: ["AED", "GBP"], errors: [], onchange: nothing }),
    "a currency that is not in the list": () => ({
      input: { ...input("money"), currency: "MNT" }, currencies: ["AED", "GBP"], errors: [], onchange: nothing,
    }),
    "no currency": () => ({
      input: { ...input("money"), currency: "" }, currencies: ["AED", "GBP"],
      errors: fault("currency", "Choose the currency."), onchange: nothing,
    }),
  }),
  ...examples("OtherCalendar", any(OtherCalendar), { "a date of another calendar, worked out": () => ({ ondate: nothing }) }),
  ...examples("Page", any(Page), {
    "a page with its one heading": () => ({ title: "Your summary", children: body }),
    "with the way back": () => ({ title: "Your summary", onback: nothing, children: body }),
  }),
  ...examples("Asks", any(Asks), { "the questions to ask, one of them chosen": () => ({ asks: ofSummary.summary.asks }) }),
  ...examples("Papers", any(Papers), { "where each stands, as the person says": () => ({ papers: ofSummary.summary.papers }) }, 2),
  ...examples("Part", any(Part), {
    "folded, with how much is in it": () => ({ title: "Papers that would help", count: 4, children: body }),
    open: () => ({ title: "Papers that would help", open: true, children: body }),
  }),
  ...examples("PartyAnswer", any(PartyAnswer), {
    "a name as it is written, in any script": () => ({ input: empty(), errors: [], onchange: nothing, onremove: nothing }),
    "with other spellings": () => ({ input: input("party"), errors: [], onchange: nothing, onremove: nothing }),
  }),
  ...examples("Passphrase", any(Passphrase), {
    "one field with Show": () => ({ id: "open", label: "Passphrase", value: "" }),
    "a new one: its strength in words, and six words offered": () => ({
      id: "new", label: "New passphrase", hint: "Use five words in a row.", value: "", fresh: true,
    }),
    "typed on a Cyrillic keyboard": () => ({ id: "open", label: "Passphrase", value: "семь тихих цапель" }),
  }),
  ...examples("Point", any(Point), {
    "a point, its reasons open": () => ({ point: ofSummary.summary.issues[0]?.lines[0]?.point, open: true }),
    "a caution: what to do stands outside the fold": () => ({ point: ofSummary.summary.cautions[0], caution: true }),
    "in doubt": () => ({ point: ofSummary.summary.issues[1]?.lines[0]?.point, open: true }),
  }, 2),
  ...examples("PointParts", any(PointParts), {
    "what stands behind a point": () => ({ point: ofSummary.summary.issues[1]?.lines[0]?.point }),
  }, 3),
  ...examples("SectionNav", any(SectionNav), { "the sections beside the page": () => ({ current: "disputes" }) }),
  ...examples("ReceiveFile", any(ReceiveFile), { "in a firm's vault": () => ({}) }),
  ...examples("Changes", any(Changes), {
    "what differs": () => ({ compare: ofMeeting.compare }),
    "with a choice of what is taken over": () => ({ compare: ofMeeting.compare, taken: [], ontick: nothing }),
  }),
  ...examples("MeetingBar", any(MeetingBar), {
    "notes hidden": () => inMeeting(false),
    "notes shown": () => inMeeting(true),
  }),
  ...examples("MeetingClock", any(MeetingClock), {
    "while it counts": () => ({ clock: { ...ofMeeting.bar.clock, runs: true } }),
    "while it is paused": () => ({ clock: { ...ofMeeting.bar.clock, runs: false } }),
  }),
  ...examples("MeetingFind", any(MeetingFind), {
    "nothing typed yet": () => ({ onpick: nothing, onjump: nothing, missed: false }),
    "nothing found": () => ({ onpick: nothing, onjump: nothing, missed: true }),
  }),
  ...examples("KeyDid", any(KeyDid), { "no key pressed yet": () => ({}) }),
  ...examples("MeetingSide", any(MeetingSide), { "next steps and advice": () => ({}) }),
  ...examples("DoorList", any(DoorList), {
    "three ways to begin": () => ({ onnow: nothing, onwords: nothing, onquestions: nothing, questions: "Questions" }),
  }),
  ...examples("FirmFacts", any(FirmFacts), {
    "what is known of a firm": () => ({ firm: fixtures.happening.firm, reach: fixtures.happening.reach }),
    "nothing but any other": () => ({ firm: [], reach: fixtures.happening.reach }),
  }),
  ...examples("UrgentSteps", any(UrgentSteps), { "arrest, border, police": () => ({}) }),
  ...examples("NoteField", any(NoteField), { "on the case as a whole": () => ({ ...inMeeting(true), place: null }) }, 2),
  ...examples("QuestionEntry", any(QuestionEntry), {
    "one question of a section": () => ({ place: "q", section: "about-you", focused: false, onentered: nothing }),
  }),
  ...examples("Sheet", any(Sheet), { "a page of the report, with its words": () => ({ page: 0 }) }),
  ...examples("SheetBar", any(SheetBar), {
    "the first of three pages": () => ({ page: 0, pages: 3 }),
    "the last of three pages": () => ({ page: 2, pages: 3 }),
  }),
  ...examples("Sources", any(Sources), {
    "as cited": () => ({ sources: ofSummary.summary.sources }),
    none: () => ({ sources: [] }),
  }, 3),
  ...examples("TextAnswer", any(TextAnswer), {
    "a line": () => ({ input: empty(), caret: null, long: false, errors: [], described: undefined, onchange: nothing, onstanding: nothing }),
    "a long text: first, how to tell it": () => ({
      input: empty(), caret: null, long: true, errors: [], described: undefined, onchange: nothing, onstanding: nothing,
    }),
    "a long text that has been begun": () => ({
      input: input("text"), caret: 4, long: true, errors: [], described: undefined, onchange: nothing, onstanding: nothing,
    }),
  }),
  ...examples("Timeline", any(Timeline), {
    "days, doubt, open ends, a stretch without a date, a contradiction": () => ({ dates: ofSummary.summary.dates, today: ofSummary.summary.today }),
  }),
  ...examples("VaultSettings", any(VaultSettings), { "passphrase, keychain, recovery page, deleting": () => ({}) }),
  ...examples("OtherAnswers", any(OtherAnswers), {
    "two always, the others behind a fold": () => ({
      ways: fixtures.question("one").ways, input: empty(), single: true, open: false, filled: false, errors: [], onchange: nothing,
    }),
    "told by somebody": () => ({
      ways: fixtures.question("one").ways, input: { ...empty(), standing: "told" }, single: true, open: false, filled: false, errors: [], onchange: nothing,
    }),
    "chosen over something written": () => ({
      ways: fixtures.question("text").ways, input: { ...input("text"), standing: "withheld" }, single: false, open: false, filled: true, errors: [], onchange: nothing,
    }),
  }),
  ...examples("OwnNote", any(OwnNote), {
    "nothing noted": () => ({ input: empty(), errors: [], onchange: nothing }),
    "a note": () => ({ input: { ...empty(), note: "It is in a drawer at home." }, errors: [], onchange: nothing }),
    "one that is too long": () => ({
      input: { ...empty(), note: "It is in a drawer." }, errors: fault("note", "This text is longer than Candour can keep. Shorten it."), onchange: nothing,
    }),
  }),
  ...examples("OwnStory", any(OwnStory), {
    "what was told": () => ({ story: fixtures.question("yes-no").story }),
    "nothing told": () => ({ story: [] }),
  }),
  ...examples("QuickKey", any(QuickKey), {
    "a key beside what it does": () => ({ of: "W" }),
  }),
  ...examples("Urgency", any(Urgency), {
    "act now": () => ({ urgency: "act-now", text: "Act now" }),
    "raise soon": () => ({ urgency: "raise-soon", text: "Raise soon" }),
    raise: () => ({ urgency: "raise", text: "Raise" }),
    note: () => ({ urgency: "note", text: "Note" }),
  }),
  ...examples("Why", any(Why), {
    "three answers to why": () => ({ why: fixtures.question("yes-no").why }),
    "asked of everyone": () => ({ why: { ...fixtures.question("yes-no").why, seeing: [] } }),
  }),
];
