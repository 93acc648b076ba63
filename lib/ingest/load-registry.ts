import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { entityKey } from "@/lib/archive/entity-key";
import type { EntityKey } from "@/lib/archive/mention";
import { OperatorError } from "@/lib/env";
import { compileLinker } from "@/lib/registry/compile-linker";
import { type DecidedEntities, decidedEntities } from "@/lib/registry/decided-entities";
import { type ArticleContent, linkArticle } from "@/lib/registry/link-article";
import { ARTICLES_FILE, parseRegistry } from "@/lib/registry/parse-registry";
import type {
  CuratedArticle,
  HeldArticles,
  LinkResult,
  Registry,
  RegistryEntity,
  RegistryOutlet,
} from "@/lib/registry/registry";
import { digestOf } from "./digest-of";
import { nameOfFile } from "./name-of-file";
import { whyUnreadable } from "./why-unreadable";

/**
 * A registry ready for use. `digest` changes with any byte of its files but articles.yaml, and `curationDigest` with
 * those of that one: what is known of articles besides their text changes no link.
 */
export type LoadedRegistry = {
  /** Whether it is the content folder's own: that of the checkout may state articles that another archive has not. */
  isOwn: boolean;
  /** All that it states, to compare it with a former one. */
  stated: Registry;
  entities: readonly RegistryEntity[];
  articles: readonly CuratedArticle[];
  /** What was last known of these articles stays. */
  heldArticles: HeldArticles;
  decided: DecidedEntities;
  files: readonly RegistryFile[];
  /** The files that decide how texts are linked: all but articles.yaml. */
  linkingFiles: readonly RegistryFile[];
  digest: string;
  curationDigest: string;
  link(content: ArticleContent): LinkResult;
  /** What an entity is part of, upwards: its connections depend on it. */
  ancestors(entity: EntityKey): EntityKey[];
  /** The outlet that sources write in this way, whatever the case and spacing. */
  findOutlet(stated: string): RegistryOutlet | null;
};

export type RegistryFile = { path: string; text: string };

/**
 * Reads the registry of a content folder; where that has none, the one the archive ships. Null with diagnostics
 * where it has a fault: nothing is linked by half a registry. A fault in articles.yaml holds up its entry alone.
 */
export async function loadRegistry(
  contentDir: string,
  root: string,
): Promise<{ value: LoadedRegistry | null; diagnostics: Diagnostic[]; files: RegistryFile[] }> {
  const own = await readRegistryFiles(path.join(contentDir, "registry"), root);
  const files = own.length > 0 ? own : await readRegistryFiles(path.join(root, "content/registry"), root);
  const { value, diagnostics } = parseRegistry(files);
  if (value === null) return { value: null, diagnostics, files };
  const linker = compileLinker(value);
  const outlets = new Map(
    value.outlets.flatMap((outlet) => outlet.stated.map((form) => [formOf(form), outlet] as const)),
  );
  const textsDigest = (of: readonly RegistryFile[]) => digestOf(of.map(({ text }) => text));
  const isCuration = (file: RegistryFile) => path.basename(file.path) === ARTICLES_FILE;
  const linkingFiles = files.filter((file) => !isCuration(file));
  const parents = new Map(value.entities.map((entity) => [entityKey(entity), entity.partOf]));
  const loaded: LoadedRegistry = {
    isOwn: own.length > 0,
    stated: value,
    entities: value.entities,
    articles: value.articles,
    heldArticles: value.heldArticles,
    decided: decidedEntities(linker),
    files,
    linkingFiles,
    digest: textsDigest(linkingFiles),
    curationDigest: textsDigest(files.filter(isCuration)),
    link: (content) => linkArticle(linker, content),
    ancestors: (entity) => ancestorsOf(entity, parents),
    findOutlet: (stated) => outlets.get(formOf(stated)) ?? null,
  };
  return { value: loaded, diagnostics, files };
}

/**
 * The registry's files of a folder, none where that is not there. One that cannot be read is not one that is absent:
 * another registry in its place would end what it states, withdrawals too.
 */
export async function readRegistryFiles(folder: string, root: string): Promise<RegistryFile[]> {
  const refuse = (place: string, error: NodeJS.ErrnoException): never => {
    const why = error.code === "ENOTDIR" ? "it is no folder" : whyUnreadable(error);
    throw new OperatorError(`The registry ${place} cannot be read: ${why}.`);
  };
  const names = await readdir(folder).catch((error) => (error.code === "ENOENT" ? [] : refuse(folder, error)));
  const yaml = names.filter((name) => name.endsWith(".yaml")).sort();
  return Promise.all(
    yaml.map(async (name) => {
      const file = path.join(folder, name);
      return { path: nameOfFile(file, root), text: await readFile(file, "utf8").catch((error) => refuse(file, error)) };
    }),
  );
}

function ancestorsOf(entity: EntityKey, parents: ReadonlyMap<string, EntityKey | null>): EntityKey[] {
  const parent = parents.get(entityKey(entity)) ?? null;
  return parent === null ? [] : [parent, ...ancestorsOf(parent, parents)];
}

function formOf(stated: string): string {
  return stated.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}
