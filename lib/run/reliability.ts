import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { startEmbeddedServer } from "@/lib/db/embedded-server";
import { OperatorError } from "@/lib/env";
import { writeCorpus } from "./bench/corpus";
import { seededRandom } from "./bench/random";
import { makeTemporaryFolder } from "./bench/temporary-folder";
import { compareDigests, digestArchive } from "./reliability/archive-digest";
import { tryQueries } from "./reliability/fuzzed-queries";
import { killPostmaster, runKilled, runWhole, type Trial, type Victim } from "./reliability/killed-ingest";
import { waitForWrites } from "./reliability/wait-for-writes";
import { runProgram } from "./run-program";

const ARTICLES = 10_000;
const KILLS = 50;
/** The share of kills while the program starts; the others come while it stores articles. */
const EARLY = 0.15;
/** At most so long after it began to store. */
const WORK_MS = 1_500;

const WORDS: Record<Victim, string> = {
  ingest: "ingest killed",
  database: "PostgreSQL killed",
  both: "PostgreSQL and ingest killed",
};

/** The database is killed alone and together with the ingest now and then. */
function victimOf(kill: number): Victim {
  if (kill % 17 === 0) return "database";
  return kill % 8 === 0 ? "both" : "ingest";
}

const print = (line: string) => process.stdout.write(`${line}\n`);

const TRIALS = ["kills", "queries"];
const QUERIES = 10_000;

/**
 * `npm run test:reliability [-- kills|queries] [SEED]`: an ingest of 10,000 articles is killed at random moments, at least
 * fifty times, its database too now and then; a last whole run must leave exactly the rows that an undisturbed one leaves.
 * Then 10,000 search texts that nobody would write: each must answer, or be stopped as one that takes too long.
 */
await runProgram(async (life) => {
  const asked = process.argv.slice(2);
  const seed = Number(asked.find((argument) => !TRIALS.includes(argument)) ?? Date.now() % 1_000_000);
  if (!Number.isInteger(seed))
    throw new OperatorError("npm run test:reliability -- [kills|queries] [SEED]: name a whole number, or none.");
  const trials = asked.filter((argument) => TRIALS.includes(argument));
  const isAsked = (trial: string) => trials.length === 0 || trials.includes(trial);
  const random = seededRandom(seed);
  const root = process.cwd();
  const contentDir = makeTemporaryFolder(life);
  cpSync(join(root, "content/registry"), join(contentDir, "registry"), { recursive: true });
  writeCorpus(join(contentDir, "articles"), ARTICLES);
  print(`seed ${seed}; ${ARTICLES} articles`);

  const whole: Trial = { root, contentDir, dataDir: makeTemporaryFolder(life) };
  await mustEnd(whole, `${ARTICLES.toLocaleString("en")} articles added, 0 revised, 0 unchanged, 0 refused`);
  const begun = performance.now();
  await mustEnd(whole, "0 articles added");
  const startMs = performance.now() - begun;
  const badQueries = isAsked("queries") ? await fuzz(whole, random) : 0;
  if (!isAsked("kills")) return badQueries === 0 ? 0 : 1;
  const expected = await lookInto(whole, digestArchive);
  print(`undisturbed: ${expected.Article}; a run with nothing to do takes ${Math.round(startMs)} ms`);

  let [kills, databaseKills, round, faults] = [0, 0, 0, 0];
  while (kills < KILLS) {
    round += 1;
    const trial: Trial = { root, contentDir, dataDir: makeTemporaryFolder(life) };
    // Told to stop in the middle, nobody else would end the server that a killed ingest left.
    life.onEnd(async () => killPostmaster(trial.dataDir));
    for (let finished = false; !finished && kills < KILLS; ) {
      life.signal.throwIfAborted();
      const victim = victimOf(kills + 1);
      const early = random() < EARLY;
      const afterMs = Math.round(random() * (early ? startMs : WORK_MS));
      // Held meanwhile, so that it is known where it listens.
      const server = await startEmbeddedServer({ dataDir: trial.dataDir });
      const { status, printed, killed } = await runKilled(trial, victim, async (ended) => {
        if (!early) await waitForWrites(server.url, ended);
        await wait(afterMs, undefined, { signal: ended });
      });
      await server.close();
      finished = status === 0;
      if (finished && !killed) continue;
      // One whose database stays away ends by itself with an operator's line; any other status is a fault of ours.
      if (status !== null && status !== 0 && status !== 2) {
        faults += 1;
        print(`FAULT: ended with ${status}:\n${printed.slice(-2_000)}`);
      }
      kills += 1;
      databaseKills += victim === "ingest" ? 0 : 1;
      const rows = await lookInto(trial, countArticles);
      const when = early ? `${afterMs} ms after its start` : `${afterMs} ms into a chunk`;
      const outlived = finished ? ", and the ingest outlived it" : "";
      print(`round ${round}, kill ${kills}: ${WORDS[victim]} ${when}${outlived}; ${rows}`);
    }
    await mustEnd(trial, "0 refused");
    const differences = compareDigests(expected, await lookInto(trial, digestArchive));
    faults += differences.length;
    print(
      differences.length === 0
        ? `round ${round}: exactly the same rows`
        : `round ${round}: FAULT\n${differences.join("\n")}`,
    );
    rmSync(trial.dataDir, { recursive: true, force: true });
  }
  print(`${kills} kills, ${databaseKills} of them of PostgreSQL too, in ${round} rounds: ${faults} faults`);
  return faults + badQueries === 0 ? 0 : 1;
});

/** How many of the queries ended as a fault of ours. */
async function fuzz(trial: Trial, random: () => number): Promise<number> {
  const report = await lookInto(trial, (url) => tryQueries(url, QUERIES, random));
  const { queries, found, stopped, slowestMs, slowest, faults } = report;
  print(
    `${queries} queries, ${found} of which found articles: ${faults.length} faults, ${stopped} stopped; the slowest took ${Math.round(slowestMs)} ms: ${slowest}`,
  );
  for (const fault of faults.slice(0, 20)) print(`FAULT: ${fault}`);
  return faults.length;
}

async function mustEnd(trial: Trial, words: string): Promise<void> {
  const { status, printed } = await runWhole(trial);
  if (status !== 0 || !printed.includes(words)) {
    throw new Error(`An undisturbed ingest ended with ${status} and not with "${words}":\n${printed.slice(-2_000)}`);
  }
}

async function lookInto<Seen>(trial: Trial, look: (url: string) => Promise<Seen>): Promise<Seen> {
  const server = await startEmbeddedServer({ dataDir: trial.dataDir });
  try {
    return await look(server.url);
  } finally {
    await server.close();
  }
}

/** How far an archive is, and that no article of it is half: each has its groups and its bullets. */
async function countArticles(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('"Article"') IS NOT NULL AS there`);
    if (!rows[0]?.there) return "no tables yet";
    const counted = await client.query<{ articles: string; half: string }>(
      `SELECT count(*) AS articles, count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM "Bullet" b WHERE b."articleId" = a.id)) AS half
       FROM "Article" a`,
    );
    const { articles, half } = counted.rows[0] ?? { articles: "0", half: "0" };
    if (half !== "0") throw new Error(`${half} of ${articles} articles are half`);
    return `${articles} articles stored`;
  } finally {
    await client.end();
  }
}
