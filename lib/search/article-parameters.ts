import { z } from "zod";
import { isDateBound } from "@/lib/archive/date-bound";
import { LACKS } from "@/lib/archive/lack";
import type { ApiParameter } from "./api-parameter";
import { AFTER, LIMIT } from "./list-parameters";
import { LONGEST_TEXT } from "./parse-query";
import { CONNECTED, DUPLICATES, EXPANSIONS, FILTERS, type FilterName, SORTS } from "./search-query";
import { isPeriod } from "./timeline-query";

const LONGEST_VALUE = 200;
const DATES = ["YYYY", "YYYY-MM", "YYYY-MM-DD"] as const;

const bound = {
  schema: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .refine(isDateBound),
  allowed: DATES,
};

function filter(name: FilterName) {
  const code = name === "country" ? ", or an ISO 3166-1 alpha-2 code" : "";
  return {
    schema: z.string().max(LONGEST_VALUE),
    description: `The slug of one ${name}${code}. Given more than once, any of them will do.`,
    repeats: true,
  } satisfies ApiParameter;
}

const filters = Object.fromEntries(FILTERS.map((name) => [name, filter(name)])) as Record<
  FilterName,
  ReturnType<typeof filter>
>;

/** What a list of articles takes, whatever its form. */
export const SEARCH_PARAMETERS = {
  q: {
    schema: z.string().max(LONGEST_TEXT),
    description: "What is looked for, in the language of the search help: words, quotes, `country:cn`, `-word`.",
    detail: () => `The text is longer than ${LONGEST_TEXT} characters.`,
  },
  ...filters,
  connected: {
    schema: z.enum(CONNECTED),
    description: "Whether a country also finds the articles that are only connected to it.",
    allowed: CONNECTED,
  },
  lacks: {
    schema: z.string().toLowerCase().pipe(z.enum(LACKS)),
    description: "What the articles lack. Given more than once, any of it will do.",
    repeats: true,
    allowed: LACKS,
  },
  from: { ...bound, description: "The first day, month or year of publication, in the archive's zone." },
  to: { ...bound, description: "The last day, month or year of publication, inclusive." },
  sort: {
    schema: z.enum(SORTS),
    description: "The order: by relevance where words are looked for, else the newest first.",
    allowed: SORTS,
  },
  duplicates: {
    schema: z.enum(DUPLICATES),
    description: "Whether older near-duplicates are folded away under the newest.",
    allowed: DUPLICATES,
  },
  expand: {
    schema: z.enum(EXPANSIONS),
    description: "Whether a name in the text also finds its other names.",
    allowed: EXPANSIONS,
  },
  asOf: {
    schema: z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .transform(Number)
      .pipe(z.int().min(1)),
    description: "Only articles that had been loaded by the batch of this number.",
  },
} satisfies Record<string, ApiParameter>;

/** What `GET /api/v1/timeline` takes. */
export const TIMELINE_PARAMETERS = {
  country: filters.country,
  workshop: filters.workshop,
  conference: filters.conference,
  period: {
    schema: z.string().refine(isPeriod),
    description: "The year that is told in months, or the month that is told in days; all years without it.",
    allowed: ["YYYY", "YYYY-MM"],
  },
} satisfies Record<string, ApiParameter>;

/** What a list of figures takes, whatever its form. */
export const FIGURE_PARAMETERS = {
  thing: {
    schema: z
      .string()
      .max(LONGEST_VALUE)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    description: "What is counted: the slug of a thing.",
  },
  country: filters.country,
  workshop: filters.workshop,
  conference: filters.conference,
  group: filters.group,
  from: { ...bound, description: "The first day, month or year as of which figures hold." },
  to: { ...bound, description: "The last day, month or year as of which figures hold, inclusive." },
} satisfies Record<string, ApiParameter>;

/** What `GET /api/v1/articles` takes, but for its fields. */
export const ARTICLE_LIST_PARAMETERS = { ...SEARCH_PARAMETERS, limit: LIMIT, after: AFTER };
