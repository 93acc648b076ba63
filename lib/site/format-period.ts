import type { Language } from "@/lib/archive/language";
import type { Period } from "@/lib/archive/timeline";
import { formatDay, formatMonth } from "./format-time";

const SHORT_MONTHS = {
  en: new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }),
  zh: new Intl.DateTimeFormat("zh-CN", { month: "short", timeZone: "UTC" }),
};

/** A year, month or day in words: `2025`, `August 2025`, `14 August 2025`. */
export function formatPeriod(period: Period, language: Language): string {
  if (period.length > 7) return formatDay(period, language);
  if (period.length > 4) return formatMonth(period, language);
  return language === "zh" ? `${period}年` : period;
}

/** The same beside the year that holds it: `August`, `14 August`. */
export function formatPart(period: Period, language: Language): string {
  const whole = formatPeriod(period, language);
  if (period.length === 4) return whole;
  return language === "zh" ? whole.slice(formatPeriod(period.slice(0, 4), language).length) : whole.slice(0, -5);
}

/** The same within what holds it, as short as an axis needs it: `2025`, `Aug`, `14`. */
export function formatShortPeriod(period: Period, language: Language): string {
  if (period.length > 7) return String(Number(period.slice(8)));
  if (period.length > 4) return SHORT_MONTHS[language].format(new Date(`${period}-01T00:00:00Z`));
  return period;
}

/** From one time to another, what both share said once: `20–22 November 2024`. The first alone where there is no other. */
export function formatPeriods(from: Period, to: Period | null, language: Language): string {
  if (to === null || to <= from) return formatPeriod(from, language);
  const [first, last] = [formatPeriod(from, language), formatPeriod(to, language)];
  const isDays = from.length === 10 && to.length === 10;
  const shared = !isDays ? 0 : from.slice(0, 7) === to.slice(0, 7) ? 7 : from.slice(0, 4) === to.slice(0, 4) ? 4 : 0;
  if (language === "zh")
    return `${first}至${shared === 0 ? last : last.slice(formatPeriod(from.slice(0, shared), "zh").length)}`;
  if (shared === 7) return `${Number(from.slice(8))}–${last}`;
  return shared === 4 ? `${first.slice(0, -5)} – ${last}` : `${first} – ${last}`;
}
