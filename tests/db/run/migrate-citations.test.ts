import { expect, test } from "vitest";
import { listMigrations } from "@/lib/db/migration-list";
import { withDatabaseClient } from "@/lib/db/reach-database";
import { emptyDatabase } from "@/tests/support/empty-database";

const MIGRATION = "20261128003000_citations_beside_their_text";
const database = emptyDatabase();

test("the citations of an archive that has some move to their texts, in their order", async () => {
  const migrations = await listMigrations();
  const at = migrations.findIndex(({ name }) => name === MIGRATION);
  expect(at).toBeGreaterThan(0);
  await withDatabaseClient(database.url, async (client) => {
    for (const { sql } of migrations.slice(0, at)) await client.query(sql);
    await client.query(`
      INSERT INTO "Batch" DEFAULT VALUES;
      INSERT INTO "Article" (id, slug, title, "sortAt", original, digest, "linkDigest", search, "batchId", viewpoint)
        VALUES (7, 'a', 'A', now(), 'A', 'd', 'l', '', 1, 'View.'), (8, 'b', 'B', now(), 'B', 'e', 'l', '', 1, NULL);
      INSERT INTO "Group" ("articleId", number, heading) VALUES (7, 1, 'Head'), (7, 2, NULL);
      INSERT INTO "Bullet" ("articleId", key, "groupNumber", position, text) VALUES (7, 'g1-b1', 1, 1, 'One.'), (7, 'g1-b2', 1, 2, 'Two.');
      INSERT INTO "Citation" ("articleId", position, field, "groupNumber", "bulletKey", number, "offset") VALUES
        (7, 0, 'viewpoint', NULL, NULL, 4, 5), (7, 1, 'viewpoint', NULL, NULL, 2, 5), (7, 2, 'heading', 1, NULL, 3, 4),
        (7, 3, 'bullet', 1, 'g1-b2', 9, 0), (7, 4, 'bullet', 1, 'g1-b2', 1, 4)`);
    await client.query(migrations[at]?.sql ?? "");
    const citations = async (statement: string) => (await client.query({ text: statement, rowMode: "array" })).rows;
    expect(await citations('SELECT id, citations FROM "Article" ORDER BY 1')).toEqual([
      [7, [4, 5, 2, 5]],
      [8, []],
    ]);
    expect(await citations('SELECT number, citations FROM "Group" ORDER BY 1')).toEqual([
      [1, [3, 4]],
      [2, []],
    ]);
    expect(await citations('SELECT key, citations FROM "Bullet" ORDER BY 1')).toEqual([
      ["g1-b1", []],
      ["g1-b2", [9, 0, 1, 4]],
    ]);
  });
});
