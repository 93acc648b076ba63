import { expect, test } from "vitest";
import { createGate } from "@/lib/db/create-gate";

test("as many run at once as may, the others in their order, and a fault lets the next one in", async () => {
  const gate = createGate(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const works = [0, 1, 2, 3].map((at) =>
    gate(async () => {
      begun.push(at);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (at === 0) throw new Error("fault");
      return at;
    }),
  );
  const settled = Promise.allSettled(works);
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  ends[0]?.();
  await works[0]?.catch(() => {});
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  for (let at = 1; at < 4; at += 1) {
    ends[at]?.();
    await works[at];
  }
  expect((await settled).map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect(await gate(async () => "again")).toBe("again");
});
