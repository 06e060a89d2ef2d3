// What every example of a component is made with.
import type { Component } from "svelte";

import type { FieldError, FormInput, ValueKind } from "../ipc/types";
import * as fixtures from "./fixtures";

export interface Example {
  /** The component's file, without its ending. */
  component: string;
  /** What the example shows. */
  shows: string;
  part: Component<Record<string, unknown>>;
  /** Its properties, made anew each time. */
  props: () => Record<string, unknown>;
  /** Where the component stands on a page: some need a form around them, some a heading before. */
  under?: 2 | 3;
}

export const nothing = (): void => undefined;
export const empty = (): FormInput => fixtures.question("duration").input;
export const input = (kind: ValueKind): FormInput => structuredClone(fixtures.question(kind).input);
export const fault = (field: string, text: string): FieldError[] => [{ field, text }];

export function examples<Props extends Record<string, never>>(
  component: string,
  part: Component<Props, object, string>,
  shown: Record<string, () => object>,
  under?: 2 | 3,
): Example[] {
  return Object.entries(shown).map(([shows, props]) => ({
    component,
    shows,
    part: part as unknown as Example["part"],
    props: props as Example["props"],
    ...(under ? { under } : {}),
  }));
}

export const any = <T>(part: T) => part as unknown as Component<Record<string, never>, object, string>;
