// A small made-up case. Every name and fact is invented.
import type {
  AnswerLink,
  CaseView,
  CheckView,
  CountryView,
  EventView,
  FormInput,
  GroupView,
  HappeningView,
  HelpView,
  HomeView,
  FirmChoice,
  PaperChoices,
  PreviewView,
  ProofView,
  QuestionListView,
  QuestionView,
  SectionState,
  SectionView,
  ValueKind,
} from "../ipc/types";

const SAVED = "Saved on this computer only, 14:32";

export const cases: CaseView[] = [
  { id: "a", label: "Harbour case", opened: "Last opened 22 November 2026, 18:04" },
  { id: "b", label: "Дело о складе", opened: "Last opened 3 October 2026, 09:12" },
];

export const countries: CountryView[] = [
  { code: "AE", name: "United Arab Emirates", by: null, another: false },
  { code: "CN", name: "China", by: null, another: false },
  { code: "IN", name: "India", by: null, another: false },
  { code: "GB", name: "United Kingdom", by: null, another: false },
  { code: "US", name: "United States", by: null, another: false },
  { code: "UA", name: "Ukraine", by: null, another: false },
];

function section(
  number: number, id: string, title: string, about: string, state: SectionState, stateText: string,
): SectionView {
  return { id, number, title, about, state, stateText, place: id, hard: null };
}

export const hard: SectionView = {
  ...section(6, "matters", "Criminal matters abroad", "Cases, warrants, and what is alleged.", "not-started", "Not started"),
  hard: "The next questions are about arrest, charges and detention. Many people find them hard.",
};

const sections: SectionView[] = [
  section(1, "stand", "Where you stand now", "Whether you are free to move, and dates coming up.", "done", "Done"),
  section(2, "about", "About you", "Names in every script, nationalities, where you live.", "done", "Done"),
  section(3, "countries", "Countries of concern", "Which countries worry you, and why.", "in-progress", "4 of about 9 answered"),
  section(4, "business", "Business and money", "Roles, debts, guarantees, cheques, tax.", "not-started", "Not started"),
  section(5, "disputes", "Disputes", "With whom, over what, and what was said.", "in-progress", "2 of about 12 answered"),
  hard,
  section(7, "assets", "Assets", "Where they are, and whether anybody asked about them.", "nothing-to-add", "Nothing to add"),
  section(8, "why", "Why you", "Politics, faith, speech, military service.", "not-started", "Not started"),
];

export const links: AnswerLink[] = [
  { place: "5.3", number: "5.3", label: "Threat to go to the police", answer: "Yes (not certain)" },
  { place: "5.1", number: "5.1", label: "The other side", answer: "شركة الميناء للتجارة" },
];

export const toCheck = [
  { text: "The hearing lies before the date on which the case began.", places: links },
];

export const home: HomeView = {
  label: "Harbour case",
  carryOn: {
    place: "5.4",
    section: "Disputes",
    question: "Has anyone told you that they would go to the police about it?",
    mode: "section",
  },
  recovered: "Your last session ended suddenly. Everything up to 14:32 is here. Check the last answer.",
  moved: [],
  progress: "2 of 8 sections finished",
  firstLookDone: true,
  firstLook: "1.1",
  sections,
  toCheck,
  saved: SAVED,
};

export const events: EventView[] = [
  { place: "dispute/d1/dispute-began", text: "Dispute: supplier · Began (March 2015)" },
  { place: "border-date", text: "Last stop (2019)" },
];

const emptyInput: FormInput = {
  standing: null,
  toldBy: "",
  choices: [],
  text: "",
  date: { qualifier: null, precision: null, day: "", month: "", year: "", day2: "", month2: "", year2: "", other: null, relative: null },
  amount: "",
  currency: "",
  years: "",
  months: "",
  days: "",
  party: { kind: "person", name: "", also: [] },
};

const inputs: Partial<Record<ValueKind, Partial<FormInput>>> = {
  several: { choices: ["border-stop", "bank"] },
  countries: { choices: ["AE", "IN"] },
  date: { date: { ...emptyInput.date, qualifier: "about", month: "March", year: "2017" } },
  text: { text: "In 2019 the supplier stopped delivering.\nمدير الشركة said he would “make a call”." },
  money: { amount: "2500000", currency: "AED" },
  party: {
    party: {
      kind: "person",
      name: "Анна Кириленко",
      also: [
        { kind: "script", name: "Anna Kirilenko" },
        { kind: "former", name: "آنا کیریلنکو" },
      ],
    },
  },
};

const titles: Record<ValueKind, string> = {
  "yes-no": "Has anyone told you that they would go to the police about it?",
  one: "How far has the case come, as far as you know?",
  several: "Have you noticed any of these in the last two years?",
  country: "Which country is the case in?",
  countries: "Which countries worry you?",
  date: "When did the dispute begin?",
  line: "What would you like to call this dispute?",
  text: "What happened, in your own words?",
  money: "About how much is claimed from you?",
  duration: "How long is the sentence?",
  party: "Who is on the other side?",
};

export const help: HelpView = {
  options: ["border-stop"],
  title: "If somebody is not safe now, call first.",
  lines: ["In an emergency: 999 in the UK, 112 in many other countries.", "You can stop here and come back later."],
  sources: "Numbers as at 28 November 2026: gov.uk.",
};

const option = (id: string, text: string, alone = false) => ({ id, text, heading: null, alone });

export const happening: HappeningView = {
  questions: [
    {
      id: "held-now",
      title: "Where do you stand at this moment?",
      several: false,
      options: [option("held", "I am held"), option("free", "I am free")],
      help: [{ ...help, options: ["held"], title: "Ask for a lawyer now. The questions can wait." }],
    },
    {
      id: "safety-now",
      title: "Is anybody in danger now?",
      several: true,
      options: [option("threat-to-you", "I have been threatened"), option("none", "None of these", true)],
      help: [{ ...help, options: ["threat-to-you"] }],
    },
  ],
  firm: [{ label: "Firm", text: "Gherson Solicitors" }],
  reach: ["Any regulated solicitor can help."],
};

export function question(kind: ValueKind): QuestionView {
  return {
    place: `disputes/${kind}`,
    number: "5.4",
    section: "disputes",
    sectionTitle: "Disputes",
    progress: "Question 4 of about 9",
    windowTitle: `Question 5.4 - Candour`,
    caption: "Dispute: supplier in Jebel Ali",
    title: titles[kind],
    isPerson: false,
    isAhead: false,
    hint: kind === "yes-no" ? "A message, a letter or a remark all count." : null,
    hard: kind === "yes-no" || kind === "text" ? "You can tell your solicitor in person instead." : null,
    kind,
    options:
      kind === "yes-no"
        ? [
            { id: "yes", text: "Yes", heading: null, alone: false },
            { id: "no", text: "No", heading: null, alone: false },
          ]
        : kind === "one"
          ? [
              { id: "complaint", text: "Somebody made a complaint", heading: null, alone: false },
              { id: "investigation", text: "The police or a prosecutor are looking into it", heading: null, alone: false },
              { id: "charged", text: "A charge has been made", heading: null, alone: false },
              { id: "trial", text: "A trial has begun", heading: null, alone: false },
              { id: "convicted", text: "A court has decided", heading: null, alone: false },
            ]
          : kind === "several"
            ? [
                { id: "border-stop", text: "You were taken aside or asked to wait at a border", heading: "At borders", alone: false },
                { id: "visa", text: "A visa or travel permit was refused without a clear reason", heading: null, alone: false },
                { id: "bank", text: "A bank closed or froze an account", heading: "Elsewhere", alone: false },
                { id: "none", text: "None of these", heading: null, alone: true },
              ]
            : [],
    help: kind === "several" ? [help] : [],
    chosenCountries: kind === "countries" ? countries.slice(0, 3).filter((one) => one.code !== "CN") : [],
    knownCountries: kind === "country" || kind === "countries" ? countries.slice(0, 2) : [],
    events: kind === "date" ? events : [],
    currencies: ["AED", "GBP", "USD"],
    input: { ...emptyInput, ...inputs[kind] },
    caret: null,
    ways: [
      { standing: "not-known", text: "I do not know", note: null, always: true, withValue: false },
      {
        standing: "withheld",
        text: "I would rather not write this down",
        note: "You can tell your solicitor in person instead.",
        always: true,
        withValue: false,
      },
      { standing: "not-sure", text: "I am not sure, but I think so", note: "Your answer counts as doubtful.", always: false, withValue: true },
      { standing: "told", text: "Someone told me", note: null, always: false, withValue: true },
      { standing: "later", text: "Ask me later", note: null, always: false, withValue: false },
    ],
    why: {
      purpose: "Helps show whether a dispute over money could be turned into a criminal complaint.",
      kept: "It stays in this file on this computer. It goes nowhere unless you print or save a copy.",
      skipped: "Your summary will say this is not known. Nothing else changes.",
      seeing: ["You said that you have a dispute with a supplier."],
      couldChange: ["A private dispute in criminal form", "Signs of a diffusion"],
    },
    story: ["It began with an unpaid delivery.\nI can tell the rest in person."],
    hasBack: true,
    saved: SAVED,
  };
}

export const group: GroupView = {
  group: "dispute",
  gate: "has-disputes",
  section: "disputes",
  sectionTitle: "Disputes",
  title: "You have listed 2 disputes",
  add: "Add a dispute",
  another: "Is there another dispute to list?",
  cards: [
    {
      item: "1",
      title: "Supplier in Jebel Ali",
      facts: [{ label: "The other side", text: "شركة الميناء للتجارة" }, { label: "Began", text: "about March 2017" }],
      missing: null,
      double: null,
      place: "dispute/1",
    },
    { item: "2", title: "Dispute 2", facts: [], missing: "5 questions are not answered yet", double: "Check: this reads like “Supplier in Jebel Ali”. If it is the same, you can remove one of them.", place: "dispute/2" },
  ],
  undo: "Undo: dispute with the landlord removed",
  windowTitle: "Disputes: your list - Candour",
};

export const list: QuestionListView = {
  intro: "There are 128 questions. Most people are asked about 60 of them.",
  sections: [
    [
      "1 Where you stand now",
      [
        { number: "1.1", text: "Are you held or detained at the moment?", also: "", asked: null, place: "1.1", group: null, skipped: [] },
        { number: "1.2", text: "Where are you held?", also: "", asked: "Asked if you are held.", place: null, group: null, skipped: ["You answered “No” to “Are you held or detained at the moment?”."] },
        { number: "1.3", text: "Do you plan to travel in the next three months?", also: "Journey Yes No", asked: null, place: "1.3", group: null, skipped: [] },
      ],
    ],
  ],
};

export const check: CheckView = {
  sections: [
    {
      id: "disputes",
      title: "5 Disputes",
      blocks: [
        {
          item: null,
          rows: [
            { place: "5.0", number: "5.1", label: "Any disputes", question: "Any disputes?", answer: "Yes", standing: "given", note: null, check: null },
          ],
        },
        {
          item: ["1", "Dispute: supplier in Jebel Ali"],
          rows: [
            { place: "5.1", number: "5.2", label: "The other side", question: "The other side?", answer: "شركة الميناء للتجارة", standing: "given", note: null, check: null },
            { place: "5.2", number: "5.3", label: "Began", question: "Began?", answer: "about March 2017 (not certain)", standing: "not-sure", note: "The first letter came that spring.", check: "Check: this lies before you met." },
            { place: "5.3", number: "5.4", label: "Threat to go to the police", question: "Threat to go to the police?", answer: "Prefer to discuss in person", standing: "withheld", note: null, check: null },
            { place: "5.4", number: "5.5", label: "Amount", question: "Amount?", answer: "Not yet answered", standing: null, note: null, check: null },
          ],
        },
        {
          // Items of every list are counted from 1.
          item: ["1", "Date ahead: hearing in Dubai"],
          rows: [
            { place: "1.13", number: "1.13", label: "When", question: "When is this due?", answer: "14 December 2026", standing: "given", note: null, check: null },
          ],
        },
      ],
    },
  ],
  kept: [
    {
      reason: "No longer needed because you answered “No” to 3.2",
      rows: [{ place: "3.3", number: "3.3", label: "Which visa", question: "Which visa?", answer: "Work visa", standing: "given", note: null, check: null }],
    },
  ],
  notApplicable: { text: "1 section did not apply to you.", sections: [["7 Assets", ["You answered “No” to “Do you own anything abroad?”."]]] },
  toCheck,
};

export const firms: FirmChoice[] = [
  { key: null, name: "Gherson Solicitors LLP", usual: false, remarks: [] },
  { key: "age1example", name: "An example firm", usual: true, remarks: [] },
];

const pack = [
  { label: "brief.docx", text: "The whole brief as a document that can be changed." },
  { label: "people.csv", text: "Your name and every name that you listed." },
];

export const papers: PaperChoices = {
  pack,
  papers: [
    { paper: "conflict-sheet", title: "Conflict sheet", about: "Who is concerned. Send it first.", gives: "It holds names and countries." },
    { paper: "brief", title: "Brief", about: "The case for a solicitor.", gives: "It holds most of your answers and your own words." },
    { paper: "your-copy", title: "Your copy", about: "For you: what to do now and what to bring.", gives: "It shows that you prepare for a talk." },
    { paper: "annexes", title: "Annexes", about: "Your answers in full, with reasons.", gives: "It holds every answer that is not kept for the meeting." },
    { paper: "report", title: "Brief and annexes", about: "Both in one file.", gives: "It holds every answer that is not kept for the meeting." },
  ],
  asked: [
    {
      asked: "account",
      question: "Put your own account of the case into the paper?",
      about: "What you ticked about your part in the case.",
      answers: ["Criminal matter: China · Your own account"],
    },
    { asked: "transfers", question: "Put transfers of property into the paper?", about: "Whether you moved property.", answers: ["Property moved"] },
  ],
};

export const preview: PreviewView = {
  pages: 12,
  reference: "REF 4F2A-91C0",
  metadata: [{ label: "Title", text: "Brief 4F2A-91C0" }, { label: "Language", text: "English" }],
  warnings: [],
  size: "412 KB",
  pack: [],
};

/** The same with files for a firm's own programs. */
export const previewWithPack: PreviewView = { ...preview, pack };

export const proof: ProofView = {
  attempts: ["IPv4 connection: the system said “operation not permitted”.", "IPv6 connection: the system said “operation not permitted”."],
  refused: true,
  files: ["vault.age, 4 KB", "settings.json, 1 KB"],
  folder: "/home/me/.local/share/candour",
  libraries: [{ name: "tauri", version: "2.12.5", licence: "Apache-2.0 OR MIT" }],
};

/** A recovery code, or a part of one, in groups. */
export const code = ["K4VT", "9QRM", "2HXD", "7WNC", "PB6E", "J3FA", "TZ8L", "5GYS"];
