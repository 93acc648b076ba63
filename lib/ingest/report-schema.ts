import { z } from "zod";
import { CURATOR_ACTS } from "@/lib/archive/curator-act";
import { MOST_LISTED } from "./findings";
import type { IngestReport } from "./ingest-report";
import type { Gone } from "./prune-content";

/** What a run was asked to do. */
export type IngestMode = "ingest" | "check" | "dry-run";

const count = z.int().nonnegative();
const articles = { added: count, revised: count, unchanged: count, refused: count };
const faults = { errors: count, warnings: count, notes: count };
const bytes = { bytes: count, bytesAssigned: count, bytesUnparsed: count };

/**
 * What `--report json` prints: one document a run. `content/README.md` documents every key. A key may be added within a
 * version; one that changes its meaning or goes makes another version.
 */
export const REPORT_SCHEMA = z.strictObject({
  version: z.literal(1),
  mode: z.enum(["ingest", "check", "dry-run"]),
  batch: z.int().nullable(),
  sound: count.nullable(),
  relinked: count,
  counts: z.strictObject({ files: count, ...articles, ...bytes, ...faults }),
  faults: z.strictObject(faults),
  files: z.array(
    z.strictObject({
      path: z.string(),
      state: z.enum(["read", "unchanged", "refused"]),
      sha256: z.string(),
      ...articles,
      ...bytes,
      ...faults,
      account: z.record(z.string(), count),
    }),
  ),
  added: z.array(z.string()),
  revised: z.array(z.string()),
  curated: z.array(
    z.strictObject({
      act: z.enum(CURATOR_ACTS),
      slug: z.string(),
      former: z.string().nullable(),
      path: z.string().nullable(),
      line: count.nullable(),
    }),
  ),
  diagnostics: z.array(
    z.strictObject({
      path: z.string(),
      line: count,
      column: count,
      code: z.string(),
      severity: z.enum(["error", "warning", "note"]),
      message: z.string(),
      start: count,
      end: count,
    }),
  ),
  omitted: z.strictObject({
    files: count,
    added: count,
    revised: count,
    curated: count,
    diagnostics: count,
    gone: count,
  }),
  cutOff: z.strictObject({ number: z.int(), startedAt: z.string() }).nullable(),
  gone: z
    .strictObject({
      files: z.array(z.string()),
      articles: z.array(z.strictObject({ slug: z.string(), title: z.string(), path: z.string() })),
      unknown: z.array(z.string()),
      withdrawn: z.boolean(),
    })
    .nullable(),
});

export type ReportJson = z.infer<typeof REPORT_SCHEMA>;

/** A report as the document that `--report json` prints. */
export function toReportJson(
  mode: IngestMode,
  report: IngestReport,
  gone: (Gone & { withdrawn: boolean }) | null = null,
): ReportJson {
  const { batch, counts, faults: found, files, added, revised, curated, diagnostics, omitted, cutOff, sound } = report;
  const { relinked } = report;
  const left = [gone?.articles, gone?.files, gone?.unknown]
    .map((list) => Math.max(0, (list?.length ?? 0) - MOST_LISTED))
    .reduce((sum, more) => sum + more, 0);
  return {
    version: 1,
    mode,
    batch,
    sound: mode === "check" ? sound : null,
    relinked,
    counts,
    faults: found,
    files: files.map(({ path, state, sha256, ...rest }) => ({ path, state, sha256, ...rest })),
    added,
    revised,
    curated: curated.map(({ act, slug, former, path, line }) => ({ act, slug, former, path, line })),
    diagnostics: diagnostics.map(({ path, line, column, code, severity, message, span }) => ({
      path,
      line,
      column,
      code,
      severity,
      message,
      start: span.start,
      end: span.end,
    })),
    omitted: { ...omitted, gone: left },
    cutOff,
    gone: gone && {
      files: gone.files.slice(0, MOST_LISTED),
      articles: gone.articles.slice(0, MOST_LISTED),
      unknown: gone.unknown.slice(0, MOST_LISTED),
      withdrawn: gone.withdrawn,
    },
  };
}
