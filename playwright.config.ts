import { defineConfig } from "playwright/test";

const CHANGES = "**/*.changes.test.ts";
const MANY = "**/*.many.test.ts";

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.test.ts",
  globalSetup: "./tests/support/running-site.ts",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: process.env.E2E_BASE_URL,
    launchOptions: {
      executablePath: process.env.E2E_BROWSER,
      // Chromium has no sandbox for root, and small machines have little shared memory.
      args: ["--disable-dev-shm-usage", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    },
    screenshot: "only-on-failure",
  },
  // Tests that load articles come after those that count them.
  projects: [
    { name: "reading", testIgnore: [CHANGES, MANY], fullyParallel: true },
    { name: "changes", testMatch: CHANGES, dependencies: ["reading"], workers: 1 },
    // What loads so many that others would not be among the newest comes last.
    { name: "many", testMatch: MANY, dependencies: ["changes"], workers: 1 },
  ],
});
