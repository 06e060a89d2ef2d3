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
