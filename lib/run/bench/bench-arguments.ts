export type BenchArguments = { names: readonly string[]; json: string | null; articles: number | null };

/**
 * `[names…] [--articles NUMBER] [--json FILE]`; no names means all. A sentence that says what is wrong where it is neither.
 */
export function readBenchArguments(argv: readonly string[], known: readonly string[]): BenchArguments | string {
  const names: string[] = [];
  let json: string | null = null;
  let articles: number | null = null;
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? "";
    if (argument === "--json") {
      at += 1;
      json = argv[at] ?? null;
      if (json === null) return "--json wants the file to write: npm run bench -- --json figures.json";
    } else if (argument === "--articles") {
      at += 1;
      articles = /^[1-9]\d{0,7}00000$/.test(argv[at] ?? "") ? Number(argv[at]) : null;
      if (articles === null) return "--articles wants a multiple of 100000: npm run bench -- search --articles 1000000";
    } else if (known.includes(argument)) names.push(argument);
    else return `There is no bench "${argument}": use ${known.join(", ")}, and --articles NUMBER and --json FILE.`;
  }
  return { names: names.length > 0 ? names : known, json, articles };
}
