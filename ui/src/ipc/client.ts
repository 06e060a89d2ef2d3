// The only place that calls across to Rust: one typed function for each command.
import { invoke } from "@tauri-apps/api/core";

import type {
  CaseView,
  CheckView,
  CountryView,
  FormInput,
  HomeView,
  Mode,
  Next,
  PartView,
  PreviewView,
  ProofView,
  QuestionListView,
  RecoveryView,
  ReportChoices,
  SavedView,
  Settings,
  StartView,
  StrengthView,
  SummaryView,
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
export const questionDraft = (place: string, input: FormInput) =>
  invoke<string>("question_draft", { place, input });
export const questionAnswer = (place: string, mode: Mode, input: FormInput, blank: boolean) =>
  invoke<Next>("question_answer", { place, mode, input, blank });
export const questionBack = (place: string, mode: Mode) =>
  invoke<Next>("question_back", { place, mode });
export const questionClear = (place: string, mode: Mode) =>
  invoke<Next>("question_clear", { place, mode });
export const countrySearch = (text: string) => invoke<CountryView[]>("country_search", { text });
export const sectionShow = (section: string) => invoke<Next>("section_show", { section });
export const sectionFinish = (section: string, finished: boolean) =>
  invoke<HomeView>("section_finish", { section, finished });
export const groupShow = (group: string, mode: Mode) => invoke<Next>("group_show", { group, mode });
export const groupAdd = (group: string, mode: Mode) => invoke<Next>("group_add", { group, mode });
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
export const reportMake = (choices: ReportChoices) => invoke<PreviewView>("report_make", { choices });
/** `page` counts from 0. Width and height as two little-endian 32-bit words, then the pixels as RGBA. */
export const reportPage = (page: number, width: number) =>
  invoke<ArrayBuffer>("report_page", { page, width });
export const reportSave = () => invoke<SavedView>("report_save");
export const blankSave = () => invoke<SavedView>("blank_save");
export const reportOpen = () => invoke<null>("report_open");

export const proofShow = () => invoke<ProofView>("proof_show");
export const windowHide = () => invoke<null>("window_hide");
export const windowTitle = (title: string) => invoke<null>("window_title", { title });
