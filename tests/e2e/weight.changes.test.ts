import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "playwright/test";
import { contentDir, runIngest } from "@/tests/support/run-ingest";

const ARTICLE = "2025-09-11-a-year-of-work-in-thirty-countries";
const COUNTRIES =
  "China Argentina Kenya Egypt Mali Kazakhstan Uzbekistan Tajikistan Thailand Cambodia Laos Vietnam Indonesia Malaysia Pakistan India Russia Portugal Serbia Bulgaria Ethiopia Chile Zambia Ghana Nigeria Morocco Peru Brazil Mexico Mongolia".split(
    " ",
  );
const DID = [
  "sent teachers to",
  "opened a school with",
  "received a delegation from",
  "signed an agreement with",
  "trained students of",
  "built a centre for",
  "exchanged textbooks with",
];

/** A sentence that names six countries. */
function sentence(number: number): string {
  const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((at) => COUNTRIES[(number * 6 + at) % COUNTRIES.length]);
  const [did, too] = [DID[number % DID.length], DID[(number + 3) % DID.length]];
  return `In year ${1960 + number} ${a} ${did} ${b} and ${c}, while ${d} ${too} ${e} after ${number * 7} weeks of courses in ${f} on subject ${number} [1]`;
}

function manyMentions(): string {
  const groups = [1, 2, 3, 4, 5].map((group) => {
    const sentences = Array.from({ length: 10 }, (_, at) => sentence(group * 10 + at));
    return `Group ${group}: Matters of part ${group} - ${sentences.join(" - ")}`;
  });
  return `职业教育国际合作
Search documents
A year of work in thirty countries
Ke Ji Ri Bao· 2025-09-11 10:30
Core Viewpoint - A review of the year was published [1] ${groups.join(" ")}`;
}

const file = () => path.join(contentDir(), "articles", "many-mentions.txt");

/** As Next names its script files, in an attribute or within data. */
const FRAMEWORK_FILE = /\/_next\/static\/[^"\\]*\.js/;

test.afterAll(() => rm(file(), { force: true }));

test("the page of an article with 300 mentions and its style weigh 50 KB at most, compressed", async ({ request }) => {
  await writeFile(file(), manyMentions());
  expect((await runIngest()).exitCode).toBe(0);
  const { mentions } = await (await request.get(`/api/v1/articles/${ARTICLE}`)).json();
  expect(mentions).toHaveLength(300);

  for (const language of ["", "/zh"]) {
    const html = await (await request.get(`${language}/articles/${ARTICLE}`)).text();
    const styles = [...new Set(html.match(/\/_next\/static\/[^"\\]+\.css/g))];
    expect(styles.length).toBeGreaterThan(0);
    const parts = await Promise.all(styles.map(async (address) => (await request.get(address)).body()));
    const bytes = [Buffer.from(html), ...parts].reduce((sum, part) => sum + gzipSync(part).length, 0);
    expect(bytes).toBeLessThanOrEqual(50 * 1024);
  }
});

test("the page of an article with thousands of sentences is its text and little more, and a link lands on any of them", async ({
  page,
  request,
}) => {
  const sentences = Array.from({ length: 5_000 }, (_, at) => `Fact ${at} says that a school trained ${at} people [1]`);
  const body = `Core Viewpoint - A long review [1] Group 1: Facts - ${sentences.join(" - ")}`;
  const long = path.join(contentDir(), "articles", "long.txt");
  await writeFile(long, `职业教育国际合作\nSearch documents\nA long review\nKe Ji Ri Bao· 2025-09-12 10:30\n${body}`);
  try {
    expect((await runIngest()).exitCode).toBe(0);
    const address = "/articles/2025-09-12-a-long-review";
    for (const time of ["first", "second"]) {
      const html = await (await request.get(address)).text();
      expect(html, time).not.toContain("__next_f");
      expect(html, time).not.toMatch(FRAMEWORK_FILE);
      expect(html.length, time).toBeLessThan(8 * body.length);
    }
    await page.goto(`${address}#g1-b4321`);
    const sentence = page.locator("#g1-b4321");
    await expect(sentence).toContainText("Fact 4320 says");
    await expect(sentence).toBeInViewport();
  } finally {
    await rm(long, { force: true });
  }
});

test("no page loads a script of the framework, whether it is kept or not", async ({ request }) => {
  for (const address of [
    "/articles?q=school",
    "/zh/articles",
    "/registry",
    "/countries/china/sentences",
    "/articles/x",
  ]) {
    const page = await (await request.get(address)).text();
    expect(page, address).toContain("</html>");
    expect(page, address).not.toContain("__next_f");
    expect(page, address).not.toMatch(FRAMEWORK_FILE);
  }
  for (const address of ["/countries/china", "/zh/countries/china"]) {
    for (const _ of ["made", "given from what the framework keeps"]) await request.get(address);
    const kept = await request.get(address);
    // As the framework's own answers are marked: this one is kept.
    expect(kept.headers()["x-nextjs-prerender"], address).toBeUndefined();
    expect(await kept.text(), address).not.toMatch(FRAMEWORK_FILE);
  }
});

test("the scripts of our own on a page weigh 4.5 KB at most, compressed, and hold nothing up", async ({ request }) => {
  for (const address of ["/", "/countries/china", `/articles/${ARTICLE}`, "/articles?q=school"]) {
    const html = await (await request.get(address)).text();
    const own = html.match(/<script\b[^>]*\bsrc="(?!\/_next\/)[^>]*>/g) ?? [];
    expect(own, address).toEqual(
      ["/suggestions.js", "/reading.js"].map((source) => `<script src="${source}" defer="">`),
    );
    expect(html.indexOf("<script>("), address).toBeLessThan(html.indexOf("<body"));
  }
  const weights = new Map<string, number>();
  for (const source of ["/suggestions.js", "/reading.js", "/zh/reading.js"]) {
    weights.set(source, gzipSync(await (await request.get(source)).body()).length);
  }
  const weigh = (source: string) => weights.get(source) ?? Number.POSITIVE_INFINITY;
  expect(weigh("/suggestions.js")).toBeLessThanOrEqual(1.3 * 1024);
  expect(Math.max(weigh("/reading.js"), weigh("/zh/reading.js"))).toBeLessThanOrEqual(3 * 1024);
});
