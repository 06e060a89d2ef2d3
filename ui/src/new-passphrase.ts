import type { FieldError } from "./ipc/types";
import { words } from "./words";

/** What is missing of a new passphrase in the field `id`: the words themselves, or that they are what was meant. */
export function newPassphraseErrors(id: string, passphrase: string, sure: boolean): FieldError[] {
  if (passphrase === "") return [{ field: id, text: words.passphraseNeeded }];
  return sure ? [] : [{ field: `${id}-again`, text: words.passphraseDiffers }];
}
