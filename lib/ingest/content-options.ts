import type { LoadedRegistry } from "./compile-registry";
import { listContentFiles } from "./content-files";
import { findFileStamp } from "./file-stamp";
import type { Findings, OnDiagnostics } from "./findings";
import { loadRegistry } from "./load-registry";
import { nameOfFile } from "./name-of-file";
import { type ContentFile, readContentFile } from "./read-content-file";

/** How far a run is in reading files. `files` has a fraction while a large one is stored. */
export type Progress = { files: number; of: number; articles: number };

/**
 * How far it is in linking stored articles anew, and then in settling what the entities are that the registry does not state:
 * of how many articles or entities, `done` are dealt with.
 */
export type RelinkProgress = { work: "linking" | "settling"; done: number; of: number };

export type ContentOptions = {
  /** The folder that holds the articles and, if it has its own, the registry. */
  contentDir: string;
  /** The checkout, whose registry serves where the content folder has none. */
  root: string;
  /** Files, folders and patterns to read instead of the whole content folder. */
  paths: readonly string[] | null;
  /** A file that was not read from disk, such as standard input. */
  given?: ContentFile | null;
  /** Where the clocks of times without an offset hang. */
  timezone?: string;
  onProgress?: (progress: Progress) => void;
  onRelinkProgress?: (progress: RelinkProgress) => void;
  onDiagnostics?: OnDiagnostics;
};

/** A file that is to be read. `kept`: it lies on the disk, so that the archive may remember it as read, by its stamp. */
export type FileToRead = {
  name: string;
  kept: boolean;
  stamp: () => Promise<string>;
  read: () => Promise<ContentFile>;
};

/** The registry, null where it has a fault, and the files of a run, with what is wrong with them found. */
export async function readContent(
  options: ContentOptions,
  findings: Findings,
): Promise<{ registry: LoadedRegistry | null; files: FileToRead[] }> {
  const { contentDir, root, paths, given } = options;
  const { value: registry, ...loaded } = await loadRegistry(contentDir, root);
  findings.found(loaded.diagnostics, loaded.files);
  findings.report.registryRefused = registry === null;
  findings.report.curationsHeld = registry !== null && loaded.diagnostics.some(({ severity }) => severity === "error");
  if (given)
    return { registry, files: [{ name: given.path, kept: false, stamp: async () => "", read: async () => given }] };
  const { files, faults } = await listContentFiles(contentDir, root, paths);
  findings.found(faults, []);
  return {
    registry,
    files: files.map((file) => {
      const name = nameOfFile(file, root);
      return { name, kept: true, stamp: () => findFileStamp(file), read: () => readContentFile(file, name) };
    }),
  };
}
