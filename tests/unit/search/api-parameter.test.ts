import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readParameters } from "@/lib/search/api-parameter";
import { fieldsParameter, LIMIT, pickFields } from "@/lib/search/list-parameters";
import { parseApiQuery } from "@/lib/search/parse-api-query";
import { parametersOf } from "@/lib/search/parse-search-query";

const TABLE = {
  limit: LIMIT,
  colour: { schema: z.enum(["red", "blue"]), description: "", allowed: ["red", "blue"], repeats: true },
  fields: fieldsParameter(["slug", "title"]),
} as const;

const read = (search: string) => readParameters(parametersOf(new URLSearchParams(search)), TABLE);

describe("what an address of the API states", () => {
  test.each([
    ["", { limit: null, colour: [], fields: null }],
    ["limit=&colour=&fields=", { limit: null, colour: [], fields: null }],
    ["limit=7&colour=red&colour=blue", { limit: 7, colour: ["red", "blue"], fields: null }],
    ["fields=title, slug", { limit: null, colour: [], fields: ["title", "slug"] }],
  ])("%s is read", (search, value) => {
    expect(read(search)).toEqual({ value });
  });

  test.each([
    ["color=red", { parameter: "color", detail: 'Unknown parameter "color".', allowed: ["limit", "colour", "fields"] }],
    [
      "toString=1",
      { parameter: "toString", detail: 'Unknown parameter "toString".', allowed: ["limit", "colour", "fields"] },
    ],
    ["limit=1&limit=2", { parameter: "limit", detail: '"limit" may be given once.' }],
    ["limit=0", { parameter: "limit", detail: '"limit" is a whole number from 1 to 100.' }],
    ["limit=1e1", { parameter: "limit", detail: '"limit" is a whole number from 1 to 100.' }],
    ["limit=-1", { parameter: "limit", detail: '"limit" is a whole number from 1 to 100.' }],
    ["colour=red&colour=green", { parameter: "colour", detail: '"green" is not allowed.', allowed: ["red", "blue"] }],
    ["colour=%00", { parameter: "colour", detail: '"\ufffd" is not allowed.', allowed: ["red", "blue"] }],
    ["fields=slug,id", { parameter: "fields", detail: '"id" is not a field.', allowed: ["slug", "title"] }],
    ["fields=slug,", { parameter: "fields", detail: '"" is not a field.', allowed: ["slug", "title"] }],
  ])("%s is refused", (search, refusal) => {
    expect(read(search)).toEqual({ refusal });
  });
});

test("a search that a program asks for is refused where a page would forgive", () => {
  const refusalOf = (search: string) => {
    const result = parseApiQuery(parametersOf(new URLSearchParams(search)), { limit: LIMIT });
    return "refusal" in result ? result.refusal.parameter : null;
  };
  expect(refusalOf("q=forum&country=cn&country=ni&from=2025-06&to=2025&sort=oldest&lacks=TIME&asOf=3")).toBeNull();
  expect(refusalOf("from=2025-02-30")).toBe("from");
  expect(refusalOf("to=0000")).toBe("to");
  expect(refusalOf("to=10000-01-01")).toBe("to");
  expect(refusalOf("asOf=0")).toBe("asOf");
  expect(refusalOf("connected=yes")).toBe("connected");
  expect(refusalOf(`q=${"a".repeat(20_000)}`)).toBe("q");
  expect(refusalOf("page=2")).toBe("page");
  expect(refusalOf(Array.from({ length: 51 }, (_, at) => `country=c${at}`).join("&"))).toBe("country");
});

test("the fields that are wanted are picked in the order that the thing has them", () => {
  expect(Object.keys(pickFields({ slug: "a", url: "b", title: "c" }, ["title", "slug"]))).toEqual(["slug", "title"]);
  expect(pickFields({ slug: "a" }, null)).toEqual({ slug: "a" });
});
