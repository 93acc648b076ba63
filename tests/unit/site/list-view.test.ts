import { expect, test } from "vitest";
import { addFilter, EVERYTHING } from "@/lib/search/search-query";
import { givenTitle } from "@/lib/site/given-title";
import { listAfterHref, listHref, parseListView } from "@/lib/site/list-view";

test("a view is stated where it is not the default, after what is asked for", () => {
  const query = addFilter(EVERYTHING, "country", "kazakhstan");
  expect(listHref("zh", query, "comfortable")).toBe("/zh/articles?country=kazakhstan");
  expect(listHref("zh", query, "dense")).toBe("/zh/articles?country=kazakhstan&view=dense");
  expect(listHref("en", EVERYTHING, "dense")).toBe("/articles?view=dense");
  expect(listAfterHref("en", EVERYTHING, "abc", "dense")).toBe("/articles?after=abc&view=dense");
  expect([parseListView(""), parseListView("dense"), parseListView("tiny")]).toEqual(["comfortable", "dense", null]);
});

test("an article is listed under the title that it is given in the language of the page, where its own is in another", () => {
  const titles = { en: "Forum held", zh: null };
  expect(givenTitle({ title: "论坛举办", titles }, "en")).toBe("Forum held");
  expect(givenTitle({ title: "论坛举办", titles }, "zh")).toBeNull();
  expect(givenTitle({ title: "Forum", titles }, "en")).toBeNull();
  expect(givenTitle({ title: "Forum", titles: { en: null, zh: "论坛" } }, "zh")).toBe("论坛");
  expect(givenTitle({ title: "论坛举办", titles: { en: null, zh: null } }, "en")).toBeNull();
});
