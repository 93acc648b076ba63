import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runTool } from "./run-tool";
import { readCounts, STAGES, type Stage, selectStages } from "./test-stages";

/** The program behind `npm test`: every stage in order up to the first that fails, and the sum of all in the last line. */
async function main(): Promise<number> {
  const selected = selectStages(process.argv.slice(2));
  if (typeof selected === "string") {
    process.stderr.write(`${selected}\n`);
    return 2;
  }
  const folder = await mkdtemp(path.join(tmpdir(), "archive-test-"));
  const sum = { passed: 0, failed: 0 };
  try {
    for (const name of selected) {
      const counts = await runStage(STAGES[name], path.join(folder, `${name}.json`), name);
      sum.passed += counts.passed;
      sum.failed += counts.failed;
      if (counts.failed > 0) break;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed > 0 ? 1 : 0;
}

async function runStage(stage: Stage, reportFile: string, name: string) {
  process.stdout.write(`\n== ${name}\n`);
  for (const command of stage.commands(reportFile)) {
    const status = await runTool(command.args, command.environment);
    if (status !== 0) return readReport(reportFile, { passed: 0, failed: 1 });
  }
  return readReport(reportFile, { passed: 1, failed: 0 });
}

/** The counts of a stage that reports them; `outcome` for a check that only passes or fails. */
async function readReport(reportFile: string, outcome: { passed: number; failed: number }) {
  const report = await readFile(reportFile, "utf8").catch(() => null);
  const counts = report === null ? outcome : readCounts(JSON.parse(report));
  // A stage may fail outside its tests: in its setup, or by an error nobody caught.
  return { ...counts, failed: Math.max(counts.failed, outcome.failed) };
}

process.exitCode = await main();
