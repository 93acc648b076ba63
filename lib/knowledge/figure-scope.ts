import type { FigureScope, ScopeRule } from "@/lib/archive/figure";
import type { FigureThing } from "@/lib/archive/figure-words";
import type { Mention } from "@/lib/archive/mention";
import type { Counted } from "./counted";
import type { FigureReader } from "./figure-reader";
import { onlyEntity, scopeMentions } from "./scope-mentions";
import { holds, overlaps, type Range } from "./text-parts";

export type ScopePlace = {
  text: string;
  sentence: Range;
  number: Range;
  counted: Counted;
  /** The mentions of the text. */
  mentions: readonly Mention[];
  /** What other numbers of the sentence count, and whether a word ties that to what stands before ("in 8 SCO countries"). */
  others: readonly (Range & { thing: FigureThing | null; isTied: boolean })[];
  heading: readonly Mention[];
  title: readonly Mention[];
};

/** The programme as a whole: a title that names the brand alone does not say which workshop a number is about. */
const PROGRAMME = "luban-workshop";

/**
 * What a number is about. In its sentence: what the counted words name or a preposition ties to them, and of kinds that these
 * do not name, what stands before the number. Examples ("including Russia", 俄罗斯等10国) are none. Else the only workshop,
 * conference or country of the group's heading; else the only workshop of the title, or, of a sentence that speaks of a meeting,
 * its only conference. Else nothing.
 */
export function figureScope(reader: FigureReader, place: ScopePlace): FigureScope[] {
  const own = withoutCounted(place);
  const examples = examplesAmong(reader, place.text, own);
  const usable = own.filter((mention) => !examples.has(mention) && !isPartOfWord(place, mention));
  const phrase = usable.filter((mention) => isInPhrase(reader, place, usable, mention));
  const kinds = new Set(phrase.map(({ kind }) => kind));
  const subject = usable.filter((mention) => !kinds.has(mention.kind) && isSubject(place, mention));
  const stated = [...phrase, ...subject];
  const inTitle = titleEntity(reader, place);
  // A sentence that names the brand alone is about the workshop that the title names.
  if (inTitle?.kind === "workshop" && stated.length > 0 && stated.every(isProgramme))
    return scopesBy("title", [inTitle]);
  if (stated.length > 0) return unique([...scopesBy("phrase", phrase), ...scopesBy("sentence", subject)]);
  const inHeading = onlyEntity(place.heading, ["workshop", "conference", "country"]);
  if (inHeading && !isThing(place, inHeading)) return scopesBy("heading", [inHeading]);
  return inTitle ? scopesBy("title", [inTitle]) : [];
}

function titleEntity({ english, chinese }: FigureReader, place: ScopePlace): Mention | null {
  const entity = onlyEntity(place.title, ["workshop", "conference"]);
  if (!entity || isProgramme(entity) || isThing(place, entity)) return null;
  const sentence = place.text.slice(place.sentence.start, place.sentence.end);
  const isMet = english.meetings.test(sentence) || chinese.meetings.test(sentence);
  return entity.kind === "workshop" || isMet ? entity : null;
}

const isProgramme = ({ kind, slug }: Mention) => kind === "workshop" && slug === PROGRAMME;

/** "Chinese-language" is of no country. */
const isPartOfWord = ({ text }: ScopePlace, { end }: Mention) => /^-\p{Ll}/u.test(text.slice(end, end + 2));

const scopesBy = (rule: ScopeRule, mentions: readonly Mention[]): FigureScope[] =>
  mentions.map(({ kind, slug }) => ({ kind, slug, rule }));

function unique(scopes: readonly FigureScope[]): FigureScope[] {
  return scopes.filter(
    ({ kind, slug }, at) => scopes.findIndex((other) => other.kind === kind && other.slug === slug) === at,
  );
}

const isThing = ({ counted }: ScopePlace, { kind, slug }: Mention) =>
  counted.thing?.entity?.kind === kind && counted.thing.entity.slug === slug;

/** Without the names of what is counted: of two Luban Workshops in Egypt, Egypt is the scope and no workshop. */
function withoutCounted({ mentions, sentence, counted }: ScopePlace): Mention[] {
  const kind = counted.thing?.entity?.kind;
  const inSentence = mentions.filter((mention) => holds(sentence, mention));
  return scopeMentions(inSentence.filter((mention) => mention.kind !== kind || !overlaps(mention, counted)));
}

/** The mentions that stand in a list of examples: behind "including", or in X、Y before 等. */
function examplesAmong({ english, chinese }: FigureReader, text: string, mentions: readonly Mention[]): Set<Mention> {
  const examples = new Set<Mention>();
  for (const mention of mentions) {
    const before = text.slice(Math.max(0, mention.start - 24), mention.start);
    const isListed = [english.examples, chinese.examples].some((cue) => {
      const behind = cue.exec(before);
      return behind !== null && /^(?: ?[\p{L}]+){0,2} ?$/u.test(before.slice(behind.index + behind[0].length));
    });
    const chain = joinedFrom(text, mentions, mention);
    const last = chain.at(-1) ?? mention;
    if (isListed || /^\s?等/.test(text.slice(last.end, last.end + 2))) for (const one of chain) examples.add(one);
  }
  return examples;
}

const JOIN = /^(?:[、,]|, and | and |, |和|与|及)/;

/** A mention and those that commas and "and" join to it. */
function joinedFrom(text: string, mentions: readonly Mention[], first: Mention): Mention[] {
  const chain = [first];
  for (let last = first; ; ) {
    const joint = JOIN.exec(text.slice(last.end, last.end + 6))?.[0];
    const end = last.end;
    const next = joint === undefined ? undefined : mentions.find(({ start }) => start === end + joint.length);
    if (!next) return chain;
    chain.push(next);
    last = next;
  }
}

/** Whether the counted words name it, or a preposition ties it to them: "students from SCO countries", "established in Mali". */
function isInPhrase(
  { english }: FigureReader,
  place: ScopePlace,
  mentions: readonly Mention[],
  mention: Mention,
): boolean {
  const { text, number, counted, sentence } = place;
  const phrase = { start: Math.min(number.start, counted.start), end: Math.max(number.end, counted.end) };
  if (overlaps(phrase, mention)) return true;
  if (mention.start < phrase.end) return false;
  let end = phrase.end;
  for (
    let tied = english.ties.exec(text.slice(end, sentence.end));
    tied;
    tied = english.ties.exec(text.slice(end, sentence.end))
  ) {
    const from = end + tied[0].length;
    const first = mentions.find(({ start }) => start >= from);
    if (!first || !/^(?:[\p{L}\p{N}'’-]+ ){0,3}["“]?$/u.test(text.slice(from, first.start))) return false;
    const chain = joinedFrom(text, mentions, first);
    if (chain.includes(mention)) return true;
    end = (chain.at(-1) ?? first).end;
    end += /^(?: [a-z-]+(?=s\b)s)?/.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  }
  return false;
}

/** Whether it stands before the number and is not what another number counts. An adjective alone is no subject. */
function isSubject({ text, number, others, sentence }: ScopePlace, mention: Mention): boolean {
  if (mention.end > number.start || mention.basis === "demonym") return false;
  if (/[;；]/.test(text.slice(Math.max(sentence.start, mention.end), number.start))) return false;
  const other = others.find((one) => overlaps(one, mention));
  if (other === undefined || other.isTied) return true;
  // "10 Luban Workshops … covering 21 majors": what was counted before is what the majors are of.
  return other.thing?.entity?.kind === mention.kind && other.thing.entity.slug === mention.slug;
}
