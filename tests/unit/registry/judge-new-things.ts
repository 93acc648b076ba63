import { readFileSync } from "node:fs";
import { linkText } from "./shipped-linker";

type Wanted = { kind: string; surface: string };
/** A judged text: what must be linked, what may be, and surfaces that must not be. Countries and places are not judged. */
type Judged = { id: string; text: string; wanted: Wanted[]; optional: Wanted[]; negatives: string[] };

export type Judgement = { right: number; missed: string[]; wrong: string[] };

const JUDGED = new Set(["workshop", "conference", "outcome", "organization", "person"]);

const readJudged = (path: string): Judged[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const keyOf = ({ kind, surface }: Wanted) => `${kind} [${surface}]`;

/** What the linker does with a judged file; every fault with the id of its text. */
export function judgeNewThings(path: string, only?: "en" | "zh"): Judgement {
  const judgement: Judgement = { right: 0, missed: [], wrong: [] };
  for (const { id, text, wanted, optional, negatives } of readJudged(path)) {
    if (only && !id.startsWith(only)) continue;
    const found = new Set(
      linkText(text)
        .mentions.filter(({ kind }) => JUDGED.has(kind))
        .map(keyOf),
    );
    const want = new Set(wanted.map(keyOf));
    const allowed = new Set([...want, ...optional.map(keyOf)]);
    for (const one of want) {
      if (found.has(one)) judgement.right += 1;
      else judgement.missed.push(`${id} ${one}`);
    }
    for (const one of found) if (!allowed.has(one)) judgement.wrong.push(`${id} ${one}`);
    const surfaces = new Set([...found].map((one) => one.slice(one.indexOf("[") + 1, -1)));
    for (const surface of negatives) if (surfaces.has(surface)) judgement.wrong.push(`${id} negative ${surface}`);
  }
  return judgement;
}
