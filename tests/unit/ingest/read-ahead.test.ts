import { expect, test } from "vitest";
import { readAhead } from "@/lib/ingest/read-ahead";

type Log = { made: number[]; ended: boolean };

async function* count(log: Log, { to, faultAt = 0 }: { to: number; faultAt?: number }): AsyncGenerator<number> {
  try {
    for (let number = 1; number <= to; number += 1) {
      if (number === faultAt) throw new Error(`no ${number}`);
      log.made.push(number);
      yield number;
    }
  } finally {
    log.ended = true;
  }
}

async function listAll(values: AsyncIterable<number>): Promise<number[]> {
  const all: number[] = [];
  for await (const value of values) all.push(value);
  return all;
}

const emptyLog = (): Log => ({ made: [], ended: false });
/** Until all that can go on by itself has gone on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("values come in order, all of them", async () => {
  const log = emptyLog();
  expect(await listAll(readAhead(count(log, { to: 5 }), 2))).toEqual([1, 2, 3, 4, 5]);
  expect(log.ended).toBe(true);
});

test("of no values there are none", async () => {
  expect(await listAll(readAhead(count(emptyLog(), { to: 0 }), 3))).toEqual([]);
});

test("while one is dealt with, as many as are wanted ahead are made, and no more", async () => {
  const log = emptyLog();
  const values = readAhead(count(log, { to: 10 }), 3);
  expect((await values.next()).value).toBe(1);
  await settle();
  expect(log.made).toEqual([1, 2, 3, 4]);
  expect((await values.next()).value).toBe(2);
  await settle();
  expect(log.made).toEqual([1, 2, 3, 4, 5]);
  await values.return(undefined);
});

test("a fault is met behind the values that came before it", async () => {
  const log = emptyLog();
  const met: number[] = [];
  const reading = (async () => {
    for await (const value of readAhead(count(log, { to: 5, faultAt: 3 }), 4)) met.push(value);
  })();
  await expect(reading).rejects.toThrow("no 3");
  expect(met).toEqual([1, 2]);
  expect(log.ended).toBe(true);
});

test("who stops early ends what makes the values, and hears of no fault behind", async () => {
  const log = emptyLog();
  for await (const value of readAhead(count(log, { to: 9, faultAt: 4 }), 4)) {
    await settle();
    if (value === 1) break;
  }
  expect(log.ended).toBe(true);
});
