import "server-only";
import { siteDatabase } from "./database";

/** Whether the archive can be read now; `reason` says in the operator's words why not, and no more than that. */
export async function getReadiness(): Promise<{ ready: boolean; reason: string }> {
  try {
    await siteDatabase().batch.findFirst({ select: { id: true } });
    return { ready: true, reason: "" };
  } catch {
    return { ready: false, reason: "the database does not answer or is not migrated" };
  }
}
