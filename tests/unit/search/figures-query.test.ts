import { expect, test } from "vitest";
import {
  apiFiguresHref,
  asksForFigures,
  figuresCsvHref,
  figuresHref,
  figuresOfHref,
  parseFiguresQuery,
} from "@/lib/search/figures-query";
import { parametersOf } from "@/lib/search/parse-search-query";

const read = (address: string) => parseFiguresQuery(parametersOf(new URLSearchParams(address)));

test("what is counted, what it is about and the time are read and stand in one order in every address", () => {
  const { value, notes } = read(
    "to=2025-08&country=kz&thing=students&group=asean&country=cn&from=2024&after=20250829-12-3",
  );
  expect(notes).toEqual([]);
  expect(figuresHref("zh", value)).toBe(
    "/zh/figures?thing=students&country=cn&country=kz&group=asean&from=2024&to=2025-08&after=20250829-12-3",
  );
  expect(apiFiguresHref({ ...value, after: null })).toBe(
    "/api/v1/figures?thing=students&country=cn&country=kz&group=asean&from=2024&to=2025-08",
  );
  expect(figuresCsvHref("en", value)).toBe(
    "/export/figures.csv?thing=students&country=cn&country=kz&group=asean&from=2024&to=2025-08",
  );
  expect(figuresHref("en")).toBe("/figures");
  expect(figuresOfHref("en", "workshop", "luban-workshop-mali")).toBe("/figures?workshop=luban-workshop-mali");
});

test("an odd address is read as far as it goes, and told of", () => {
  const { value, notes } = read("thing=Two+Words&outlet=xinhua&from=soon&after=x&thing=students&q=x");
  expect(asksForFigures(value)).toBe(false);
  expect(notes.map((note) => ("parameter" in note ? `${note.kind} ${note.parameter}` : note.kind))).toEqual([
    "invalid-value from",
    "invalid-value thing",
    "invalid-value after",
    "ignored-parameter thing",
    "ignored-parameter outlet",
    "ignored-parameter q",
  ]);
});

test("an empty field asks for nothing", () => {
  const { value, notes } = read("thing=&country=&from=&to=");
  expect([asksForFigures(value), notes]).toEqual([false, []]);
});
