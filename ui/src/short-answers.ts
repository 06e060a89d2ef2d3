/** A text made of short answers, each under its question; questions without an answer are left out. */
export function shortAnswers(prompts: string[], answers: string[]): string {
  return prompts
    .map((prompt, index) => [prompt, answers[index]?.trim() ?? ""] as const)
    .filter(([, answer]) => answer !== "")
    .map(([prompt, answer]) => `${prompt}\n${answer}`)
    .join("\n\n");
}
