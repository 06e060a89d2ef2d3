import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

/** Words that a person sees live in message files: no letter stands in markup or in a spoken attribute. */
const noLiteralText = {
  meta: { type: "problem", messages: { literal: "Words belong in ui.ftl, not in markup." }, schema: [] },
  create(context) {
    const spoken = new Set(["aria-label", "aria-description", "title", "alt", "placeholder"]);
    const letters = /\p{L}/u;
    return {
      SvelteText(node) {
        if (letters.test(node.value)) context.report({ node, messageId: "literal" });
      },
      SvelteAttribute(node) {
        if (!spoken.has(node.key.name)) return;
        for (const part of node.value) {
          if (part.type === "SvelteLiteral" && letters.test(part.value)) {
            context.report({ node: part, messageId: "literal" });
          }
        }
      },
    };
  },
};

export default ts.config(
  { ignores: ["dist", "node_modules", "src/ipc/client.ts", "src/ipc/types.ts", "src/ipc/keys.ts"] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ["**/*.ts", "**/*.svelte"],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig },
    },
    plugins: { candour: { rules: { "no-literal-text": noLiteralText } } },
    rules: {
      eqeqeq: "error",
      "no-undef": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": "error",
      "no-restricted-imports": ["error", { patterns: ["@tauri-apps/*"] }],
    },
  },
  { files: ["**/*.svelte"], rules: { "candour/no-literal-text": "error" } },
  { files: ["src/ipc/**", "src/dev/**", "tests/**"], rules: { "no-restricted-imports": "off" } },
);
