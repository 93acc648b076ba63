import { expect, test } from "vitest";
import { connectDatabase } from "@/lib/db/connect";
import { rehearse } from "@/lib/db/rehearse";
import { writeAlone } from "@/lib/db/write-alone";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const [one, other] = [
  { slug: "a", title: "A" },
  { slug: "b", title: "B" },
];

/** Whether somebody waits for a lock in this database. */
const waits = async () => {
  const [row] = await database.prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_locks l JOIN pg_database d ON d.oid = l.database
    WHERE NOT l.granted AND d.datname = current_database()`;
  return (row?.count ?? 0) > 0;
};

test("a rehearsal and an ingest that write the same wait for each other, and neither is broken off", async () => {
  const { prisma, close } = connectDatabase(database.url, { max: 2 });
  try {
    let rehearsal: Promise<number> = Promise.resolve(0);
    await writeAlone(prisma, async (tx) => {
      await tx.topic.create({ data: one });
      rehearsal = rehearse(database.prisma, async (own) => {
        await own.topic.create({ data: other });
        await own.topic.create({ data: one });
        return own.topic.count();
      });
      rehearsal.catch(() => {});
      await expect.poll(waits).toBe(true);
      await tx.topic.create({ data: other });
      await tx.topic.deleteMany();
    });
    expect(await rehearsal).toBe(2);
    expect(await database.prisma.topic.count()).toBe(0);
  } finally {
    await close();
  }
});
