import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { processIdentity } from "./process-identity.mjs";

/**
 * Enters this process into `folder` as one that needs what the folder stands for, until the returned function takes it
 * out again. Call both under a lock.
 */
export function addHolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${process.pid}-${randomUUID()}`);
  writeFileSync(path, processIdentity(process.pid) ?? "");
  return () => rmSync(path, { force: true });
}

/** The processes in `folder` that are alive; those that died are taken out. Call it under a lock. */
export function listHolders(folder: string): number[] {
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    const pid = Number(name.split("-")[0]);
    if (processIdentity(pid) === readFileSync(path, "utf8")) return [pid];
    rmSync(path, { force: true });
    return [];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
