import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { OperatorError } from "@/lib/env";
import { readBenchArguments } from "./bench/bench-arguments";
import { BENCHES } from "./bench/benches";
import { type Figure, isReached } from "./bench/figure";
import { formatFigures } from "./bench/format-figures";
import { runProgram } from "./run-program";
import { say } from "./say";

/** `npm run bench`: measures, prints a table and the same as JSON, and answers 1 where a figure misses what it should reach. */
await runProgram(async (life) => {
  const asked = readBenchArguments(
    process.argv.slice(2),
    BENCHES.map(({ name }) => name),
  );
  if (typeof asked === "string") throw new OperatorError(asked);
  const figures: Figure[] = [];
  for (const bench of BENCHES.filter(({ name }) => asked.names.includes(name))) {
    life.signal.throwIfAborted();
    say(`${bench.name}: ${bench.measures} …`);
    figures.push(...(await bench.run(process.cwd(), life, asked.articles)));
  }
  const json = JSON.stringify(
    { at: new Date().toISOString(), node: process.version, cores: cpus().length, figures },
    null,
    2,
  );
  process.stdout.write(`${formatFigures(figures)}\n\n${json}\n`);
  if (asked.json !== null) writeFileSync(asked.json, `${json}\n`);
  return figures.some((figure) => isReached(figure) === false) ? 1 : 0;
});
