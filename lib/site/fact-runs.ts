import type { Fact } from "@/lib/archive/entity";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { placeTexts } from "@/lib/archive/place-texts";
import { factValue } from "./fact-value";

/** A stretch of a fact's value; `href` leads to the entity that it names. */
export type FactRun = { text: string; href: string | null };

/** The value of a fact on a page in `language`, cut where it names entities; null where none is stated. */
export function factRuns(fact: Pick<Fact, "value" | "valueZh" | "links">, language: Language): FactRun[] | null {
  const value = factValue(fact, language);
  if (value === null) return null;
  const isTold = value === fact.valueZh && value !== fact.value;
  const links = fact.links ?? [];
  const places = placeTexts(
    value,
    links.map(({ text, textZh }) => [isTold ? textZh : text].filter((name) => name !== null)),
  );
  const marks = links.flatMap(({ kind, slug }, at) => {
    const place = places[at];
    return place ? [{ ...place, href: entityHref(language, kind, slug) }] : [];
  });
  const runs: FactRun[] = [];
  let at = 0;
  for (const { start, end, href } of marks.sort((a, b) => a.start - b.start)) {
    if (start > at) runs.push({ text: value.slice(at, start), href: null });
    runs.push({ text: value.slice(start, end), href });
    at = end;
  }
  if (at < value.length) runs.push({ text: value.slice(at), href: null });
  return runs;
}
