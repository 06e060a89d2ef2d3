import type { IssueView, PointView } from "./ipc/types";

/** What the issues of a summary are narrowed to; everything where a part is empty. */
export interface Filter {
  urgency: string;
  matter: string;
}

const pointsOf = (issue: IssueView): PointView[] => issue.lines.flatMap((line) => (line.point ? [line.point] : []));

/** The urgencies that occur, each with its word, the most urgent first. */
export function urgenciesOf(issues: IssueView[]): [string, string][] {
  const ORDER = ["act-now", "raise-soon", "raise", "note"];
  const found = new Map(issues.flatMap(pointsOf).map((point) => [point.urgency, point.urgencyText]));
  return [...found].sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other));
}

/** The matters that issues are about, in the order in which they occur. */
export function mattersOf(issues: IssueView[]): string[] {
  return [...new Set(issues.flatMap((issue) => (issue.matters === null ? [] : [issue.matters])))];
}

/** The issues that fit, each with its place in the whole order, counted from 1. */
export function narrowed(issues: IssueView[], { urgency, matter }: Filter): { issue: IssueView; number: number }[] {
  return issues
    .map((issue, index) => ({ issue, number: index + 1 }))
    .filter(({ issue }) => urgency === "" || pointsOf(issue).some((point) => point.urgency === urgency))
    .filter(({ issue }) => matter === "" || issue.matters === matter);
}
