import { z } from "zod";
import { isEntityKind } from "@/lib/archive/entity-kind";
import type { FigureWords } from "@/lib/archive/figure-words";
import type { EntityKey } from "@/lib/archive/mention";

const word = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), "a word has no space around it");
const words = z.array(word).min(1);

const entity = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9-]+$/, "an entity is written as its kind and its slug")
  .transform((text, context): EntityKey => {
    const [kind = "", slug = ""] = text.split("/");
    if (isEntityKind(kind)) return { kind, slug };
    context.addIssue({ code: "custom", message: `${kind} is no kind of entity` });
    return z.NEVER;
  });

const thing = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case letters, digits and hyphens"),
  en: word,
  zh: word,
  nouns: words,
  entity: entity.nullable().default(null),
  people: z.boolean().default(false),
  rate: z.boolean().default(false),
});

const qualifier = z.strictObject({ before: words, behind: z.array(word) });

/** What numbers count, and the words by which texts say so (figures.yaml). */
export const FIGURES_SCHEMA: z.ZodType<FigureWords> = z.strictObject({
  things: z.array(thing),
  qualifiers: z.strictObject({
    over: qualifier,
    "at-least": qualifier,
    nearly: qualifier,
    about: qualifier,
    "up-to": qualifier,
    under: qualifier,
  }),
  english: z.strictObject({
    labels: words,
    stops: words,
    notCounted: words,
    irregular: words,
    changes: words,
    planned: words,
    ties: words,
    tieVerbs: words,
    examples: words,
    meetings: words,
    begins: words,
  }),
  chinese: z.strictObject({
    classifiers: words,
    notCounted: words,
    stops: words,
    modifiers: words,
    links: words,
    measures: words,
    changes: words,
    planned: words,
    examples: words,
    meetings: words,
    begins: words,
  }),
});
