import type { PlacedReceipt, ReceivedDiagnostic, ShownDiagnostic } from "@/lib/archive/batch";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** A diagnostic as it is kept; `article` is the id of the one it stands in. Receipts of before do not say. */
type KeptDiagnostic = ReceivedDiagnostic & { article?: number | null };
export type KeptFile = Omit<PlacedReceipt, "diagnostics"> & { diagnostics: KeptDiagnostic[] };

/**
 * Receipts as the public may read them: what stands in an article that was withdrawn shows no text of it. A text that is
 * in no stored article, as that of a refused one, may be an earlier form of one that came later: it is shown as long as
 * no file of that name has given an article that is withdrawn.
 */
export async function withholdTexts(db: Database, files: readonly KeptFile[]): Promise<PlacedReceipt[]> {
  const ids = [...new Set(files.flatMap((file) => file.diagnostics.flatMap(({ article }) => article ?? [])))];
  const paths = [...new Set(files.flatMap((file) => (file.diagnostics.some(isOfNone) ? [file.path] : [])))];
  const withdrawn = new Set(await listWithdrawn(db, ids));
  const touched = new Set(await listTouched(db, paths));
  return files.map(({ diagnostics, ...file }) => ({
    ...file,
    diagnostics: diagnostics.map((one): ShownDiagnostic => {
      const { article, ...shown } = one;
      const withheld = isOfNone(one) ? touched.has(file.path) : withdrawn.has(article ?? 0);
      return withheld
        ? { ...shown, message: withoutQuotation(one.message), excerpt: "", withheld }
        : { ...shown, withheld };
    }),
  }));
}

const isOfNone = ({ article }: KeptDiagnostic) => article === null || article === undefined;

async function listWithdrawn(db: Database, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<{ id: number }[]>(Prisma.sql`
    SELECT "articleId" AS id FROM "Curation" WHERE "withdrawnOn" IS NOT NULL AND "articleId" = ANY(${ids})`);
  return rows.map(({ id }) => id);
}

/** Of these names those whose files gave an article that is withdrawn, in any batch, or are not known to have given none. */
async function listTouched(db: Database, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const rows = await db.$queryRaw<{ path: string }[]>(Prisma.sql`
    WITH withdrawn AS MATERIALIZED (SELECT "articleId" AS id FROM "Curation" WHERE "withdrawnOn" IS NOT NULL)
    SELECT DISTINCT f.path FROM "BatchFile" f
    WHERE EXISTS (SELECT 1 FROM withdrawn) AND f.path = ANY(${paths})
      AND (f."articleIds" IS NULL OR EXISTS (SELECT 1 FROM unnest(f."articleIds") g(id) JOIN withdrawn USING (id)))`);
  return rows.map(({ path }) => path);
}

/** What is found is quoted first and what is expected behind it: all from the first sign of quotation to the last goes. */
function withoutQuotation(message: string): string {
  const [start, end] = [message.indexOf("`"), message.lastIndexOf("`")];
  if (start < 0) return message;
  return `${message.slice(0, start)}…${end > start ? message.slice(end + 1) : ""}`;
}
