import { expect, test } from "vitest";
import { listExportedArticles } from "@/lib/db/list-exported-articles";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import { streamResponse } from "@/lib/site/stream-response";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const { give, ingest } = contentFolder(database);

const COUNT = 120;

async function fill() {
  const lines = Array.from({ length: COUNT }, (_, at) =>
    JSON.stringify({
      topic: "职业教育国际合作",
      title: `Note ${at} of ${at % 2 === 0 ? "Kazakhstan" : "Nicaragua"}`,
      outlet: "Ke Ji Ri Bao",
      publishedAt: at === 7 ? "" : `2025-0${1 + (at % 9)}-1${at % 10} 08:00`,
      body: `Core Viewpoint - View ${at} [1] Group 1: Head - First ${at} [1] - Second ${at} [2]`,
    }),
  );
  await give("a.ndjson", `${lines.join("\n")}\n`);
  await ingest();
}

async function exported(search: string) {
  const { value } = parseSearchQuery([...new URLSearchParams(search)]);
  const sizes: number[] = [];
  const articles = [];
  for await (const batch of listExportedArticles(database.prisma, value, "Asia/Shanghai")) {
    sizes.push(batch.length);
    articles.push(...batch);
  }
  return { sizes, articles };
}

test("an export has each article that is found once, in the order of time, with its text", async () => {
  await fill();
  const { sizes, articles } = await exported("");
  expect(sizes).toEqual([50, 70]);
  expect(new Set(articles.map(({ summary }) => summary.slug)).size).toBe(COUNT);
  const times = articles.map(({ summary }) => summary.published ?? "");
  expect(times).toEqual([...times].sort().reverse());
  expect(articles.at(-1)?.summary.published).toBeNull();
  const one = articles.find(({ summary }) => summary.title.startsWith("Note 11 "));
  expect(one?.text).toEqual({
    viewpoint: { text: "View 11", citations: [{ number: 1, offset: 7 }] },
    groups: [
      {
        number: 1,
        heading: "Head",
        citations: [],
        bullets: [
          { id: "g1-b1", text: "First 11", citations: [{ number: 1, offset: 8 }] },
          { id: "g1-b2", text: "Second 11", citations: [{ number: 2, offset: 9 }] },
        ],
      },
    ],
  });
  expect(one?.topics.map(({ title }) => title)).toEqual(["职业教育国际合作"]);
  const oldest = (await exported("sort=oldest&country=kz")).articles;
  expect(oldest).toHaveLength(COUNT / 2);
  expect((await exported("q=nicaragua&sort=relevance")).articles).toHaveLength(COUNT / 2);
  expect(await exported("country=atlantis")).toEqual({ sizes: [0], articles: [] });
});

test("a client that stops in the middle leaves no transaction behind, and the reading ends", async () => {
  await fill();
  const { value } = parseSearchQuery([]);
  let ended = false;
  async function* pieces() {
    try {
      for await (const batch of listExportedArticles(database.prisma, value, "Asia/Shanghai"))
        yield `${batch.length}\n`;
    } finally {
      ended = true;
    }
  }
  const response = await streamResponse(pieces(), { "content-type": "text/plain" });
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("50\n");
  await reader?.cancel();
  expect(ended).toBe(true);
  const [open] = await database.prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;
  expect(open?.count).toBe(0);
});
