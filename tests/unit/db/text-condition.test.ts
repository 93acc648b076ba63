import { expect, test } from "vitest";
import { textCondition } from "@/lib/db/text-condition";
import { parseQuery } from "@/lib/search/parse-query";

const KNOWN = { terms: new Map([["country:cn", [7]]]), connected: false };

test.each(["-forum", "-(forum country:cn)", "-(forum OR country:cn)", "-(forum before:2020)"])(
  "%s asks the index only for what holds a word",
  (q) => {
    const { tree } = parseQuery(q);
    expect(tree?.kind).toBe("not");
    if (tree) expect(textCondition(tree, KNOWN).sql).toMatch(/^a\.id NOT IN \(SELECT a\.id FROM "Article" a WHERE /);
  },
);

test.each(["-country:cn", "-before:2020"])("%s asks it for nothing", (q) => {
  const { tree } = parseQuery(q);
  if (tree) expect(textCondition(tree, KNOWN).sql).toMatch(/^NOT \((?!.*search)/);
  expect.assertions(1);
});
