import { PART_KINDS, type Part, type PartKind } from "./part-kinds";
import { utf8Length } from "./utf8-length";

/**
 * The account of a file or of a span of it, in UTF-8 bytes: what each kind of part takes, what the parts with a
 * name take together, and what no part claimed. `assigned + unparsed` is `total`, the bytes of the span.
 */
export type ByteAccount = {
  total: number;
  assigned: number;
  unparsed: number;
  kinds: Record<PartKind, number>;
};

/** Counts the bytes of a text by the parts they are in: all of a file's, or those of a span of it (`Parts.within`). */
export function accountOf(parts: Iterable<Part>, text: string): ByteAccount {
  const kinds = Object.fromEntries(PART_KINDS.map((kind) => [kind, 0])) as Record<PartKind, number>;
  for (const { kind, start, end } of parts) {
    kinds[kind] += utf8Length(text, start, end);
  }
  return totals(kinds);
}

/** The sum of several accounts, as a receipt states it of all the files of a batch. */
export function sumAccounts(accounts: Iterable<ByteAccount>): ByteAccount {
  const kinds = Object.fromEntries(PART_KINDS.map((kind) => [kind, 0])) as Record<PartKind, number>;
  for (const account of accounts) for (const kind of PART_KINDS) kinds[kind] += account.kinds[kind];
  return totals(kinds);
}

function totals(kinds: Record<PartKind, number>): ByteAccount {
  const total = PART_KINDS.reduce((sum, kind) => sum + kinds[kind], 0);
  return { total, assigned: total - kinds.unparsed, unparsed: kinds.unparsed, kinds };
}
