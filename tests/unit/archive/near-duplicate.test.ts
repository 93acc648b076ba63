import { expect, test } from "vitest";
import { minHashBands } from "@/lib/archive/min-hash";
import { type Naming, nearDuplicateLikeness, type Story } from "@/lib/archive/near-duplicate";
import { storyText } from "@/lib/archive/story-text";
import { parseFile } from "@/lib/parse/parse-file";
import { foldLetters } from "@/lib/registry/fold-letters";
import { foldName } from "@/lib/registry/fold-text";
import { linkArticle } from "@/lib/registry/link-article";
import { STORY_PAIRS } from "@/tests/fixtures/duplicates/stories";
import { shippedLinker } from "@/tests/unit/registry/shipped-linker";

function read(text: string) {
  const { value, diagnostics } = parseFile(`职业教育国际合作\nSearch documents\n${text}`, "story.txt");
  const [article] = value.articles;
  if (!article || value.articles.length > 1) throw new Error(JSON.stringify(diagnostics));
  return article;
}

function storyOf(text: string): Story {
  const article = read(text);
  const names = new Map<string, Naming>();
  for (const { kind, slug, field } of linkArticle(shippedLinker, article).mentions) {
    if (!["country", "place", "workshop", "conference"].includes(kind)) continue;
    const known = names.get(`${kind}/${slug}`) ?? { inTitle: false, times: 0 };
    names.set(`${kind}/${slug}`, { inTitle: known.inTitle || field === "title", times: known.times + 1 });
  }
  return { text: foldName(storyText(article)), names };
}

const bandsOf = (text: string) => minHashBands(foldLetters(storyText(read(text))));

for (const { name, one, other, alike } of STORY_PAIRS) {
  test(`${name}: ${alike ? "near-duplicates" : "two stories"}`, () => {
    const likeness = nearDuplicateLikeness(storyOf(one), storyOf(other));
    expect(likeness === null ? null : "alike").toBe(alike ? "alike" : null);
    expect(nearDuplicateLikeness(storyOf(other), storyOf(one))).toBe(likeness);
  });
}

for (const { name, one, other } of STORY_PAIRS.filter(({ alike }) => alike)) {
  test(`${name}: found by a band`, () => {
    const bands = new Set(bandsOf(one));
    expect(bandsOf(other).filter((band) => bands.has(band)).length).toBeGreaterThan(0);
  });
}

test("the same words are wholly alike, whatever their letters, spaces and signs", () => {
  const [{ one, other }] = STORY_PAIRS as [(typeof STORY_PAIRS)[0]];
  expect(nearDuplicateLikeness(storyOf(one), storyOf(other))).toBe(1);
});
