import type { PlacedReceipt, ReceivedDiagnostic, ShownDiagnostic } from "@/lib/archive/batch";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** A diagnostic as it is kept; `article` is the id of the one it stands in. Receipts of before do not say. */
export type KeptDiagnostic = ReceivedDiagnostic & { article?: number | null };
export type KeptFile = Omit<PlacedReceipt, "diagnostics"> & { diagnostics: KeptDiagnostic[] };

/**
 * Receipts as the public may read them: what stands in an article that was withdrawn shows no text of it. A text that is
 * in no stored article, as that of a refused one, may be another form of any that was stored, under this name of a file or
 * another: it is shown as long as nothing is withdrawn.
 */
export async function withholdTexts(db: Database, files: readonly KeptFile[]): Promise<PlacedReceipt[]> {
  const ids = [...new Set(files.flatMap((file) => file.diagnostics.flatMap(({ article }) => article ?? [])))];
  const withdrawn = new Set(await listWithdrawn(db, ids));
  const hidesOthers = files.some((file) => file.diagnostics.some(isOfNone)) && (await isAnyWithdrawn(db));
  return files.map(({ diagnostics, ...file }) => ({
    ...file,
    diagnostics: diagnostics.map((one): ShownDiagnostic => {
      const { article, ...shown } = withheldDiagnostic(one, withdrawn, hidesOthers);
      return { ...shown, withheld: isWithheld(one, withdrawn, hidesOthers) };
    }),
  }));
}

/** A diagnostic as it may be told where these articles are withdrawn; `hidesOthers`: where any is. */
export function withheldDiagnostic<Kept extends KeptDiagnostic>(
  one: Kept,
  withdrawn: ReadonlySet<number>,
  hidesOthers: boolean,
): Kept {
  if (!isWithheld(one, withdrawn, hidesOthers)) return one;
  return { ...one, message: withoutQuotation(one.message), excerpt: "" };
}

function isWithheld(one: KeptDiagnostic, withdrawn: ReadonlySet<number>, hidesOthers: boolean): boolean {
  return isOfNone(one) ? hidesOthers : withdrawn.has(one.article ?? 0);
}

const isOfNone = ({ article }: KeptDiagnostic) => article === null || article === undefined;

async function listWithdrawn(db: Database, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<{ id: number }[]>(Prisma.sql`
    SELECT "articleId" AS id FROM "Curation" WHERE "withdrawnOn" IS NOT NULL AND "articleId" = ANY(${ids})`);
  return rows.map(({ id }) => id);
}

async function isAnyWithdrawn(db: Database): Promise<boolean> {
  return (await db.curation.findFirst({ where: { withdrawnOn: { not: null } }, select: { articleId: true } })) !== null;
}

/** What is found is quoted first and what is expected behind it: all from the first sign of quotation to the last goes. */
function withoutQuotation(message: string): string {
  const [start, end] = [message.indexOf("`"), message.lastIndexOf("`")];
  if (start < 0) return message;
  return `${message.slice(0, start)}…${end > start ? message.slice(end + 1) : ""}`;
}
