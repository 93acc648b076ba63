import { z } from "zod";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { BASES } from "@/lib/archive/mention";

/** A whole number of things, or a place in a list. */
export const COUNT = z.int().nonnegative();
export const SLUG = z.string().describe("The permanent name in the address, in ASCII.");
export const URL = z.string().describe("An absolute address.");
export const KIND = z.enum(ENTITY_KINDS);
export const NAMES = z
  .strictObject({ en: z.string().nullable(), zh: z.string().nullable() })
  .describe("The name in both languages; null where the registry states none.");
/** English, else Chinese, else nothing. */
export const NAME = z
  .string()
  .nullable()
  .describe("The English name, or the Chinese one where there is no English one.");
export const BASIS = z
  .enum(BASES)
  .describe(
    "Why a text stands for the entity, strongest first: its name, an adjective, an abbreviation, a place in it, a membership.",
  );
export const PUBLISHED_AT = z
  .string()
  .nullable()
  .describe("ISO 8601 with the archive's offset; a bare date where no time of day is stated; null where nothing is.");
export const INSTANT = z.string().describe("ISO 8601 with the archive's offset.");
export const OUTLET = z
  .strictObject({ slug: SLUG, name: z.string().describe("As the source states it."), names: NAMES })
  .meta({ id: "Outlet", description: "Who published an article." });
export const CURATED = z
  .strictObject({
    titles: NAMES,
    sourceUrl: z.string().nullable(),
    rights: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: "Curated", description: "What the curator states of an article besides its text." });

/** The next part of a list. */
export const NEXT = z.string().nullable().describe("The address of the next part; null at the end.");
