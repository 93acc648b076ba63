import { expect, test } from "vitest";
import { formatSearchQuery } from "@/lib/search/articles-href";
import { liftAll } from "@/lib/search/lift-filters";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";

test.each([
  [
    "every condition is lifted",
    "q=Kazakhstan+country:cn&country=ni&connected=on&from=2020&asOf=3&lacks=time",
    "q=Kazakhstan",
  ],
  [
    "how it is searched and shown stays",
    "q=论坛&country=ni&expand=off&duplicates=fold&sort=oldest&page=2",
    "q=论坛&sort=oldest&duplicates=fold&expand=off",
  ],
  ["without words there is nothing to rank by", "q=country:cn&sort=relevance&expand=off", "expand=off"],
])("%s", (_name, search, expected) => {
  const { value } = parseSearchQuery(parametersOf(new URLSearchParams(search)));
  expect(decodeURIComponent(formatSearchQuery(liftAll(value)))).toBe(expected);
});
