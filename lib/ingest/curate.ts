import type { CuratorAct } from "@/lib/archive/curator-act";
import type { DoneAct } from "@/lib/db/curator-changes";
import type { Prisma } from "@/lib/db/generated/client";
import { writeCurations } from "@/lib/db/write-curations";
import { LineIndex } from "@/lib/parse/line-index";
import type { LoadedRegistry } from "./compile-registry";

/** Makes the archive as the curator states it, and answers with what that did, each with the line that says it. */
export async function curate(tx: Prisma.TransactionClient, registry: LoadedRegistry) {
  const { acts, ...written } = await writeCurations(tx, registry.articles, registry.heldArticles);
  return { ...written, acts: withLines(acts, registry) };
}

function withLines(acts: readonly DoneAct[], { files }: LoadedRegistry): CuratorAct[] {
  const indexOf = new Map<string, LineIndex>();
  return acts.map(({ stated, ...act }) => {
    if (stated === null) return { ...act, path: null, line: null };
    const { path, span } = stated;
    const index = indexOf.get(path) ?? new LineIndex(files.find((file) => file.path === path)?.text ?? "");
    indexOf.set(path, index);
    return { ...act, path, line: index.place(span.start).line };
  });
}
