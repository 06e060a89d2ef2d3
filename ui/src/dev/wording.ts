import ofLanguages from "../../../src-tauri/content/locales/en/languages.ftl?raw";
import ofMeeting from "../../../src-tauri/content/locales/en/meeting.ftl?raw";
import ofSharing from "../../../src-tauri/content/locales/en/sharing.ftl?raw";
import ofWindow from "../../../src-tauri/content/locales/en/ui.ftl?raw";

/** The plain messages of the window, by key without the prefix. */
export function windowWords(): Record<string, string> {
  const messages = [ofWindow, ofMeeting, ofSharing, ofLanguages].join("\n");
  return Object.fromEntries(
    [...messages.matchAll(/^ui-([a-z0-9-]+) = (.*)$/gm)].map(([, key = "", text = ""]) => [key, text]),
  );
}
