import { stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type FSWatcher, watch } from "chokidar";
import { OperatorError } from "@/lib/env";
import { ENDINGS } from "@/lib/ingest/content-files";

/** A file is believed when it has not grown for so long; one that is being copied grows. */
const STILL_MS = 400;
/** Changes that come together are taken in together. */
const TOGETHER_MS = 150;
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 30_000];

export type WatchOptions = {
  contentDir: string;
  /** Files and folders to watch instead of the content folder. */
  paths: readonly string[] | null;
  signal: AbortSignal;
  say: (line: string) => void;
  /** Takes in these files, or everything that changed where it is null. Rejects where it must be tried again. */
  ingest: (paths: string[] | null) => Promise<void>;
  /** Called when everything is watched and taken in. */
  onReady?: () => void;
  /** Milliseconds before it is tried again. */
  retryPauses?: readonly number[];
};

/**
 * Takes in what changes in a folder until it is told to stop. It watches before it reads for the first time, so nothing
 * falls between; a change of the registry relinks what it touches; what fails is tried again, with what changed meanwhile.
 */
export async function watchContent(options: WatchOptions): Promise<void> {
  const { contentDir, paths, signal, say, ingest, retryPauses = RETRY_MS } = options;
  const registry = join(contentDir, "registry");
  const all = paths ? [...paths] : null;
  const changes = new Changes();
  const watcher = await startWatching([...(paths ?? [contentDir]), ...(paths ? [registry] : [])]);
  const stop = () => changes.wake();
  signal.addEventListener("abort", stop);
  watcher.on("all", (event, file) => {
    const isRegistry = file.startsWith(registry + sep) && file.endsWith(".yaml");
    if (isRegistry) changes.add(all);
    else if (!ENDINGS.some((ending) => file.endsWith(ending))) return;
    else if (event === "add" || event === "change") changes.add(file);
    else if (event === "unlink") say(`${file} is gone; its articles stay (npm run ingest -- --prune lists them)`);
  });
  watcher.on("error", (error) => say(`Something cannot be watched: ${(error as Error).message}`));
  changes.add(all);
  try {
    let failures = 0;
    let ready = false;
    while (!signal.aborted) {
      await changes.some(signal);
      if (signal.aborted) return;
      await wait(TOGETHER_MS);
      const taken = changes.take();
      try {
        const there = taken && (await present(taken));
        if (there === null || there.length > 0) await ingest(there);
        failures = 0;
        if (!ready) {
          ready = true;
          say(`Watching ${(paths ?? [contentDir]).join(", ")}; Ctrl-C ends it.`);
          options.onReady?.();
        }
      } catch (error) {
        const pause = retryPauses[Math.min(failures, retryPauses.length - 1)] ?? 0;
        failures += 1;
        say(error instanceof OperatorError ? error.message : String((error as Error).stack ?? error));
        say(`It is tried again in ${pause / 1_000} s.`);
        changes.add(taken);
        await wait(pause, undefined, { signal }).catch(() => {});
      }
    }
  } finally {
    signal.removeEventListener("abort", stop);
    await watcher.close();
  }
}

/** What changed and waits to be taken in. */
class Changes {
  /** Null: everything. */
  #files: Set<string> | null = new Set();
  #wake: () => void = () => {};

  add(changed: string | string[] | null): void {
    if (changed === null) this.#files = null;
    else for (const file of [changed].flat()) this.#files?.add(file);
    this.#wake();
  }

  wake(): void {
    this.#wake();
  }

  take(): string[] | null {
    const taken = this.#files && [...this.#files].sort();
    this.#files = new Set();
    return taken;
  }

  async some(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.#files?.size === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

function startWatching(targets: string[]): Promise<FSWatcher> {
  const watcher = watch(targets, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file) => !targets.includes(file) && basename(file).startsWith("."),
    awaitWriteFinish: { stabilityThreshold: STILL_MS, pollInterval: 100 },
  });
  return new Promise((resolve, reject) => {
    watcher.once("ready", () => resolve(watcher));
    watcher.once("error", reject);
  });
}

/** Those that are there still: one that went again has nothing to say. */
async function present(files: readonly string[]): Promise<string[]> {
  const there = await Promise.all(
    files.map((file) =>
      stat(file)
        .then(() => true)
        .catch(() => false),
    ),
  );
  return files.filter((_, at) => there[at]);
}
