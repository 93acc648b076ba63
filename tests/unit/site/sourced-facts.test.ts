import { describe, expect, test } from "vitest";
import { sourceAddress } from "@/lib/site/source-address";
import { sharedSources, sourcedFacts } from "@/lib/site/sourced-facts";

const facts = [
  { name: "opened", value: "2025-12-10", source: "example.org/a; example.org/b" },
  { name: "Chinese partner", value: "Tianjin University of Technology and Education", source: "example.org/b" },
  { name: "status", value: null, source: null },
  { name: "Chinese partner", value: "Tianjin Bohai Vocational Technical College", source: "example.org/b" },
];

test("values of one fact stand together and each source is listed once, in the order it is first used", () => {
  expect(sourcedFacts(facts)).toEqual({
    facts: [
      { name: "opened", values: [{ value: "2025-12-10", sources: [1, 2] }] },
      {
        name: "Chinese partner",
        values: [
          { value: "Tianjin University of Technology and Education", sources: [2] },
          { value: "Tianjin Bohai Vocational Technical College", sources: [2] },
        ],
      },
      { name: "status", values: [{ value: null, sources: [] }] },
    ],
    sources: ["example.org/a", "example.org/b"],
  });
});

test("sources are shared only by several values that all have the same", () => {
  const value = (...sources: number[]) => ({ value: "x", sources });
  expect(sharedSources({ name: "member", values: [value(1, 2), value(1, 2)] })).toEqual([1, 2]);
  expect(sharedSources({ name: "member", values: [value(1), value(2)] })).toBeNull();
  expect(sharedSources({ name: "opened", values: [value(1)] })).toBeNull();
});

describe("a source is a link when it begins with an address", () => {
  test.each([
    ["www.example.org/a.html", "https://www.example.org/a.html", ""],
    ["http://example.org/a", "http://example.org/a", ""],
    ["au.int", "https://au.int", ""],
    ["example.org/a.htm (dated 2021-04-30)", "https://example.org/a.htm", " (dated 2021-04-30)"],
  ])("%s", (source, href, rest) => {
    expect(sourceAddress(source)).toMatchObject({ href, rest });
  });

  test.each([
    "this registry",
    "China News Service, 2025-08-29",
    "repost page 2023-08-21",
    "javascript:alert(1)",
    "2025.08",
  ])("%s is not", (source) => {
    expect(sourceAddress(source)).toBeNull();
  });
});
