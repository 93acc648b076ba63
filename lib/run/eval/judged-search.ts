import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const DOCUMENT = z.object({ id: z.string(), title: z.string().default(""), text: z.string() });
const QUERY = z.object({ id: z.string(), kind: z.string().optional(), text: z.string() });

/** A judged set: documents, queries, and for each query the grades of the documents that answer it. */
export type JudgedSet = {
  name: string;
  documents: z.output<typeof DOCUMENT>[];
  queries: z.output<typeof QUERY>[];
  grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** The judged sets of a folder: `NAME.docs.ndjson`, `NAME.queries.ndjson`, `NAME.qrels.tsv`. */
export async function readJudgedSets(folder: string): Promise<JudgedSet[]> {
  const files = await readdir(folder).catch(() => []);
  const names = files.flatMap((file) => (file.endsWith(".docs.ndjson") ? [file.slice(0, -".docs.ndjson".length)] : []));
  return Promise.all(
    names.sort().map(async (name) => ({
      name,
      documents: (await readLines(folder, `${name}.docs.ndjson`)).map((line) => DOCUMENT.parse(JSON.parse(line))),
      queries: (await readLines(folder, `${name}.queries.ndjson`)).map((line) => QUERY.parse(JSON.parse(line))),
      grades: toGrades(await readLines(folder, `${name}.qrels.tsv`)),
    })),
  );
}

async function readLines(folder: string, file: string): Promise<string[]> {
  const text = await readFile(path.join(folder, file), "utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}

function toGrades(lines: readonly string[]): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of lines) {
    const [query = "", document = "", grade = "0"] = line.split("\t");
    const known = grades.get(query) ?? new Map<string, number>();
    grades.set(query, known.set(document, Number(grade)));
  }
  return grades;
}
