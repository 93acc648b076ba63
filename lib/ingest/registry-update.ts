import type { Prisma } from "@/lib/db/generated/client";
import {
  addLinkedRegistry,
  isAnyArticleStored,
  keepLinkedRegistry,
  type LinkedRegistry,
  UNKNOWN_REGISTRY,
} from "@/lib/db/linked-registries";
import { notifyChange } from "@/lib/db/notify-change";
import { type KnownFile, writeSourceFiles } from "@/lib/db/source-files";
import { writeFigureThings } from "@/lib/db/write-figure-things";
import { deleteUnstatedEntities, writeEntities } from "@/lib/db/write-registry";
import { writeRetiredEntities } from "@/lib/db/write-retired-entities";
import type { Alone } from "./alone";
import type { LoadedRegistry } from "./compile-registry";
import type { RelinkProgress } from "./content-options";
import { type FormerRegistry, parseFormer } from "./former-registry";
import { relinkArchive } from "./relink-archive";
import { shownRegistryChange } from "./shown-registry-change";

/** The row of `SourceFile` that stands for the registry as a whole; its `pipeline` is what the curator states of articles. */
export const REGISTRY_SOURCE = "registry";

export type RegistryUpdateOptions = {
  alone: Alone;
  registry: LoadedRegistry;
  /** The digest of the program that reads and links. */
  program: string;
  /** The registries by which the archive's links were made. */
  former: readonly LinkedRegistry[];
  onRelinkProgress?: (progress: RelinkProgress) => void;
};

/** What one run of the ingest does where its registry, or its program, is another than the archive was linked by. */
export class RegistryUpdate {
  readonly #options: RegistryUpdateOptions;
  #relinks = false;
  #curates = false;
  /** The tags of what shows what the registry states otherwise than before. */
  #shown: string[] = [];
  #former: FormerRegistry[] = [];

  constructor(options: RegistryUpdateOptions) {
    this.#options = options;
  }

  /** Whether anything that the registry states may be another thing than when the archive was last brought to it. */
  get isNeeded(): boolean {
    return this.#relinks || this.#curates;
  }

  /** Stores the entities before the first article names them. `before`: the registry as it was last taken in. */
  async begin(before: KnownFile | undefined): Promise<void> {
    const { alone, registry, program, former } = this.#options;
    const { digest, curationDigest, entities, linkingFiles } = registry;
    this.#curates = before?.pipeline !== curationDigest;
    const [last] = former;
    const isLinked = former.length === 1 && last?.program === program && last.digest === digest;
    if (isLinked && before?.sha256 === digest) return;
    this.#relinks = true;
    await alone(async (tx) => {
      const isUnknown = former.length === 0 && (await isAnyArticleStored(tx));
      // Noted too, so that a run that is cut off does not leave the present registry as the only one.
      if (isUnknown) await addLinkedRegistry(tx, UNKNOWN_REGISTRY);
      this.#former = parseFormer(isUnknown ? [UNKNOWN_REGISTRY] : former, { program, digest });
      this.#shown = shownRegistryChange(this.#former, registry);
      await addLinkedRegistry(tx, { program, digest, files: [...linkingFiles] });
      await writeEntities(tx, entities);
      await writeFigureThings(tx, registry.stated.figures?.things ?? []);
      await notifyChange(tx, this.#shown);
    });
  }

  /**
   * Links what the change touches, when all that was read is stored, and tells how many articles are linked otherwise now.
   * `isRewritten`: this run has written stored articles again.
   */
  async relink(isRewritten: boolean): Promise<number> {
    if (!this.#relinks) return 0;
    const { alone, registry, program, onRelinkProgress: onProgress } = this.#options;
    return relinkArchive({ alone, registry, program, former: this.#former, isRewritten, onProgress });
  }

  /** Notes the archive as brought to the registry, and answers with the tags of what that changes. */
  async close(tx: Prisma.TransactionClient): Promise<string[]> {
    const { registry, program } = this.#options;
    const { digest, curationDigest, entities, decided } = registry;
    const deleted = await deleteUnstatedEntities(tx, entities, decided.accepted);
    await writeRetiredEntities(tx, decided);
    const source = { path: REGISTRY_SOURCE, sha256: digest, size: 0, stamp: "", pipeline: curationDigest };
    await writeSourceFiles(tx, [{ ...source, articles: 0, digests: [], leftDigests: [] }]);
    await keepLinkedRegistry(tx, { program, digest });
    if (deleted > 0) return ["*"];
    return this.#relinks ? ["archive", ...this.#shown] : [];
  }
}
