import { z } from "zod";
import type { Act, Decision } from "./decision";
import { ENTITY, NAME, SLUG } from "./registry-schema";

const entity = ENTITY;
const names = { en: NAME.nullable().default(null), zh: NAME.nullable().default(null) };
const note = { note: z.string().optional() };

/** One line of decisions.yaml, by what it decides. */
export const DECISION_SCHEMAS = {
  accept: z
    .strictObject({ accept: entity, ...names, ...note })
    .transform(({ accept, en, zh }): Decision => ({ act: "accept", of: accept, names: { en, zh } })),
  reject: z
    .strictObject({ reject: entity, ...note })
    .transform(({ reject }): Decision => ({ act: "reject", of: reject })),
  merge: z
    .strictObject({ merge: entity, into: entity, ...note })
    .transform(({ merge, into }): Decision => ({ act: "merge", of: merge, into })),
  rename: z
    .strictObject({ rename: entity, to: SLUG.max(120).nullable().default(null), ...names, ...note })
    .refine(({ to, en, zh }) => to !== null || en !== null || zh !== null, "a new slug (`to`) or a new name is missing")
    .transform(({ rename, to, en, zh }): Decision => ({ act: "rename", of: rename, to, names: { en, zh } })),
} satisfies Record<Act, z.ZodType<Decision>>;
