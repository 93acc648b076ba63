import { z } from "zod";
import type { ApiParameter, Refusal } from "./api-parameter";

export const DEFAULT_LIMIT = 20;
export const MOST_ITEMS = 100;

const LIMIT_DETAIL = `"limit" is a whole number from 1 to ${MOST_ITEMS}.`;

/** How many things of a list are wanted. */
export const LIMIT = {
  schema: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(MOST_ITEMS).meta({ default: DEFAULT_LIMIT })),
  description: "How many are wanted at most.",
  detail: () => LIMIT_DETAIL,
} satisfies ApiParameter;

/** Where a list goes on. */
export const AFTER = {
  schema: z.string(),
  description: "Where the list goes on: take `next` from an answer as it stands. It belongs to one query.",
} satisfies ApiParameter;

export const CURSOR_REFUSAL: Refusal = {
  parameter: "after",
  detail: 'This cursor is damaged or belongs to another query; take "next" from an answer as it stands.',
};

/** Which fields of each thing are wanted, of those that it has. */
export function fieldsParameter<Name extends string>(names: readonly Name[]) {
  const known = new Set<string>(names);
  return {
    schema: z
      .string()
      .transform((value) => value.split(",").map((name) => name.trim()))
      .refine((stated) => stated.every((name) => known.has(name)))
      .transform((stated) => stated as Name[])
      .pipe(z.array(z.enum(names as readonly [Name, ...Name[]]))),
    description: "The fields that are wanted, with commas between them; all of them without it.",
    allowed: names,
    detail: (value: string) => `"${firstUnknown(value, known)}" is not a field.`,
  } satisfies ApiParameter;
}

function firstUnknown(value: string, known: ReadonlySet<string>): string {
  return value.split(",").find((name) => !known.has(name.trim())) ?? value;
}

/** The fields that are wanted, in the order that the thing has them. */
export function pickFields<Thing extends object>(thing: Thing, fields: readonly string[] | null): Partial<Thing> {
  if (fields === null) return thing;
  return Object.fromEntries(Object.entries(thing).filter(([name]) => fields.includes(name))) as Partial<Thing>;
}
