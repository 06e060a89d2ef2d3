import { app } from "./app.svelte";
import { keys } from "./ipc/keys";

export type Words = Record<keyof typeof keys, string>;

/**
 * Every word of the window, by the key of its message in camel case.
 *
 * Reading one inside a component follows a change of language.
 */
export const words: Words = new Proxy(keys, {
  get: (known, key) => {
    const message = known[key as keyof typeof keys];
    return app.start?.words[message] ?? message;
  },
}) as unknown as Words;
