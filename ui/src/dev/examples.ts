// Every component with its examples: documentation on the sheet, and a test each.
import { createRawSnippet } from "svelte";

import { words } from "../words";
import { app } from "../app.svelte";
import AlertDialog from "../components/AlertDialog.svelte";
import AnswerLinks from "../components/AnswerLinks.svelte";
import AnswerRows from "../components/AnswerRows.svelte";
import Asks from "../components/Asks.svelte";
import Bar from "../components/Bar.svelte";
import CaseSettings from "../components/CaseSettings.svelte";
import CheckList from "../components/CheckList.svelte";
import CloseNotice from "../components/CloseNotice.svelte";
import Disclosure from "../components/Disclosure.svelte";
import DoorList from "../components/DoorList.svelte";
import FailureNote from "../components/FailureNote.svelte";
import FirmFacts from "../components/FirmFacts.svelte";
import Foot from "../components/Foot.svelte";
import HelpNote from "../components/HelpNote.svelte";
import Issue from "../components/Issue.svelte";
import IssueLines from "../components/IssueLines.svelte";
import KnownLinks from "../components/KnownLinks.svelte";
import Language from "../components/Language.svelte";
import LanguageChoice from "../components/LanguageChoice.svelte";
import Libraries from "../components/Libraries.svelte";
import LockNotice from "../components/LockNotice.svelte";
import Logo from "../components/Logo.svelte";
import Measure from "../components/Measure.svelte";
import OwnStory from "../components/OwnStory.svelte";
import Page from "../components/Page.svelte";
import Papers from "../components/Papers.svelte";
import Part from "../components/Part.svelte";
import Passphrase from "../components/Passphrase.svelte";
import Point from "../components/Point.svelte";
import PointParts from "../components/PointParts.svelte";
import QuickKey from "../components/QuickKey.svelte";
import SectionNav from "../components/SectionNav.svelte";
import Sheet from "../components/Sheet.svelte";
import SheetBar from "../components/SheetBar.svelte";
import Sources from "../components/Sources.svelte";
import Timeline from "../components/Timeline.svelte";
import Urgency from "../components/Urgency.svelte";
import UrgentSteps from "../components/UrgentSteps.svelte";
import VaultSettings from "../components/VaultSettings.svelte";
import Why from "../components/Why.svelte";
import * as fixtures from "./fixtures";
import * as ofSummary from "./fixtures-summary";
import { any, examples, nothing, type Example } from "./example";
import { ofAnswers } from "./examples-answers";
import { inTheMeeting } from "./examples-meeting";

const body = createRawSnippet(() => ({ render: () => "<p>What stands inside.</p>" }));

const others: Example[] = [
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
  ...examples("Disclosure", any(Disclosure), {
    closed: () => ({ title: "Why was this skipped?", of: "Where are you held?", children: body }),
    open: () => ({ title: "Why was this skipped?", open: true, children: body }),
  }),
  ...examples("Foot", any(Foot), { "always in the same place": () => ({}) }),
  ...examples("HelpNote", any(HelpNote), { "whom to call, with the day of its numbers": () => ({ help: [fixtures.help] }) }),
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
  ...examples("DoorList", any(DoorList), {
    "three ways to begin": () => ({ onnow: nothing, onwords: nothing, onquestions: nothing, questions: "Questions" }),
  }),
  ...examples("FirmFacts", any(FirmFacts), {
    "what is known of a firm": () => ({ firm: fixtures.happening.firm, reach: fixtures.happening.reach }),
    "nothing but any other": () => ({ firm: [], reach: fixtures.happening.reach }),
  }),
  ...examples("UrgentSteps", any(UrgentSteps), { "arrest, border, police": () => ({}) }),
  ...examples("Sheet", any(Sheet), { "a page of the report, with its words": () => ({ page: 0 }) }),
  ...examples("SheetBar", any(SheetBar), {
    "the first of three pages": () => ({ page: 0, pages: 3 }),
    "the last of three pages": () => ({ page: 2, pages: 3 }),
  }),
  ...examples("Sources", any(Sources), {
    "as cited": () => ({ sources: ofSummary.summary.sources }),
    none: () => ({ sources: [] }),
  }, 3),
  ...examples("Timeline", any(Timeline), {
    "days, doubt, open ends, a stretch without a date, a contradiction": () => ({ dates: ofSummary.summary.dates, today: ofSummary.summary.today }),
  }),
  ...examples("VaultSettings", any(VaultSettings), { "passphrase, keychain, recovery page, deleting": () => ({}) }),
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

export const sheet: Example[] = [...ofAnswers, ...inTheMeeting, ...others];
