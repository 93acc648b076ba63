import "server-only";
import { articleTag } from "@/lib/archive/cache-tag";
import { findOriginal } from "@/lib/db/find-original";
import { accountOf, type ByteAccount } from "@/lib/parse/byte-account";
import { decodeParts } from "@/lib/parse/encode-parts";
import { type AccountRow, accountRows } from "./account-rows";
import { cachedRead } from "./cached-read";
import { siteDatabase } from "./database";
import { leaveForArticle } from "./leave-for-article";

/** What each character of an article's original is; null where that was not kept when it was stored. */
export type Account = { title: string; rows: AccountRow[]; bytes: ByteAccount | null };

const readAccount = cachedRead(
  "account",
  async (slug: string): Promise<Account | null> => {
    const found = await findOriginal(siteDatabase(), slug);
    if (!found) return null;
    const { title, original } = found;
    if (found.parts === "") return { title, rows: [], bytes: null };
    const parts = decodeParts(found.parts);
    return { title, rows: accountRows(original, parts), bytes: accountOf(parts, original) };
  },
  (slug) => [articleTag(slug)],
);

/** The account of an article's characters; a retired slug leads on to `hrefOf` the present one. */
export async function getAccount(slug: string, hrefOf: (slug: string) => string): Promise<Account> {
  return (await readAccount(slug)) ?? leaveForArticle(slug, hrefOf);
}
