import { expect, test } from "playwright/test";

type Item = { slug: string; url: string; title: string; publishedAt: string; countries: object[]; next?: string };

const FORUM = "2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";

const PINNED: { parameters: string; published: string[] }[] = [
  { parameters: "", published: ["2025-08-29", "2025-08-14", "2025-07-10", "2025-06-20", "2025-06-13"] },
  { parameters: "country=nicaragua", published: ["2025-08-14"] },
  { parameters: "country=NI", published: ["2025-08-14"] },
  { parameters: "country=kazakhstan", published: ["2025-08-29"] },
  { parameters: "country=india&country=pakistan", published: [] },
  { parameters: "country=cn", published: ["2025-08-29", "2025-08-14", "2025-06-20", "2025-06-13"] },
  { parameters: "from=2025-06&to=2025-06", published: ["2025-06-20", "2025-06-13"] },
  { parameters: "workshop=luban-workshop", published: ["2025-08-29", "2025-08-14"] },
  { parameters: "q=country:cn+country:ni", published: ["2025-08-14"] },
  { parameters: "q=country:atlantis", published: [] },
  { parameters: "q=%E9%9D%92%E5%B2%9B%E5%85%B1%E8%AF%86", published: ["2025-06-13"] },
];

for (const { parameters, published } of PINNED) {
  test(`/api/v1/articles?${parameters} answers with the articles of ${published.join(", ") || "no day"}`, async ({
    request,
  }) => {
    const answer = await (await request.get(`/api/v1/articles?${parameters}`)).json();
    expect(answer.items.map((item: Item) => item.publishedAt.slice(0, 10))).toEqual(published);
    expect(answer.total).toBe(published.length);
    expect(answer.totalSome).toBe(0);
    expect(answer.next).toBeNull();
  });
}

test("an article of a list has the shape that is promised", async ({ request }) => {
  const { items } = await (await request.get("/api/v1/articles?country=ni")).json();
  expect(items[0]).toMatchObject({
    slug: FORUM,
    url: expect.stringMatching(new RegExp(`^http://.*/articles/${FORUM}$`)),
    title: "中国—尼加拉瓜职业教育合作论坛举办",
    outlet: { name: "Ren Min Ri Bao Hai Wai Ban" },
    publishedAt: "2025-08-14T01:26:00+08:00",
    viewpoint: expect.stringMatching(/between China and Nicaragua\.$/),
    match: "all",
    countries: expect.arrayContaining([
      expect.objectContaining({ code: "NI", slug: "nicaragua", name: "Nicaragua", basis: "named" }),
    ]),
    workshops: expect.arrayContaining([expect.objectContaining({ slug: "luban-workshop-nicaragua" })]),
    highlights: [],
  });
});

test("one article adds its groups, mentions and original", async ({ request }) => {
  const article = await (await request.get(`/api/v1/articles/${FORUM}`)).json();
  expect(article.groups.map((group: { bullets: object[] }) => group.bullets.length)).toEqual([3, 1]);
  expect(article.groups[1]).toMatchObject({ number: 2, heading: "Training and Development" });
  expect(article.groups[1].bullets[0]).toMatchObject({ id: "g2-b1", citations: [1] });
  expect(article.original).toContain("Ren Min Ri Bao Hai Wai Ban· 2025-08-14 01:26\nCore Viewpoint - ");
  for (const mention of article.mentions) {
    const group = article.groups.find(({ number }: { number: number }) => number === mention.group);
    const texts: Record<string, string> = {
      title: article.title,
      viewpoint: article.viewpoint,
      heading: group?.heading,
      bullet: group?.bullets.find(({ id }: { id: string }) => id === mention.bullet)?.text,
    };
    expect(texts[mention.field]?.slice(mention.start, mention.end)).toBe(mention.surface);
  }
  const kinds = article.mentions.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["country", "workshop", "conference"]));
});

test("next leads through the whole list, one article at a time", async ({ request }) => {
  const seen: string[] = [];
  let url: string | null = "/api/v1/articles?limit=1";
  while (url) {
    const answer: { items: Item[]; next: string | null; total: number } = await (await request.get(url)).json();
    seen.push(...answer.items.map(({ slug }) => slug));
    expect(answer.total).toBe(5);
    url = answer.next && new URL(answer.next).pathname + new URL(answer.next).search;
  }
  expect(new Set(seen).size).toBe(5);
});

const REFUSED: { path: string; parameter: string }[] = [
  { path: "/api/v1/articles?colour=red", parameter: "colour" },
  { path: "/api/v1/articles?limit=0", parameter: "limit" },
  { path: "/api/v1/articles?limit=101", parameter: "limit" },
  { path: "/api/v1/articles?from=2025-99", parameter: "from" },
  { path: "/api/v1/articles?sort=best", parameter: "sort" },
  { path: "/api/v1/articles?after=x", parameter: "after" },
  { path: "/api/v1/entities?kind=planet", parameter: "kind" },
  { path: `/api/v1/articles/${FORUM}?x=1`, parameter: "x" },
];

for (const { path, parameter } of REFUSED) {
  test(`${path} is refused and names ${parameter}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(400);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({ status: 400, parameter });
  });
}

test("what does not exist is a 404 as a problem", async ({ request }) => {
  for (const path of [
    "/api/v1/articles/none",
    "/api/v1/entities/country/atlantis",
    "/api/v1/entities/planet/x",
    "/api/v2",
  ]) {
    const response = await request.get(path);
    expect([path, response.status()]).toEqual([path, 404]);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
  }
});

test("entities are listed by kind with the number of their articles, and one has facts and its articles", async ({
  request,
}) => {
  const list = await (await request.get("/api/v1/entities?kind=country&limit=100")).json();
  expect(list.total).toBe(249);
  expect(list.items).toHaveLength(100);
  const china = await (await request.get("/api/v1/entities/country/china")).json();
  expect(china).toMatchObject({
    kind: "country",
    code: "CN",
    name: "China",
    names: { zh: "中国" },
    count: 4,
    connectedCount: 1,
  });
  const workshop = await (await request.get("/api/v1/entities/workshop/luban-workshop-nicaragua")).json();
  expect(workshop.partOf).toMatchObject({ slug: "luban-workshop" });
  const articles = new URL(workshop.articles);
  expect((await (await request.get(articles.pathname + articles.search)).json()).total).toBe(1);
});

test("an answer can be asked for again by its ETag", async ({ request }) => {
  const first = await request.get("/api/v1/articles");
  const etag = first.headers().etag ?? "";
  const again = await request.get("/api/v1/articles", { headers: { "if-none-match": etag } });
  expect([again.status(), await again.text()]).toEqual([304, ""]);
});
