import { connectDatabase } from "@/lib/db/connect";
import type { Database } from "@/lib/db/database";
import { countWaiting, listWaitingEntities, listWaitingOutlets, listWaitingPairs } from "@/lib/db/list-waiting";
import { type Environment, OperatorError, readEnvironment } from "@/lib/env";
import { appendDecision } from "@/lib/ingest/append-decision";
import { formatReview, type ReviewListing } from "@/lib/ingest/format-review";
import type { Decision } from "@/lib/registry/decision";
import { openDatabase } from "./open-database";
import { parseRegistryArguments, REGISTRY_HELP } from "./registry-arguments";
import { type Life, runProgram } from "./run-program";

const SHOWN = 20;

/** `npm run registry`: what waits for the curator, and what the curator decides. */
await runProgram(async (life) => {
  const asked = parseRegistryArguments(process.argv.slice(2));
  if (asked.command === "help") return print(REGISTRY_HELP);
  const environment = readEnvironment();
  const db = await openArchive(environment, life);
  if (asked.command === "decide") return print(await note(db, environment, asked.decision));
  const listing = await readListing(db, asked.all || asked.json ? null : SHOWN);
  return print(asked.json ? JSON.stringify(listing, null, 2) : formatReview(listing).join("\n"));
});

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

async function openArchive(environment: Environment, life: Life): Promise<Database> {
  const { prisma, close } = connectDatabase(await openDatabase(environment, life), { max: 4 });
  life.onEnd(close);
  return prisma;
}

async function readListing(db: Database, limit: number | null): Promise<ReviewListing> {
  const page = { limit, offset: 0 };
  const [counts, entities, outlets, pairs] = await Promise.all([
    countWaiting(db),
    listWaitingEntities(db, page),
    listWaitingOutlets(db, page),
    listWaitingPairs(db, page),
  ]);
  return { counts, entities, outlets, pairs };
}

/** Adds the decision to the file, where the entity is one that waits: a slug with a letter missing would decide nothing. */
async function note(db: Database, { contentDir }: Environment, decision: Decision): Promise<string> {
  const { kind, slug } = decision.of;
  if ((await db.entity.count({ where: { kind, slug, provisional: true } })) === 0) {
    throw new OperatorError(`No provisional ${kind}/${slug}; npm run registry -- review lists what waits.`);
  }
  const line = await appendDecision(contentDir, process.cwd(), decision);
  return `Added to registry/decisions.yaml:\n  ${line}\nnpm run ingest carries it out.`;
}
