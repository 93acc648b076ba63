import { z } from "zod";

const word = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), "a word has no space around it");
const words = z.array(word).min(1);
/** A list that came later: an archive may have patterns of its own without it. */
const maybe = z.array(word).default([]);
const characters = z.string().regex(/^\p{Script=Han}+$/u, "only Han characters, with nothing between them");

const KINDS = ["workshop", "conference", "outcome", "organization"] as const;
const NEEDS = ["proper", "geography", "scope", "nouns", "quoted", "brand"] as const;

const englishHead = z.strictObject({
  kind: z.enum(KINDS),
  needs: z.enum(NEEDS),
  bare: z.boolean().default(false),
  behind: z.array(word),
  words: z.array(word.regex(/^\p{L}+$/u, "a head is one word of letters")).min(1),
});

const chineseHead = z.strictObject({
  kind: z.enum(KINDS),
  needs: z.enum(NEEDS),
  bare: z.boolean().default(false),
  gap: z.boolean().default(false),
  words: z.array(word.regex(/^\p{Script=Han}{2,}$/u, "a head has two Han characters or more")).min(1),
});

/** How names look that the registry does not have (patterns.yaml). */
export const PATTERNS_SCHEMA = z.strictObject({
  english: z.strictObject({
    heads: z.array(englishHead),
    brands: words,
    notNames: words,
    scopes: words,
    regions: maybe,
    sole: maybe,
    outside: words,
    common: words,
    roles: words,
    beforeRole: words,
    behindRole: words,
    honorifics: maybe,
  }),
  chinese: z.strictObject({
    heads: z.array(chineseHead),
    brands: words,
    openers: words,
    scopes: words,
    regions: maybe,
    common: words,
    level: words,
    before: words,
    never: words,
    notBefore: z.record(word, words),
    notNames: words,
    transliteration: characters,
    titles: words,
    surnames: characters,
    compoundSurnames: words,
    notPeople: words,
    behindPerson: words,
  }),
});

export type RegistryPatterns = z.output<typeof PATTERNS_SCHEMA>;
export type EnglishHead = RegistryPatterns["english"]["heads"][number];
export type ChineseHead = RegistryPatterns["chinese"]["heads"][number];
