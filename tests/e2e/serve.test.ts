import { expect, test } from "playwright/test";

/** The address of the newest article, as the list gives it. */
async function newestArticle(request: import("playwright/test").APIRequestContext): Promise<string> {
  const { items } = await (await request.get("/api/v1/articles?limit=1")).json();
  return `/articles/${items[0].slug}`;
}

test.describe("an address that names nothing", () => {
  for (const path of [
    "/articles/none",
    "/zh/articles/none",
    "/countries/atlantis",
    "/nothing/at/all",
    "/en",
    "/en/articles",
    "/articles/x%ff",
    "/zh/articles/%E4%B8",
    "/articles/x%00",
    "/100%",
  ]) {
    test(`${path} is a 404 that is whole without scripts`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(404);
      expect(response.headers()["content-type"]).toBe("text/html; charset=utf-8");
      const html = await response.text();
      expect(html).toMatch(path.startsWith("/zh") ? /<html lang="zh-Hans"/ : /<html lang="en"/);
      expect(html).toMatch(/<h1[^>]*>[^<]/);
      expect(html).not.toContain("__next_error__");
    });
  }

  test("is a problem document in the API", async ({ request }) => {
    for (const path of ["/api/v1/articles/none", "/api/v1/nothing", "/api/v1/articles/x%ff"]) {
      const response = await request.get(path);
      expect(response.status(), path).toBe(404);
      expect(response.headers()["content-type"], path).toContain("application/problem+json");
    }
  });
});

test("a trailing slash and a doubled one lead to the one address of a page", async ({ request, baseURL }) => {
  for (const [path, location] of [
    ["/articles/", "/articles"],
    ["/zh/", "/zh"],
    ["//evil.example/x", "/evil.example/x"],
  ] as const) {
    const response = await request.fetch(`${baseURL}${path}`, {
      maxRedirects: 0,
    });
    expect(response.status(), path).toBe(308);
    expect(new URL(response.headers().location ?? "", baseURL).pathname, path).toBe(location);
  }
});

test("no query, however odd, is our fault", async ({ request }) => {
  for (const query of [
    "q=%00",
    "q=%ff%fe",
    "q=%E4%B8",
    "page=-1&page=x",
    "from=2025-99&to=0000",
    "unknown=1&country=zz",
    "sort[]=a&__proto__=b",
    `q=${"x".repeat(10_000)}`,
    `q=${encodeURIComponent("职".repeat(10_000))}`,
  ]) {
    const page = await request.get(`/articles?${query}`);
    expect(page.status(), query.slice(0, 40)).toBe(200);
    const api = await request.get(`/api/v1/articles?${query}`);
    expect(api.status(), query.slice(0, 40)).toBeLessThan(500);
  }
});

test("the archive is only read", async ({ request }) => {
  const response = await request.post("/articles", { data: "x" });
  expect(response.status()).toBe(405);
  expect(response.headers().allow).toBe("GET, HEAD, OPTIONS");
});

test.describe("an article page", () => {
  test("is rendered once, then given out from the cache, and revalidated by everybody else", async ({ request }) => {
    const path = await newestArticle(request);
    const first = await request.get(path);
    const again = await request.get(path);
    expect(again.headers()["x-nextjs-cache"]).toBe("HIT");
    expect(await again.text()).toBe(await first.text());
    expect(again.headers()["cache-control"]).toBe("public, max-age=0, must-revalidate");
    const etag = again.headers().etag ?? "";
    expect(etag).not.toBe("");
    const unchanged = await request.get(path, { headers: { "If-None-Match": etag } });
    expect(unchanged.status()).toBe(304);
  });

  test("is sent as it was made once, without asking the framework again", async ({ request }) => {
    const path = await newestArticle(request);
    for (const asked of [path, `/zh${path}`, "/countries/china", "/about", "/"]) {
      await request.get(asked);
      await request.get(asked);
      const sent = await request.get(asked);
      expect(sent.status()).toBe(200);
      // The framework marks each of its own answers with this; the bytes that are kept carry no such mark.
      expect([asked, sent.headers()["x-nextjs-prerender"]]).toEqual([asked, undefined]);
    }
  });

  test("answers HEAD without a body and compresses for those who ask", async ({ request }) => {
    const path = await newestArticle(request);
    const head = await request.head(path);
    expect(head.status()).toBe(200);
    expect((await head.body()).byteLength).toBe(0);
    const zipped = await request.get(path, { headers: { "Accept-Encoding": "gzip" } });
    expect(zipped.headers()["content-encoding"]).toBe("gzip");
    expect(zipped.headers().vary).toContain("Accept-Encoding");
  });

  test("is whole and in order in its HTML: nothing waits to be moved into place by a script", async ({ request }) => {
    for (const prefix of ["", "/zh"]) {
      const html = await (await request.get(`${prefix}${await newestArticle(request)}`)).text();
      expect(html).not.toContain("<!--$?-->");
      expect(html).not.toMatch(/<template id="B:/);
      expect(html).not.toContain("$RC(");
      expect(html.indexOf("<title>")).toBeLessThan(html.indexOf("</head>"));
    }
  });

  test("opens without a complaint in the console", async ({ page, request }) => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(await newestArticle(request));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

test("every answer carries the security headers and none says what made it", async ({ request }) => {
  for (const path of ["/", "/zh", "/nothing", "/api/v1/articles", "/robots.txt"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("default-src 'none'");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["x-frame-options"], path).toBe("DENY");
    expect(headers["cross-origin-opener-policy"], path).toBe("same-origin");
    expect(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
    expect(headers["strict-transport-security"], path).toBeUndefined();
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
  const behindTls = await request.get("/", { headers: { "X-Forwarded-Proto": "https" } });
  expect(behindTls.headers()["strict-transport-security"]).toBe("max-age=63072000");
});
