import { describe, expect, test } from "vitest";
import type { Mention } from "@/lib/archive/mention";
import { type Annotations, type TextRun, textRuns } from "@/lib/site/text-runs";

function mention(kind: Mention["kind"], slug: string, start: number, end: number): Mention {
  const place = { field: "viewpoint", group: null, bullet: null } as const;
  return { ...place, kind, slug, start, end, surface: "", basis: "named", rule: "name" };
}

/** A run in a form that reads at a glance: `text`, `*marked*`, `[4,5]`, `<kind slug: …>`. */
function shown(run: TextRun): string {
  if (run.kind === "text") return run.text;
  if (run.kind === "mark") return `*${run.text}*`;
  if (run.kind === "citation") return `[${run.numbers.join(",")}]`;
  return `<${run.mention.kind} ${run.mention.slug}: ${run.runs.map(shown).join("|")}>`;
}

const workshop = "Luban Workshop in Nicaragua";

const table: { name: string; text: string; given: Annotations; expected: string[] }[] = [
  { name: "a text without annotations is one run", text: "Skilled Future", given: {}, expected: ["Skilled Future"] },
  { name: "an empty text has no runs", text: "", given: {}, expected: [] },
  {
    name: "of nested mentions the outermost is linked",
    text: `the ${workshop}.`,
    given: { mentions: [mention("country", "nicaragua", 22, 31), mention("workshop", "lw-ni", 4, 31)] },
    expected: ["the ", `<workshop lw-ni: ${workshop}>`, "."],
  },
  {
    name: "of mentions that begin together the longest is linked, whichever is given first",
    text: "China-Nicaragua Forum",
    given: { mentions: [mention("country", "china", 0, 5), mention("conference", "forum", 0, 21)] },
    expected: ["<conference forum: China-Nicaragua Forum>"],
  },
  {
    name: "of mentions over the same span the first given is linked",
    text: "Qingdao",
    given: { mentions: [mention("place", "qingdao", 0, 7), mention("country", "china", 0, 7)] },
    expected: ["<place qingdao: Qingdao>"],
  },
  {
    name: "adjacent mentions are two links",
    text: "中国尼加拉瓜",
    given: { mentions: [mention("country", "nicaragua", 2, 6), mention("country", "china", 0, 2)] },
    expected: ["<country china: 中国>", "<country nicaragua: 尼加拉瓜>"],
  },
  {
    name: "notes at one place are one run, before the full stop that followed them",
    text: "were signed.",
    given: {
      citations: [
        { number: 4, offset: 11 },
        { number: 5, offset: 11 },
      ],
    },
    expected: ["were signed", "[4,5]", "."],
  },
  {
    name: "a note at the end of the text is kept",
    text: "signed",
    given: { citations: [{ number: 6, offset: 6 }] },
    expected: ["signed", "[6]"],
  },
  {
    name: "a note at the end of a link stands after it, before the text that follows",
    text: "in China and",
    given: { mentions: [mention("country", "china", 3, 8)], citations: [{ number: 1, offset: 8 }] },
    expected: ["in ", "<country china: China>", "[1]", " and"],
  },
  {
    name: "a note where a link begins stands before it",
    text: "China and",
    given: { mentions: [mention("country", "china", 0, 5)], citations: [{ number: 1, offset: 0 }] },
    expected: ["[1]", "<country china: China>", " and"],
  },
  {
    name: "a note between adjacent links stands between them, once",
    text: "中国尼加拉瓜",
    given: {
      mentions: [mention("country", "china", 0, 2), mention("country", "nicaragua", 2, 6)],
      citations: [{ number: 7, offset: 2 }],
    },
    expected: ["<country china: 中国>", "[7]", "<country nicaragua: 尼加拉瓜>"],
  },
  {
    name: "a note inside a link comes after it",
    text: workshop,
    given: { mentions: [mention("workshop", "lw-ni", 0, 27)], citations: [{ number: 2, offset: 14 }] },
    expected: [`<workshop lw-ni: ${workshop}>`, "[2]"],
  },
  {
    name: "a match that crosses the edge of a link is marked on both sides",
    text: "the Luban Workshop brand",
    given: { mentions: [mention("workshop", "luban-workshop", 4, 18)], marks: [{ start: 10, end: 24 }] },
    expected: ["the ", "<workshop luban-workshop: Luban |*Workshop*>", "* brand*"],
  },
  {
    name: "an offset inside a surrogate pair takes in the whole character",
    text: "𠮷林 vocational",
    given: { mentions: [mention("place", "jilin", 1, 3)], citations: [{ number: 1, offset: 1 }] },
    expected: ["<place jilin: 𠮷林>", "[1]", " vocational"],
  },
  {
    name: "offsets beyond the text end with it",
    text: "China",
    given: { mentions: [mention("country", "china", 0, 9)], citations: [{ number: 3, offset: 99 }] },
    expected: ["<country china: China>", "[3]"],
  },
];

describe("a text becomes links, source notes and marks", () => {
  test.each(table)("$name", ({ text, given, expected }) => {
    expect(textRuns(text, given).map(shown)).toEqual(expected);
  });
});
