import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod";

const CONNECTIONS = 10;

const RESULT = z.object({
  requests: z.object({ average: z.number() }),
  non2xx: z.number(),
  errors: z.number(),
  timeouts: z.number(),
});

/** Requests a second that `url` answers, asked by another process; an answer that is not a page is an error. */
export async function measureRate(root: string, url: string, seconds: number): Promise<number> {
  const program = join(root, "node_modules/autocannon/autocannon.js");
  const args = [program, "--json", "--duration", String(seconds), "--connections", String(CONNECTIONS), url];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const ended = once(child, "exit");
  const { requests, non2xx, errors, timeouts } = RESULT.parse(JSON.parse(await text(child.stdout)));
  await ended;
  if (non2xx + errors + timeouts > 0) throw new Error(`${url} failed ${non2xx + errors + timeouts} times under load`);
  return requests.average;
}

/** Both rates, measured in turns so that what else the machine does falls on both; the median of each. */
export async function measureRates(
  root: string,
  urls: readonly [string, string],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<[number, number]> {
  const rates: [number[], number[]] = [[], []];
  for (const url of urls) await measureRate(root, url, 2);
  for (let round = 0; round < rounds; round += 1) {
    rates[0].push(await measureRate(root, urls[0], seconds));
    rates[1].push(await measureRate(root, urls[1], seconds));
  }
  return [median(rates[0]), median(rates[1])];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
