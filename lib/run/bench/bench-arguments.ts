export type BenchArguments = { names: readonly string[]; json: string | null };

/** `[names…] [--json FILE]`; no names means all. A sentence that says what is wrong where it is neither. */
export function readBenchArguments(argv: readonly string[], known: readonly string[]): BenchArguments | string {
  const names: string[] = [];
  let json: string | null = null;
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? "";
    if (argument === "--json") {
      at += 1;
      json = argv[at] ?? null;
      if (json === null) return "--json wants the file to write: npm run bench -- --json figures.json";
    } else if (known.includes(argument)) names.push(argument);
    else return `There is no bench "${argument}": use ${known.join(", ")}, and --json FILE.`;
  }
  return { names: names.length > 0 ? names : known, json };
}
