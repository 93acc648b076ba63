import { z } from "zod";
import { COUNT, KIND, NAME, NAMES, NEXT, SLUG, URL } from "./common-schema";

const summary = {
  kind: KIND,
  slug: SLUG,
  url: URL,
  code: z.string().nullable().describe("ISO 3166-1 alpha-2, of countries only."),
  name: NAME,
  names: NAMES,
  count: COUNT.describe("How many articles a filter by it answers with."),
  provisional: z.boolean().describe("Whether it was recognised by its form and nobody vouches for it yet."),
};

/** An entity as the API lists it. */
export const ENTITY_SUMMARY_SCHEMA = z
  .strictObject(summary)
  .meta({ id: "EntitySummary", description: "An entity of a list." });
const SOME_OF_ENTITY_SUMMARY = ENTITY_SUMMARY_SCHEMA.partial().meta({ id: "EntitySummaryFields" });
export type EntitySummaryJson = z.infer<typeof ENTITY_SUMMARY_SCHEMA>;

const KEY = z
  .strictObject({ kind: KIND, slug: SLUG, name: NAME, names: NAMES })
  .meta({ id: "EntityKey", description: "Another entity." });

const MEMBERSHIP = z
  .strictObject({
    kind: KIND,
    slug: SLUG,
    name: NAME,
    names: NAMES,
    since: z.string().nullable().describe("The date of joining, where it is stated."),
  })
  .meta({ id: "Membership", description: "A country of a group, or a group of a country." });

const FACT = z
  .strictObject({
    name: z.string(),
    value: z.string().nullable().describe("Null where it is not stated."),
    source: z.string().nullable().describe("Where it was read."),
    entities: z.array(z.strictObject({ kind: KIND, slug: SLUG, url: URL })),
  })
  .meta({ id: "Fact", description: "One fact of the registry." });

/** A whole entity. */
export const ENTITY_SCHEMA = z
  .strictObject({
    ...summary,
    names: NAMES.extend({ "zh-Hant": z.string().nullable() }),
    connectedCount: COUNT.describe("Articles that are only connected to it, by a place in it or a membership."),
    aliases: z.array(z.string()),
    facts: z.array(FACT),
    partOf: KEY.nullable(),
    parts: z.array(KEY),
    country: KEY.nullable(),
    members: z.array(MEMBERSHIP),
    memberOf: z.array(MEMBERSHIP),
    factOwners: z.array(
      z
        .strictObject({ fact: z.string(), kind: KIND, slug: SLUG, name: NAME, names: NAMES })
        .meta({ id: "FactOwner", description: "What names it in a fact: the workshops that an organization hosts." }),
    ),
    articles: URL.describe("The API's address of its articles."),
  })
  .meta({ id: "Entity", description: "A whole entity." });
/** The same where only some of its fields were asked for. */
export const SOME_OF_ENTITY = ENTITY_SCHEMA.partial().meta({ id: "EntityFields" });
export type EntityJson = z.infer<typeof ENTITY_SCHEMA>;

/** What `GET /api/v1/entities` answers. */
export const ENTITY_LIST_SCHEMA = z
  .strictObject({ total: COUNT, items: z.array(z.union([ENTITY_SUMMARY_SCHEMA, SOME_OF_ENTITY_SUMMARY])), next: NEXT })
  .meta({ id: "EntityList", description: "Entities in the order of kind and slug." });
