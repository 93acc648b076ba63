import { z } from "zod";
import { isDateBound } from "@/lib/archive/date-bound";
import { isEntityKind } from "@/lib/archive/entity-kind";
import type { EntityKey } from "@/lib/archive/mention";
import { ISO_CODES } from "./iso-codes";

export const SLUG = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a slug has lower-case letters and digits, parted by single hyphens");
export const NAME = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), "a name has no space around it");
/** An entity of any kind, as in its address in the API. */
export const ENTITY = z.string().transform((word, context): EntityKey => {
  const [kind = "", slug = "", ...rest] = word.split("/");
  if (isEntityKind(kind) && rest.length === 0 && SLUG.safeParse(slug).success) return { kind, slug };
  context.addIssue({ code: "custom", message: "an entity is its kind and slug: conference/silk-road-forum" });
  return z.NEVER;
});
const slug = SLUG;
const name = NAME;
const names = z.array(name).default([]);
const isoCode = z.string().refine((code) => ISO_CODES.has(code), "not an alpha-2 code of ISO 3166-1");
const date = z.string().refine(isDateBound, "a date is YYYY, YYYY-MM or YYYY-MM-DD, of a day that there is");
const source = z.union([z.string(), z.array(z.string())]);

const fact = z
  .strictObject({
    name,
    value: z.string().nullable(),
    zh: name.optional(),
    source: source.nullable().optional(),
    entities: z.array(ENTITY).default([]),
  })
  .refine(({ value, entities }) => value !== null || entities.length === 0, "what is not stated names no entity")
  .refine(({ value, zh }) => value !== null || zh === undefined, "what is not stated has no words in Chinese");

const common = {
  slug,
  en: name.nullable().default(null),
  zh: name.nullable().default(null),
  "zh-Hant": name.optional(),
  aliases: names,
  abbreviations: names,
  former: names,
  ambiguous: names,
  unlinked: names,
  facts: z.array(fact).default([]),
  sources: z.array(z.string()).default([]),
};
const opaque = z.boolean().default(false);
const located = { country: slug.nullable().default(null) };

/** What one entry of each file may hold, by the kind of entity that the file lists. */
export const ENTRY_SCHEMAS = {
  country: z.strictObject({
    ...common,
    code: isoCode,
    short: z.string().min(1).max(2).optional(),
    besideFullName: names,
    demonyms: names,
    ambiguousDemonyms: names,
    presumed: names,
    presumedDemonyms: names,
    prefixes: names,
  }),
  group: z.strictObject({
    ...common,
    members: z.array(isoCode).default([]),
    memberDates: z.record(isoCode, date).default({}),
    membersAsOf: date.optional(),
    opaque,
  }),
  place: z.strictObject({ ...common, country: slug }),
  workshop: z.strictObject({
    ...common,
    ...located,
    partOf: slug.optional(),
    hosts: z.array(slug).default([]),
    sites: z.array(slug).default([]),
    ordinal: z.int().positive().optional(),
  }),
  conference: z.strictObject({
    ...common,
    ...located,
    partOf: slug.optional(),
    year: z.int().min(1900).max(2100).optional(),
    ordinal: z.int().positive().optional(),
  }),
  outcome: z.strictObject({ ...common, ...located, partOf: slug.optional() }),
  organization: z.strictObject({ ...common, ...located, partOf: slug.optional(), opaque }),
  person: z.strictObject({ ...common, ...located }),
} as const;

export type EntrySchemas = typeof ENTRY_SCHEMAS;

export const OUTLET_SCHEMA = z.strictObject({
  slug,
  en: name.nullable().default(null),
  zh: name.nullable().default(null),
  stated: names,
});

const day = z.string().refine(isDay, "a day is YYYY-MM-DD, and one of the calendar");
const text = z.string().trim().min(1);

/** What the curator knows of one article; the file has one key an article, its slug. */
export const CURATED_SCHEMA = z.strictObject({
  en: name.nullable().default(null),
  zh: name.nullable().default(null),
  source: z
    .url({ protocol: /^https?$/, error: "an address begins with http:// or https://" })
    .nullable()
    .default(null),
  rights: text.nullable().default(null),
  note: text.nullable().default(null),
  formerly: z.array(slug).default([]),
  withdrawn: z.strictObject({ on: day, reason: text }).nullable().default(null),
});

export const CURATED_SLUG = slug.max(60);

function isDay(word: string): boolean {
  const stated = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
  const date = new Date(`${word}T00:00:00Z`);
  return stated !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word);
}

const phrases = z.array(z.string().min(1)).min(1);
const condition = z
  .strictObject({
    before: phrases.optional(),
    after: phrases.optional(),
    sentence: phrases.optional(),
    article: phrases.optional(),
    shouted: z.literal(true).optional(),
    nextCapitalExcept: z.array(z.string()).optional(),
    previousCapitalExcept: z.array(z.string()).optional(),
    afterNext: phrases.optional(),
    introduced: z.literal([true, "before"]).optional(),
  })
  .refine((one) => Object.values(one).some((value) => value !== undefined), "a condition needs at least one key");
const conditions = z.array(condition).default([]);

export const RULES_SCHEMA = z.strictObject({
  lists: z.record(z.string().regex(/^[a-z-]+$/), phrases).default({}),
  "set-aside": z.strictObject({ latin: names, han: names }),
  rules: z.array(
    z
      .strictObject({
        id: slug,
        why: z.string().min(1),
        names,
        geographyIn: z.enum(["latin", "han"]).nullable().default(null),
        introduces: z.boolean().default(false),
        refuse: conditions,
        unless: conditions,
        require: conditions,
        decide: conditions,
      })
      .refine((rule) => rule.names.length > 0 || rule.geographyIn !== null, "a rule needs `names` or `geographyIn`")
      .refine((rule) => rule.refuse.length > 0 || rule.require.length > 0, "a rule needs `refuse` or `require`"),
  ),
  pairs: z.strictObject({ followedBy: phrases }),
  workshops: z.strictObject({
    notWorkshops: phrases,
    brandOnly: z.array(z.string().min(1)).default([]),
    beforeBrand: phrases,
    afterBrand: phrases,
    lastAfterBrand: phrases,
    byHost: phrases,
    behindHost: phrases,
    others: phrases,
    ordinals: z.record(z.string().min(1), z.int().positive()),
  }),
});
