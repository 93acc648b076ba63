import "server-only";
import type { Coverage, LinkedText } from "@/lib/archive/coverage";
import { findCoverage } from "@/lib/db/find-coverage";
import { findLinkedText } from "@/lib/db/find-linked-text";
import { readEnvironment } from "@/lib/env";
import { cachedRead } from "./cached-read";
import { siteDatabase } from "./database";
import { shownName } from "./shown-receipt";

/** How far the archive reaches, for the page about it. */
export const getCoverage: () => Promise<{ coverage: Coverage; linked: LinkedText }> = cachedRead(
  "coverage",
  async () => {
    const [found, linked] = await Promise.all([findCoverage(siteDatabase()), findLinkedText(siteDatabase())]);
    const { contentDir } = readEnvironment();
    const unparsedFiles = found.unparsedFiles.map((file) => ({ ...file, name: shownName(file.name, contentDir) }));
    return { coverage: { ...found, unparsedFiles }, linked };
  },
  () => ["archive"],
);
