export type StageName = "types" | "lint" | "unit" | "db" | "e2e";

export type Command = { args: string[]; environment?: Record<string, string> };

/** The commands of a stage; one that counts its tests writes them to `reportFile` as JSON. */
export type Stage = { commands: (reportFile: string) => Command[] };

const NEXT = "node_modules/next/dist/bin/next";
const TSC = "node_modules/typescript/bin/tsc";
const BIOME = "node_modules/@biomejs/biome/bin/biome";
const VITEST = "node_modules/vitest/vitest.mjs";
const PLAYWRIGHT = "node_modules/playwright/cli.js";

function vitest(project: string, reportFile: string): Command {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
  return { args: [VITEST, "run", "--project", project, ...reporters] };
}

export const STAGES: Record<StageName, Stage> = {
  types: {
    // The types of routes and of the framework's own files are written by Next.
    commands: () => [{ args: [NEXT, "typegen"] }, { args: [TSC, "--noEmit"] }],
  },
  lint: { commands: () => [{ args: [BIOME, "ci", "--colors=off", "."] }] },
  unit: { commands: (reportFile) => [vitest("unit", reportFile)] },
  db: { commands: (reportFile) => [vitest("db", reportFile)] },
  e2e: {
    commands: (reportFile) => [
      {
        args: [PLAYWRIGHT, "test", "--reporter=list,json"],
        environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile },
      },
    ],
  },
};

const ORDER = Object.keys(STAGES) as StageName[];

/** The stages that `names` ask for, all where they ask for none, in the order in which they run; or what is wrong. */
export function selectStages(names: readonly string[]): StageName[] | string {
  const unknown = names.find((name) => !ORDER.includes(name as StageName));
  if (unknown !== undefined) return `There is no stage "${unknown}": use ${ORDER.join(", ")}, or none for all.`;
  return names.length === 0 ? ORDER : ORDER.filter((stage) => names.includes(stage));
}

type VitestReport = { numPassedTests: number; numFailedTests: number };
type PlaywrightReport = { stats: { expected: number; flaky: number; unexpected: number } };

/** The passed and failed tests of a report by Vitest or Playwright. One that passed only when repeated counts as failed. */
export function readCounts(report: VitestReport | PlaywrightReport): { passed: number; failed: number } {
  if ("stats" in report) {
    return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
