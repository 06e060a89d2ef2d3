// The only place that calls across to Rust: one typed function for each command.
import { invoke } from "@tauri-apps/api/core";

import type {
  AgendaView,
  Attendance,
  CaseView,
  CheckView,
  CompareView,
  CountryView,
  EnteredView,
  FirmText,
  FormInput,
  HistoryView,
  HomeView,
  MarkKind,
  MeetingBar,
  MeetingView,
  Mode,
  Next,
  NotesView,
  OwnFirmView,
  OtherDate,
  PartView,
  PreviewView,
  ProofView,
  QuestionListView,
  ReceivedView,
  RecoveryView,
  FirmChoice,
  LogoView,
  ReportChoices,
  SavedView,
  Settings,
  ShareView,
  StartView,
  StrengthView,
  SummaryView,
  WorkedOut,
} from "./types";

/** What a command says when it could not be done: already in words. */
export interface Failure {
  code: string;
  /** What happened. */
  text: string;
  /** Whether anything was lost. */
  saved: string;
  /** What to do. */
  todo: string;
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "code" in value && "text" in value;
}

export const appStart = () => invoke<StartView>("app_start");
export const settingsSet = (settings: Settings) => invoke<StartView>("settings_set", { settings });

export const vaultSuggest = () => invoke<string>("vault_suggest");
export const vaultStrength = (passphrase: string) =>
  invoke<StrengthView>("vault_strength", { passphrase });
export const vaultCreate = (passphrase: string, keychain: boolean) =>
  invoke<StartView>("vault_create", { passphrase, keychain });
export const vaultOpen = (passphrase: string) => invoke<StartView>("vault_open", { passphrase });
export const vaultOpenWithKeychain = () => invoke<StartView>("vault_open_with_keychain");
/** `codes` is the whole code alone, or two of its three parts. */
export const vaultRecover = (codes: string[], passphrase: string) =>
  invoke<StartView>("vault_recover", { codes, passphrase });
export const vaultLock = () => invoke<StartView>("vault_lock");
export const vaultChangePassphrase = (old: string, next: string) =>
  invoke<null>("vault_change_passphrase", { old, new: next });
export const vaultKeychain = (enabled: boolean) =>
  invoke<StartView>("vault_keychain", { enabled });
export const vaultDelete = (confirm: string) => invoke<StartView>("vault_delete", { confirm });
export const recoveryMake = (inParts: boolean) =>
  invoke<RecoveryView>("recovery_make", { inParts });
/** `page` counts from 0. */
export const recoverySave = (page: number) => invoke<SavedView>("recovery_save", { page });
export const recoveryDone = () => invoke<null>("recovery_done");
export const exampleOpen = () => invoke<StartView>("example_open");

export const caseList = () => invoke<CaseView[]>("case_list");
export const caseCreate = (label: string) => invoke<HomeView>("case_create", { label });
export const caseOpen = (id: string) => invoke<HomeView>("case_open", { id });
export const caseRename = (id: string, label: string) =>
  invoke<CaseView[]>("case_rename", { id, label });
export const caseDelete = (id: string, confirm: string) =>
  invoke<CaseView[]>("case_delete", { id, confirm });
export const caseClose = () => invoke<CaseView[]>("case_close");

export const homeShow = () => invoke<HomeView>("home_show");
export const questionsList = () => invoke<QuestionListView>("questions_list");
export const questionShow = (place: string, mode: Mode) =>
  invoke<Next>("question_show", { place, mode });
export const questionDraft = (place: string, input: FormInput, caret: number | null) =>
  invoke<string>("question_draft", { place, input, caret });
export const questionAnswer = (place: string, mode: Mode, input: FormInput, blank: boolean) =>
  invoke<Next>("question_answer", { place, mode, input, blank });
export const questionBack = (place: string, mode: Mode) =>
  invoke<Next>("question_back", { place, mode });
export const questionClear = (place: string, mode: Mode) =>
  invoke<Next>("question_clear", { place, mode });
export const countrySearch = (text: string) => invoke<CountryView[]>("country_search", { text });
export const dateWorkOut = (date: OtherDate) => invoke<WorkedOut>("date_work_out", { date });
export const sectionShow = (section: string) => invoke<Next>("section_show", { section });
export const sectionFinish = (section: string, finished: boolean) =>
  invoke<HomeView>("section_finish", { section, finished });
export const groupShow = (group: string, mode: Mode) => invoke<Next>("group_show", { group, mode });
export const groupAdd = (group: string, mode: Mode) => invoke<Next>("group_add", { group, mode });
export const groupCopy = (group: string, item: string, mode: Mode) =>
  invoke<Next>("group_copy", { group, item, mode });
export const groupRemove = (group: string, item: string, mode: Mode) =>
  invoke<Next>("group_remove", { group, item, mode });
export const groupUndo = (group: string, mode: Mode) => invoke<Next>("group_undo", { group, mode });
export const groupMove = (group: string, item: string, up: boolean, mode: Mode) =>
  invoke<Next>("group_move", { group, item, up, mode });
export const groupLeave = (group: string, mode: Mode) =>
  invoke<Next>("group_leave", { group, mode });

export const checkShow = (section: string | null) => invoke<CheckView>("check_show", { section });
export const summaryShow = (firstLook: boolean) =>
  invoke<SummaryView>("summary_show", { firstLook });
export const reportParts = () => invoke<PartView[]>("report_parts");
export const reportFirms = () => invoke<FirmChoice[]>("report_firms");
export const reportMake = (choices: ReportChoices) => invoke<PreviewView>("report_make", { choices });
/** `page` counts from 0. Width and height as two little-endian 32-bit words, then the pixels as RGBA. */
export const reportPage = (page: number, width: number) =>
  invoke<ArrayBuffer>("report_page", { page, width });
export const reportSave = () => invoke<SavedView>("report_save");
export const blankSave = () => invoke<SavedView>("blank_save");
export const reportOpen = () => invoke<null>("report_open");

export const proofShow = () => invoke<ProofView>("proof_show");
export const licenceShow = (name: string, version: string) =>
  invoke<string[]>("licence_show", { name, version });
export const windowHide = () => invoke<null>("window_hide");
export const windowTitle = (title: string) => invoke<null>("window_title", { title });

export const meetingBegin = (by: string) => invoke<MeetingBar | null>("meeting_begin", { by });
export const meetingTurn = (back: boolean) => invoke<MeetingBar | null>("meeting_turn", { back });
export const meetingEnd = () => invoke<null>("meeting_end");
export const meetingPage = (section: string) => invoke<MeetingView>("meeting_page", { section });
export const meetingMark = (place: string, kind: MarkKind | null, section: string) =>
  invoke<MeetingView>("meeting_mark", { place, kind, section });
export const meetingEnter = (place: string, input: FormInput, section: string) =>
  invoke<EnteredView>("meeting_enter", { place, input, section });
export const agendaShow = () => invoke<AgendaView>("agenda_show");
export const notesShow = () => invoke<NotesView>("notes_show");
export const noteWrite = (place: string | null, text: string) =>
  invoke<string>("note_write", { place, text });
export const historyShow = () => invoke<HistoryView>("history_show");
export const historyCompare = (past: string) => invoke<CompareView>("history_compare", { past });
export const attendanceMake = (chosen: Attendance) =>
  invoke<PreviewView>("attendance_make", { chosen });
export const changesMake = (past: string) => invoke<PreviewView>("changes_make", { past });

export const shareShow = () => invoke<ShareView>("share_show");
export const logoChoose = () => invoke<LogoView | null>("logo_choose");
export const cardOpen = () => invoke<ShareView>("card_open");
export const cardCompare = (key: string, same: boolean) =>
  invoke<ShareView>("card_compare", { key, same });
export const cardForget = (key: string) => invoke<ShareView>("card_forget", { key });
export const namesMake = () => invoke<PreviewView>("names_make");
export const sealedSave = (key: string) => invoke<SavedView>("sealed_save", { key });
export const firmShow = () => invoke<OwnFirmView>("firm_show");
export const firmWrite = (text: FirmText) => invoke<OwnFirmView>("firm_write", { text });
export const cardSave = () => invoke<SavedView>("card_save");
export const receivedChoose = () => invoke<ReceivedView | null>("received_choose");
/** The bytes of a file that was dropped on the page; its place stays unknown to the page. */
export const receivedDrop = (bytes: ArrayBuffer) => invoke<ReceivedView>("received_drop", bytes);
export const receivedUnlock = (passphrase: string) =>
  invoke<ReceivedView>("received_unlock", { passphrase });
export const receivedAnswers = () => invoke<CheckView>("received_answers");
export const receivedSave = () => invoke<SavedView>("received_save");
export const receivedTake = (label: string) => invoke<HomeView>("received_take", { label });
export const receivedCompare = (id: string) => invoke<CompareView>("received_compare", { id });
export const receivedMerge = (id: string, places: string[]) =>
  invoke<HomeView>("received_merge", { id, places });
export const receivedClose = () => invoke<null>("received_close");
