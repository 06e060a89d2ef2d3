// Writes src/ipc/keys.ts from the English messages, so that a missing message is a compile error.
// With --compare it also names messages that no screen uses and exits 1.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ui = join(dirname(fileURLToPath(import.meta.url)), "..");
const FILES = ["ui.ftl", "meeting.ftl", "sharing.ftl", "languages.ftl"];
const messages = FILES.map((name) => readFileSync(join(ui, "../src-tauri/content/locales/en", name), "utf8")).join(
  "\n",
);
const keys = [...messages.matchAll(/^ui-([a-z0-9-]+) =/gm)].map(([, key]) => key);
const camel = (key) => key.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
if (twice.length > 0) {
  console.error(`messages given twice: ${twice.join(", ")}`);
  process.exit(1);
}

const lines = keys.map((key) => `  ${camel(key)}: "${key}",`);
writeFileSync(
  join(ui, "src/ipc/keys.ts"),
  `// Made from the English messages by scripts/words.js. Do not edit.\nexport const keys = {\n${lines.join("\n")}\n} as const;\n`,
);

if (process.argv.includes("--compare")) {
  const sources = readdirSync(join(ui, "src"), { recursive: true })
    .filter((name) => /\.(svelte|ts)$/.test(name) && !/(^|\/)(dev|ipc)\//.test(name))
    .map((name) => readFileSync(join(ui, "src", name), "utf8"))
    .join("\n");
  const unused = keys.filter((key) => !new RegExp(`words\\.${camel(key)}\\b|word\\("${key}"\\)`).test(sources));
  if (unused.length > 0) {
    console.error(`messages that no screen uses: ${unused.join(", ")}`);
    process.exit(1);
  }
}
