import { z } from "zod";
import { AS_OF_BASES, FIGURE_UNITS, QUALIFIERS, SCOPE_RULES } from "@/lib/archive/figure";
import { COUNT, KIND, NAME, NAMES, NEXT, OUTLET, PUBLISHED_AT, SLUG, URL } from "./common-schema";

const DATE = z
  .string()
  .describe("A year, a month or a day, as exactly as it is stated: `2022`, `2025-07`, `2025-08-29`.");

const THING = z
  .strictObject({ slug: SLUG, name: NAME, names: NAMES })
  .meta({ id: "FigureThing", description: "What is counted, however texts call it." });

const SCOPE = z
  .strictObject({
    kind: KIND,
    slug: SLUG,
    url: URL,
    name: NAME,
    names: NAMES,
    rule: z
      .enum(SCOPE_RULES)
      .describe("Where it is named: in the counted words, before them in the sentence, in the heading, in the title."),
  })
  .meta({ id: "FigureScope", description: "What a figure is about." });

export const FIGURE_SCHEMA = z
  .strictObject({
    value: z.number(),
    upTo: z.number().nullable().describe("The end of a range; null of a single number."),
    unit: z.enum(FIGURE_UNITS),
    qualifier: z
      .enum(QUALIFIERS)
      .describe("How the number is meant. `multiple`: some of these, as in “tens of thousands” (10000)."),
    thing: THING.nullable().describe("Null for what the registry does not list."),
    counted: z.string().describe("What is counted, as stated."),
    planned: z.boolean().describe("Planned or expected, and not reported as done."),
    since: DATE.nullable(),
    asOf: DATE.nullable(),
    asOfBasis: z
      .enum(AS_OF_BASES)
      .nullable()
      .describe("Whether the text states the time, or it is the day of publication."),
    scopes: z.array(SCOPE),
    surface: z.string().describe("The words that state it."),
    sentence: z.string(),
    start: COUNT.describe("Where the words stand in the sentence: half-open UTF-16 offsets."),
    end: COUNT,
    field: z.enum(["viewpoint", "bullet"]),
    group: z.int().nullable(),
    bullet: z.string().nullable(),
    url: URL.describe("The sentence on its page."),
    article: z.strictObject({ slug: SLUG, title: z.string(), outlet: OUTLET.nullable(), publishedAt: PUBLISHED_AT }),
  })
  .meta({ id: "Figure", description: "A number that an article states, with what it counts." });
export type FigureJson = z.infer<typeof FIGURE_SCHEMA>;

/** What `GET /api/v1/figures` answers. */
export const FIGURE_LIST_SCHEMA = z
  .strictObject({
    query: z.strictObject({
      thing: SLUG.nullable(),
      country: z.array(SLUG),
      workshop: z.array(SLUG),
      conference: z.array(SLUG),
      group: z.array(SLUG),
      from: DATE.nullable(),
      to: DATE.nullable(),
    }),
    total: COUNT,
    totalAtLeast: z.boolean().describe("There are more than `total`."),
    items: z.array(FIGURE_SCHEMA),
    next: NEXT,
  })
  .meta({ id: "FigureList", description: "Figures, those that hold as of the latest day first." });
export type FigureListJson = z.infer<typeof FIGURE_LIST_SCHEMA>;
