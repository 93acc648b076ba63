import type { Fact } from "@/lib/archive/entity";
import type { Language } from "@/lib/archive/language";
import { formatDay, formatMonth } from "./format-time";
import { messagesIn } from "./messages/messages-in";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/**
 * The value of a fact on a page in `language`, null where none is stated: in Chinese what it names, a date, and the words
 * that registries use; all else as it is stated. In English as it is stated.
 */
export function factValue({ value, valueZh }: Pick<Fact, "value" | "valueZh">, language: Language): string | null {
  if (value === null || language !== "zh") return value;
  if (valueZh !== undefined) return valueZh;
  if (DAY.test(value)) return formatDay(value, language);
  if (MONTH.test(value)) return formatMonth(value, language);
  return messagesIn(language).entity.factValue(value);
}
