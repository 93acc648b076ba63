import type { Group, Viewpoint } from "@/lib/archive/article";
import type { Figure } from "@/lib/archive/figure";
import type { FieldPlace, Mention } from "@/lib/archive/mention";
import type { Counted } from "./counted";
import { countedInChinese } from "./counted-in-chinese";
import { countedInEnglish } from "./counted-in-english";
import { figureQualifier } from "./figure-qualifier";
import type { FigureReader } from "./figure-reader";
import { figureScope, type ScopePlace } from "./figure-scope";
import { figureTime } from "./figure-time";
import { findNumbers, type StatedNumber } from "./find-numbers";
import { isPlanned } from "./is-planned";
import { narrowText } from "./narrow-text";
import { ratedThing } from "./rated-thing";
import { statedTimes } from "./stated-times";
import { clausesOf, holds, overlaps, type Range, sentencesOf } from "./text-parts";

/** An article as figures are read from it: its words, what they name, and the day on which it was published. */
export type FigureSource = {
  viewpoint: Viewpoint | null;
  groups: readonly Group[];
  mentions: readonly Mention[];
  /** `2025-08-29`, null where no time is stated. */
  published: string | null;
};

type Field = { place: FieldPlace; text: string; mentions: readonly Mention[]; heading: readonly Mention[] };

/**
 * The figures of an article: every number of its viewpoint and bullets that counts something, in the order of the text. Years,
 * dates, ordinals, durations, ages, labels and numbers in names are none, and a number that counts nothing is none.
 */
export function parseFigures(reader: FigureReader, source: FigureSource): Figure[] {
  const title = source.mentions.filter(({ field }) => field === "title");
  return fieldsOf(source).flatMap((field) => figuresOf(reader, field, title, source.published));
}

function fieldsOf({ viewpoint, groups, mentions }: FigureSource): Field[] {
  const fields: Field[] = [];
  if (viewpoint) {
    const place = { field: "viewpoint", group: null, bullet: null } as const;
    fields.push({
      place,
      text: viewpoint.text,
      mentions: mentions.filter(({ field }) => field === "viewpoint"),
      heading: [],
    });
  }
  for (const { number: group, bullets } of groups) {
    const inGroup = mentions.filter((mention) => mention.group === group);
    const heading = inGroup.filter(({ field }) => field === "heading");
    for (const { id: bullet, text } of bullets) {
      if (!HAS_NUMBER.test(text)) continue;
      const own = inGroup.filter((mention) => mention.field === "bullet" && mention.bullet === bullet);
      fields.push({ place: { field: "bullet", group, bullet }, text, mentions: own, heading });
    }
  }
  return fields;
}

const HAS_NUMBER =
  /[\d\uff10-\uff19两二三四五六七八九十百千万亿]|hundred|thousand|million|dozen|scores|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety/i;

type Found = { number: StatedNumber; counted: Counted; sentence: Range; clauses: readonly Range[]; isTied: boolean };

function figuresOf(reader: FigureReader, field: Field, title: readonly Mention[], published: string | null): Figure[] {
  const text = narrowText(field.text);
  const numbers = findNumbers(text).filter((number) => !field.mentions.some((mention) => holds(mention, number)));
  if (numbers.length === 0) return [];
  const figures: Figure[] = [];
  for (const sentence of sentencesOf(text)) {
    const clauses = clausesOf(text, sentence);
    const found = numbers
      .filter((number) => holds(sentence, number))
      .flatMap((number): Found[] => {
        const clause = clauses.find((one) => holds(one, number)) ?? sentence;
        const counted = countedBy(reader, text, number, clause);
        const isTied = /\b(?:in|of|from|at|across|among)(?: [a-z]+){0,2} $/i.test(
          text.slice(Math.max(sentence.start, number.start - 24), number.start),
        );
        return counted === null ? [] : [{ number, counted, sentence, clauses, isTied }];
      });
    const times = found.length > 0 ? statedTimes(text, sentence) : [];
    for (const one of found) {
      if (times.some((time) => overlaps(time, one.number))) continue;
      const others = found
        .filter((other) => other !== one)
        .map(({ number, counted, isTied }) => ({
          start: Math.min(number.start, counted.start),
          end: Math.max(number.end, counted.end),
          thing: counted.thing,
          isTied,
        }));
      figures.push(figureOf(reader, { ...one, field, text, title, times, others, published }));
    }
  }
  return figures;
}

/** What a number counts; null where it counts nothing, so that it is no figure. */
function countedBy(reader: FigureReader, text: string, number: StatedNumber, clause: Range): Counted | null {
  const { start } = figureQualifier(reader, text, number, number.end);
  const before = text.slice(clause.start, start);
  if (reader.english.changed.test(before) || reader.chinese.changes.before(text, start)) return null;
  const label = /([\p{L}]+)\.? $/u.exec(before)?.[1];
  if (!number.isWritten && label && start === number.start && reader.english.labels.has(label)) return null;
  // "The two countries" are both of those that were named.
  if (/\bthe $/i.test(before) && /^two$/i.test(text.slice(number.start, number.end))) return null;
  if (number.currency) {
    const thing = reader.thingOf.get(number.currency) ?? null;
    return { thing, start: number.start, end: number.end };
  }
  if (number.isPercent) return ratedThing(reader, text, number, clause, start);
  const next = text.charAt(number.end);
  if (/\p{Script=Han}/u.test(next)) return countedInChinese(reader, text, { number, clause, from: start });
  // A year, unless words say how it is meant.
  if (isYear(number, text) && start === number.start) return null;
  if (next !== " ") return null;
  return countedInEnglish(reader, text, number.end, clause.end);
}

function isYear({ value, start, end }: StatedNumber, text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text.slice(start, end)) && value % 100 !== 0;
}

type Placed = Found & {
  field: Field;
  text: string;
  title: readonly Mention[];
  times: ReturnType<typeof statedTimes>;
  others: ScopePlace["others"];
  published: string | null;
};

function figureOf(reader: FigureReader, placed: Placed): Figure {
  const { number, counted, sentence, clauses, field, text, title, times, others, published } = placed;
  const qualified = figureQualifier(reader, text, number, counted.end);
  const start = Math.min(qualified.start, counted.start);
  const end = Math.max(qualified.end, counted.end, counted.until ?? 0);
  const planned = isPlanned(reader, text, { clauses, start, end });
  return {
    ...field.place,
    start,
    end,
    surface: field.text.slice(start, end),
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    value: number.value,
    upTo: number.upTo,
    unit: number.isPercent ? "percent" : "count",
    qualifier: qualified.qualifier,
    thing: counted.thing?.slug ?? null,
    counted: field.text.slice(counted.start, counted.end).trim(),
    ...figureTime(reader, { text, times, clauses, number: { start, end }, published, planned }),
    planned,
    scopes: figureScope(reader, {
      text,
      sentence,
      number,
      counted,
      mentions: field.mentions,
      others,
      heading: field.heading,
      title,
    }),
  };
}
