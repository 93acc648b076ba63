import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answerFromKept } from "@/lib/serve/answer-from-kept";
import { createPageCache, type PageCache } from "@/lib/serve/page-cache";
import { keptPageKey } from "@/lib/serve/sent-page";

let pages: PageCache;
let asked: string[] = [];
let body = "<p>鲁班工坊</p>";
/** A framework that gives a kept page, as Next does. */
const server = createServer((incoming, response) => {
  const key = keptPageKey(incoming, incoming.url ?? "");
  if (key !== null && answerFromKept(pages, key, incoming, response)) return;
  asked.push(`${incoming.method} ${incoming.url} ${incoming.headers["accept-encoding"] ?? "-"}`);
  response.setHeader("x-nextjs-cache", "HIT");
  response.setHeader("ETag", '"one"');
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(incoming.method === "HEAD" ? undefined : body);
});

beforeEach(async () => {
  pages = createPageCache(1_000_000);
  pages.become("listening");
  asked = [];
  body = "<p>鲁班工坊</p>";
  pages.keep("/en/about", { value: "kept by the framework", lastModified: 0 }, ["archive"], 10, pages.begin());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  const { port } = server.address() as AddressInfo;
  const sent = request({ host: "127.0.0.1", port, path, headers, method }).end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

test("the framework is asked once for a page that it keeps, whatever the first client takes", async () => {
  const first = await ask("/about", { "accept-encoding": "gzip" });
  expect(gunzipSync(first.body).toString()).toBe(body);
  const plain = await ask("/about");
  expect(plain.body.toString()).toBe(body);
  expect(plain.headers).toMatchObject({
    etag: '"one"',
    "content-type": "text/html; charset=utf-8",
    "content-length": "19",
  });
  const head = await ask("/about", {}, "HEAD");
  expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, "19"]);
  expect(asked).toEqual(["GET /about -"]);
});

test("who holds the page is answered 304", async () => {
  await ask("/about");
  const held = await ask("/about", { "if-none-match": 'W/"one"' });
  expect([held.status, held.body.length]).toEqual([304, 0]);
  expect((await ask("/about", { "if-none-match": '"two"' })).status).toBe(200);
});

test("a change of what the page shows is on it at once", async () => {
  await ask("/about");
  pages.change(["archive"]);
  body = "<p>new</p>";
  expect((await ask("/about")).body.toString()).toBe(body);
});

test("what the framework does not keep, and what depends on more than the path, goes to the framework", async () => {
  await ask("/articles");
  await ask("/about?x=1");
  await ask("/about", { rsc: "1" });
  await ask("/articles");
  expect(asked).toHaveLength(4);
});

test("the page of an article goes without the framework's code, also before it is kept", async () => {
  const code = '<script>self.__next_f.push([1,"鲁班工坊"])</script>';
  body = `<p>鲁班工坊</p>${code}`;
  for (const path of ["/articles/a", "/zh/articles/a", "/about"]) {
    expect((await ask(path)).body.toString()).toBe("<p>鲁班工坊</p>");
  }
  expect(gunzipSync((await ask("/articles/a", { "accept-encoding": "gzip" })).body).toString()).toBe("<p>鲁班工坊</p>");
  expect(asked.filter((line) => line.includes("/articles/a"))).toHaveLength(3);
  expect((await ask("/articles")).body.toString()).toBe(body);
});

test.each([
  ["/", "/en"],
  ["/about", "/en/about"],
  ["/zh", "/zh"],
  ["/zh/about", "/zh/about"],
  ["/articles?q=x", null],
  ["/api/v1/articles", null],
  ["/_next/static/x.js", null],
])("%s is kept as %s", (target, key) => {
  expect(keptPageKey({ method: "GET", headers: {} } as IncomingMessage, target)).toBe(key);
});
