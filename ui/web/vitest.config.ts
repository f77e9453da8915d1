import { defineConfig } from "vitest/config";

export default defineConfig({
  // As the bundle has it: its file for browsers, not the one that takes Node's buffers.
  resolve: { alias: { mammoth: "mammoth/mammoth.browser.js" } },
  test: { include: ["test/**/*.test.ts"], environment: "jsdom", testTimeout: 120_000 },
});
