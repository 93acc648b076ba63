import type { Language } from "@/lib/archive/language";
import { type PublishedTime, publishedClock, publishedDay } from "@/lib/archive/published-time";

// Formatted in UTC what was read as UTC: a stated day must not move with the zone of the server.
const day = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const month = { month: "long", year: "numeric", timeZone: "UTC" } as const;
const DAYS = { en: new Intl.DateTimeFormat("en-GB", day), zh: new Intl.DateTimeFormat("zh-CN", day) };
const MONTHS = { en: new Intl.DateTimeFormat("en-GB", month), zh: new Intl.DateTimeFormat("zh-CN", month) };
const NUMBERS = { en: new Intl.NumberFormat("en-GB"), zh: new Intl.NumberFormat("zh-CN") };

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

function asUtc(stated: string): number {
  const [year = 1970, month = 1, date = 1] = stated.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}
