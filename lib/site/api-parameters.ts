import { z } from "zod";
import { BATCH_LISTS } from "@/lib/archive/batch-list";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { LANGUAGES } from "@/lib/archive/language";
import { ARTICLE_SCHEMA, FOUND_ARTICLE_SCHEMA } from "@/lib/export/api/article-schema";
import { BATCH_SUMMARY_SCHEMA } from "@/lib/export/api/batch-schema";
import { ENTITY_SCHEMA, ENTITY_SUMMARY_SCHEMA } from "@/lib/export/api/entity-schema";
import type { ApiParameters } from "@/lib/search/api-parameter";
import { FIGURE_PARAMETERS, TIMELINE_PARAMETERS } from "@/lib/search/article-parameters";
import { AFTER, fieldsParameter, LIMIT } from "@/lib/search/list-parameters";

function fieldsOf(schema: z.ZodObject) {
  return fieldsParameter(Object.keys(schema.shape));
}

/** What each address of the API takes, besides a search where it lists articles. */
export const API_PARAMETERS = {
  articles: { limit: LIMIT, after: AFTER, fields: fieldsOf(FOUND_ARTICLE_SCHEMA) },
  article: { fields: fieldsOf(ARTICLE_SCHEMA) },
  entities: {
    kind: {
      schema: z.enum(ENTITY_KINDS),
      description: "The kind of entity; all kinds without it.",
      allowed: ENTITY_KINDS,
      detail: (value: string) => `"${value}" is not a kind of entity.`,
    },
    limit: LIMIT,
    after: AFTER,
    fields: fieldsOf(ENTITY_SUMMARY_SCHEMA),
  },
  entity: { fields: fieldsOf(ENTITY_SCHEMA) },
  batches: { limit: LIMIT, after: AFTER, fields: fieldsOf(BATCH_SUMMARY_SCHEMA) },
  batch: {
    list: {
      schema: z.enum(BATCH_LISTS),
      description: "The list that is wanted alone; the beginning of each without it.",
      allowed: BATCH_LISTS,
      detail: (value: string) => `"${value}" is no list of a batch.`,
    },
    limit: LIMIT,
    after: AFTER,
  },
  timeline: TIMELINE_PARAMETERS,
  figures: { ...FIGURE_PARAMETERS, limit: LIMIT, after: AFTER },
  suggestions: {
    q: { schema: z.string(), description: "What was typed so far." },
    lang: {
      schema: z.enum(LANGUAGES),
      description: "The language of names and addresses; English without it.",
      allowed: LANGUAGES,
    },
  },
} satisfies Record<string, ApiParameters>;
