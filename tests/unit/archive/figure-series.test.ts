import { expect, test } from "vitest";
import { figureDay, lastDayOf } from "@/lib/archive/figure-day";
import { formatFigurePlace, parseFigurePlace, type StatedFigure } from "@/lib/archive/figure-list";
import { figureSeries, impliedRange } from "@/lib/archive/figure-series";

const KENYA = {
  kind: "country",
  slug: "kenya",
  code: "KE",
  names: { en: "Kenya", zh: "肯尼亚" },
  rule: "phrase",
} as const;

let articles = 0;
/** A figure of students in Kenya that an article of its own states. */
function figure(value: number, asOf: string | null, changes: Partial<StatedFigure> = {}): StatedFigure {
  articles += 1;
  return {
    field: "viewpoint",
    group: null,
    bullet: null,
    value,
    upTo: null,
    unit: "count",
    qualifier: "exact",
    thing: "students",
    counted: "students",
    since: null,
    asOf,
    asOfBasis: "stated",
    planned: false,
    start: 0,
    end: 3,
    surface: "",
    sentence: "",
    thingNames: { en: "Students", zh: "学生" },
    scopes: [KENYA],
    article: { slug: `a-${articles}`, title: "", titles: { en: null, zh: null }, published: asOf, outlet: null },
    place: { day: figureDay(asOf, null), articleId: articles, position: 0 },
    ...changes,
  } as StatedFigure;
}

const told = (figures: StatedFigure[]) =>
  figureSeries(figures).map(({ points }) =>
    points.map(
      ({ figure: { value }, conflicts, decreases }) =>
        `${value}${conflicts ? " conflicts" : ""}${decreases ? " decreases" : ""}`,
    ),
  );

test("numbers stand in order of time, and what falls or differs is marked and not left out", () => {
  expect(told([figure(300, "2025"), figure(100, "2023"), figure(200, "2024")])).toEqual([["100", "200", "300"]]);
  expect(told([figure(200, "2023"), figure(100, "2024")])).toEqual([["200", "100 decreases"]]);
  expect(told([figure(200, "2024"), figure(100, "2024")])).toEqual([["200 conflicts", "100 conflicts"]]);
});

test("what may be the same number neither differs nor falls", () => {
  expect(told([figure(3_000, "2024", { qualifier: "over" }), figure(3_200, "2024")])).toEqual([["3000", "3200"]]);
  expect(told([figure(3_000, "2024", { qualifier: "about" }), figure(2_900, "2025")])).toEqual([["3000", "2900"]]);
  expect(told([figure(20, "2024", { upTo: 30 }), figure(25, "2024")])).toEqual([["20", "25"]]);
});

test("plans, parts that came on top, and what is about nothing stated are in no series, and one number is none", () => {
  expect(told([figure(100, "2023"), figure(500, "2027", { planned: true })])).toEqual([]);
  expect(told([figure(100, "2023"), figure(3, "2024", { counted: "more students" })])).toEqual([]);
  expect(told([figure(100, "2023", { scopes: [] }), figure(200, "2024", { scopes: [] })])).toEqual([]);
  expect(told([figure(100, "2023"), figure(200, null)])).toEqual([]);
  expect(told([figure(100, "2023"), figure(98, "2024", { unit: "percent" })])).toEqual([]);
});

test("within one article only the same words contradict each other", () => {
  const one = figure(400, "2025", { counted: "新生" });
  expect(told([one, figure(1_500, "2025", { counted: "在校生", article: one.article })])).toEqual([["400", "1500"]]);
  expect(told([one, figure(500, "2025", { counted: "新生", article: one.article })])).toEqual([
    ["400 conflicts", "500 conflicts"],
  ]);
});

test.each([
  ["exact", [100, 100]],
  ["over", [100, Number.POSITIVE_INFINITY]],
  ["nearly", [90, 100]],
  ["up-to", [0, 100]],
  ["multiple", [200, 10_000]],
] as const)("%s 100 stands for %j", (qualifier, range) => {
  expect(impliedRange({ value: 100, upTo: null, qualifier })).toEqual(range);
});

test("the day of a figure is the last of its time and never one after publication", () => {
  expect(figureDay("2024", "2025-08-29")).toBe("2024-12-31");
  expect(figureDay("2025", "2025-08-29")).toBe("2025-08-29");
  expect(figureDay("2028", "2025-08-29")).toBe("2025-08-29");
  expect(figureDay("2024-02", null)).toBe("2024-02-29");
  expect(figureDay(null, "2025-08-29")).toBe("0001-01-01");
  expect(lastDayOf("2025-06")).toBe("2025-06-30");
});

test("a place is read back from its word, and what is none is none", () => {
  const place = { day: "2025-08-29", articleId: 12, position: 3 };
  expect(parseFigurePlace(formatFigurePlace(place))).toEqual(place);
  for (const word of ["", "20250230-1-1", "00000101-1-1", "20250101-99999999999-1", "2025-1"])
    expect(parseFigurePlace(word)).toBeNull();
});
