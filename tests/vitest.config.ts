import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Two workers: the machines that build this have two cores, and browsers start beside them.
    maxWorkers: 2,
  },
});
