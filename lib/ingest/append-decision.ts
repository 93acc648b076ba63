import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { OperatorError } from "@/lib/env";
import type { Decision } from "@/lib/registry/decision";
import { formatDecision } from "@/lib/registry/format-decision";
import { DECISIONS_FILE, parseRegistry } from "@/lib/registry/parse-registry";
import { readRegistryFiles } from "./load-registry";

/**
 * Adds a decision as the last line of the content folder's `registry/decisions.yaml` and answers with that line; all
 * else in the file stays as it is. A decision that would be a fault is refused, and the file is left alone.
 */
export async function appendDecision(contentDir: string, root: string, decision: Decision): Promise<string> {
  const folder = path.join(contentDir, "registry");
  const files = await readRegistryFiles(folder, root);
  if (files.length === 0) {
    throw new OperatorError(
      `${contentDir} has no registry of its own to note it in: copy content/registry into it first.`,
    );
  }
  const file = path.join(folder, DECISIONS_FILE);
  const stated = await readFile(file, "utf8").catch(() => "");
  const line = formatDecision(decision);
  const text = `${stated}${stated === "" || stated.endsWith("\n") ? "" : "\n"}${line}\n`;
  const others = files.filter((one) => path.basename(one.path) !== DECISIONS_FILE);
  refuseFaults([...others, { path: DECISIONS_FILE, text: stated }], [...others, { path: DECISIONS_FILE, text }]);
  const draft = `${file}.new`;
  await writeFile(draft, text);
  await rename(draft, file);
  return line;
}

type Files = Parameters<typeof parseRegistry>[0];

/** Throws where a fault is told of the registry with the line, and not without it. */
function refuseFaults(before: Files, after: Files): void {
  const known = new Set(parseRegistry(before).diagnostics.map(({ message }) => message));
  const added = parseRegistry(after).diagnostics.filter(({ message }) => !known.has(message));
  if (added.length === 0) return;
  throw new OperatorError(`Nothing was written: ${added.map(({ message }) => message).join("; ")}.`);
}
