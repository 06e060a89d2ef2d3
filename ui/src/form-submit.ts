import type { Attachment } from "svelte/attachments";
import { on } from "svelte/events";

/**
 * Hears when a form is submitted, until the form leaves the page; then lets go of all that it holds.
 *
 * WebKitGTK keeps each form that was ever shown. What stands in it would stay too, some forty
 * kilobytes for each question that is turned, and what hears its events would keep the page's values.
 * So a form has no other handler than this one.
 */
export function onSubmit(handler: (event: SubmitEvent) => void): Attachment<HTMLFormElement> {
  return (form) => {
    const stop = on(form, "submit", handler);
    return () => {
      stop();
      form.replaceChildren();
    };
  };
}
