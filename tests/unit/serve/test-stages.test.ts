import { describe, expect, it } from "vitest";
import { readCounts, selectStages } from "@/lib/run/test-stages";

describe("the stages of npm test", () => {
  it("are all, cheapest first, where none is named", () => {
    expect(selectStages([])).toEqual(["types", "lint", "unit", "db", "e2e"]);
  });

  it("keep their order however they are named", () => {
    expect(selectStages(["e2e", "unit"])).toEqual(["unit", "e2e"]);
  });

  it("say which name is wrong", () => {
    expect(selectStages(["unti"])).toBe('There is no stage "unti": use types, lint, unit, db, e2e, or none for all.');
  });
});

describe("the count of a report", () => {
  it("is read from Vitest's and from Playwright's", () => {
    expect(readCounts({ numPassedTests: 41, numFailedTests: 2 })).toEqual({ passed: 41, failed: 2 });
    expect(readCounts({ stats: { expected: 22, flaky: 0, unexpected: 3 } })).toEqual({ passed: 22, failed: 3 });
  });

  it("takes a test that passed only when repeated for a failed one", () => {
    expect(readCounts({ stats: { expected: 5, flaky: 1, unexpected: 0 } })).toEqual({ passed: 5, failed: 1 });
  });
});
