import "server-only";
import { cache } from "react";
import type { EntityRef } from "@/lib/archive/article";
import { nameIn } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import {
  REGISTER_SORTS,
  type RegisteredWorkshop,
  type RegisterSort,
  sortRegister,
  type WorkshopTotal,
} from "@/lib/archive/workshop-register";
import { listRegister, listWorkshopTotals } from "@/lib/db/list-register";
import { compareNames } from "@/lib/search/order-names";
import { type Parameters, parametersOf } from "@/lib/search/parse-search-query";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";
import type { SearchParams } from "./get-search";

export type RegisterPage = { sort: RegisterSort; workshops: RegisteredWorkshop[]; totals: WorkshopTotal[] };

const readRegister = cachedRead(
  "register",
  async () => ({
    workshops: await listRegister(siteDatabase(), siteTimezone()),
    totals: await listWorkshopTotals(siteDatabase(), siteTimezone()),
  }),
  () => ["archive"],
);

/** The register of workshops in the order that an address asks for; an odd order is that by country. */
export const getRegister = cache(async (language: Language, searchParams: SearchParams): Promise<RegisterPage> => {
  const sort = sortOf(parametersOf(searchParams));
  const { workshops, totals } = await readRegister();
  const nameOf = (entity: EntityRef) => nameIn(entity.names, language, entity.slug);
  const inOrder = sortRegister(workshops, sort, nameOf, (one, other) => compareNames(one, other, language));
  return { sort, workshops: inOrder, totals };
});

function sortOf(parameters: Parameters): RegisterSort {
  const stated = parameters.find(([name]) => name === "sort")?.[1];
  return REGISTER_SORTS.find((sort) => sort === stated) ?? "country";
}
