import type { AnswerStatus } from "./ipc/types";

/** Whether an answer stands without a value: it takes the place of one. */
export function isTaken(standing: AnswerStatus | null): boolean {
  return standing === "not-known" || standing === "withheld" || standing === "later" || standing === "blank";
}
