import { setImmediate as othersTurn } from "node:timers/promises";
import type { PreparedText } from "@/lib/db/prepared-article";
import type { KnownFile } from "@/lib/db/source-files";
import type { LoadedRegistry } from "./compile-registry";
import type { FileToRead } from "./content-options";
import { type OpenedContent, type PreparedPiece, prepareContent } from "./prepare-content";
import { PreparingThread } from "./preparing-thread";
import type { ContentFile } from "./read-content-file";

/** How a run prepares its articles in a thread of its own, where they are many. */
export type Preparing = {
  /** The path of a program that calls `prepareInThread`; null where none can be made here. */
  program: () => Promise<string | null>;
  /** From so many bytes of content on that have changed; a run of fewer is done before a thread has begun. */
  fromBytes?: number;
};

/** A file that is read, since it is new or another than it was `before`. `pipeline` names what reads it. */
export type ChangedFile = Pick<ContentFile, "path" | "sha256" | "size" | "stamp"> & {
  kept: boolean;
  pipeline: string;
  before: KnownFile | null;
};

/**
 * What is met while files are read, in their order. Between `opened` and `closed` come the articles of one file.
 * `newStamp`: what the file system says now of a file that is the same nevertheless.
 */
export type Step =
  | { is: "unchanged"; file: KnownFile; newStamp: string | null }
  | { is: "opened"; file: ChangedFile; text: string; opened: OpenedContent }
  | { is: "articles"; articles: () => PreparedText[] }
  | { is: "closed" };
export type StepOf<Is extends Step["is"]> = Extract<Step, { is: Is }>;

export type FilesToRead = {
  files: readonly FileToRead[];
  /** The files that were read before, by their names. */
  known: ReadonlyMap<string, KnownFile>;
  /** Names what reads a file of this name. */
  pipelineOf: (name: string) => string;
  registry: LoadedRegistry;
  timezone: string;
  preparing?: Preparing | null;
};

/** About a thousand articles: a thread takes as long to read the registry. A file of so many waits for it. */
const FROM_BYTES = 2_000_000;

/**
 * Reads what changed and makes its articles ready, without the database. A file that was read before by the same program
 * is not read again, and not even opened where the file system says that nothing about it has changed; one that is not
 * kept as read, such as standard input, always is.
 */
export async function* readFiles(options: FilesToRead): AsyncGenerator<Step> {
  const { files, known, pipelineOf, registry, timezone } = options;
  const fromBytes = options.preparing?.fromBytes ?? FROM_BYTES;
  let preparing = options.preparing ?? null;
  let bytes = 0;
  let thread: PreparingThread | null = null;
  try {
    for (const file of files) {
      const before = known.get(file.name) ?? null;
      const pipeline = pipelineOf(file.name);
      const same = file.kept && before?.pipeline === pipeline ? before : null;
      if (same && same.stamp !== "" && same.stamp === (await file.stamp())) {
        yield { is: "unchanged", file: same, newStamp: null };
        continue;
      }
      const content = await file.read();
      const { path, sha256, size, stamp } = content;
      if (same?.sha256 === sha256) {
        yield { is: "unchanged", file: same, newStamp: stamp === same.stamp ? null : stamp };
        continue;
      }
      bytes += size;
      if (preparing && bytes >= fromBytes) {
        const program = await preparing.program();
        preparing = null;
        thread = program === null ? null : new PreparingThread(program, { registry: registry.files, timezone });
      }
      const pieces =
        thread?.isReady || (thread && size >= fromBytes)
          ? thread.prepare(content)
          : prepareHere(content, timezone, registry);
      for await (const piece of pieces) {
        if ("articles" in piece) yield { is: "articles", articles: piece.articles };
        else {
          const changed = { path, sha256, size, stamp, kept: file.kept, pipeline, before };
          yield { is: "opened", file: changed, text: content.text ?? "", opened: piece.opened };
        }
      }
      yield { is: "closed" };
    }
  } finally {
    await thread?.close();
  }
}

async function* prepareHere(
  content: ContentFile,
  timezone: string,
  registry: LoadedRegistry,
): AsyncGenerator<PreparedPiece> {
  const { opened, articles } = prepareContent(content, timezone, registry);
  yield { opened };
  for (const article of articles) {
    // Between two articles the answers of PostgreSQL are read, else it would wait for a whole chunk.
    await othersTurn();
    yield { articles: () => [article] };
  }
}
