import type { Part, PartKind } from "@/lib/parse/part-kinds";
import { utf8Length } from "@/lib/parse/utf8-length";

/** A piece of the original as the account shows it. */
export type AccountRun = { kind: PartKind; text: string };

/** A line of the account: a part with what stands in and after it. `kinds` are those in it that have a name to be shown. */
export type AccountRow = { kinds: PartKind[]; bytes: number; runs: AccountRun[] };

/** These stand within the part before them. */
const WITHIN = new Set<PartKind>(["separator", "citation", "group-number"]);

/**
 * The original cut into the lines of its account. Each part begins one; source notes, group numbers and separators stand
 * with the part before, and a part that goes on after a source note or in the next line is one. All runs joined are the
 * original.
 */
export function accountRows(original: string, parts: readonly Part[]): AccountRow[] {
  const rows: AccountRow[] = [];
  let lead: PartKind | null = null;
  let isParted = false;
  for (const { kind, start, end } of parts) {
    const text = original.slice(start, end);
    const row = rows.at(-1);
    if (kind === "separator") isParted ||= /[^\s\p{Cf}]/u.test(text);
    const goesOn = WITHIN.has(kind) || (kind === lead && !isParted);
    if (row && goesOn) add(row, { kind, text });
    else {
      const fresh: AccountRow = { kinds: [], bytes: 0, runs: [] };
      add(fresh, { kind, text });
      rows.push(fresh);
    }
    if (!WITHIN.has(kind)) lead = kind;
    if (kind !== "separator") isParted = false;
  }
  return rows;
}

function add(row: AccountRow, run: AccountRun): void {
  row.runs.push(run);
  row.bytes += utf8Length(run.text);
  if (run.kind !== "separator" && !row.kinds.includes(run.kind)) row.kinds.push(run.kind);
}
