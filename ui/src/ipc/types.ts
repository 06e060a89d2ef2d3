export type AgendaPart = { 
/**
 * Its title, with how many there are.
 */
title: string, 
/**
 * What it is about.
 */
about: string, 
/**
 * Its lines.
 */
rows: Array<AgendaRow>, };
export type AgendaRow = { 
/**
 * Where the answer stands.
 */
place: AnswerAddress, 
/**
 * Its section.
 */
section: SectionId, 
/**
 * Its number.
 */
number: string, 
/**
 * Its short label, with its item.
 */
label: string, 
/**
 * What is to be said of it: the answer, the mark, or before and after.
 */
text: string, 
/**
 * The reasons of an issue, each a sentence; empty for an answer.
 */
reasons: Array<string>, };
export type AgendaView = { 
/**
 * The bar.
 */
bar: MeetingBar | null, 
/**
 * When something was printed last.
 */
printed: string, 
/**
 * The parts.
 */
parts: Array<AgendaPart>, };
export type AltNameInput = { 
/**
 * What it is.
 */
kind: NameKind, 
/**
 * The name.
 */
name: string, };
export type AnswerAddress = string;
export type AnswerLink = { 
/**
 * Where it stands.
 */
place: AnswerAddress, 
/**
 * Its number.
 */
number: string, 
/**
 * Short label.
 */
label: string, 
/**
 * The answer in words.
 */
answer: string, };
export type AnswerStatus = "given" | "not-sure" | "told" | "not-known" | "withheld" | "later" | "blank";
export type AskView = { 
/**
 * The point that it belongs to.
 */
point: PointId, 
/**
 * Its number among the questions of that point, from 1.
 */
number: number, 
/**
 * In words.
 */
text: string, 
/**
 * Whether it is chosen for the meeting.
 */
chosen: boolean, };
export type Asked = "account" | "transfers" | "people";
export type AskedChoice = { 
/**
 * Which.
 */
asked: Asked, 
/**
 * The question.
 */
question: string, 
/**
 * What it is about.
 */
about: string, 
/**
 * The answers that it is about, each with its label.
 */
answers: Array<string>, };
export type Attendance = { 
/**
 * Who else was there, a line each.
 */
present: string, 
/**
 * The interpreter, and the language.
 */
interpreter: string, 
/**
 * Where it was, or by which channel.
 */
place: string, 
/**
 * The firm's number of the matter.
 */
reference: string, 
/**
 * What the conflict check found.
 */
conflict: string, 
/**
 * What the client instructs the firm to do, a line each.
 */
instructions: string, 
/**
 * The advice that was given, a line each.
 */
advice: string, 
/**
 * The next steps, with who takes each and by when, a line each.
 */
next: string, 
/**
 * What to bring, a line each.
 */
bring: string, 
/**
 * Whether the solicitor's note on the case is printed. It is in no other paper.
 */
notes: boolean, };
export type AttendanceView = { 
/**
 * Its place in the history, for the commands.
 */
meeting: number, 
/**
 * "3 March 2026, 10:00 to 11:10, with A. B."
 */
title: string, 
/**
 * The solicitor, as they gave their name.
 */
by: string, 
/**
 * When it ended, in words; `None` while it is on.
 */
ended: string | null, 
/**
 * What is typed.
 */
note: Attendance, };
export type Author = "client" | "solicitor";
export type Calendar = "hijri" | "persian" | "buddhist" | "taisho" | "showa" | "heisei" | "reiwa";
export type Captures = "kept-out" | "until-locked" | "allowed";
export type CardView = { 
/**
 * Its id.
 */
item: ItemId, 
/**
 * Its name, or "Dispute 2" until it has one.
 */
title: string, 
/**
 * Two or three key facts.
 */
facts: Array<Fact>, 
/**
 * What is not answered yet, in words.
 */
missing: string | null, 
/**
 * A question where another item before it says the same: nothing is merged.
 */
double: string | null, 
/**
 * Its first question.
 */
place: AnswerAddress, };
export type CaseView = { 
/**
 * Random id of the case.
 */
id: string, 
/**
 * The private label.
 */
label: string, 
/**
 * "Last opened 3 March 2026, 14:32".
 */
opened: string, };
export type ChangeView = { 
/**
 * Where it stands.
 */
place: AnswerAddress, 
/**
 * Its number.
 */
number: string, 
/**
 * Its short label, with its item.
 */
label: string, 
/**
 * The value before, in words.
 */
before: string, 
/**
 * The current value, in words.
 */
after: string, 
/**
 * Whether it is taken over unless the solicitor says otherwise.
 */
taken: boolean, 
/**
 * Why it is not.
 */
note: string | null, };
export type CheckBlock = { 
/**
 * The item's id and heading ("Dispute: supplier"), if it is an item.
 */
item: [ItemId, string] | null, 
/**
 * The answers.
 */
rows: Array<CheckRow>, };
export type CheckItem = { 
/**
 * What it is.
 */
text: string, 
/**
 * The answers it is about.
 */
places: Array<AnswerLink>, };
export type CheckRow = { 
/**
 * Where it stands.
 */
place: AnswerAddress, 
/**
 * Its number.
 */
number: string, 
/**
 * Short label.
 */
label: string, 
/**
 * The question, for the hidden text of "Change".
 */
question: string, 
/**
 * The answer as given, or "Not known", "Prefer to discuss in person", "Not yet answered".
 */
answer: string, 
/**
 * What the person noted beside it.
 */
note: string | null, 
/**
 * How it stands; `None` where it is not answered.
 */
standing: AnswerStatus | null, 
/**
 * "Check: …" where something is unlikely.
 */
check: string | null, };
export type CheckSection = { 
/**
 * Its id.
 */
id: SectionId, 
/**
 * Its number and title.
 */
title: string, 
/**
 * Its answers, with the items of its groups as blocks of their own.
 */
blocks: Array<CheckBlock>, };
export type CheckView = { 
/**
 * The sections that apply.
 */
sections: Array<CheckSection>, 
/**
 * Answers kept aside.
 */
kept: Array<SetAsideView>, 
/**
 * The sections that did not apply, if any.
 */
notApplicable: NotApplicable | null, 
/**
 * Things to check.
 */
toCheck: Array<CheckItem>, };
export type ClockView = { 
/**
 * Whole seconds that counted when this was told.
 */
seconds: number, 
/**
 * Whether it counts now.
 */
runs: boolean, 
/**
 * Minutes of a unit in which time is recorded. A unit that is begun counts whole.
 */
unitMinutes: number, };
export type CompareView = { 
/**
 * "12 answers changed since the print of …".
 */
title: string, 
/**
 * The answers, in the order of the questions.
 */
changes: Array<ChangeView>, };
export type CountryCode = string;
export type CountryView = { 
/**
 * Its code.
 */
code: CountryCode, 
/**
 * Its name in the language of the screen.
 */
name: string, 
/**
 * The further name by which it was found: of another language, a part, or a city.
 */
by: string | null, 
/**
 * Whether it stands for one that the table does not name: what was typed is then kept beside it.
 */
another: boolean, };
export type DateInput = { 
/**
 * How finely it is given. Where nothing is said, as finely as it was typed.
 */
precision: Precision | null, 
/**
 * How well it is known; exactly where nothing is said.
 */
qualifier: Qualifier | null, 
/**
 * The day of the month.
 */
day: string, 
/**
 * The month, by number or by name.
 */
month: string, 
/**
 * The year, in four digits.
 */
year: string, 
/**
 * The second day.
 */
day2: string, 
/**
 * The second month.
 */
month2: string, 
/**
 * The second year.
 */
year2: string, 
/**
 * What it was worked out from. It counts as long as it still gives the date in the fields.
 */
other: OtherDate | null, 
/**
 * How it lies to another answer. Where this is there, it is read in place of the fields.
 */
relative: RelativeInput | null, };
export type DateView = { 
/**
 * The date in words, with its uncertainty.
 */
date: string, 
/**
 * What happens then, or happened.
 */
text: string, 
/**
 * Whether it lies on or after the day of assessment.
 */
ahead: boolean, 
/**
 * Whether it is the day of birth, which lies decades before everything else.
 */
birth: boolean, 
/**
 * Its earliest day, in days since 1 January 1970; open towards the past where `None`.
 */
from: number | null, 
/**
 * Its latest day, in the same days; open towards the future where `None`.
 */
to: number | null, 
/**
 * The stretch without a date that lies before it, in words.
 */
gap: string | null, 
/**
 * What it may clash with, in words: unlikely, not wrong.
 */
check: string | null, 
/**
 * The answer, with the way to change it.
 */
link: AnswerLink, };
export type Direction = "ltr" | "rtl";
export type DoubtInput = { 
/**
 * The option.
 */
option: string, 
/**
 * How it stands: not sure, or told.
 */
standing: AnswerStatus, 
/**
 * Who told it, where it is second-hand.
 */
toldBy: string, };
export type EarlierView = { 
/**
 * The answer in words.
 */
text: string, 
/**
 * When it was replaced, and by whom.
 */
until: string, };
export type EnteredView = { 
/**
 * Its faults; none where it was taken.
 */
errors: Array<FieldError>, 
/**
 * The page of its section.
 */
page: MeetingView, };
export type EventView = { 
/**
 * Where it stands.
 */
place: AnswerAddress, 
/**
 * What it is, with its date: "Dispute: supplier · When it began (March 2015)".
 */
text: string, };
export type Fact = { 
/**
 * The name.
 */
label: string, 
/**
 * The text.
 */
text: string, };
export type FailureView = { 
/**
 * Stable code, such as `lock-not-saved`.
 */
code: string, 
/**
 * What happened.
 */
text: string, 
/**
 * Whether anything was lost.
 */
saved: string, 
/**
 * What to do now.
 */
todo: string, };
export type FieldError = { 
/**
 * The field: `choices`, `text`, `day`, `month`, `year`, `day2`, `month2`, `year2`,
 * `relation`, `event`,
 * `amount`, `currency`, `years`, `months`, `days`, `name`, `also-0` …
 */
field: string, 
/**
 * What to do, in the words of the question.
 */
text: string, };
export type FirmChoice = { 
/**
 * The public key on its card; nothing for the firm that came with the program.
 */
key: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it is chosen unless somebody chooses otherwise.
 */
usual: boolean, 
/**
 * That its card was not compared, and what about its name may mislead, a sentence each.
 */
remarks: Array<string>, };
export type FirmText = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its postal address, one line.
 */
address: string, 
/**
 * Its telephone number.
 */
telephone: string, 
/**
 * Its e-mail address.
 */
email: string, 
/**
 * Its web site.
 */
website: string, 
/**
 * What it does, a line each.
 */
services: string, 
/**
 * The line on purpose and confidentiality at the foot of every page.
 */
marking: string, 
/**
 * What it wants said.
 */
disclaimer: string, 
/**
 * Its logo for print as it stands on the card; empty where there is none.
 */
logo: string, };
export type FirmView = { 
/**
 * Its name.
 */
name: string, 
/**
 * How to reach it; "not configured" where the firm has not said.
 */
facts: Array<Fact>, 
/**
 * What it does, a line each.
 */
services: Array<string>, 
/**
 * What it wants said.
 */
disclaimer: string | null, 
/**
 * The eight words of its key; `None` where it has given none.
 */
words: string | null, 
/**
 * Its key, to compare letter by letter.
 */
key: string | null, 
/**
 * When the words were compared; `None` until then.
 */
compared: string | null, 
/**
 * That its card was not compared, and what about its name may mislead, a sentence each.
 */
remarks: Array<string>, 
/**
 * Whether it came with the program and cannot be taken away.
 */
shipped: boolean, };
export type FormInput = { 
/**
 * How the answer stands; a plain answer where nothing is said.
 */
standing: AnswerStatus | null, 
/**
 * Who told it, where it is second-hand.
 */
toldBy: string, 
/**
 * The options chosen (yes/no, one of, several of) or the codes of the countries.
 */
choices: Array<string>, 
/**
 * Of several options chosen in a plain answer, those that are in doubt or second-hand. One
 * that is not chosen is passed over. Not written where there are none, so that drafts of earlier
 * versions stay as they are.
 */
doubts?: Array<DoubtInput>, 
/**
 * A line or a long text.
 */
text: string, 
/**
 * A date.
 */
date: DateInput, 
/**
 * The digits of an amount.
 */
amount: string, 
/**
 * The code of its currency.
 */
currency: string, 
/**
 * Years of a length of time.
 */
years: string, 
/**
 * Its months.
 */
months: string, 
/**
 * Its days.
 */
days: string, 
/**
 * A name.
 */
party: PartyInput, 
/**
 * The person's own note beside the question. Not written where there is none, so that drafts
 * of earlier versions stay as they are.
 */
note?: string, };
export type GroupId = string;
export type GroupView = { 
/**
 * Its id.
 */
group: GroupId, 
/**
 * The question before it, to which Back leads.
 */
gate: AnswerAddress, 
/**
 * Section id.
 */
section: SectionId, 
/**
 * Section title.
 */
sectionTitle: string, 
/**
 * "You have listed 2 disputes".
 */
title: string, 
/**
 * "Add a dispute".
 */
add: string, 
/**
 * "Is there another dispute to list?"
 */
another: string, 
/**
 * The items.
 */
cards: Array<CardView>, 
/**
 * "Undo: Dispute with the supplier removed", while it can be undone.
 */
undo: string | null, 
/**
 * Title of the window: neutral, for others see it too.
 */
windowTitle: string, };
export type HappeningQuestion = { 
/**
 * Its id.
 */
id: QuestionId, 
/**
 * The question.
 */
title: string, 
/**
 * Whether several options can be chosen.
 */
several: boolean, 
/**
 * Its options in their order.
 */
options: Array<OptionView>, 
/**
 * Whom to call, by the options that call for it.
 */
help: Array<HelpView>, };
export type HappeningView = { 
/**
 * The questions in their order.
 */
questions: Array<HappeningQuestion>, 
/**
 * The firm: its name and what is known of how to reach it.
 */
firm: Array<Fact>, 
/**
 * How to reach a lawyer where the firm's number is not known, and any other solicitor.
 */
reach: Array<string>, };
export type HeadId = string;
export type HelpView = { 
/**
 * The options, any of which calls for it.
 */
options: Array<OptionId>, 
/**
 * What to do first.
 */
title: string, 
/**
 * Numbers, and how to reach a lawyer; a sentence each.
 */
lines: Array<string>, 
/**
 * Where the numbers come from, with the day on which that was read.
 */
sources: string | null, };
export type HistoryRow = { 
/**
 * Where it stands.
 */
place: AnswerAddress, 
/**
 * Its number.
 */
number: string, 
/**
 * Its short label, with its item.
 */
label: string, 
/**
 * The current value.
 */
now: string, 
/**
 * The earlier values, the newest first.
 */
earlier: Array<EarlierView>, };
export type HistoryView = { 
/**
 * Prints, meetings and files taken over, the newest first; then saved copies, the newest
 * first.
 */
past: Array<PastView>, 
/**
 * Answers that were changed, in the order of the questions.
 */
rows: Array<HistoryRow>, };
export type HomeView = { 
/**
 * The case's label.
 */
label: string, 
/**
 * Where to carry on, if anything was begun.
 */
carryOn: ResumePoint | null, 
/**
 * Said once after a session that ended suddenly or a step back to an older copy.
 */
recovered: string | null, 
/**
 * Questions of an earlier edition whose answers are here and are not shown: what each asked
 * and where it is told now. Said until the person has read it; empty then.
 */
moved: Array<string>, 
/**
 * "2 of 14 sections finished".
 */
progress: string, 
/**
 * Whether the first look is finished.
 */
firstLookDone: boolean, 
/**
 * First place of the first look that is open, or its beginning.
 */
firstLook: AnswerAddress | null, 
/**
 * The sections.
 */
sections: Array<SectionView>, 
/**
 * Things to check.
 */
toCheck: Array<CheckItem>, 
/**
 * "Saved on this computer only, 14:32".
 */
saved: string, };
export type IssueView = { 
/**
 * Its head.
 */
head: HeadId, 
/**
 * The head in words.
 */
title: string, 
/**
 * The matters in words; `None` for the whole case.
 */
matters: string | null, 
/**
 * How the best known of its reasons is known, in words.
 */
support: string, 
/**
 * The first day on which something is or may be due, in words.
 */
due: string | null, 
/**
 * What it is about, in a line.
 */
about: string, 
/**
 * The reasons.
 */
lines: Array<LineView>, 
/**
 * The answers that weigh the other way.
 */
against: Array<KnownLink>, 
/**
 * What weighs the other way in law.
 */
otherSide: string | null, 
/**
 * The questions that would open or decide more of it.
 */
missing: Array<KnownLink>, };
export type ItemId = string;
export type KeychainView = { 
/**
 * A keychain answers on this system.
 */
available: boolean, 
/**
 * This vault's key is kept there.
 */
enabled: boolean, };
export type KnownLink = { 
/**
 * The answer, as much of it as counts, with the way to change it.
 */
link: AnswerLink, 
/**
 * How it is known, in words; `None` for the person's own word.
 */
known: string | null, };
export type LanguageView = { 
/**
 * Its tag.
 */
tag: Locale, 
/**
 * Its name in itself.
 */
name: string, 
/**
 * Its direction.
 */
direction: Direction, };
export type LibraryView = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its version.
 */
version: string, 
/**
 * Its licence expression.
 */
licence: string, };
export type LineView = { 
/**
 * The answers on which it rests.
 */
answers: Array<KnownLink>, 
/**
 * The point; `None` where the line only says what is known.
 */
point: PointView | null, };
export type Locale = string;
export type LogoView = { 
/**
 * As it stands on the card.
 */
text: string, 
/**
 * Width in pixels.
 */
width: number, 
/**
 * Height in pixels.
 */
height: number, 
/**
 * The black runs as an SVG path whose unit is a pixel.
 */
path: string, };
export type MeasureView = { 
/**
 * Its name.
 */
title: string, 
/**
 * `signs-present`, `some-signs`, `no-sign` or `cannot-tell`.
 */
state: string, 
/**
 * The state in words.
 */
stateText: string, 
/**
 * What the measure is.
 */
means: string, 
/**
 * The other side.
 */
otherSide: string, 
/**
 * What people often do next.
 */
next: string, 
/**
 * Reasons for.
 */
signs: Array<ReasonView>, 
/**
 * Reasons against.
 */
against: Array<ReasonView>, 
/**
 * Open answers that could decide it.
 */
open: Array<AnswerLink>, 
/**
 * Sources.
 */
sources: Array<SourceView>, };
export type MeetingBar = { 
/**
 * "Meeting with A. B."
 */
with: string, 
/**
 * Who is editing.
 */
author: Author, 
/**
 * Whether notes can be kept here: in the vault of a firm alone.
 */
notes: boolean, 
/**
 * How long it has lasted without what its clock stood still.
 */
clock: ClockView, 
/**
 * What the solicitor has open.
 */
view: SolicitorView, 
/**
 * That it was locked meanwhile, and that this time does not count; while it is new.
 */
locked: string | null, };
export type MeetingRow = { 
/**
 * A key of its own on the page.
 */
key: string, 
/**
 * Where the answer stands; `None` for a group.
 */
place: AnswerAddress | null, 
/**
 * The printed number, such as `4.7`; empty for a group.
 */
number: string, 
/**
 * The item it belongs to, on the first line of the item.
 */
caption: string | null, 
/**
 * The question in the words of the interview, or the name of the group.
 */
question: string, 
/**
 * The answer in words.
 */
answer: string, 
/**
 * How it stands; `None` where it is not answered.
 */
standing: AnswerStatus | null, 
/**
 * Its mark.
 */
mark: ReviewMarkView | null, 
/**
 * "2 earlier values", if there are any.
 */
earlier: string | null, 
/**
 * The group to which one more can be added here, and the words of the button.
 */
add: [GroupId, string] | null, };
export type MeetingSection = { 
/**
 * Its id.
 */
id: SectionId, 
/**
 * Its number and title.
 */
title: string, };
export type MeetingView = { 
/**
 * The bar.
 */
bar: MeetingBar | null, 
/**
 * Every section.
 */
sections: Array<MeetingSection>, 
/**
 * The one that is shown.
 */
section: SectionId, 
/**
 * Its number and title.
 */
title: string, 
/**
 * Its lines, in the order of the paper form.
 */
rows: Array<MeetingRow>, 
/**
 * "Saved on this computer only, 14:32".
 */
saved: string, };
export type Mode = "first-look" | "section" | "change";
export type NameKind = "script" | "spelling" | "former" | "paper";
export type Next = { "to": "question", 
/**
 * The page.
 */
page: QuestionView, 
/**
 * On which way.
 */
mode: Mode, } | { "to": "group", 
/**
 * The page.
 */
page: GroupView, 
/**
 * On which way.
 */
mode: Mode, } | { "to": "errors", 
/**
 * The faults, first field first.
 */
errors: Array<FieldError>, } | { "to": "offer-ways" } | { "to": "section-done", 
/**
 * Its id.
 */
section: SectionId, 
/**
 * Its title.
 */
title: string, } | { "to": "first-look-done" } | { "to": "check", 
/**
 * Of one section, or of all.
 */
section: SectionId | null, } | { "to": "home" };
export type NotApplicable = { 
/**
 * "3 sections did not apply to you."
 */
text: string, 
/**
 * Each title, with the answers that left it out.
 */
sections: Array<[string, Array<string>]>, };
export type NotesView = { 
/**
 * On the case as a whole.
 */
case: string, 
/**
 * On single answers.
 */
places: { [key in AnswerAddress]: string }, };
export type OptionId = string;
export type OptionView = { 
/**
 * Its id.
 */
id: OptionId, 
/**
 * Its words.
 */
text: string, 
/**
 * The heading that stands before it, if one does.
 */
heading: string | null, 
/**
 * Whether it excludes the others.
 */
alone: boolean, };
export type OtherDate = { 
/**
 * The calendar.
 */
calendar: Calendar, 
/**
 * The day of the month.
 */
day: string, 
/**
 * The month by its number.
 */
month: string, 
/**
 * The year of that calendar.
 */
year: string, };
export type OwnFirmView = { 
/**
 * Whether this is a firm's vault: it has a key of its own.
 */
firm: boolean, 
/**
 * What the card says.
 */
text: FirmText, 
/**
 * The public key.
 */
key: string | null, 
/**
 * Its eight words.
 */
words: string | null, 
/**
 * Its mark.
 */
logo: LogoView | null, };
export type PaperChoice = { 
/**
 * Which.
 */
paper: PaperKind, 
/**
 * Its title.
 */
title: string, 
/**
 * One line on what it holds.
 */
about: string, 
/**
 * What it gives away.
 */
gives: string, };
export type PaperChoices = { 
/**
 * The papers, in the order in which they are offered.
 */
papers: Array<PaperChoice>, 
/**
 * What is asked about first; only what the answers hold.
 */
asked: Array<AskedChoice>, 
/**
 * The files for a firm's own programs: the name of each, and what it gives away.
 */
pack: Array<Fact>, };
export type PaperId = string;
export type PaperKind = "conflict-sheet" | "brief" | "your-copy" | "annexes" | "report";
export type PaperState = "open" | "have" | "coming" | "solicitor";
export type PaperView = { 
/**
 * Its id.
 */
id: PaperId, 
/**
 * What it is.
 */
name: string, 
/**
 * Where one gets it.
 */
whereFrom: string, 
/**
 * In which language.
 */
language: string, 
/**
 * Where it stands, as the person said; told in the list of the summary alone.
 */
state: PaperState, };
export type PartyInput = { 
/**
 * Person or entity; open where nothing is said.
 */
kind: PartyKind | null, 
/**
 * The name.
 */
name: string, 
/**
 * Its other forms. Rows without a name are passed over.
 */
also: Array<AltNameInput>, };
export type PartyKind = "person" | "entity";
export type PastView = { 
/**
 * Its id, for the command that compares.
 */
id: string, 
/**
 * What it was, and when.
 */
text: string, };
export type PersonRow = { 
/**
 * What it is: the name, the date of birth, the numbers of cases.
 */
label: string, 
/**
 * As it stands in the case.
 */
here: string, 
/**
 * As it stands in the file.
 */
file: string, };
export type PersonView = { 
/**
 * That something differs, or that nothing can be compared.
 */
title: string, 
/**
 * What to do.
 */
about: string, 
/**
 * What differs; nothing where it cannot be compared.
 */
rows: Array<PersonRow>, };
export type PointId = string;
export type PointView = { 
/**
 * Its id.
 */
id: PointId, 
/**
 * `act-now`, `raise-soon`, `raise` or `note`.
 */
urgency: string, 
/**
 * The urgency in words.
 */
urgencyText: string, 
/**
 * Its topic in words.
 */
topic: string, 
/**
 * The point in one sentence.
 */
title: string, 
/**
 * The item it is about.
 */
item: string | null, 
/**
 * Because you answered.
 */
because: Array<AnswerLink>, 
/**
 * What to bear in mind, such as "This rests on an answer that is not certain".
 */
warnings: Array<string>, 
/**
 * What it may mean.
 */
means: string, 
/**
 * The other side of it.
 */
otherSide: string, 
/**
 * What people often do next.
 */
next: string, 
/**
 * What would change it, in words.
 */
change: string, 
/**
 * The answers it rests on or that could decide it.
 */
wouldChange: Array<AnswerLink>, 
/**
 * Papers to gather.
 */
papers: Array<PaperView>, 
/**
 * Questions to ask the solicitor.
 */
asks: Array<string>, 
/**
 * Its sources.
 */
sources: Array<SourceView>, 
/**
 * The firm's services it belongs to, in words.
 */
services: Array<string>, 
/**
 * The last day of a step with its uncertainty, in words.
 */
deadline: string | null, };
export type Precision = "day" | "month" | "year";
export type PreviewView = { 
/**
 * How many pages.
 */
pages: number, 
/**
 * Its reference.
 */
reference: string, 
/**
 * Everything that travels unseen in the file.
 */
metadata: Array<Fact>, 
/**
 * What could not be printed as written, and what stands there instead.
 */
warnings: Array<string>, 
/**
 * Its size in words.
 */
size: string, 
/**
 * The files for a firm's own programs that were made with it, to be saved by themselves: the
 * name of each, and what it gives away. Empty where none were asked for.
 */
pack: Array<Fact>, };
export type ProofView = { 
/**
 * Each attempt to open a connection and what the system said, in words.
 */
attempts: Array<string>, 
/**
 * Whether the system refused every attempt.
 */
refused: boolean, 
/**
 * Every file the app has written, by name inside its folder, with its size in words.
 */
files: Array<string>, 
/**
 * The folder, as text.
 */
folder: string, 
/**
 * Every library inside, with version and licence.
 */
libraries: Array<LibraryView>, };
export type Qualifier = "exact" | "about" | "before" | "after" | "between";
export type QuestionId = string;
export type QuestionListView = { 
/**
 * How many there are and how many a person is usually asked, in words.
 */
intro: string, 
/**
 * The sections with their questions.
 */
sections: Array<[string, Array<QuestionRow>]>, };
export type QuestionRow = { 
/**
 * Its number, such as `4.7`.
 */
number: string, 
/**
 * The question.
 */
text: string, 
/**
 * What else it is found by: its label, hint, reason and options.
 */
also: string, 
/**
 * When it is asked, in words, if not always.
 */
asked: string | null, 
/**
 * Where it can be answered now; `None` while it does not apply.
 */
place: AnswerAddress | null, 
/**
 * The group through whose page it is reached, where several items ask it.
 */
group: GroupId | null, 
/**
 * Why it is not asked now: the answers that left it out. Empty where it is asked.
 */
skipped: Array<string>, };
export type QuestionView = { 
/**
 * Where the answer goes.
 */
place: AnswerAddress, 
/**
 * Its number, such as `4.7`.
 */
number: string, 
/**
 * Section id.
 */
section: SectionId, 
/**
 * Section title.
 */
sectionTitle: string, 
/**
 * "Question 4 of about 9".
 */
progress: string, 
/**
 * Title of the window: neutral, for others see it too.
 */
windowTitle: string, 
/**
 * The item it belongs to, such as "Dispute: supplier".
 */
caption: string | null, 
/**
 * The question.
 */
title: string, 
/**
 * One short sentence.
 */
hint: string | null, 
/**
 * "You can tell your solicitor in person instead.", where the question may be hard.
 */
hard: string | null, 
/**
 * What the page asks for.
 */
kind: ValueKind, 
/**
 * Whether the date asked for usually lies ahead.
 */
isAhead: boolean, 
/**
 * Whether the name asked for is that of a person, so that it is not asked whether it is.
 */
isPerson: boolean, 
/**
 * Options of a choice.
 */
options: Array<OptionView>, 
/**
 * Whom to call, by the options that call for it.
 */
help: Array<HelpView>, 
/**
 * The country or countries chosen so far, named.
 */
chosenCountries: Array<CountryView>, 
/**
 * Countries that other answers name, to be reused. Empty where none is asked for.
 */
knownCountries: Array<CountryView>, 
/**
 * Dates of other answers to which this one may be relative. Empty where none is asked for.
 */
events: Array<EventView>, 
/**
 * Currencies for money by code (ISO 4217), likely ones first. Any other may be typed.
 */
currencies: Array<string>, 
/**
 * The content of the page: the answer, or the draft.
 */
input: FormInput, 
/**
 * The position of the caret in its text when it was left, in UTF-16 units.
 */
caret: number | null, 
/**
 * The other ways to answer.
 */
ways: Array<WayView>, 
/**
 * What the person told in their own words, to be read beside the question. Empty where they
 * told nothing, and on the page where they tell it.
 */
story: Array<string>, 
/**
 * Why it is asked.
 */
why: WhyView, 
/**
 * Whether there is a page before this one in this mode.
 */
hasBack: boolean, 
/**
 * "Saved on this computer only, 14:32".
 */
saved: string, };
export type ReasonView = { 
/**
 * In words.
 */
text: string, 
/**
 * The answers.
 */
because: Array<AnswerLink>, };
export type ReceivedCompareView = { 
/**
 * Shown before anything else: that the two may be of two people. Nothing where they agree.
 */
person: PersonView | null, 
/**
 * The answers that differ.
 */
compare: CompareView, };
export type ReceivedView = { 
/**
 * Who, when, fingerprint, what is inside, what was withheld.
 */
facts: Array<Fact>, 
/**
 * How many pages can be looked at.
 */
pages: number, 
/**
 * Whether there are answers inside that can be taken over.
 */
answers: boolean, };
export type RecoveryCodeView = { 
/**
 * When it was made, in words.
 */
made: string, 
/**
 * Whether the person has said that they have it.
 */
confirmed: boolean, };
export type RecoveryView = { 
/**
 * What each page holds, in groups for reading aloud and typing: one page with the whole code,
 * or three with a part each.
 */
pages: Array<Array<string>>, };
export type Relation = "before" | "around" | "after";
export type RelativeInput = { 
/**
 * How it lies to the event; open until it is chosen.
 */
relation: Relation | null, 
/**
 * The place of the event; empty until it is chosen.
 */
event: string, };
export type ReportChoices = { 
/**
 * The paper.
 */
paper: PaperKind, 
/**
 * The language of the paper; nothing for the usual one: what the person keeps is in the language
 * of the screen, what a firm reads in English.
 */
language: Locale | null, 
/**
 * A second language, in which questions and answers stand as well.
 */
beside: Locale | null, 
/**
 * What goes in of that which is otherwise kept for the meeting.
 */
included: Array<Asked>, 
/**
 * Answers to withhold.
 */
withheld: Array<AnswerAddress>, 
/**
 * Large print, 16 pt and up.
 */
largePrint: boolean, 
/**
 * Whether the chosen answers are attached as data.
 */
attach: boolean, 
/**
 * Whether the files for a firm's own programs are made as well.
 */
pack: boolean, 
/**
 * A passphrase for a locked edition; nothing for an open one.
 */
lock: string | null, 
/**
 * The public key on the card of the firm that the report is for; nothing for the firm that
 * came with the program.
 */
firm: string | null, };
export type ResumePoint = { 
/**
 * The question.
 */
place: AnswerAddress, 
/**
 * Its section.
 */
section: string, 
/**
 * The question in words.
 */
question: string, 
/**
 * On which way it was.
 */
mode: Mode, };
export type ReviewMarkKind = "confirmed" | "corrected" | "follow-up";
export type ReviewMarkView = { 
/**
 * What it says.
 */
kind: ReviewMarkKind, 
/**
 * The same in words, with by whom and when.
 */
text: string, };
export type SavedView = { 
/**
 * Whether a file was written; false where the person closed the dialog.
 */
saved: boolean, 
/**
 * Where, for the eyes of the person only.
 */
path: string, };
export type SecondWords = { 
/**
 * The language.
 */
language: Locale, 
/**
 * Its direction.
 */
direction: Direction, 
/**
 * The question.
 */
title: string, 
/**
 * Its hint, if it has one.
 */
hint: string | null, 
/**
 * The words of each option.
 */
options: { [key in OptionId]: string }, 
/**
 * The words of each other way to answer.
 */
ways: { [key in AnswerStatus]?: string }, 
/**
 * The words about dates, those of each way to tell one among them, by its code.
 */
dates: { [key in string]: string }, };
export type SectionId = string;
export type SectionState = "not-started" | "in-progress" | "answered" | "done" | "nothing-to-add";
export type SectionView = { 
/**
 * Its id.
 */
id: SectionId, 
/**
 * Its number from 1.
 */
number: number, 
/**
 * Its title.
 */
title: string, 
/**
 * One line on what it is about.
 */
about: string, 
/**
 * The state, and the same in words ("Done", "4 of about 9 answered").
 */
state: SectionState, 
/**
 * The state in words.
 */
stateText: string, 
/**
 * Where the section begins, or goes on.
 */
place: AnswerAddress | null, 
/**
 * The warning before a hard section.
 */
hard: string | null, };
export type ServiceId = string;
export type ServiceView = { 
/**
 * Its id.
 */
id: ServiceId, 
/**
 * Its name.
 */
title: string, 
/**
 * What it is about.
 */
about: string, 
/**
 * What to bring to the first meeting.
 */
bring: string, 
/**
 * The issues that belong to it; empty where none does.
 */
issues: Array<string>, };
export type SetAsideView = { 
/**
 * "No longer needed because you answered …".
 */
reason: string, 
/**
 * The answers.
 */
rows: Array<CheckRow>, };
export type Settings = { 
/**
 * Language of the screen.
 */
language: Locale, 
/**
 * Size of text in percent, one of [`TEXT_SIZES`].
 */
textSize: number, 
/**
 * Colours.
 */
theme: Theme, 
/**
 * Minutes without use after which it locks, one of [`LOCK_MINUTES`].
 */
autoLockMinutes: number, 
/**
 * Whether Hide also minimises the window.
 */
hideMinimises: boolean, 
/**
 * Whether Hide says "Hidden. Locked." to a screen reader.
 */
hideSpeaks: boolean, 
/**
 * Whether Hide acts when the key or button is released, not when it is pressed.
 */
hideOnRelease: boolean, 
/**
 * Whether pictures may be taken of the window.
 */
captures: Captures, 
/**
 * Whether the vault's key is kept in the system keychain. Changed by its own command alone.
 */
keychain: boolean, 
/**
 * Whether single keys work in a meeting.
 */
quickKeys: boolean, 
/**
 * Whether the title of the window names its page, such as the question on it.
 */
titleNamesPage: boolean, };
export type ShareView = { 
/**
 * The firms.
 */
firms: Array<FirmView>, 
/**
 * The report in memory that would be sealed: its reference and pages, in words.
 */
made: string | null, };
export type SolicitorPage = "agenda" | "meeting" | "history" | "transcribe" | "attendance" | "keys";
export type SolicitorView = { 
/**
 * The page.
 */
page: SolicitorPage, 
/**
 * The section whose questions are shown.
 */
section: SectionId | null, 
/**
 * The answer that is open in it.
 */
open: AnswerAddress | null, 
/**
 * The language in which each question stands as well.
 */
second: Locale | null, };
export type SourceView = { 
/**
 * Number in the list of sources, from 1.
 */
number: number, 
/**
 * Such as "RPD Article 83(1)(a)".
 */
citation: string, 
/**
 * The whole title.
 */
title: string, 
/**
 * "checked on 23 November 2026".
 */
checked: string, };
export type Stage = "welcome" | "locked" | "cases" | "case";
export type StartView = { 
/**
 * Where to begin.
 */
stage: Stage, 
/**
 * The settings.
 */
settings: Settings, 
/**
 * The languages that ship.
 */
languages: Array<LanguageView>, 
/**
 * The direction of the language in use.
 */
direction: Direction, 
/**
 * Whether dates are asked for with the year first, as the language writes them.
 */
yearFirst: boolean, 
/**
 * Version of the app.
 */
version: string, 
/**
 * "Law as at 23 November 2026".
 */
lawAsAt: string, 
/**
 * That nobody who is named has read the language in use; nothing once somebody has, and in
 * English.
 */
notReviewed: string | null, 
/**
 * Text of a standing notice where the system does not hold the network shut; else nothing.
 */
unconfined: string | null, 
/**
 * Text of a standing notice where the folder of the vault is copied to other computers.
 */
synchronised: string | null, 
/**
 * What was repaired when the vault was opened, to be said with the list of cases.
 */
repaired: Array<string>, 
/**
 * Text of a standing notice where the settings on the disk could not be read; else nothing.
 */
settingsUnread: string | null, 
/**
 * Whether what weakens the lock cannot be changed: there is a vault, and it is locked.
 */
guardShut: boolean, 
/**
 * The sizes of text that can be chosen, in percent.
 */
textSizes: Array<number>, 
/**
 * Whether this system lets a window stay out of screenshots.
 */
capturesRefused: boolean, 
/**
 * Whether what is open is the throwaway example.
 */
example: boolean, 
/**
 * Whether the window was hidden a moment ago: a new page then begins covered.
 */
hidden: boolean, 
/**
 * What went wrong while locking, in words; nothing where nothing did.
 */
lockFailure: FailureView | null, 
/**
 * The minutes without use that can be chosen until it locks.
 */
lockMinutes: Array<number>, 
/**
 * Whether unlocking opened the case on whose question the vault was locked.
 */
goesOn: boolean, 
/**
 * The meeting in which the vault was locked, where unlocking opened its case.
 */
meeting: MeetingBar | null, 
/**
 * The question that takes what happened in the person's own words.
 */
ownWords: QuestionId | null, 
/**
 * The keychain.
 */
keychain: KeychainView, 
/**
 * Every plain message of the screen (`ui-…`), by key without the prefix.
 */
words: { [key in string]: string }, };
export type StrengthView = { 
/**
 * 0 (weakest) to 4.
 */
level: number, 
/**
 * In words.
 */
text: string, };
export type SummaryView = { 
/**
 * Whom to call now, where an answer calls for it; it comes before everything else.
 */
help: Array<HelpView>, 
/**
 * Whether only the first look was answered.
 */
firstLook: boolean, 
/**
 * "As at 23 November 2026. Law as at …".
 */
dated: string, 
/**
 * One sentence on what was found, such as "7 things to talk about with a solicitor".
 */
found: string, 
/**
 * The one thing to do first; `None` where nothing calls for a step.
 */
firstStep: PointView | null, 
/**
 * What to do, and not to do, now.
 */
cautions: Array<PointView>, 
/**
 * The issues, in the order in which they are to be read.
 */
issues: Array<IssueView>, 
/**
 * Issues that rest on what the person believes and on nothing else.
 */
alsoMentioned: Array<IssueView>, 
/**
 * The measures.
 */
measures: Array<MeasureView>, 
/**
 * The questions that would tell what could not be told, those that decide most first.
 */
questions: Array<KnownLink>, 
/**
 * Things to check.
 */
toCheck: Array<CheckItem>, 
/**
 * Dates that may matter, and the timeline.
 */
dates: Array<DateView>, 
/**
 * The day of assessment, in days since 1 January 1970, for the line on the timeline.
 */
today: number, 
/**
 * All papers, each once.
 */
papers: Array<PaperView>, 
/**
 * All questions to ask, each once.
 */
asks: Array<AskView>, 
/**
 * The firm's services.
 */
services: Array<ServiceView>, 
/**
 * All sources in the order of their numbers.
 */
sources: Array<SourceView>, 
/**
 * The firm: name and contact, or "not configured".
 */
firm: Array<Fact>, 
/**
 * How to reach a lawyer where the firm's number is not known, and any other solicitor.
 */
reach: Array<string>, 
/**
 * What this is and is not.
 */
disclaimer: Array<string>, };
export type Theme = "system" | "light" | "dark";
export type ValueKind = "yes-no" | "one" | "several" | "country" | "countries" | "date" | "line" | "text" | "money" | "duration" | "party";
export type WayView = { 
/**
 * Which.
 */
standing: AnswerStatus, 
/**
 * Its words.
 */
text: string, 
/**
 * The line beside it, such as "You can tell your solicitor in person instead."
 */
note: string | null, 
/**
 * Whether it is on the page at once, or behind "Other ways to answer".
 */
always: boolean, 
/**
 * Whether it goes with a value.
 */
withValue: boolean, };
export type WhyView = { 
/**
 * What it is for.
 */
purpose: string, 
/**
 * What happens with the answer.
 */
kept: string, 
/**
 * What happens if it is skipped.
 */
skipped: string, 
/**
 * Why it is asked here: the answers that led to it. Empty where it is always asked.
 */
seeing: Array<string>, 
/**
 * The points that read it, in plain words, the same whatever was answered. Empty in the first
 * look and beside a question that may be hard.
 */
couldChange: Array<string>, };
export type WorkedOut = { "to": "date", 
/**
 * The fields.
 */
date: DateInput, 
/**
 * "That is 19 July 2023."
 */
text: string, } | { "to": "errors", 
/**
 * The faults.
 */
errors: Array<FieldError>, };
