import type { CitationMark, Mark } from "@/lib/archive/article";
import type { Mention } from "@/lib/archive/mention";

/** A piece of a text as a page shows it: plain, matched by the search, or a source note that stood there. */
export type PlainRun =
  | { kind: "text"; text: string }
  | { kind: "mark"; text: string }
  | { kind: "citation"; numbers: number[] };

/** A piece of a text; a link holds the pieces of the mention it links. */
export type TextRun = PlainRun | { kind: "link"; mention: Mention; runs: PlainRun[] };

export type Annotations = {
  mentions?: readonly Mention[];
  citations?: readonly CitationMark[];
  marks?: readonly Mark[];
};

/**
 * Cuts `text` into the runs a page shows. Of nested mentions only the outermost is a link, of several over
 * the same span the first given. A source note inside a link comes after it, so that a link holds words only.
 * Offsets beyond the text or inside a surrogate pair move to the nearest whole character outwards.
 * The text of all runs joined is `text`.
 */
export function textRuns(text: string, { mentions = [], citations = [], marks = [] }: Annotations): TextRun[] {
  const links = outermost(mentions.map((mention) => ({ mention, ...wholeCharacters(text, mention) })));
  const notes = citations
    .map(({ number, offset }) => ({ number, offset: after(links, snapUp(text, offset)) }))
    .sort((a, b) => a.offset - b.offset);
  const matched = marks.map((mark) => wholeCharacters(text, mark));
  const runs: TextRun[] = [];
  let at = 0;
  for (const link of links) {
    runs.push(...plainRuns(text, at, link.start, notes, matched));
    runs.push({ kind: "link", mention: link.mention, runs: plainRuns(text, link.start, link.end, [], matched) });
    at = link.end;
  }
  runs.push(...plainRuns(text, at, text.length, notes, matched));
  return runs;
}

type Range = { start: number; end: number };
type Link = Range & { mention: Mention };

function outermost(candidates: Link[]): Link[] {
  const ordered = candidates.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
  const links: Link[] = [];
  for (const link of ordered) {
    const last = links.at(-1);
    if (!last || link.start >= last.end) links.push(link);
  }
  return links;
}

function after(links: Link[], offset: number): number {
  const around = links.find((link) => link.start < offset && offset < link.end);
  return around ? around.end : offset;
}

/** The runs of `[from, to)` and the notes at both its ends: a link follows, which holds none. */
function plainRuns(text: string, from: number, to: number, notes: CitationMark[], marks: Range[]): PlainRun[] {
  const here = notes.filter(({ offset }) => from <= offset && offset <= to);
  const cuts = new Set([from, to, ...here.map(({ offset }) => offset)]);
  for (const { start, end } of marks) {
    for (const cut of [start, end]) if (from < cut && cut < to) cuts.add(cut);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const runs: PlainRun[] = [];
  for (const [index, cut] of ordered.entries()) {
    const numbers = here.filter(({ offset }) => offset === cut).map(({ number }) => number);
    if (numbers.length > 0) runs.push({ kind: "citation", numbers });
    const end = ordered[index + 1];
    if (end === undefined || end === cut) continue;
    const isMarked = marks.some((mark) => mark.start <= cut && end <= mark.end);
    runs.push({ kind: isMarked ? "mark" : "text", text: text.slice(cut, end) });
  }
  return runs;
}

function wholeCharacters(text: string, { start, end }: Range): Range {
  return { start: snapDown(text, start), end: snapUp(text, end) };
}

function clamp(text: string, offset: number): number {
  return Math.min(Math.max(offset, 0), text.length);
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(offset - 1, 0), offset + 1));
}

function snapDown(text: string, offset: number): number {
  const inside = clamp(text, offset);
  return splitsPair(text, inside) ? inside - 1 : inside;
}

function snapUp(text: string, offset: number): number {
  const inside = clamp(text, offset);
  return splitsPair(text, inside) ? inside + 1 : inside;
}
