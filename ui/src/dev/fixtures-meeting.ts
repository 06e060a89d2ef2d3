// A made-up meeting, and a firm that does not exist.
import type {
  AgendaView,
  AttendanceView,
  CompareView,
  HistoryView,
  MeetingBar,
  MeetingRow,
  MeetingView,
  OwnFirmView,
  ReceivedCompareView,
  ReceivedView,
  ShareView,
} from "../ipc/types";

export const bar: MeetingBar = {
  with: "Meeting with A. B.",
  author: "solicitor",
  notes: true,
  clock: { seconds: 2520, runs: true, unitMinutes: 6 },
  view: { page: "agenda", section: null, open: null, second: null },
  locked: null,
};

const row = (place: string, number: string, question: string, answer: string): MeetingRow => ({
  key: place,
  place,
  number,
  caption: null,
  question,
  answer,
  standing: answer === "Not yet answered" ? null : "given",
  mark: null,
  earlier: null,
  add: null,
});

export const page: MeetingView = {
  bar,
  sections: [
    { id: "about-you", title: "1 About you" },
    { id: "disputes", title: "2 Disputes" },
  ],
  section: "about-you",
  title: "1 About you",
  rows: [
    {
      ...row("own-name", "1.1", "What is your full name?", "Ming Example"),
      mark: { kind: "confirmed", text: "Confirmed, A. B., 24 November 2026, 12:00" },
      earlier: "1 earlier value",
    },
    row("birth-date", "1.2", "When were you born?", "Not yet answered"),
    { ...row("dispute/i1/amount", "1.3", "How much is it about?", "Not known"), caption: "Dispute: supplier" },
    { ...row("group-dispute", "", "Disputes", ""), place: null, add: ["dispute", "Add a dispute"] },
  ],
  saved: "Saved on this computer only, 14:33",
};

const attendance = {
  present: "",
  interpreter: "",
  place: "",
  reference: "",
  conflict: "",
  instructions: "",
  advice: "",
  next: "",
  bring: "",
  notes: false,
};

export const attendances: AttendanceView[] = [
  {
    meeting: 2,
    title: "24 November 2026, 11:00 to 12:00, with A. B.",
    by: "A. B.",
    ended: null,
    note: { ...attendance, present: "An interpreter", bring: "The letter from the bank" },
  },
  {
    meeting: 0,
    title: "3 November 2026, 10:00 to 10:40, with A. B.",
    by: "A. B.",
    ended: "This meeting ended 3 November 2026, 10:40.",
    note: { ...attendance, next: "A. B.: a letter to the court, by Friday" },
  },
];

export const agenda: AgendaView = {
  bar,
  printed: "Nothing has been printed or sealed yet.",
  parts: [
    {
      title: "To talk about: 1 issue",
      about: "What has a date comes first, then what rests on a paper, on the client’s word, and on what others said.",
      rows: [
        {
          place: "disputes",
          section: "disputes",
          number: "1",
          label: "Whether a private dispute is behind the case · Case: United Arab Emirates",
          text: "On the client’s word",
          reasons: ["A private or commercial dispute in criminal form."],
        },
      ],
    },
    {
      title: "Marked to follow up: 1 answer",
      about: "Answers that somebody marked to come back to.",
      rows: [{ place: "own-name", section: "about-you", number: "1.1", label: "Full name", text: "To follow up, A. B.", reasons: [] }],
    },
    { title: "Not yet answered: 0 questions", about: "", rows: [] },
  ],
};

export const compare: CompareView = {
  title: "1 answer differs from Matter 7",
  changes: [
    {
      place: "own-words",
      number: "13.4",
      label: "In your own words",
      before: "First words",
      after: "Second words",
      taken: true,
      note: null,
    },
  ],
};

export const sameClient: ReceivedCompareView = { person: null, compare };

export const otherClient: ReceivedCompareView = {
  person: {
    title: "These may be two different people",
    about: "What is told of the person differs. Go on only if you are sure that both are of one person.",
    rows: [
      { label: "Your name", here: "Anna Example", file: "Ming Example" },
      { label: "Born", here: "3 March 1971", file: "1974" },
    ],
  },
  compare: { ...compare, changes: compare.changes.map((change) => ({ ...change, taken: false })) },
};

export const history: HistoryView = {
  past: [{ id: "event-0", text: "Meeting with A. B., begun 24 November 2026, 12:00" }],
  rows: [
    {
      place: "own-words",
      number: "13.4",
      label: "In your own words",
      now: "Second words",
      earlier: [{ text: "First words", until: "Until 24 November 2026, 12:00; changed by the client" }],
    },
  ],
};

export const share: ShareView = {
  firms: [
    {
      name: "An example firm",
      facts: [{ label: "Website", text: "https://www.gherson.com" }],
      services: ["A possible INTERPOL notice"],
      disclaimer: null,
      words: "lantern orchard copper ninety velvet harbour meadow thistle",
      key: "age1example",
      compared: null,
      shipped: false,
    },
    { name: "A firm without a key", facts: [], services: [], disclaimer: "General information.", words: null, key: null, compared: null, shipped: true },
  ],
  made: "12 pages, reference AB12-CD34",
};

export const firm: OwnFirmView = {
  firm: true,
  text: { name: "An example firm", address: "", telephone: "", email: "", website: "", services: "", marking: "Confidential. Prepared to ask for legal advice.", disclaimer: "", logo: "UDQKMyAzCkDgQA==" },
  logo: { text: "UDQKMyAzCkDgQA==", width: 3, height: 3, path: "M1 0h1v1h-1zM0 1h3v1h-3zM1 2h1v1h-1z" },
  key: "age1example",
  words: "lantern orchard copper ninety velvet harbour meadow thistle",
};

export const received: ReceivedView = {
  facts: [{ label: "How it came", text: "Sealed for this firm." }],
  pages: 12,
  answers: true,
};
