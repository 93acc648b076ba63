import { expect, test } from "vitest";
import { inIngestTurn } from "@/lib/db/ingest-turn";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();

test("a run waits for the one before it to end, and says so", async () => {
  const order: string[] = [];
  let waiting: () => void = () => {};
  const waits = new Promise<void>((resolve) => {
    waiting = resolve;
  });
  const first = inIngestTurn(database.url, async () => {
    order.push("first begins");
    const second = inIngestTurn(
      database.url,
      async () => {
        order.push("second begins");
      },
      waiting,
    );
    await waits;
    order.push("first ends");
    return { second };
  });
  const { second } = await first;
  await second;
  expect(order).toEqual(["first begins", "first ends", "second begins"]);
});

test("a run that fails gives its turn away", async () => {
  await expect(inIngestTurn(database.url, () => Promise.reject(new Error("lost")))).rejects.toThrow("lost");
  expect(await inIngestTurn(database.url, () => Promise.resolve("next"))).toBe("next");
});
