import { buffer } from "node:stream/consumers";
import { connectDatabase } from "@/lib/db/connect";
import { readEnvironment } from "@/lib/env";
import { decodeContent } from "@/lib/ingest/read-content-file";
import { runIngest } from "@/lib/ingest/run-ingest";
import { INGEST_HELP, parseIngestArguments } from "./ingest-arguments";
import { openDatabase } from "./open-database";
import { runProgram } from "./run-program";

const print = (line: string) => process.stdout.write(`${line}\n`);

/** `npm run ingest`: beside a running `npm start` it uses the same server. */
await runProgram(async (life) => {
  // npm changes to the checkout and leaves in INIT_CWD where the person stood.
  const asked = parseIngestArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if (asked.help) {
    print(INGEST_HELP);
    return 0;
  }
  const environment = readEnvironment();
  const given = asked.stdin ? decodeContent("-", await buffer(process.stdin)) : null;
  const { prisma, close } = connectDatabase(await openDatabase(environment, life), { max: 4 });
  life.onEnd(close);
  const { contentDir } = environment;
  const { paths, report } = asked;
  const done = await runIngest({ prisma, contentDir, root: process.cwd(), paths, given, report, print });
  return done.exitCode;
});
