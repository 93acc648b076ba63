import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv from "ajv/dist/2020.js";
import { type Document, OpenAPIClientAxios } from "openapi-client-axios";
import { type APIRequestContext, expect, test } from "playwright/test";
import type { z } from "zod";
import { FOUND_ARTICLE_SCHEMA } from "@/lib/export/api/article-schema";
import { PROBLEM_SCHEMA } from "@/lib/export/api/problem-schema";
import { API_ENDPOINTS, EXAMPLE_ARTICLE } from "@/lib/site/api-endpoints";

const EXAMPLES = API_ENDPOINTS.flatMap(({ examples, answer, path }) =>
  examples.map((example) => ({ ...example, schema: answer as z.ZodType, path })),
);

async function readDocument(request: APIRequestContext) {
  return (await (await request.get("/api/v1/openapi.json")).json()) as Document & Record<string, object>;
}

test("the API describes itself as valid OpenAPI 3.1", async ({ request, baseURL }) => {
  const document = await readDocument(request);
  expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true });
  expect(document.servers?.[0]?.url).toBe(new URL(baseURL ?? "").origin);
});

for (const { href, schema, path, ...example } of EXAMPLES) {
  test(`${href} answers as the document says`, async ({ request }) => {
    const answer = await request.get(href);
    expect(answer.status()).toBe(200);
    const value = await answer.json();
    if ("answer" in example) expect(value).toEqual(example.answer);
    expect(schema.safeParse(value)).toMatchObject({ success: true });
    const document = await readDocument(request);
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajv.addSchema(document, "api");
    const pointer = path.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D");
    const check = ajv.getSchema(`api#/paths/${pointer}/get/responses/200/content/application~1json/schema`);
    expect(check?.(value), JSON.stringify(check?.errors)).toBe(true);
  });
}

test("a client made from the document reads the archive", async ({ request, baseURL }) => {
  const definition = await readDocument(request);
  const api = new OpenAPIClientAxios({
    definition,
    // As the document has it: what may be repeated is repeated under one name.
    axiosConfigDefaults: { paramsSerializer: { indexes: null } },
  });
  const client = await api.init();
  const list = await client.listArticles?.({ country: ["kz", "ni"], limit: 1 } as never);
  expect(list?.data.total).toBe(2);
  expect(FOUND_ARTICLE_SCHEMA.safeParse(list?.data.items[0])).toMatchObject({ success: true });
  const article = await client.getArticle?.({ slug: EXAMPLE_ARTICLE, fields: "slug,title" } as never);
  expect(article?.data).toEqual({ slug: EXAMPLE_ARTICLE, title: "中国—尼加拉瓜职业教育合作论坛举办" });
  const entity = await client.getEntity?.({ kind: "country", slug: "nicaragua" } as never);
  expect(entity?.data.articles).toBe(`${new URL(baseURL ?? "").origin}/api/v1/articles?country=nicaragua`);
});

test("some fields alone are given, in lists and their further parts too", async ({ request }) => {
  const first = await (await request.get("/api/v1/articles?limit=2&fields=title,slug")).json();
  expect(first.items.map(Object.keys)).toEqual([
    ["slug", "title"],
    ["slug", "title"],
  ]);
  const { pathname, search } = new URL(first.next);
  const second = await (await request.get(pathname + search)).json();
  expect(Object.keys(second.items[0])).toEqual(["slug", "title"]);
  expect(second.items[0].slug).not.toBe(first.items[0].slug);
});

const REFUSED = [
  ["/api/v1/articles?fields=slug,colour", "fields"],
  [`/api/v1/articles/${EXAMPLE_ARTICLE}?fields=highlights`, "fields"],
  ["/api/v1/entities/country/china?fields=", null],
  ["/api/v1/suggestions?q=a&lang=fr", "lang"],
  ["/api/v1/batches?limit=ten", "limit"],
  ["/api/v1/batches/1?list=colours", "list"],
  ["/api/v1/batches/1?after=WzFd", "after"],
  ["/api/v1/entities?after=%22", "after"],
  ["/api/v1/articles?to=2025-13", "to"],
  ["/api/v1/openapi.json?x=1", "x"],
] as const;

for (const [path, parameter] of REFUSED) {
  test(`${path} ${parameter ? `is refused and names ${parameter}` : "is taken"}`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(parameter ? 400 : 200);
    if (parameter === null) return;
    const problem = await answer.json();
    expect(PROBLEM_SCHEMA.safeParse(problem)).toMatchObject({ success: true });
    expect(problem.parameter).toBe(parameter);
  });
}

test("a cursor of another query is refused", async ({ request }) => {
  const { next } = await (await request.get("/api/v1/articles?limit=1")).json();
  const after = new URL(next).searchParams.get("after");
  const answer = await request.get(`/api/v1/articles?limit=1&country=cn&after=${after}`);
  expect([answer.status(), (await answer.json()).parameter]).toEqual([400, "after"]);
});

test("HEAD, a held ETag, odd Accept and a range are answered as HTTP has it", async ({ request }) => {
  for (const path of ["/api/v1/articles", "/api/v1/openapi.json", `/api/v1/articles/${EXAMPLE_ARTICLE}`]) {
    const whole = await request.get(path);
    const { etag = "", "access-control-allow-origin": origin, "cache-control": control } = whole.headers();
    expect([origin, control]).toEqual(["*", "public, max-age=0, must-revalidate"]);
    const head = await request.head(path);
    expect([head.status(), head.headers().etag, await head.text()]).toEqual([200, etag, ""]);
    const held = await request.get(path, { headers: { "if-none-match": `"other", W/${etag}` } });
    expect([held.status(), held.headers().etag]).toEqual([304, etag]);
    const odd = await request.get(path, { headers: { accept: "application/x-nobody;q=0.1", range: "bytes=0-3" } });
    expect([odd.status(), await odd.text()]).toEqual([200, await whole.text()]);
    expect(whole.headers().ratelimit).toMatch(/^"client";r=\d+;t=\d+$/);
  }
});

for (const [address, title, promise] of [
  ["/data/api", "Luban Archive API", "What a program may rely on"],
  ["/zh/data/api", "鲁班档案馆 API", "程序可以依赖什么"],
] as const) {
  test(`${address} tells people of the API`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("heading", { name: promise })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2 })).toHaveCount(API_ENDPOINTS.length + 1);
  });
}
