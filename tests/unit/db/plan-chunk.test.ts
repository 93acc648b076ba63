import { expect, test } from "vitest";
import type { KnownArticle } from "@/lib/db/match-articles";
import { planChunk } from "@/lib/db/plan-chunk";
import type { PreparedArticle } from "@/lib/db/prepared-article";

const TEXT = "The forum was held at Tianjin Vocational Technical Normal University on Thursday";

function article(changes: Partial<PreparedArticle>): PreparedArticle {
  return {
    topic: null,
    title: "Forum held",
    outlet: { slug: "china-news", name: "Zhong Guo Xin Wen Wang", nameEn: null, nameZh: null },
    publishedAt: "2025-08-14T01:26:00",
    precision: "minute",
    viewpoint: null,
    lead: null,
    groups: [],
    original: TEXT,
    parts: "",
    digest: "text-1",
    linkDigest: "links-1",
    givenBefore: new Set(),
    givenNow: new Set(),
    story: changes.original ?? TEXT,
    bands: [],
    search: "",
    hanRuns: "",
    commonPhrases: 0,
    slug: "2025-08-14-forum-held",
    mentions: [],
    provisional: [],
    unlinkedPairs: [],
    figures: [],
    ...changes,
  };
}

const stored: KnownArticle = {
  id: 1,
  slug: "2025-08-14-forum-held",
  title: "Forum held",
  outletId: 9,
  publishedAt: "2025-08-14T01:26:00",
  original: TEXT,
  digest: "text-1",
  linkDigest: "links-1",
  revision: 1,
  precision: "minute",
  story: TEXT,
  formerDigests: ["text-0"],
  formerOriginals: [],
  listed: true,
};

const CASES: { name: string; given: Partial<PreparedArticle>; outletId?: number | null; outcome: string }[] = [
  { name: "the same text again is unchanged", given: {}, outcome: "unchanged" },
  { name: "the same text linked anew is relinked", given: { linkDigest: "links-2" }, outcome: "relinked" },
  {
    name: "a corrected word is a revision",
    given: { digest: "text-2", original: TEXT.replace("Thursday", "Friday") },
    outcome: "revised",
  },
  {
    name: "a corrected title in the same minute is a revision",
    given: { digest: "text-2", title: "Forum is held", original: `${"Forum is held"} ${TEXT}` },
    outcome: "revised",
  },
  {
    name: "a corrected time under the same title is a revision",
    given: { digest: "text-2", publishedAt: "2025-08-14T01:27:00", original: `${"2025-08-14T01:27:00"} ${TEXT}` },
    outcome: "revised",
  },
  {
    name: "another text under the same title is another article",
    given: { digest: "text-2", original: "Nearly 300 representatives from 52 countries met to sign four agreements" },
    outcome: "added",
  },
  { name: "the same text of another outlet is another article", given: {}, outletId: 8, outcome: "added" },
  {
    name: "another title and time is another article, however alike",
    given: { digest: "text-2", title: "Again", publishedAt: "2025-08-15T01:26:00" },
    outcome: "added",
  },
];

test.each(CASES)("$name", ({ given, outletId = 9, outcome }) => {
  const plan = planChunk([{ article: article(given), outletId }], [stored]);
  expect(plan.filed.map((filed) => filed.outcome)).toEqual([outcome]);
  expect(plan.writes.map((write) => write.outcome)).toEqual(outcome === "unchanged" ? [] : [outcome]);
});

test("a correction in the same chunk waits until the article is written", () => {
  const corrected = { article: article({ digest: "text-2", original: `${TEXT}.` }), outletId: 9 };
  const other = { article: article({ title: "Another", publishedAt: null }), outletId: 9 };
  const plan = planChunk([{ article: article({}), outletId: 9 }, corrected, other], []);
  expect(plan.filed.map(({ outcome }) => outcome)).toEqual(["added"]);
  expect(plan.rest).toEqual([corrected, other]);
});

test("an old copy changes nothing; the source of the present text can take it back", () => {
  const old = { digest: "text-0", original: `${TEXT}!` };
  const outcomeOf = (given: Partial<PreparedArticle>) =>
    planChunk([{ article: article(given), outletId: 9 }], [stored]).filed.map(({ outcome }) => outcome);
  expect(outcomeOf(old)).toEqual(["unchanged"]);
  expect(outcomeOf({ ...old, givenBefore: new Set(["text-0"]) })).toEqual(["unchanged"]);
  expect(outcomeOf({ ...old, givenBefore: new Set(["text-1"]) })).toEqual(["revised"]);
});

test("the same characters read in another way are no correction", () => {
  const plan = planChunk([{ article: article({ digest: "text-2" }), outletId: 9 }], [stored]);
  expect(plan.filed.map(({ outcome }) => outcome)).toEqual(["relinked"]);
});

test("the parts of a series and a daily column are articles of their own, though alike", () => {
  const outcomes = (given: Partial<PreparedArticle>) =>
    planChunk(
      [{ article: article({ digest: "text-2", original: `${TEXT}.`, ...given }), outletId: 9 }],
      [stored],
    ).filed.map(({ outcome }) => outcome);
  const beside = { givenNow: new Set(["text-1", "text-2"]) };
  expect(outcomes({ ...beside, title: "Forum held, part two" })).toEqual(["added"]);
  expect(outcomes({ ...beside, publishedAt: "2025-08-15T01:26:00" })).toEqual(["added"]);
  expect(outcomes(beside)).toEqual(["revised"]);
  expect(outcomes({ title: "Forum held, part two" })).toEqual(["revised"]);
});

test("two articles of one day are not of one minute", () => {
  const ofDay = { precision: "day", publishedAt: "2025-08-14T00:00:00" } as const;
  const plan = planChunk(
    [{ article: article({ ...ofDay, digest: "text-2", title: "Another", original: `${TEXT}.` }), outletId: 9 }],
    [{ ...stored, ...ofDay }],
  );
  expect(plan.filed.map(({ outcome }) => outcome)).toEqual(["added"]);
});

test("a source that gives an old text and the present one takes nothing back", () => {
  const both = { givenBefore: new Set(["text-0", "text-1"]), givenNow: new Set(["text-0", "text-1"]) };
  const plan = planChunk(
    [{ article: article({ digest: "text-0", original: `${TEXT}!`, ...both }), outletId: 9 }],
    [stored],
  );
  expect(plan.filed.map(({ outcome }) => outcome)).toEqual(["unchanged"]);
});
