import type { Database } from "@/lib/db/database";
import { explainDatabaseFault } from "@/lib/db/database-fault";
import { findCutOffBatch } from "@/lib/db/find-cut-off-batch";
import type { PrismaClient } from "@/lib/db/generated/client";
import { listLinkedRegistries } from "@/lib/db/linked-registries";
import { rehearse } from "@/lib/db/rehearse";
import { findSourceDigests, listSourceFiles } from "@/lib/db/source-files";
import { writeSurely } from "@/lib/db/write-surely";
import type { Alone } from "./alone";
import { Batch } from "./batch";
import { type ContentOptions, readContent } from "./content-options";
import { Findings } from "./findings";
import type { IngestReport } from "./ingest-report";
import { pipelineDigest } from "./pipeline-digest";
import { readAhead } from "./read-ahead";
import { type Preparing, readFiles } from "./read-files";
import { REGISTRY_SOURCE } from "./registry-update";

export type IngestOptions = ContentOptions & {
  prisma: PrismaClient;
  /** Do everything for real and undo it: the report says what would be. */
  dryRun?: boolean;
  /** How many articles are prepared; without it, beside what else is done. */
  preparing?: Preparing;
  /** Called when a transaction is tried again, with what made it fail. */
  onRetry?: (error: unknown) => void;
};

/** As many steps of reading as are taken while the articles before are stored: a chunk or two, where steps have many articles. */
const STEPS_AHEAD = 8;

/**
 * Reads what changed and stores it. A file that was read without a fault before, by the same program, is not read again, and
 * not even opened where the file system says that nothing about it has changed; an article with a fault is refused and the
 * others are stored. What another registry links in another way is linked anew from what is stored.
 */
export async function ingestContent(options: IngestOptions): Promise<IngestReport> {
  const { prisma, dryRun = false, onRetry } = options;
  try {
    if (!dryRun) return await ingestInto(prisma, (work) => writeSurely(prisma, work, { onRetry }), options);
    const report = await rehearse(prisma, (tx) => ingestInto(tx, (work) => work(tx), options));
    return { ...report, batch: null };
  } catch (error) {
    throw explainDatabaseFault(error);
  }
}

async function ingestInto(db: Database, alone: Alone, options: IngestOptions): Promise<IngestReport> {
  const { root, timezone = "Asia/Shanghai", preparing, onProgress, onRelinkProgress } = options;
  const findings = new Findings(options.onDiagnostics);
  const { report } = findings;
  const { registry, files } = await readContent(options, findings);
  if (registry === null) return report;
  report.cutOff = await findCutOffBatch(db);
  const pipeline = await pipelineDigest(root);
  const former = await listLinkedRegistries(db);
  const known = await listSourceFiles(db);
  let [done, articles] = [0, 0];
  const onStored = (count: number, part: number) => {
    articles += count;
    onProgress?.({ files: done + part, of: files.length, articles });
  };
  const batch = new Batch({
    ...{ alone, registry, program: pipeline, former, findings, onStored, onRelinkProgress },
    findDigests: (path) => findSourceDigests(db, path),
  });
  onProgress?.({ files: 0, of: files.length, articles });
  await batch.begin(known.get(REGISTRY_SOURCE));
  // Only in .ndjson does a time with an offset depend on the archive's zone.
  const pipelineOf = (name: string) => (name.endsWith(".ndjson") ? `${pipeline}:${timezone}` : pipeline);
  const steps = readFiles({ files, known, pipelineOf, registry, timezone, preparing });
  for await (const step of readAhead(steps, STEPS_AHEAD)) {
    await batch.take(step);
    if (step.is !== "unchanged" && step.is !== "closed") continue;
    done += 1;
    onProgress?.({ files: done, of: files.length, articles });
  }
  await batch.finish();
  return report;
}
