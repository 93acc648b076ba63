import { expect, test } from "vitest";
import type { StatedFigure } from "@/lib/archive/figure-list";
import { type RegisteredWorkshop, sortRegister } from "@/lib/archive/workshop-register";

function workshop(country: string, opened: string | null, majors: number | null): RegisteredWorkshop {
  const ref = (kind: "workshop" | "country", slug: string) => ({
    kind,
    slug,
    code: null,
    names: { en: slug, zh: null },
  });
  return {
    workshop: { ...ref("workshop", `luban-workshop-${country}`), provisional: false },
    country: ref("country", country),
    facts: {
      "host institution": [],
      "Chinese partner": [],
      opened: opened === null ? [] : [{ name: "opened", value: opened, source: null }],
    },
    numbers: { majors: majors === null ? null : ({ value: majors } as StatedFigure), students: null, trained: null },
  };
}

const REGISTER = [
  workshop("mali", null, 3),
  workshop("ghana", "2020-01", null),
  workshop("kenya", "2019-12-14", 5),
  workshop("egypt", "2020", 3),
];
const sorted = (sort: Parameters<typeof sortRegister>[1]) =>
  sortRegister(
    REGISTER,
    sort,
    ({ names, slug }) => names.en ?? slug,
    (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  ).map(({ country }) => country?.slug);

test("the register stands in the order of countries, of opening or of a number, what is not stated last", () => {
  expect(sorted("country")).toEqual(["egypt", "ghana", "kenya", "mali"]);
  expect(sorted("opened")).toEqual(["kenya", "egypt", "ghana", "mali"]);
  expect(sorted("majors")).toEqual(["kenya", "egypt", "mali", "ghana"]);
  expect(sorted("trained")).toEqual(["egypt", "ghana", "kenya", "mali"]);
});
