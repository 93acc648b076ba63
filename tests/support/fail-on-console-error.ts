import { afterEach, beforeEach, vi } from "vitest";

/**
 * What is written to `console.error` while a test runs is a fault nobody looked at, and fails the test. A test that
 * expects it says so: `vi.spyOn(console, "error").mockImplementation(() => {})`.
 */
let written: unknown[][] = [];

beforeEach(() => {
  written = [];
  vi.spyOn(console, "error").mockImplementation((...args) => {
    written.push(args);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  if (written.length === 0) return;
  const lines = written.map((args) => args.map(String).join(" ")).join("\n");
  throw new Error(
    `console.error was called:\n${lines}\nIf that is expected, mock it in the test: vi.spyOn(console, "error").mockImplementation(() => {})`,
  );
});
