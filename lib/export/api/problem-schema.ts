import { z } from "zod";
import { CURATED, OUTLET, PUBLISHED_AT, SLUG, URL } from "./common-schema";

const problem = {
  type: z.string(),
  status: z.int(),
  title: z.string(),
  detail: z.string().optional(),
};

/** Every refusal of the API (RFC 9457). */
export const PROBLEM_SCHEMA = z
  .strictObject({
    ...problem,
    parameter: z.string().optional().describe("The parameter that was wrong."),
    allowed: z.array(z.string()).optional().describe("What is allowed in its stead."),
    instance: z.string().optional().describe("Names one fault of ours in the log."),
  })
  .meta({ id: "Problem", description: "What was wrong with a request, after RFC 9457." });

/** What is left of a withdrawn article. */
export const TOMBSTONE_SCHEMA = z
  .strictObject({
    ...problem,
    slug: SLUG,
    url: URL,
    articleTitle: z.string(),
    outlet: OUTLET.nullable(),
    publishedAt: PUBLISHED_AT,
    curated: CURATED,
    withdrawnOn: z.string().describe("The day, YYYY-MM-DD."),
    reason: z.string(),
    citation: z.string(),
  })
  .meta({
    id: "Withdrawn",
    description: "What is left of a withdrawn article: enough to cite it and to know why it is gone.",
  });
export type TombstoneJson = Omit<z.infer<typeof TOMBSTONE_SCHEMA>, keyof typeof problem | "citation">;
