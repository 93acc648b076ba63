import { describe, expect, it } from "vitest";
import { changePayloads, parseChange } from "@/lib/db/notify-change";

describe("news of a change", () => {
  it("names each tag once", () => {
    expect(changePayloads(["article:a", "country:ni", "article:a"])).toEqual(['["article:a","country:ni"]']);
  });

  it("is nothing where nothing changed", () => {
    expect(changePayloads([])).toEqual([]);
  });

  it("is cut into payloads that PostgreSQL takes, and none is lost", () => {
    const tags = Array.from({ length: 1_000 }, (_, number) => `article:${number}-鲁班工坊`);
    const payloads = changePayloads(tags);
    expect(payloads.length).toBeGreaterThan(1);
    for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(7_900);
    expect(payloads.flatMap(parseChange)).toEqual(tags);
  });

  it("is everything where the tags are too many to name", () => {
    expect(changePayloads(Array.from({ length: 20_000 }, (_, number) => `article:${number}`))).toEqual(['["*"]']);
    expect(changePayloads(["article:a", "*"])).toEqual(['["*"]']);
    expect(changePayloads(["x".repeat(8_000)])).toEqual(['["*"]']);
  });

  it.each([undefined, "", "article:a", "{}", "[1]", "null"])("is everything where it cannot be read: %s", (payload) => {
    expect(parseChange(payload)).toEqual(["*"]);
  });
});
