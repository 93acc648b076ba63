import { expect, test } from "vitest";
import { isPlainList } from "@/lib/search/is-plain-list";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";

const isPlain = (search: string) => isPlainList(parseSearchQuery(parametersOf(new URLSearchParams(search))).value);

test("all articles and those of one value are plain lists, in any order and on any page", () => {
  for (const search of ["", "country=cn", "outlet=china-news&sort=oldest", "topic=x&page=3", "connected=on"]) {
    expect([search, isPlain(search)]).toEqual([search, true]);
  }
});

test.each([
  "q=forum",
  "q=country:cn",
  "country=cn&country=kz",
  "country=cn&topic=x",
  "country=cn&connected=on",
  "from=2025",
  "to=2025",
  "lacks=time",
  "duplicates=fold",
  "expand=off",
  "asOf=3",
])("%s is more than that", (search) => {
  expect(isPlain(search)).toBe(false);
});
