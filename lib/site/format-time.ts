import type { Language } from "@/lib/archive/language";
import { type PublishedTime, publishedClock, publishedDay } from "@/lib/archive/published-time";

// Formatted in UTC what was read as UTC: a stated day must not move with the zone of the server.
const day = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const month = { month: "long", year: "numeric", timeZone: "UTC" } as const;
const DAYS = { en: new Intl.DateTimeFormat("en-GB", day), zh: new Intl.DateTimeFormat("zh-CN", day) };
const MONTHS = { en: new Intl.DateTimeFormat("en-GB", month), zh: new Intl.DateTimeFormat("zh-CN", month) };
const NUMBERS = { en: new Intl.NumberFormat("en-GB"), zh: new Intl.NumberFormat("zh-CN") };
const share = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const SHARES = { en: new Intl.NumberFormat("en-GB", share), zh: new Intl.NumberFormat("zh-CN", share) };

/** A published time as stated: `29 August 2025, 08:29` or `2025年8月29日 08:29`; without a clock where none is stated. */
export function formatPublished(published: PublishedTime, language: Language): string {
  const day = formatDay(publishedDay(published), language);
  const clock = publishedClock(published);
  if (clock === null) return day;
  return language === "zh" ? `${day} ${clock}` : `${day}, ${clock}`;
}

/** A day (`2025-08-29`) in words. */
export function formatDay(day: string, language: Language): string {
  return DAYS[language].format(asUtc(day));
}

/** A month (`2025-08`) in words. */
export function formatMonth(month: string, language: Language): string {
  return MONTHS[language].format(asUtc(month));
}

/** A whole number with the language's separators. */
export function formatCount(count: number, language: Language): string {
  return NUMBERS[language].format(count);
}

/** A part of a whole in per cent with one decimal; what there is of it is never shown as nothing, nor the rest as all. */
export function formatShare(part: number, whole: number, language: Language): string {
  const share = whole === 0 ? 0 : part / whole;
  const shown = share > 0 && share < 1 ? Math.min(0.999, Math.max(0.001, share)) : share;
  return SHARES[language].format(shown);
}

function asUtc(stated: string): number {
  const [year = 1970, month = 1, date = 1] = stated.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}
