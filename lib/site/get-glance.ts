import "server-only";
import type { Glance } from "@/lib/archive/glance";
import { findGlance } from "@/lib/db/find-glance";
import { cachedRead } from "./cached-read";
import { siteDatabase, siteTimezone } from "./database";

/** The archive at a glance, for the home page. */
export const getGlance: () => Promise<Glance> = cachedRead(
  "glance",
  () => findGlance(siteDatabase(), siteTimezone()),
  () => ["archive"],
);
