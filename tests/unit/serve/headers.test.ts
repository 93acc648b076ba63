import { describe, expect, it } from "vitest";
import { cacheControlFor } from "@/lib/serve/cache-control";
import { isEmbed, securityHeaders } from "@/lib/serve/security-headers";

describe("how long others may keep a page", () => {
  it("is not at all without asking again, where Next would say a year", () => {
    expect(cacheControlFor("s-maxage=31536000")).toBe("public, max-age=0, must-revalidate");
    expect(cacheControlFor("s-maxage=900, stale-while-revalidate=31535100")).toBe("public, max-age=0, must-revalidate");
  });

  it("is left alone for hashed files and for pages made for one request", () => {
    expect(cacheControlFor("public, max-age=31536000, immutable")).toBe("public, max-age=31536000, immutable");
    expect(cacheControlFor("private, no-cache, no-store, max-age=0, must-revalidate")).toBe(
      "private, no-cache, no-store, max-age=0, must-revalidate",
    );
  });
});

describe("security headers", () => {
  it("promise TLS only behind TLS", () => {
    expect(securityHeaders({ dev: false, https: false })).not.toHaveProperty("Strict-Transport-Security");
    expect(securityHeaders({ dev: false, https: true })).toHaveProperty(
      "Strict-Transport-Security",
      "max-age=63072000",
    );
  });

  it("let others frame cards, and nothing besides", () => {
    expect(["/embed/articles/x", "/zh/embed/countries/x"].map(isEmbed)).toEqual([true, true]);
    expect(["/articles/embed/x", "/embed", "/", "/zh/articles/embed/"].map(isEmbed)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    const card = securityHeaders({ dev: false, https: false, embed: true });
    expect(card["Content-Security-Policy"]).toContain("frame-ancestors *");
    expect(card).not.toHaveProperty("X-Frame-Options");
    expect(card["Content-Security-Policy"]).toContain("default-src 'none'");
    expect(securityHeaders({ dev: false, https: false })["X-Frame-Options"]).toBe("DENY");
  });

  it("let nothing in from elsewhere and nobody frame a page", () => {
    const policy = securityHeaders({ dev: false, https: true })["Content-Security-Policy"];
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).not.toContain("http");
  });
});
