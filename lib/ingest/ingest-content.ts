import type { Diagnostic } from "@/lib/archive/diagnostic";
import { type BatchCounts, finishBatch, startBatch } from "@/lib/db/batches";
import type { PrismaClient } from "@/lib/db/generated/client";
import { notifyChange } from "@/lib/db/notify-change";
import type { PreparedArticle } from "@/lib/db/prepared-article";
import { listSourceFiles, type SourceFile, writeSourceFile } from "@/lib/db/source-files";
import { writeAlone } from "@/lib/db/write-alone";
import { writeArticles } from "@/lib/db/write-articles";
import { deleteUnstatedEntities, writeEntities } from "@/lib/db/write-registry";
import { parseFile } from "@/lib/parse/parse-file";
import { listContentFiles } from "./content-files";
import type { FileReport, IngestReport } from "./ingest-report";
import { type LoadedRegistry, loadRegistry, type RegistryFile } from "./load-registry";
import { nameOfFile } from "./name-of-file";
import { pipelineDigest } from "./pipeline-digest";
import { prepareArticle } from "./prepare-article";
import { type ContentFile, readContentFile } from "./read-content-file";

/** As many articles as one transaction stores. */
const CHUNK = 200;
/** The row of `SourceFile` that stands for the registry as a whole. */
const REGISTRY = "registry";

export type IngestOptions = {
  prisma: PrismaClient;
  /** The folder that holds the articles and, if it has its own, the registry. */
  contentDir: string;
  /** The checkout, whose registry serves where the content folder has none. */
  root: string;
  /** Files and folders to read instead of the whole content folder. */
  paths: readonly string[] | null;
  /** A file that was not read from disk, such as standard input. */
  given?: ContentFile | null;
  /** Called after each file with how many of how many are done. */
  onProgress?: (done: number, total: number) => void;
  /** Called with what was found in each file, while its text is at hand. */
  onDiagnostics?: (diagnostics: readonly Diagnostic[], text: string) => void;
};

/**
 * Reads what changed and stores it. A file that was read without a fault before, with the same registry and the same
 * program, is not read again; an article with a fault is refused and the others are stored.
 */
export async function ingestContent(options: IngestOptions): Promise<IngestReport> {
  const { prisma, contentDir, root, paths, onProgress } = options;
  const report = emptyReport();
  const registry = await loadRegistry(contentDir, root);
  report.diagnostics.push(...registry.diagnostics);
  announce(options, registry.diagnostics, registry.files);
  if (registry.value === null) return report;
  const pipeline = `${await pipelineDigest(root)}:${registry.value.digest}`;
  const { files, missing } = options.given ? { files: [], missing: [] } : await listContentFiles(contentDir, paths);
  for (const wanted of missing) refuseMissing(options, report, wanted);
  const known = await listSourceFiles(prisma);
  const batch = new Batch(options, registry.value, report);
  await batch.storeRegistry(known.get(REGISTRY)?.sha256 === registry.value.digest);
  const total = files.length + (options.given ? 1 : 0);
  let done = 0;
  for (const file of files) {
    const content = await readContentFile(file, nameOfFile(file, root));
    await batch.take(content, sourceFileOf(content, pipeline), known.get(content.path));
    onProgress?.(++done, total);
  }
  if (options.given) await batch.take(options.given, null, undefined);
  await batch.finish();
  return report;
}

/** One run of the ingest while it goes on: articles wait here until a chunk is full. */
class Batch {
  readonly #options: IngestOptions;
  readonly #registry: LoadedRegistry;
  readonly #report: IngestReport;
  #waiting: PreparedArticle[] = [];
  /** Files whose articles are all stored or waiting, to be marked as read with the next chunk. */
  #read: SourceFile[] = [];
  #relinked = false;

  constructor(options: IngestOptions, registry: LoadedRegistry, report: IngestReport) {
    this.#options = options;
    this.#registry = registry;
    this.#report = report;
  }

  async storeRegistry(unchanged: boolean): Promise<void> {
    if (unchanged) return;
    this.#relinked = true;
    await writeAlone(this.#options.prisma, async (tx) => {
      await writeEntities(tx, this.#registry.entities);
      await notifyChange(tx, ["*"]);
    });
  }

  async take(file: ContentFile, source: SourceFile | null, before: SourceFile | undefined): Promise<void> {
    const { counts, diagnostics, files } = this.#report;
    counts.files += 1;
    const entry: FileReport = {
      path: file.path,
      size: file.size,
      sha256: file.sha256,
      state: "read",
      articles: 0,
      refused: 0,
    };
    files.push(entry);
    if (file.text === null) {
      entry.state = "refused";
      diagnostics.push(...file.faults);
      announce(this.#options, file.faults, []);
      return;
    }
    if (source && before && before.sha256 === source.sha256 && before.pipeline === source.pipeline) {
      entry.state = "unchanged";
      entry.articles = before.articles;
      counts.unchanged += before.articles;
      return;
    }
    const { value, diagnostics: found } = parseFile(file.text, file.path);
    diagnostics.push(...found);
    announce(this.#options, found, [{ path: file.path, text: file.text }]);
    entry.articles = value.articles.length;
    entry.refused = value.refused.length;
    counts.refused += value.refused.length;
    for (const parsed of value.articles) {
      const original = file.text.slice(parsed.span.start, parsed.span.end);
      this.#waiting.push(prepareArticle(parsed, original, this.#registry));
      if (this.#waiting.length >= CHUNK) await this.#store();
    }
    const faultless = !found.some(({ severity }) => severity === "error");
    if (source && faultless) this.#read.push({ ...source, articles: entry.articles });
  }

  async finish(): Promise<void> {
    await this.#store();
    const { prisma } = this.#options;
    const { batch, counts, files, diagnostics } = this.#report;
    if (!this.#relinked && batch === null) return;
    await writeAlone(prisma, async (tx) => {
      const deleted = await deleteUnstatedEntities(tx, this.#registry.entities);
      const { digest } = this.#registry;
      await writeSourceFile(tx, { path: REGISTRY, sha256: digest, size: 0, pipeline: "", articles: 0 });
      if (batch !== null) await finishBatch(tx, batch, counts, { files, diagnostics });
      await notifyChange(tx, this.#relinked || deleted > 0 ? ["*"] : ["archive"]);
    });
  }

  async #store(): Promise<void> {
    const { prisma } = this.#options;
    const report = this.#report;
    const chunk = this.#waiting;
    this.#waiting = [];
    if (chunk.length > 0) {
      report.batch ??= await startBatch(prisma);
      for (const { slug, outcome } of await writeArticles(prisma, report.batch, chunk)) {
        if (outcome === "added") report.added.push(slug);
        if (outcome === "revised") report.revised.push(slug);
        report.counts[COUNTED[outcome]] += 1;
      }
    }
    const read = this.#read;
    this.#read = [];
    for (const source of read) await writeSourceFile(prisma, source);
  }
}

// An article that is only linked anew is, to its reader, the same article.
const COUNTED = { added: "added", revised: "revised", relinked: "unchanged", unchanged: "unchanged" } as const;

function emptyReport(): IngestReport {
  const counts: BatchCounts = { files: 0, added: 0, revised: 0, unchanged: 0, refused: 0 };
  return { batch: null, counts, files: [], added: [], revised: [], diagnostics: [] };
}

function refuseMissing(options: IngestOptions, report: IngestReport, wanted: string): void {
  const span = { start: 0, end: 0 };
  const message = "no such text file or folder; name a .txt file in the archive's format, or a folder that holds some";
  const diagnostic = { code: "file-unreadable", severity: "error", message, path: wanted, span } as const;
  report.diagnostics.push(diagnostic);
  announce(options, [diagnostic], []);
}

// File by file, each with its text.
function announce(options: IngestOptions, diagnostics: readonly Diagnostic[], files: readonly RegistryFile[]): void {
  for (const file of new Set(diagnostics.map((diagnostic) => diagnostic.path))) {
    const found = diagnostics.filter((diagnostic) => diagnostic.path === file);
    options.onDiagnostics?.(found, files.find(({ path: name }) => name === file)?.text ?? "");
  }
}

function sourceFileOf({ path: name, sha256, size }: ContentFile, pipeline: string): SourceFile {
  return { path: name, sha256, size, pipeline, articles: 0 };
}
