import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  base: "./",
  clearScreen: false,
  // The made-up case and the tests read the words from their place.
  server: { host: "127.0.0.1", port: 5173, strictPort: true, fs: { allow: [".", "../src-tauri/content/locales"] } },
  build: {
    target: "es2022",
    // The content policy allows neither data: images nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  test: {
    css: true,
    // axe on the longest page takes seconds where other builds run beside it.
    testTimeout: 30_000,
    environment: "jsdom",
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
  },
});
