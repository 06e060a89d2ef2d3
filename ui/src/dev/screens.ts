// Every screen by name, as it stands with the made-up case.
import type { ValueKind } from "../ipc/types";
import type { Screen } from "../screen";
import * as made from "./made";
import * as ofMeeting from "./made-meeting";

const kinds: ValueKind[] = [
  "yes-no", "one", "several", "country", "countries", "date", "line", "text", "money", "duration", "party",
];

export const screens: Record<string, () => Screen> = {
  welcome: () => ({ at: "welcome" }),
  unlock: () => ({ at: "unlock" }),
  "question:text:new": () => ({ at: "question", page: { ...made.question("text"), input: made.question("line").input }, mode: "section" }),
  safety: () => ({ at: "safety" }),
  create: () => ({ at: "create" }),
  recovery: () => ({ at: "recovery", first: true }),
  recover: () => ({ at: "recover" }),
  cases: () => ({ at: "cases", cases: made.cases }),
  "cases:empty": () => ({ at: "cases", cases: [] }),
  home: () => ({ at: "home", home: made.home }),
  "home:new": () => ({ at: "home", home: { ...made.home, carryOn: null, firstLookDone: false, toCheck: [], recovered: null, sections: made.home.sections.map((one) => ({ ...one, state: "not-started", stateText: "Not started" })) } }),
  "home:done": () => ({ at: "home", home: { ...made.home, carryOn: null } }),
  list: () => ({ at: "list", list: made.list }),
  hiding: () => ({ at: "hiding", next: null }),
  hard: () => ({ at: "hard", section: made.hard }),
  group: () => ({ at: "group", page: made.group, mode: "section" }),
  "section-done": () => ({ at: "section-done", section: "disputes", title: "Disputes" }),
  check: () => ({ at: "check", section: null, check: made.check }),
  summary: () => ({ at: "summary", summary: made.summary }),
  "summary:none": () => ({
    at: "summary",
    summary: { ...made.summary, cautions: [], issues: [], alsoMentioned: [], questions: [], measures: [], dates: [], found: "Nothing found from what you wrote." },
  }),
  report: () => ({ at: "report", parts: made.parts, firms: made.firms, check: made.check }),
  pages: () => ({ at: "pages", preview: made.preview, locked: false, attached: true }),
  after: () => ({
    at: "after",
    saved: { saved: true, path: "/home/me/Documents/summary.pdf" },
    preview: made.preview,
    locked: false,
    attached: true,
  }),
  meet: () => ({ at: "meet" }),
  meeting: () => ({ at: "meeting", view: ofMeeting.page, open: null }),
  "meeting:open": () => ({ at: "meeting", view: ofMeeting.page, open: "own-name" }),
  agenda: () => ({ at: "agenda", view: ofMeeting.agenda }),
  history: () => ({ at: "history", view: ofMeeting.history }),
  transcribe: () => ({ at: "transcribe", view: ofMeeting.page }),
  attendance: () => ({ at: "attendance" }),
  keys: () => ({ at: "keys" }),
  paper: () => ({ at: "paper", preview: made.preview, back: async () => ({ at: "attendance" }) }),
  share: () => ({ at: "share", share: ofMeeting.share }),
  sealed: () => ({ at: "sealed", saved: { saved: true, path: "/home/me/Documents/sealed.age" }, firm: "An example firm" }),
  firm: () => ({ at: "firm", firm: ofMeeting.firm }),
  received: () => ({ at: "received", view: ofMeeting.received, cases: made.cases }),
  proof: () => ({ at: "proof", proof: made.proof }),
  settings: () => ({ at: "settings" }),
  about: () => ({ at: "about", proof: made.proof }),
  ...Object.fromEntries(
    kinds.map((kind) => [`question:${kind}`, (): Screen => ({ at: "question", page: made.question(kind), mode: "section" })]),
  ),
};
