import { z } from "zod";
import { CURATOR_ACTS } from "@/lib/archive/curator-act";
import { COUNT, INSTANT, NEXT, SLUG, URL } from "./common-schema";

const ARTICLE_COUNTS = z.strictObject({ added: COUNT, revised: COUNT, unchanged: COUNT, refused: COUNT });
const BYTE_COUNTS = z
  .strictObject({ total: COUNT, assigned: COUNT, unparsed: COUNT })
  .describe("Bytes of what was read: all, those of a known part, and those of none.");
const FAULT_COUNTS = z.strictObject({ errors: COUNT, warnings: COUNT, notes: COUNT });

const summary = {
  number: COUNT,
  url: URL,
  state: z.enum(["finished", "unfinished", "cut-off"]),
  startedAt: INSTANT,
  finishedAt: INSTANT.nullable(),
  seconds: z.number().nullable(),
  fileCount: COUNT,
  articles: ARTICLE_COUNTS,
  bytes: BYTE_COUNTS,
  diagnostics: FAULT_COUNTS,
  curatorActs: COUNT,
  relinked: COUNT.describe(
    "Stored articles that were linked in another way, since the registry or the program had changed.",
  ),
};

/** A batch as the API lists it. */
export const BATCH_SUMMARY_SCHEMA = z
  .strictObject(summary)
  .meta({ id: "BatchSummary", description: "One run of the ingest that read or changed something." });
const SOME_OF_BATCH_SUMMARY = BATCH_SUMMARY_SCHEMA.partial().meta({ id: "BatchSummaryFields" });
export type BatchSummaryJson = z.infer<typeof BATCH_SUMMARY_SCHEMA>;

/** The receipt of one file. */
export const RECEIPT_SCHEMA = z
  .strictObject({
    position: COUNT,
    name: z.string(),
    sha256: z.string().nullable().describe("Of the bytes as they were read; null where they could not be."),
    state: z.enum(["read", "refused"]),
    articles: ARTICLE_COUNTS,
    bytes: BYTE_COUNTS,
    account: z.record(z.string(), COUNT).describe("Bytes by kind of part."),
    faults: FAULT_COUNTS,
    diagnostics: z
      .array(
        z
          .strictObject({
            code: z.string(),
            severity: z.enum(["error", "warning", "note"]),
            message: z.string(),
            line: COUNT,
            column: COUNT,
            span: z.strictObject({ start: COUNT, end: COUNT }),
            excerpt: z.string(),
            withheld: z
              .boolean()
              .describe("Whether it stands in an article that was withdrawn, so that nothing is quoted."),
          })
          .meta({ id: "Diagnostic", description: "What is wrong at a place of a file." }),
      )
      .describe("The first ones; `faults` counts all."),
  })
  .meta({ id: "Receipt", description: "The receipt of one file of a batch." });
export type ReceiptJson = z.infer<typeof RECEIPT_SCHEMA>;

/** An article of which a batch brought a text. */
export const BATCH_ARTICLE_SCHEMA = z
  .strictObject({ slug: SLUG, url: URL, title: z.string(), revision: COUNT })
  .meta({ id: "BatchArticle", description: "An article of which a batch brought a text." });
export type BatchArticleJson = z.infer<typeof BATCH_ARTICLE_SCHEMA>;

/** What a line of the curator's did. */
export const CURATOR_ACT_SCHEMA = z
  .strictObject({
    act: z.enum(CURATOR_ACTS),
    slug: SLUG,
    url: URL,
    former: z.string().nullable().describe("The address that leads to it, or led."),
    statedIn: z
      .strictObject({ name: z.string(), line: COUNT.nullable() })
      .nullable()
      .describe("The line that says so; null where it is said no more."),
  })
  .meta({ id: "CuratorAct", description: "What a line of the curator's did to an article." });
export type CuratorActJson = z.infer<typeof CURATOR_ACT_SCHEMA>;

const files = z.strictObject({ items: z.array(RECEIPT_SCHEMA), next: NEXT });
const articles = z.strictObject({ items: z.array(BATCH_ARTICLE_SCHEMA), next: NEXT });
const acts = z.strictObject({ items: z.array(CURATOR_ACT_SCHEMA), next: NEXT });

/** What `GET /api/v1/batches/{number}` answers: every list, or with `list` that one alone. */
export const BATCH_SCHEMA = z
  .strictObject({
    ...summary,
    faults: files.optional().describe("Files with a fault."),
    curated: acts.optional().describe("What the curator's lines did."),
    revised: articles.optional(),
    added: articles.optional(),
    files: files.optional(),
  })
  .meta({ id: "Batch", description: "A batch with the beginning of each of its lists, or a part of one of them." });

/** What `GET /api/v1/batches` answers. */
export const BATCH_LIST_SCHEMA = z
  .strictObject({ total: COUNT, items: z.array(z.union([BATCH_SUMMARY_SCHEMA, SOME_OF_BATCH_SUMMARY])), next: NEXT })
  .meta({ id: "BatchList", description: "Batches, the newest first." });
