import { describe, expect, it } from "vitest";
import { createPageCache, type KeptValue } from "@/lib/serve/page-cache";

const page = (value: string): KeptValue => ({ value, lastModified: 0 });

function listening(maxBytes = 100_000) {
  const cache = createPageCache(maxBytes);
  cache.become("listening");
  return cache;
}

describe("the page cache", () => {
  it("gives back what was kept", () => {
    const cache = listening();
    cache.keep("/a", page("a"), ["article:a"], 100, cache.begin());
    expect(cache.read("/a")).toEqual({ value: "a", lastModified: 0 });
    expect(cache.read("/b")).toBeNull();
  });

  it("forgets every page that shows what has changed, and no other", () => {
    const cache = listening();
    cache.keep("/a", page("a"), ["article:a", "country:ni"], 100, cache.begin());
    cache.keep("/b", page("b"), ["article:b", "country:ni"], 100, cache.begin());
    cache.keep("/c", page("c"), ["article:c"], 100, cache.begin());
    cache.change(["country:ni"]);
    expect(cache.read("/a")).toBeNull();
    expect(cache.read("/b")).toBeNull();
    expect(cache.read("/c")).toEqual(page("c"));
  });

  it("forgets everything on *", () => {
    const cache = listening();
    cache.keep("/a", page("a"), ["article:a"], 100, cache.begin());
    cache.keep("/about", page("about"), [], 100, cache.begin());
    cache.change(["*"]);
    expect(cache.size()).toMatchObject({ entries: 0, bytes: 0 });
  });

  it("never keeps a page whose rendering began before a change of what it shows", () => {
    const cache = listening();
    const begunAt = cache.begin();
    cache.change(["article:a"]);
    cache.keep("/a", page("old"), ["article:a"], 100, begunAt);
    expect(cache.read("/a")).toBeNull();
    cache.keep("/a", page("new"), ["article:a"], 100, cache.begin());
    expect(cache.read("/a")).toEqual(page("new"));
  });

  it("keeps a page whose rendering saw a change of something else", () => {
    const cache = listening();
    const begunAt = cache.begin();
    cache.change(["article:b"]);
    cache.keep("/a", page("a"), ["article:a"], 100, begunAt);
    expect(cache.read("/a")).toEqual(page("a"));
  });

  it("never keeps a page whose rendering began before everything changed, tags or none", () => {
    const cache = listening();
    const begunAt = cache.begin();
    cache.change(["*"]);
    cache.keep("/about", page("old"), [], 100, begunAt);
    expect(cache.read("/about")).toBeNull();
  });

  it("gives out and keeps nothing while the connection is lost", () => {
    const cache = listening();
    cache.keep("/a", page("a"), [], 100, cache.begin());
    cache.become("lost");
    expect(cache.read("/a")).toBeNull();
    cache.keep("/b", page("b"), [], 100, cache.begin());
    cache.become("unreachable");
    expect(cache.read("/b")).toBeNull();
  });

  it("gives out what it has while nobody can reach the database", () => {
    const cache = listening();
    cache.keep("/a", page("a"), [], 100, cache.begin());
    cache.become("lost");
    cache.become("unreachable");
    expect(cache.read("/a")).toEqual(page("a"));
  });

  it("forgets everything when it listens anew, and what was being rendered meanwhile too", () => {
    const cache = listening();
    cache.keep("/a", page("a"), [], 100, cache.begin());
    cache.become("lost");
    const begunAt = cache.begin();
    cache.become("listening");
    expect(cache.read("/a")).toBeNull();
    cache.keep("/a", page("old"), [], 100, begunAt);
    expect(cache.read("/a")).toBeNull();
  });

  it("stays below its bytes and drops the page that was not asked for longest", () => {
    const cache = listening(1_000);
    for (const key of ["/1", "/2", "/3", "/4", "/5", "/6", "/7", "/8"])
      cache.keep(key, page(key), ["t"], 125, cache.begin());
    cache.read("/1");
    cache.keep("/9", page("/9"), ["t"], 125, cache.begin());
    expect(cache.size()).toEqual({ entries: 8, bytes: 1_000, maxBytes: 1_000 });
    expect(cache.read("/1")).toEqual(page("/1"));
    expect(cache.read("/2")).toBeNull();
  });

  it("does not keep one page that would push out all others", () => {
    const cache = listening(1_000);
    cache.keep("/big", page("big"), ["t"], 500, cache.begin());
    expect(cache.size().entries).toBe(0);
    expect(() => cache.change(["t"])).not.toThrow();
  });

  it("still finds a page by its tags after it was rendered again with others", () => {
    const cache = listening();
    cache.keep("/a", page("1"), ["x"], 100, cache.begin());
    cache.keep("/a", page("2"), ["y"], 100, cache.begin());
    cache.change(["x"]);
    expect(cache.read("/a")).toEqual(page("2"));
    cache.change(["y"]);
    expect(cache.read("/a")).toBeNull();
  });
});
