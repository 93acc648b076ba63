import type { EntityRef } from "./article";
import type { Fact } from "./entity";
import type { StatedFigure } from "./figure-list";

/** What is told of each workshop by numbers, with the things that count for it. */
export const REGISTER_NUMBERS = {
  majors: ["majors"],
  students: ["students"],
  trained: ["people", "trainees", "person-times", "technicians"],
} as const;
export type RegisterNumber = keyof typeof REGISTER_NUMBERS;

/** What is told of each by the registry. */
export const REGISTER_FACTS = ["host institution", "Chinese partner", "opened"] as const;
export type RegisterFact = (typeof REGISTER_FACTS)[number];

/** One workshop: what the registry states of it, and of each number the latest figure that an article states; empty or null where nothing does. */
export type RegisteredWorkshop = {
  workshop: EntityRef & { provisional: boolean };
  country: EntityRef | null;
  facts: Record<RegisterFact, Fact[]>;
  numbers: Record<RegisterNumber, StatedFigure | null>;
};

/** What an article states of all workshops: its figure, and how many of the countries that it counts it names. */
export type WorkshopTotal = { figure: StatedFigure; countries: StatedFigure | null; named: EntityRef[] };

export const REGISTER_SORTS = ["country", "opened", "majors", "students", "trained"] as const;
export type RegisterSort = (typeof REGISTER_SORTS)[number];

/** The register in an order: by what is stated, the greatest number and the earliest day first, what is not stated last. */
export function sortRegister(
  workshops: readonly RegisteredWorkshop[],
  sort: RegisterSort,
  nameOf: (entity: EntityRef) => string,
  compare: (one: string, other: string) => number,
): RegisteredWorkshop[] {
  const byName = (a: RegisteredWorkshop, b: RegisteredWorkshop) =>
    compare(nameOf(a.country ?? a.workshop), nameOf(b.country ?? b.workshop)) ||
    compare(nameOf(a.workshop), nameOf(b.workshop));
  if (sort === "country") return [...workshops].sort(byName);
  if (sort === "opened") {
    const opened = ({ facts }: RegisteredWorkshop) => facts.opened.find(({ value }) => value !== null)?.value ?? "9999";
    return [...workshops].sort((a, b) => (opened(a) < opened(b) ? -1 : opened(a) > opened(b) ? 1 : byName(a, b)));
  }
  const number = ({ numbers }: RegisteredWorkshop) => numbers[sort]?.value ?? -1;
  return [...workshops].sort((a, b) => number(b) - number(a) || byName(a, b));
}
