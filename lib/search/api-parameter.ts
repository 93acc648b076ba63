import type { z } from "zod";
import { cleanValue } from "./clean-value";
import type { Parameters } from "./parse-search-query";
import { shownValue } from "./shown-value";

/** What is wrong with a parameter of the API, in a sentence, and what is allowed instead. */
export type Refusal = { parameter: string; detail: string; allowed?: readonly string[] };

/**
 * One parameter of an address of the API. `schema` checks a value and describes it in the OpenAPI document; `repeats`:
 * it may be given more than once, each value by itself.
 */
export type ApiParameter = {
  schema: z.ZodType<unknown, string>;
  description: string;
  repeats?: true;
  allowed?: readonly string[];
  /** What is said of a value that the schema refuses. */
  detail?: (value: string) => string;
};

export type ApiParameters = Record<string, ApiParameter>;

/** What was stated: null, or nothing at all, where a parameter is not there or empty. */
export type Stated<Table extends ApiParameters> = {
  [Name in keyof Table]: Table[Name] extends { repeats: true }
    ? z.output<Table[Name]["schema"]>[]
    : z.output<Table[Name]["schema"]> | null;
};

/** Reads the parameters of an address by its table. The first that is wrong is refused: unknown, repeated, or no value of it. */
export function readParameters<Table extends ApiParameters>(
  parameters: Parameters,
  table: Table,
): { value: Stated<Table> } | { refusal: Refusal } {
  const stranger = parameters.find(([name]) => !Object.hasOwn(table, name));
  if (stranger) {
    const [parameter] = stranger;
    return { refusal: { parameter, detail: `Unknown parameter "${parameter}".`, allowed: Object.keys(table) } };
  }
  const value: Record<string, unknown> = {};
  for (const [parameter, { schema, repeats, allowed, detail = notAllowed }] of Object.entries(table)) {
    const given = parameters.filter(([name]) => name === parameter);
    if (!repeats && given.length > 1) return { refusal: { parameter, detail: `"${parameter}" may be given once.` } };
    const read: unknown[] = [];
    for (const [, raw] of given) {
      if (raw === "") continue;
      const clean = cleanValue(raw);
      // An unfilled field is none; one that holds no text at all is wrong.
      if (clean === "" && raw.trim() === "") continue;
      const checked = schema.safeParse(clean);
      if (clean === "" || !checked.success) {
        const said = clean === "" ? notAllowed : detail;
        return { refusal: { parameter, detail: said(shownValue(raw)), ...(allowed && { allowed }) } };
      }
      read.push(checked.data);
    }
    value[parameter] = repeats ? read : (read[0] ?? null);
  }
  return { value: value as Stated<Table> };
}

const notAllowed = (value: string) => `"${value}" is not allowed.`;
