import { z } from "zod";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { LACKS } from "@/lib/archive/lack";
import { FOUND_ARTICLE_SCHEMA, SOME_OF_FOUND_ARTICLE } from "./article-schema";
import { COUNT, KIND, NAME, NAMES, NEXT, SLUG } from "./common-schema";

const FILTER_NAMES = [...ENTITY_KINDS, "outlet", "topic"] as const;
type FilterName = (typeof FILTER_NAMES)[number];

function perFilter<Each extends z.ZodType>(schema: Each) {
  return Object.fromEntries(FILTER_NAMES.map((name) => [name, schema])) as Record<FilterName, Each>;
}

const FACET_VALUE = z
  .strictObject({ slug: SLUG, code: z.string().nullable(), name: NAME, names: NAMES, count: COUNT })
  .meta({
    id: "FacetValue",
    description: "As many articles are found with this value, were no other of its filter chosen.",
  });

const QUERY = z
  .strictObject({
    q: z.string(),
    ...perFilter(z.array(z.string())),
    connected: z.enum(["on", "off"]),
    lacks: z.array(z.enum(LACKS)),
    from: z.string().nullable(),
    to: z.string().nullable(),
    sort: z.enum(["relevance", "newest", "oldest"]),
    duplicates: z.enum(["show", "fold"]),
    expand: z.enum(["on", "off"]),
    asOf: COUNT.nullable(),
    limit: COUNT,
  })
  .meta({ id: "Query", description: "The search as it was understood: codes as slugs, what is unknown left out." });

/** What it says depends on `kind`; more kinds may come. */
const NOTE = z
  .strictObject({
    kind: z.string(),
    parameter: z.string().optional(),
    value: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    page: COUNT.optional(),
    pageCount: COUNT.optional(),
    batch: COUNT.optional(),
    latest: COUNT.nullable().optional(),
    length: COUNT.optional(),
  })
  .meta({ id: "Note", description: "How a part of a request was read; what it says depends on its kind." });

/** What `GET /api/v1/articles` answers. */
export const ARTICLE_LIST_SCHEMA = z
  .strictObject({
    query: QUERY,
    total: COUNT.describe("Articles that match all words."),
    totalSome: COUNT.describe("Articles listed after them that match some."),
    totalDuplicates: COUNT.describe("How many of `total` are older near-duplicates of others of them."),
    totalConnected: COUNT.describe("Articles that are only connected to a country that is asked for."),
    items: z.array(z.union([FOUND_ARTICLE_SCHEMA, SOME_OF_FOUND_ARTICLE])),
    facets: z
      .strictObject(perFilter(z.array(FACET_VALUE)))
      .meta({ id: "Facets", description: "The 100 most frequent values of each filter." }),
    months: z.array(z.strictObject({ month: z.string(), count: COUNT })),
    facetsAtLeast: z.boolean().describe("Whether facets and months are those of the newest articles only."),
    facetsShortened: z.array(z.enum(FILTER_NAMES)).describe("The facets that have more values than are told."),
    readAs: z.string().describe("The search text as it was read."),
    expanded: z
      .array(
        z.strictObject({
          text: z.string(),
          entities: z.array(z.strictObject({ kind: KIND, slug: SLUG })),
          others: z.array(z.string()),
          outlets: z.array(NAMES),
        }),
      )
      .describe("Names in the search text that find what names the same in other words too."),
    topics: z
      .array(z.strictObject({ slug: SLUG, title: z.string(), count: COUNT }))
      .describe("Topics whose title is the search text."),
    notes: z.array(NOTE).describe("How parts of the request were read that are allowed and odd all the same."),
    next: NEXT,
  })
  .meta({ id: "ArticleList", description: "Articles that a search finds." });
