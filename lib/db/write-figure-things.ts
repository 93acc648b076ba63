import type { FigureThing } from "@/lib/archive/figure-words";
import type { Database } from "./database";
import { insertRows } from "./insert-rows";

/** Replaces what numbers count by what the registry states now. */
export async function writeFigureThings(db: Database, things: readonly FigureThing[]): Promise<void> {
  await db.figureThing.deleteMany();
  await insertRows(
    db,
    "FigureThing",
    { slug: "text", nameEn: "text", nameZh: "text", position: "int" },
    things.map(({ slug, en, zh }, position) => ({ slug, nameEn: en, nameZh: zh, position })),
  );
}
