import path from "node:path";
import { entityKey } from "@/lib/archive/entity-key";
import type { EntityKey } from "@/lib/archive/mention";
import { digestOf } from "@/lib/db/digest-of";
import { compileFigureReader, type FigureReader } from "@/lib/knowledge/figure-reader";
import { compileLinker } from "@/lib/registry/compile-linker";
import { type DecidedEntities, decidedEntities } from "@/lib/registry/decided-entities";
import { type ArticleContent, linkArticle } from "@/lib/registry/link-article";
import { ARTICLES_FILE } from "@/lib/registry/parse-registry";
import type {
  CuratedArticle,
  HeldArticles,
  LinkResult,
  Registry,
  RegistryEntity,
  RegistryOutlet,
} from "@/lib/registry/registry";

export type RegistryFile = { path: string; text: string };

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
  /** Reads figures by the words of figures.yaml; null where the registry has none. */
  reader: FigureReader | null;
  /** What an entity is part of, upwards: its connections depend on it. */
  ancestors(entity: EntityKey): EntityKey[];
  /** The outlet that sources write in this way, whatever the case and spacing. */
  findOutlet(stated: string): RegistryOutlet | null;
};

/** Makes a registry that was read from `files` without a fault ready for use. */
export function compileRegistry(
  value: Registry,
  files: readonly RegistryFile[],
  { isOwn }: { isOwn: boolean },
): LoadedRegistry {
  const linker = compileLinker(value);
  const outlets = new Map(
    value.outlets.flatMap((outlet) => outlet.stated.map((form) => [formOf(form), outlet] as const)),
  );
  const textsDigest = (of: readonly RegistryFile[]) => digestOf(of.map(({ text }) => text));
  const isCuration = (file: RegistryFile) => path.basename(file.path) === ARTICLES_FILE;
  const linkingFiles = files.filter((file) => !isCuration(file));
  const parents = new Map(value.entities.map((entity) => [entityKey(entity), entity.partOf]));
  return {
    isOwn,
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
    reader: value.figures && compileFigureReader(value.figures),
    ancestors: (entity) => ancestorsOf(entity, parents),
    findOutlet: (stated) => outlets.get(formOf(stated)) ?? null,
  };
}

function ancestorsOf(entity: EntityKey, parents: ReadonlyMap<string, EntityKey | null>): EntityKey[] {
  const parent = parents.get(entityKey(entity)) ?? null;
  return parent === null ? [] : [parent, ...ancestorsOf(parent, parents)];
}

function formOf(stated: string): string {
  return stated.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}
