import { entityKey } from "@/lib/archive/entity-key";
import type { EntityKey } from "@/lib/archive/mention";
import type { Prisma } from "@/lib/db/generated/client";
import { listFiledOutlets } from "@/lib/db/list-filed-outlets";
import { listMentionedEntities } from "@/lib/db/list-mentioned-entities";
import { listAllArticles, listTouchedArticles, listUnreadArticles } from "@/lib/db/list-touched-articles";
import { notifyChange } from "@/lib/db/notify-change";
import { relinkArticles } from "@/lib/db/relink-articles";
import { type PrepareStored, settleEntities } from "@/lib/db/settle-entities";
import { writeOutlets } from "@/lib/db/write-collections";
import { registryChange } from "@/lib/registry/registry-change";
import type { Alone } from "./alone";
import type { LoadedRegistry } from "./compile-registry";
import type { RelinkProgress } from "./content-options";
import type { FormerRegistry } from "./former-registry";
import { prepareLinks } from "./prepare-links";
import { prepareOutlet } from "./prepare-outlet";

/** As many articles as one transaction links anew, … */
const CHUNK = 500;
/** … and as many entities as one settles: of each, many articles may be asked. */
const SETTLED = 100;

export type Relinking = {
  alone: Alone;
  registry: LoadedRegistry;
  /** The digest of the program that links. */
  program: string;
  /** The registries by which the archive's links were made. */
  former: readonly FormerRegistry[];
  /** Whether stored articles were read and written again in this run. */
  isRewritten: boolean;
  /** Called before the first chunk of either work and after each. */
  onProgress?: (progress: RelinkProgress) => void;
};

/**
 * Links anew, from the texts that are stored, what a change of the registry can touch, and tells how many articles are
 * linked or filed in another way now. Run again after it was cut off, it does what is left.
 */
export async function relinkArchive(options: Relinking): Promise<number> {
  const { alone, registry, onProgress } = options;
  const ids = await alone((tx) => listTouched(tx, options));
  const prepare: PrepareStored = ({ content, ...stated }) => prepareLinks(content, stated, registry);
  const touched = new Map<string, EntityKey>();
  let relinked = 0;
  for (let at = 0; at < ids.length; at += CHUNK) {
    onProgress?.({ work: "linking", done: at, of: ids.length });
    const chunk = await alone((tx) => relinkArticles(tx, ids.slice(at, at + CHUNK), prepare));
    relinked += chunk.relinked;
    for (const { kind, slug } of chunk.entities) touched.set(entityKey({ kind, slug }), { kind, slug });
  }
  if (ids.length > 0) onProgress?.({ work: "linking", done: ids.length, of: ids.length });
  const entities = isAnyUnsettled(options) ? await alone(listMentionedEntities) : [...touched.values()];
  const registered = new Set(registry.entities.map(entityKey));
  const lacking = entities.filter((entity) => !registered.has(entityKey(entity)));
  for (let at = 0; at < lacking.length; at += SETTLED) {
    onProgress?.({ work: "settling", done: at, of: lacking.length });
    await alone(async (tx) => {
      const tags = await settleEntities(tx, lacking.slice(at, at + SETTLED), prepare);
      if (tags.length > 0) await notifyChange(tx, ["archive", ...tags]);
    });
  }
  if (lacking.length > 0) onProgress?.({ work: "settling", done: lacking.length, of: lacking.length });
  return relinked;
}

/**
 * Whether entities may have to be settled that no article relinked here tells of: those of articles that were read again, in
 * this run or in one that was cut off, and are linked by the present registry and program already.
 */
function isAnyUnsettled({ former, isRewritten }: Relinking): boolean {
  const others = former.filter(({ isCurrent }) => !isCurrent);
  return others.length > 0 && (isRewritten || former.length > 1 || others.some(({ stated }) => stated === null));
}

/** The articles that may be linked otherwise than by `registry` and this program; those of a file it read are not. */
async function listTouched(
  tx: Prisma.TransactionClient,
  { registry, program, former }: Relinking,
): Promise<readonly number[]> {
  const outletNames = await renameOutlets(tx, registry);
  const others = former.filter(({ isCurrent }) => !isCurrent).map(({ stated }) => stated);
  const changes = others.flatMap((stated) => (stated === null ? [] : registryChange(stated, registry.stated)));
  if (changes.some(({ everything }) => everything)) return listAllArticles(tx);
  const touched = await listTouchedArticles(tx, {
    holding: changes.flatMap(({ holding }) => holding),
    naming: changes.flatMap(({ naming }) => naming),
    outletNames,
  });
  const unread = others.includes(null) ? await listUnreadArticles(tx, program) : [];
  return [...new Set([...touched, ...unread])].sort((a, b) => a - b);
}

/** Gives outlets the registry's names; answers with the stated names of those that are filed under another outlet now. */
async function renameOutlets(tx: Prisma.TransactionClient, registry: LoadedRegistry): Promise<string[]> {
  const filed = (await listFiledOutlets(tx)).map((was) => ({ was, is: prepareOutlet(was.name, registry) }));
  await writeOutlets(
    tx,
    filed.flatMap(({ was, is }) => (was.slug === is.slug ? [is] : [])),
  );
  return filed.flatMap(({ was, is }) => (was.slug === is.slug ? [] : [was.name]));
}
