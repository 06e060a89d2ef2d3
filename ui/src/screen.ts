import type {
  CaseView,
  CheckView,
  GroupView,
  HomeView,
  Mode,
  PartView,
  PreviewView,
  ProofView,
  QuestionListView,
  QuestionView,
  SavedView,
  SectionView,
  SummaryView,
} from "./ipc/types";

/** What the window shows, with everything it needs to show it. */
export type Screen =
  | { at: "loading" }
  | { at: "welcome" }
  | { at: "safety" }
  | { at: "create" }
  | { at: "recovery"; first: boolean }
  | { at: "unlock" }
  | { at: "recover" }
  | { at: "cases"; cases: CaseView[] }
  | { at: "home"; home: HomeView }
  | { at: "list"; list: QuestionListView; find?: boolean }
  | { at: "hiding"; next: (() => Promise<Screen>) | null }
  | { at: "hard"; section: SectionView }
  | { at: "question"; page: QuestionView; mode: Mode }
  | { at: "group"; page: GroupView; mode: Mode }
  | { at: "section-done"; section: string; title: string }
  | { at: "check"; section: string | null; check: CheckView }
  | { at: "summary"; summary: SummaryView }
  | { at: "report"; parts: PartView[]; check: CheckView }
  | { at: "pages"; preview: PreviewView; locked: boolean; attached: boolean }
  | { at: "after"; saved: SavedView; preview: PreviewView; locked: boolean; attached: boolean }
  | { at: "proof"; proof: ProofView }
  | { at: "settings" }
  | { at: "about"; proof: ProofView };
