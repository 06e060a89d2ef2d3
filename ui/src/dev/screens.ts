// Every screen by name, as it stands with the made-up case.
import type { ValueKind } from "../ipc/types";
import type { Screen } from "../screen";
import * as fixtures from "./fixtures";
import * as ofMeeting from "./fixtures-meeting";
import * as ofSummary from "./fixtures-summary";

const kinds: ValueKind[] = [
  "yes-no",
  "one",
  "several",
  "country",
  "countries",
  "date",
  "line",
  "text",
  "money",
  "duration",
  "party",
];

export const screens: Record<string, () => Screen> = {
  welcome: () => ({ at: "welcome" }),
  unlock: () => ({ at: "unlock" }),
  "question:text:new": () => ({
    at: "question",
    page: { ...fixtures.question("text"), input: fixtures.question("line").input },
    mode: "section",
  }),
  safety: () => ({ at: "safety" }),
  doors: () => ({ at: "doors" }),
  happening: () => ({ at: "happening", view: fixtures.happening, chosen: {}, told: false }),
  "happening:told": () => ({ at: "happening", view: fixtures.happening, chosen: { "held-now": ["held"] }, told: true }),
  "happening:calm": () => ({ at: "happening", view: fixtures.happening, chosen: {}, told: true }),
  create: () => ({ at: "create" }),
  recovery: () => ({ at: "recovery", first: true }),
  recover: () => ({ at: "recover" }),
  cases: () => ({ at: "cases", cases: fixtures.cases }),
  "cases:empty": () => ({ at: "cases", cases: [] }),
  home: () => ({ at: "home", home: fixtures.home }),
  "home:new": () => ({
    at: "home",
    home: {
      ...fixtures.home,
      carryOn: null,
      firstLookDone: false,
      toCheck: [],
      recovered: null,
      sections: fixtures.home.sections.map((one) => ({ ...one, state: "not-started", stateText: "Not started" })),
    },
  }),
  "home:moved": () => ({
    at: "home",
    home: {
      ...fixtures.home,
      recovered: null,
      moved: [
        "Whether there may be a judgment: it is now an answer under “What became of it”.",
        "A name for a case: a case now bears the name of its country.",
      ],
    },
  }),
  "home:done": () => ({ at: "home", home: { ...fixtures.home, carryOn: null } }),
  list: () => ({ at: "list", list: fixtures.list }),
  "hide-help": () => ({ at: "hide-help", next: null }),
  "sensitive-intro": () => ({ at: "sensitive-intro", section: fixtures.hard }),
  group: () => ({ at: "group", page: fixtures.group, mode: "section" }),
  "section-done": () => ({ at: "section-done", section: "disputes", title: "Disputes" }),
  check: () => ({ at: "check", section: null, check: fixtures.check }),
  summary: () => ({ at: "summary", summary: ofSummary.summary }),
  "summary:none": () => ({
    at: "summary",
    summary: {
      ...ofSummary.summary,
      cautions: [],
      issues: [],
      alsoMentioned: [],
      questions: [],
      measures: [],
      dates: [],
      found: "Nothing found from what you wrote.",
    },
  }),
  report: () => ({ at: "report", papers: fixtures.papers, firms: fixtures.firms, check: fixtures.check }),
  pages: () => ({ at: "pages", preview: fixtures.preview, locked: false, attached: true }),
  "pages:pack": () => ({ at: "pages", preview: fixtures.previewWithPack, locked: false, attached: false }),
  "saved-report": () => ({
    at: "saved-report",
    saved: { saved: true, path: "/home/me/Documents/summary.pdf" },
    preview: fixtures.preview,
    locked: false,
    attached: true,
  }),
  meet: () => ({ at: "meet", notes: ofMeeting.attendances.slice(1) }),
  "meet:first": () => ({ at: "meet", notes: [] }),
  meeting: () => ({ at: "meeting", view: ofMeeting.page, open: null }),
  "meeting:open": () => ({ at: "meeting", view: ofMeeting.page, open: "own-name" }),
  agenda: () => ({ at: "agenda", view: ofMeeting.agenda }),
  history: () => ({ at: "history", view: ofMeeting.history }),
  transcribe: () => ({ at: "transcribe", view: ofMeeting.page }),
  attendance: () => ({ at: "attendance", notes: ofMeeting.attendances, meeting: null }),
  "attendance:ended": () => ({ at: "attendance", notes: ofMeeting.attendances.slice(1), meeting: 0 }),
  seat: () => ({ at: "seat" }),
  keys: () => ({ at: "keys" }),
  paper: () => ({
    at: "paper",
    preview: fixtures.preview,
    back: async () => ({ at: "attendance", notes: ofMeeting.attendances, meeting: null }),
  }),
  share: () => ({ at: "share", share: ofMeeting.share }),
  sealed: () => ({
    at: "sealed",
    saved: { saved: true, path: "/home/me/Documents/sealed.age" },
    firm: "An example firm",
  }),
  firm: () => ({ at: "firm", firm: ofMeeting.firm }),
  received: () => ({ at: "received", view: ofMeeting.received, cases: fixtures.cases }),
  "self-check": () => ({ at: "self-check", proof: fixtures.proof }),
  settings: () => ({ at: "settings" }),
  about: () => ({ at: "about", proof: fixtures.proof }),
  ...Object.fromEntries(
    kinds.map((kind) => [
      `question:${kind}`,
      (): Screen => ({ at: "question", page: fixtures.question(kind), mode: "section" }),
    ]),
  ),
};
