import "server-only";
import { cache } from "react";
import type { Surroundings } from "@/lib/archive/surroundings";
import { findSurroundings } from "@/lib/db/find-surroundings";
import { siteDatabase, siteTimezone } from "./database";
import { keepUnder } from "./keep-under";

/** What stands around an article: read whenever its page is rendered, and the page kept until that may be another. */
export const getSurroundings = cache(async (slug: string): Promise<Surroundings> => {
  const { tags, ...surroundings } = await findSurroundings(siteDatabase(), slug, siteTimezone());
  await keepUnder(tags);
  return surroundings;
});
