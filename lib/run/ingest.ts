import { stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { type Connection, connectDatabase } from "@/lib/db/connect";
import { inIngestTurn } from "@/lib/db/ingest-turn";
import { type Environment, OperatorError, readEnvironment } from "@/lib/env";
import { toContentFile } from "@/lib/ingest/read-content-file";
import { runCheck, runIngest, runPrune } from "@/lib/ingest/run-ingest";
import { INGEST_HELP, type IngestArguments, parseIngestArguments } from "./ingest-arguments";
import { showProgress } from "./ingest-progress";
import { openDatabase } from "./open-database";
import { preparingProgram } from "./preparing-program";
import { type Life, runProgram } from "./run-program";
import { say } from "./say";
import { watchContent } from "./watch-content";

const preparing = preparingProgram(process.cwd());

/** `npm run ingest`: beside a running `npm start` it uses the same server. */
await runProgram(
  async (life) => {
    // npm changes to the checkout and leaves in INIT_CWD where the person stood.
    const asked = parseIngestArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
    if (asked.help) {
      process.stdout.write(`${INGEST_HELP}\n`);
      return 0;
    }
    const environment = readEnvironment();
    if (asked.mode === "watch") return watchAndIngest(asked, environment, life);
    const { contentDir, timezone } = environment;
    const { mode, report, notes, paths, yes } = asked;
    const given = asked.stdin ? toContentFile("-", await buffer(process.stdin)) : null;
    const options = {
      ...{ contentDir, timezone, root: process.cwd(), paths, given, report, notes, preparing },
      ...showProgress((line) => process.stdout.write(`${line}\n`)),
      onRetry: () => say("The connection to the database was lost; it is tried again."),
    };
    if (mode === "check") return (await runCheck(options)).exitCode;
    const databaseUrl = await openDatabase(environment, life);
    const { prisma, close } = connectDatabase(databaseUrl, { max: 4 });
    life.onEnd(close);
    const onDatabase = { ...options, prisma };
    const run = () =>
      mode === "prune"
        ? runPrune({ ...onDatabase, yes, now: new Date() })
        : runIngest({ ...onDatabase, dryRun: mode === "dry-run" });
    return (await inIngestTurn(databaseUrl, run, sayWaiting)).exitCode;
  },
  { endless: process.argv.includes("--watch") },
);

function sayWaiting(): void {
  say("Another ingest is at work; this one waits for its end …");
}

async function openConnection(environment: Environment, life: Life) {
  const databaseUrl = await openDatabase(environment, life);
  return { ...connectDatabase(databaseUrl, { max: 4 }), databaseUrl };
}

async function watchAndIngest(asked: IngestArguments, environment: Environment, life: Life): Promise<number> {
  const { contentDir, timezone } = environment;
  const { paths, notes } = asked;
  for (const target of paths ?? [contentDir]) {
    if (!(await stat(target).catch(() => null)))
      throw new OperatorError(`${target} does not exist: name a file or folder to watch.`);
  }
  let open: (Connection & { databaseUrl: string }) | null = null;
  life.onEnd(async () => open?.close());
  await watchContent({
    contentDir,
    paths,
    signal: life.signal,
    say,
    async ingest(changed) {
      const shown = showProgress((line) => process.stdout.write(`${line}\n`));
      // A server that ended may be at another address when it is back.
      open ??= await openConnection(environment, life);
      try {
        const { prisma, databaseUrl } = open;
        const run = () =>
          runIngest({
            ...{ prisma, contentDir, timezone, root: process.cwd(), paths: changed, report: "text", notes, preparing },
            ...shown,
          });
        const { report } = await inIngestTurn(databaseUrl, run, sayWaiting);
        for (const slug of report.added) shown.print(`added ${slug}`);
        for (const slug of report.revised) shown.print(`revised ${slug}`);
      } catch (error) {
        await open?.close().catch(() => {});
        open = null;
        throw error;
      }
    },
  });
  return 0;
}
