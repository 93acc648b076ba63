import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

const shared = {
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      // Outside a server component the package only throws.
      { find: /^server-only$/, replacement: `${root}/node_modules/server-only/empty.js` },
    ],
  },
};

export default defineConfig({
  test: {
    // A test that asks for an expectation nobody wrote fails instead of writing it.
    update: process.env.CI ? "none" : "new",
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/fail-on-console-error.ts"],
        },
      },
      {
        ...shared,
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts"],
          setupFiles: ["tests/support/fail-on-console-error.ts"],
          globalSetup: ["tests/support/database-server.ts"],
          // A worker waits for PostgreSQL half of its time; on two cores there would be one by default.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          hookTimeout: 60_000,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
