import fc from "fast-check";
import { expect, test } from "vitest";
import { articlesHref, formatSearchQuery } from "@/lib/search/articles-href";
import { countAskedCountries } from "@/lib/search/asks-for-country";
import { liftFilters } from "@/lib/search/lift-filters";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import { addFilter, EVERYTHING, isNarrowed, removeFilter } from "@/lib/search/search-query";

const read = (search: string) => parseSearchQuery(parametersOf(new URLSearchParams(search)));

test("an address without parameters asks for everything, newest first", () => {
  expect(read("")).toEqual({ value: EVERYTHING, notes: [] });
});

test("values of one filter are collected, lowered and put in order", () => {
  expect(read("country=RU&country=kz&country=ru").value.filters.country).toEqual(["kz", "ru"]);
});

test("with a text the default order is relevance", () => {
  expect(read("q=职教").value.sort).toBe("relevance");
  expect(read("sort=relevance").value.sort).toBe("newest");
});

test("near-duplicates are shown, unless the address asks to fold them", () => {
  expect(read("").value.fold).toBe(false);
  expect(read("duplicates=show").value.fold).toBe(false);
  expect(read("duplicates=fold").value.fold).toBe(true);
  expect(articlesHref("en", { ...EVERYTHING, fold: true, page: 2 })).toBe("/articles?duplicates=fold&page=2");
});

test("a country finds what names it, unless the address asks for what is only connected too", () => {
  expect(read("country=cn").value.connected).toBe(false);
  expect(read("country=cn&connected=off").value.connected).toBe(false);
  const { value } = read("connected=on&country=cn&lacks=time");
  expect(value.connected).toBe(true);
  expect(articlesHref("en", value)).toBe("/articles?country=cn&connected=on&lacks=time");
  expect(articlesHref("en", removeFilter(value, "country", "cn"))).toBe("/articles?lacks=time");
});

test("where no country is asked for, what is only connected to one is not asked for either", () => {
  for (const search of ["connected=on", "connected=on&q=country", "connected=on&organization=x&from=2025"]) {
    const { value } = read(search);
    expect([search, value.connected]).toEqual([search, false]);
    expect(articlesHref("en", value)).not.toContain("connected");
  }
  expect(isNarrowed(read("connected=on").value)).toBe(false);
  expect(liftFilters(read("connected=on").value)).toEqual([]);
  for (const q of ["country:cn", "-country:cn", "forum (country:kz OR country:cn)"]) {
    expect([q, read(`connected=on&q=${q}`).value.connected]).toEqual([q, true]);
  }
  expect(countAskedCountries(read("country=cn&q=forum country:kz -country:ni").value)).toBe(3);
});

test("an unfilled form field is no parameter", () => {
  expect(read("q=&country=&from=&to=&sort=")).toEqual({ value: EVERYTHING, notes: [] });
});

const ODD: { search: string; notes: object[] }[] = [
  { search: "page=-1", notes: [{ kind: "invalid-value", parameter: "page", value: "-1" }] },
  { search: "page=101", notes: [{ kind: "beyond-last-page", page: 101, pageCount: 100 }] },
  { search: "expand=no", notes: [{ kind: "invalid-value", parameter: "expand", value: "no" }] },
  { search: "connected=place", notes: [{ kind: "invalid-value", parameter: "connected", value: "place" }] },
  { search: "lacks=colour", notes: [{ kind: "invalid-value", parameter: "lacks", value: "colour" }] },
  { search: "asOf=0", notes: [{ kind: "invalid-value", parameter: "asOf", value: "0" }] },
  { search: "from=2025-09&to=2025-01", notes: [{ kind: "reversed-dates", from: "2025-09", to: "2025-01" }] },
  { search: "country=%ff", notes: [{ kind: "invalid-value", parameter: "country", value: "\uFFFD" }] },
  { search: "foo=1&foo=2", notes: [{ kind: "ignored-parameter", parameter: "foo", value: "2" }] },
  { search: "from=2025-99", notes: [{ kind: "invalid-value", parameter: "from", value: "2025-99" }] },
  { search: "to=2025-02-30", notes: [{ kind: "invalid-value", parameter: "to", value: "2025-02-30" }] },
  { search: "sort=best", notes: [{ kind: "invalid-value", parameter: "sort", value: "best" }] },
  { search: "duplicates=hide", notes: [{ kind: "invalid-value", parameter: "duplicates", value: "hide" }] },
  { search: "utm_source=x", notes: [{ kind: "ignored-parameter", parameter: "utm_source", value: "x" }] },
  { search: "q=a&q=b", notes: [{ kind: "ignored-parameter", parameter: "q", value: "b" }] },
];

test.each(ODD)("$search is said to be read in another way", ({ search, notes }) => {
  expect(read(search).notes).toEqual(notes);
});

test("a text of 10,000 characters is cut, without parting a character, and said to be", () => {
  const { value, notes } = parseSearchQuery([["q", "𠀀".repeat(5000)]]);
  expect(value.q).toBe("𠀀".repeat(500));
  expect(notes).toEqual([{ kind: "shortened-text", length: 1000 }]);
});

test("what a framework adds to a parameter named as an object's own property is not taken for a value", () => {
  const given = { constructor: [Object, "2"] } as unknown as Record<string, string[]>;
  expect(parametersOf(given)).toEqual([["constructor", "2"]]);
});

test("NUL, control characters and invalid UTF-8 are spaces", () => {
  expect(read("q=a%00b%ff%0Ac").value.q).toBe("a b c");
});

test("the address of a query reads back as the query", () => {
  const value = fc.record({
    q: fc.string({ unit: "grapheme", maxLength: 40 }),
    country: fc.array(fc.constantFrom("kz", "nicaragua", "cote-d-ivoire")),
    topic: fc.array(fc.constantFrom("a", "b")),
    from: fc.constantFrom(null, "2025", "2025-06", "2025-06-13"),
    sort: fc.constantFrom("newest", "oldest", "relevance"),
    duplicates: fc.constantFrom("", "show", "fold"),
    page: fc.integer({ min: 1, max: 100 }),
    expand: fc.constantFrom("on", "off"),
    connected: fc.constantFrom("", "on", "off"),
    asOf: fc.constantFrom("", "3"),
    lacks: fc.array(fc.constantFrom("time", "clock", "part")),
  });
  fc.assert(
    fc.property(value, ({ q, country, topic, from, sort, duplicates, page, expand, connected, asOf, lacks }) => {
      const asked = [
        ["q", q],
        ...country.map((slug) => ["country", slug]),
        ...topic.map((slug) => ["topic", slug]),
        ["from", from ?? ""],
        ["sort", sort],
        ["duplicates", duplicates],
        ["page", String(page)],
        ["expand", expand],
        ["connected", connected],
        ["asOf", asOf],
        ...lacks.map((name) => ["lacks", name]),
      ] as [string, string][];
      const query = parseSearchQuery(asked).value;
      expect(read(formatSearchQuery(query)).value).toEqual(query);
    }),
  );
});

test("filters are added and removed on page 1", () => {
  const page3 = { ...EVERYTHING, page: 3 };
  const added = addFilter(page3, "country", "nicaragua");
  expect(articlesHref("en", added)).toBe("/articles?country=nicaragua");
  expect(articlesHref("zh", removeFilter(added, "country", "nicaragua"))).toBe("/zh/articles");
});
