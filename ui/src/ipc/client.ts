// The only file that calls across to Rust: one typed function for each command.
// Written from src-tauri/src/commands by its tests; never by hand.
import { invoke } from "@tauri-apps/api/core";

import type {
  AgendaView,
  Attendance,
  AttendanceView,
  CaseView,
  CheckView,
  CompareView,
  CountryView,
  EnteredView,
  FirmChoice,
  FirmText,
  FormInput,
  HappeningView,
  HistoryView,
  HomeView,
  Locale,
  LogoView,
  MeetingBar,
  MeetingView,
  Mode,
  Next,
  NotesView,
  OtherDate,
  OwnFirmView,
  PaperChoices,
  PaperState,
  PreviewView,
  ProofView,
  QuestionListView,
  ReceivedCompareView,
  ReceivedView,
  RecoveryCodeView,
  RecoveryView,
  ReportChoices,
  ReviewMarkKind,
  SavedView,
  SecondWords,
  Settings,
  ShareView,
  SolicitorView,
  StartView,
  StrengthView,
  SummaryView,
  WorkedOut,
} from "./types";

/** Opens the made-up case in a vault that exists in memory only. */
export const exampleOpen = () => invoke<StartView>("example_open");

/** The cases, the one opened last first. */
export const caseList = () => invoke<CaseView[]>("case_list");

/** Makes a case and opens it. */
export const caseCreate = (label: string) => invoke<HomeView>("case_create", { label });

/** Opens a case; another one that is open is closed first. */
export const caseOpen = (id: string) => invoke<HomeView>("case_open", { id });

/** Gives a case another label. */
export const caseRename = (id: string, label: string) =>
  invoke<CaseView[]>("case_rename", { id, label });

/** Deletes a case. `confirm` is its label, typed. */
export const caseDelete = (id: string, confirm: string) =>
  invoke<CaseView[]>("case_delete", { id, confirm });

/** Closes the open case. */
export const caseClose = () => invoke<CaseView[]>("case_close");

/** Everything listed so far. */
export const groupShow = (group: string, mode: Mode) => invoke<Next>("group_show", { group, mode });

/** One more item; its first question. */
export const groupAdd = (group: string, mode: Mode) => invoke<Next>("group_add", { group, mode });

/** One more item with the answers of another, except its name; its first question. */
export const groupCopy = (group: string, item: string, mode: Mode) =>
  invoke<Next>("group_copy", { group, item, mode });

/** Removes an item; it can be undone until the section is left. */
export const groupRemove = (group: string, item: string, mode: Mode) =>
  invoke<Next>("group_remove", { group, item, mode });

/** Brings back the item that was removed last. */
export const groupUndo = (group: string, mode: Mode) => invoke<Next>("group_undo", { group, mode });

/** Moves an item one place up or down. */
export const groupMove = (group: string, item: string, up: boolean, mode: Mode) =>
  invoke<Next>("group_move", { group, item, up, mode });

/** "No, there is no other": what comes after the group. */
export const groupLeave = (group: string, mode: Mode) =>
  invoke<Next>("group_leave", { group, mode });

/** Where you were, and the task list. */
export const homeShow = () => invoke<HomeView>("home_show");

/** The person has read what moved since their answers were written. */
export const movedRead = () => invoke<HomeView>("moved_read");

/** Every question, to read beforehand. */
export const questionsList = () => invoke<QuestionListView>("questions_list");

/** A question page, or the page that replaces it. */
export const questionShow = (place: string, mode: Mode) =>
  invoke<Next>("question_show", { place, mode });

/** Saves what is being typed, usable or not; the line that says so. */
export const questionDraft = (place: string, input: FormInput, caret: number | null) =>
  invoke<string>("question_draft", { place, input, caret });

/**
 * Continue: saves the answer and returns what comes after it.
 *
 * With `blank`, an empty page is taken as left blank.
 */
export const questionAnswer = (place: string, mode: Mode, input: FormInput, blank: boolean) =>
  invoke<Next>("question_answer", { place, mode, input, blank });

/** Back: the page before this one in the same mode. */
export const questionBack = (place: string, mode: Mode) =>
  invoke<Next>("question_back", { place, mode });

/** "Clear my answer": the empty page. */
export const questionClear = (place: string, mode: Mode) =>
  invoke<Next>("question_clear", { place, mode });

/** Countries and territories by any part of a name in any script, best first. */
export const countrySearch = (text: string) => invoke<CountryView[]>("country_search", { text });

/** A question and its options in a second language, for whoever interprets in a meeting. */
export const questionSecond = (place: string, language: Locale) =>
  invoke<SecondWords>("question_second", { place, language });

/** A date of another calendar in the fields of the common one. */
export const dateWorkOut = (date: OtherDate) => invoke<WorkedOut>("date_work_out", { date });

/** A section, at the page to continue with. */
export const sectionShow = (section: string) => invoke<Next>("section_show", { section });

/** "Have you finished this section?" */
export const sectionFinish = (section: string, finished: boolean) =>
  invoke<HomeView>("section_finish", { section, finished });

/**
 * Begins a meeting with the solicitor of this name, or goes on with it. `begun` is what is said at
 * the start for the attendance note.
 */
export const meetingBegin = (by: string, begun: Attendance) =>
  invoke<MeetingBar | null>("meeting_begin", { by, begun });

/** "Your turn": the client has the seat. */
export const meetingClientsTurn = () => invoke<MeetingBar | null>("meeting_clients_turn");

/**
 * Back to the solicitor's view, by the passphrase of the vault; the example asks for none.
 *
 * Fails with `wrong-passphrase`: the client then keeps the seat.
 */
export const meetingTakeBack = (passphrase: string) =>
  invoke<MeetingBar | null>("meeting_take_back", { passphrase });

/** Notes what the solicitor has open, so that the meeting goes on there after "Your turn" and a lock. */
export const meetingView = (view: SolicitorView) => invoke<null>("meeting_view", { view });

/** Ends the meeting. */
export const meetingEnd = () => invoke<null>("meeting_end");

/** Takes back the end of the last meeting. */
export const meetingResume = () => invoke<MeetingBar | null>("meeting_resume");

/** Stops the clock of the meeting, or lets it go on. */
export const meetingClock = (runs: boolean) => invoke<MeetingBar | null>("meeting_clock", { runs });

/** All questions of a section on one page. */
export const meetingPage = (section: string) => invoke<MeetingView>("meeting_page", { section });

/** Marks an answer, or takes its mark away; the page of its section. */
export const meetingMark = (place: string, kind: ReviewMarkKind | null, section: string) =>
  invoke<MeetingView>("meeting_mark", { place, kind, section });

/** Takes an answer without going on: its faults, and the page of its section. */
export const meetingEnter = (place: string, input: FormInput, section: string) =>
  invoke<EnteredView>("meeting_enter", { place, input, section });

/** What is missing, marked, or changed since the last print. */
export const agendaShow = () => invoke<AgendaView>("agenda_show");

/**
 * The solicitor's notes.
 *
 * Fails with `notes-hidden` or `firm-missing`.
 */
export const notesShow = () => invoke<NotesView>("notes_show");

/**
 * Seals a note; the line that says that it is saved.
 *
 * Fails as `notes_show`.
 */
export const noteWrite = (place: string | null, text: string) =>
  invoke<string>("note_write", { place, text });

/** Every earlier value, and the times to compare with. */
export const historyShow = () => invoke<HistoryView>("history_show");

/** What differs between a time of the history and now. */
export const historyCompare = (past: string) => invoke<CompareView>("history_compare", { past });

/**
 * Every meeting with its attendance note as it stands, the newest first.
 *
 * Fails with `notes-hidden` while the client has the seat.
 */
export const attendanceShow = () => invoke<AttendanceView[]>("attendance_show");

/** Keeps the attendance note of a meeting as it is typed; the line that says so. */
export const attendanceWrite = (meeting: number, note: Attendance) =>
  invoke<string>("attendance_write", { meeting, note });

/** Makes the attendance note of a meeting in memory. No file is written. */
export const attendanceMake = (meeting: number) =>
  invoke<PreviewView>("attendance_make", { meeting });

/** Makes a print of what has changed since a time, in memory. No file is written. */
export const changesMake = (past: string) => invoke<PreviewView>("changes_make", { past });

/** Tries to open connections, lists every file of the app, names every library. */
export const proofShow = () => invoke<ProofView>("proof_show");

/** The licences of a library in full; none where it came without a text. */
export const licenceShow = (name: string, version: string) =>
  invoke<string[]>("licence_show", { name, version });

/** The papers that can be chosen, and what is asked about first. */
export const reportPapers = () => invoke<PaperChoices>("report_papers");

/** The firms that a report can be made for. */
export const reportFirms = () => invoke<FirmChoice[]>("report_firms");

/** Makes a paper in memory. No file is written. */
export const reportMake = (choices: ReportChoices) =>
  invoke<PreviewView>("report_make", { choices });

/**
 * A page: width and height (u32, little end first), its pixels as RGBA, then its words (UTF-8).
 *
 * `page` counts from 0, `width` is in pixels.
 */
export const reportPage = (page: number, width: number) =>
  invoke<ArrayBuffer>("report_page", { page, width });

/** Saves the report that was made in a place that the person picks. */
export const reportSave = () => invoke<SavedView>("report_save");

/**
 * Saves the files for a firm's own programs, which were made with the paper, in a folder of their
 * own where the person picks. Where it was locked while the dialog stood, nothing is written.
 */
export const packSave = () => invoke<SavedView>("pack_save");

/**
 * Saves the blank form of the whole questionnaire, for pen and paper, in a place that the person
 * picks. It is in the language of the screen unless one is named, and with `second` in that one as
 * well.
 */
export const blankSave = (language: Locale | null, second: Locale | null) =>
  invoke<SavedView>("blank_save", { language, second });

/** The three questions of what is happening now, with whom to call. Nothing that is chosen is kept. */
export const happeningShow = () => invoke<HappeningView>("happening_show");

/** Saves the card to carry, with what to do and whom to call, in a place that the person picks. */
export const carrySave = () => invoke<SavedView>("carry_save");

/** Opens the file that was saved last with the system's viewer; it prints from there. */
export const reportOpen = () => invoke<null>("report_open");

/** "Check your answers", for one section or for all. */
export const checkShow = (section: string | null) => invoke<CheckView>("check_show", { section });

/** The summary: of everything, or after the first look. */
export const summaryShow = (firstLook: boolean) =>
  invoke<SummaryView>("summary_show", { firstLook });

/** Keeps what the person says of a paper worth gathering; the line that says so. */
export const paperMark = (paper: string, state: PaperState) =>
  invoke<string>("paper_mark", { paper, state });

/** Keeps whether a question to ask is chosen for the meeting; the line that says so. */
export const askChoose = (point: string, number: number, chosen: boolean) =>
  invoke<string>("ask_choose", { point, number, chosen });

/** The firms that are known here, and whether a report is ready to be sealed. */
export const shareShow = () => invoke<ShareView>("share_show");

/**
 * Takes in a firm's card from a file that the person picks.
 *
 * Fails with a card code, and then nothing has changed.
 */
export const cardOpen = () => invoke<ShareView>("card_open");

/** Notes that the words of a key were compared, or takes that back. */
export const cardCompare = (key: string, same: boolean) =>
  invoke<ShareView>("card_compare", { key, same });

/** Forgets an imported card. */
export const cardForget = (key: string) => invoke<ShareView>("card_forget", { key });

/** Makes the conflict sheet in memory. No file is written. */
export const namesMake = () => invoke<PreviewView>("names_make");

/** Seals the report that was made for the firm of a key and saves it where the person picks. */
export const sealedSave = (key: string) => invoke<SavedView>("sealed_save", { key });

/** This computer as a firm's. */
export const firmShow = () => invoke<OwnFirmView>("firm_show");

/** Makes the firm's key, or changes what its card says. */
export const firmWrite = (text: FirmText) => invoke<OwnFirmView>("firm_write", { text });

/**
 * A logo for print, made of a PNG picture that the person picks; nothing where they close the
 * dialog. It is kept once the card is.
 *
 * Fails with `card-picture`.
 */
export const logoChoose = () => invoke<LogoView | null>("logo_choose");

/** Saves the firm's card in a place that the person picks. */
export const cardSave = () => invoke<SavedView>("card_save");

/**
 * Opens a file from a client that the person picks; nothing where they close the dialog.
 *
 * Fails with an outside code, and then nothing has changed.
 */
export const receivedChoose = () => invoke<ReceivedView | null>("received_choose");

/** Opens a file that was dropped on the page: its bytes are the body of the request. */
export const receivedDrop = (bytes: ArrayBuffer) => invoke<ReceivedView>("received_drop", bytes);

/** Opens the file once more with the passphrase of a locked report. */
export const receivedUnlock = (passphrase: string) =>
  invoke<ReceivedView>("received_unlock", { passphrase });

/** The answers in the file, to be read. */
export const receivedAnswers = () => invoke<CheckView>("received_answers");

/** Saves the report as PDF in a place that the person picks. */
export const receivedSave = () => invoke<SavedView>("received_save");

/** Takes the answers over as a new case, and opens it. */
export const receivedTake = (label: string) => invoke<HomeView>("received_take", { label });

/** How the file differs from a case. Nothing is changed. */
export const receivedCompare = (id: string) =>
  invoke<ReceivedCompareView>("received_compare", { id });

/** Takes the answers at these places over into a case, and opens it. */
export const receivedMerge = (id: string, places: string[]) =>
  invoke<HomeView>("received_merge", { id, places });

/** Puts the file away. */
export const receivedClose = () => invoke<null>("received_close");

/** The first screen: where to begin, settings, languages, words. */
export const appStart = () => invoke<StartView>("app_start");

/**
 * Keeps the settings and shows the window by them.
 *
 * Fails with `settings-not-written`, and then nothing has changed.
 */
export const settingsSet = (settings: Settings) => invoke<StartView>("settings_set", { settings });

/** Hide: neutral title, minimised by setting, locked. */
export const windowHide = () => invoke<null>("window_hide");

/** Notes that somebody uses the window, which every command does by itself. */
export const windowUsed = () => invoke<null>("window_used");

/** Notes that the page has heard that the window is to close, and saves what was typed last. */
export const windowClosing = () => invoke<null>("window_closing");

/** Closes the window, once its page has saved what was typed last. */
export const windowClose = () => invoke<null>("window_close");

/**
 * Gives the window the title of its page, if the settings say so: otherwise, and with `neutral`,
 * one that says nothing of the page.
 */
export const windowTitle = (title: string, neutral: boolean) =>
  invoke<null>("window_title", { title, neutral });

/** A passphrase of six words. */
export const vaultSuggest = () => invoke<string>("vault_suggest");

/** How strong a passphrase is, in words. */
export const vaultStrength = (passphrase: string) =>
  invoke<StrengthView>("vault_strength", { passphrase });

/**
 * Makes the vault. With `keychain`, its key is kept in the system keychain as well.
 *
 * Fails with `passphrase-empty`, `passphrase-weak`, `vault-exists`, `no-space`, `not-permitted` or
 * a keychain code.
 */
export const vaultCreate = (passphrase: string, keychain: boolean) =>
  invoke<StartView>("vault_create", { passphrase, keychain });

/**
 * Opens the vault.
 *
 * Fails with `wrong-passphrase`, `vault-newer`, `vault-in-use`, `not-permitted` and their like.
 */
export const vaultOpen = (passphrase: string) => invoke<StartView>("vault_open", { passphrase });

/** Opens the vault with the key that the keychain keeps. */
export const vaultOpenWithKeychain = () => invoke<StartView>("vault_open_with_keychain");

/**
 * Opens the vault with a whole recovery code, or with two of its three parts, and gives it a new
 * passphrase.
 */
export const vaultRecover = (codes: string[], passphrase: string) =>
  invoke<StartView>("vault_recover", { codes, passphrase });

/**
 * Locks: the key and every answer leave this process, and the page that showed them ends. It never
 * fails: what could not be saved is told by the page that begins afterwards.
 */
export const vaultLock = () => invoke<null>("vault_lock");

/**
 * Gives the vault another passphrase. With `anew`, everything is sealed anew as well: no earlier
 * passphrase, recovery code, copy of the key file or key in the keychain opens what is saved.
 *
 * Fails with `wrong-passphrase-or-damaged-key`, `passphrase-weak` and their like.
 */
export const vaultChangePassphrase = (old: string, next: string, anew: boolean) =>
  invoke<StartView>("vault_change_passphrase", { old, next, anew });

/**
 * Puts the key into the keychain, or takes it out. To put it in, the passphrase is asked for.
 *
 * Fails with `wrong-passphrase-or-damaged-key` or a keychain code.
 */
export const vaultKeychain = (enabled: boolean, passphrase: string) =>
  invoke<StartView>("vault_keychain", { enabled, passphrase });

/**
 * Deletes everything: the key first, then the rest, then what the keychain keeps, then the
 * settings. The passphrase is asked for, and `confirm` is the word that the screen names.
 *
 * Fails with `wrong-passphrase-or-damaged-key` or `confirm-different`, and then nothing is deleted;
 * with `keychain-not-forgotten` where the keychain still keeps the key.
 */
export const vaultDelete = (confirm: string, passphrase: string) =>
  invoke<null>("vault_delete", { confirm, passphrase });

/** The recovery codes that open the vault, the oldest first. */
export const recoveryList = () => invoke<RecoveryCodeView[]>("recovery_list");

/** Removes the recovery codes: none opens the vault any more. */
export const recoveryRemove = () => invoke<RecoveryCodeView[]>("recovery_remove");

/**
 * Makes a new recovery code, whole or in three parts. An older one holds until this one is
 * confirmed. The passphrase is asked for.
 *
 * Fails with `wrong-passphrase-or-damaged-key`, and then none is made.
 */
export const recoveryMake = (inParts: boolean, passphrase: string) =>
  invoke<RecoveryView>("recovery_make", { inParts, passphrase });

/** Saves a recovery page, counted from 0, as a PDF in a place that the person picks. */
export const recoverySave = (page: number) => invoke<SavedView>("recovery_save", { page });

/** Notes that the person has the code that was shown, and forgets it. */
export const recoveryDone = () => invoke<null>("recovery_done");
