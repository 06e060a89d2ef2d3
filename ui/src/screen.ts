import type {
  AgendaView,
  AttendanceView,
  CaseView,
  CheckView,
  FirmChoice,
  GroupView,
  HappeningView,
  HistoryView,
  HomeView,
  MeetingView,
  Mode,
  OwnFirmView,
  PaperChoices,
  PreviewView,
  ProofView,
  QuestionListView,
  QuestionView,
  ReceivedView,
  SavedView,
  SectionView,
  ShareView,
  SummaryView,
} from "./ipc/types";

/** What the window shows, with everything it needs to show it. */
export type Screen =
  | { at: "loading" }
  | { at: "welcome" }
  | { at: "safety" }
  | { at: "doors" }
  | { at: "happening"; view: HappeningView; chosen: Record<string, string[]>; told: boolean }
  | { at: "create" }
  | { at: "recovery"; first: boolean }
  | { at: "unlock" }
  | { at: "recover" }
  | { at: "cases"; cases: CaseView[] }
  | { at: "home"; home: HomeView }
  | { at: "list"; list: QuestionListView; find?: boolean }
  | { at: "hide-help"; next: (() => Promise<Screen>) | null }
  | { at: "sensitive-intro"; section: SectionView }
  | { at: "question"; page: QuestionView; mode: Mode }
  | { at: "group"; page: GroupView; mode: Mode }
  | { at: "section-done"; section: string; title: string }
  | { at: "check"; section: string | null; check: CheckView }
  | { at: "summary"; summary: SummaryView }
  | { at: "report"; papers: PaperChoices; firms: FirmChoice[]; check: CheckView }
  | { at: "pages"; preview: PreviewView; locked: boolean; attached: boolean }
  | { at: "saved-report"; saved: SavedView; preview: PreviewView; locked: boolean; attached: boolean }
  | { at: "meet"; notes: AttendanceView[] }
  | { at: "meeting"; view: MeetingView; open: string | null; goesOn?: boolean }
  | { at: "agenda"; view: AgendaView }
  | { at: "history"; view: HistoryView }
  | { at: "transcribe"; view: MeetingView }
  | { at: "attendance"; notes: AttendanceView[]; meeting: number | null }
  | { at: "seat" }
  | { at: "keys" }
  | { at: "paper"; preview: PreviewView; back: () => Promise<Screen> }
  | { at: "share"; share: ShareView }
  | { at: "sealed"; saved: SavedView; firm: string }
  | { at: "firm"; firm: OwnFirmView }
  | { at: "received"; view: ReceivedView; cases: CaseView[] }
  | { at: "self-check"; proof: ProofView }
  | { at: "settings" }
  | { at: "about"; proof: ProofView };
