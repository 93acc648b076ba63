import type { Diagnostic } from "@/lib/archive/diagnostic";
import { finishBatch, startBatch, writeReceipts } from "@/lib/db/batches";
import type { PrismaClient } from "@/lib/db/generated/client";
import { notifyChange } from "@/lib/db/notify-change";
import type { PreparedArticle } from "@/lib/db/prepared-article";
import { type SourceFile, writeSourceFiles } from "@/lib/db/source-files";
import { writeAlone } from "@/lib/db/write-alone";
import { writeArticles } from "@/lib/db/write-articles";
import { writeCurations } from "@/lib/db/write-curations";
import { deleteUnstatedEntities, writeEntities } from "@/lib/db/write-registry";
import { accountOf } from "@/lib/parse/byte-account";
import { encodeParts } from "@/lib/parse/encode-parts";
import { parseFile } from "@/lib/parse/parse-file";
import type { FileReport, IngestReport } from "./ingest-report";
import type { LoadedRegistry } from "./load-registry";
import { prepareArticle } from "./prepare-article";
import type { ContentFile } from "./read-content-file";
import { countFaults, receiveDiagnostics } from "./receive-diagnostics";

/** As many articles as one transaction stores. */
const CHUNK = 200;
/** The row of `SourceFile` that stands for the registry as a whole; its `pipeline` is what the curator states of articles. */
export const REGISTRY_SOURCE = "registry";

export type BatchOptions = {
  prisma: PrismaClient;
  registry: LoadedRegistry;
  report: IngestReport;
  /** Called with what was found in each file, while its text is at hand. */
  announce: (diagnostics: readonly Diagnostic[], file: { path: string; text: string }) => void;
};

/** One run of the ingest while it goes on: articles wait here until a chunk is full. */
export class Batch {
  readonly #options: BatchOptions;
  #waiting: { article: PreparedArticle; file: FileReport }[] = [];
  /** Files whose articles are all stored or waiting: their receipts are written with the next chunk. */
  #closing: { file: FileReport; source: SourceFile | null }[] = [];
  #receipts = 0;
  #relinked = false;
  #curated = false;

  constructor(options: BatchOptions) {
    this.#options = options;
  }

  async storeRegistry(before: SourceFile | undefined): Promise<void> {
    const { digest, curationDigest } = this.#options.registry;
    this.#curated = before?.pipeline !== curationDigest;
    if (before?.sha256 === digest) return;
    this.#relinked = true;
    await writeAlone(this.#options.prisma, async (tx) => {
      await writeEntities(tx, this.#options.registry.entities);
      await notifyChange(tx, ["*"]);
    });
  }

  /** Takes a file in. `pipeline` is null for one that is not kept as read, such as standard input. */
  async take(content: ContentFile, pipeline: string | null, before: SourceFile | undefined): Promise<void> {
    const { report, registry, announce } = this.#options;
    const file = emptyFile(content);
    report.counts.files += 1;
    report.files.push(file);
    if (pipeline !== null && before?.sha256 === content.sha256 && before.pipeline === pipeline) {
      file.state = "unchanged";
      file.unchanged = before.articles;
      report.counts.unchanged += before.articles;
      return;
    }
    if (content.text === null) {
      file.state = "refused";
      this.#find(file, content.faults, "");
      announce(content.faults, { path: content.path, text: "" });
      this.#closing.push({ file, source: null });
      return;
    }
    const { text, path } = content;
    const { value, diagnostics } = parseFile(text, path);
    const account = accountOf(value.parts, text);
    Object.assign(file, { account: account.kinds, bytesAssigned: account.assigned, bytesUnparsed: account.unparsed });
    this.#find(file, diagnostics, text);
    announce(diagnostics, { path, text });
    file.refused = value.refused.length;
    report.counts.refused += value.refused.length;
    const givenBefore = new Set(before?.digests);
    const digests: string[] = [];
    for (const parsed of value.articles) {
      const original = text.slice(parsed.span.start, parsed.span.end);
      const given = { original, parts: encodeParts(value.parts, parsed.span), givenBefore };
      const article = prepareArticle(parsed, given, registry);
      digests.push(article.digest);
      this.#waiting.push({ article, file });
      if (this.#waiting.length >= CHUNK) await this.#store();
    }
    const { sha256, size } = content;
    const isRead = pipeline !== null && file.errors === 0;
    const source = isRead ? { path, sha256, size, pipeline, articles: digests.length, digests } : null;
    this.#closing.push({ file, source });
  }

  async finish(): Promise<void> {
    await this.#store();
    const { prisma, registry, report } = this.#options;
    const { batch } = report;
    if (!this.#relinked && !this.#curated && batch === null) return;
    const unknown = await writeAlone(prisma, async (tx) => {
      const curated = await writeCurations(tx, registry.articles);
      const deleted = await deleteUnstatedEntities(tx, registry.entities);
      const { digest: sha256, curationDigest: pipeline } = registry;
      await writeSourceFiles(tx, [{ path: REGISTRY_SOURCE, sha256, size: 0, pipeline, articles: 0, digests: [] }]);
      if (batch !== null) await finishBatch(tx, batch, report.counts);
      await notifyChange(tx, this.#relinked || deleted > 0 ? ["*"] : ["archive", ...curated.tags]);
      return curated.unknown;
    });
    for (const { slug, path, span } of unknown) {
      const message = `${slug} is no article of the archive; expected the slug of one, as in its address`;
      this.#options.report.diagnostics.push({
        code: "registry-unknown-article",
        severity: "warning",
        message,
        path,
        span,
      });
    }
  }

  #find(file: FileReport, diagnostics: readonly Diagnostic[], text: string): void {
    const { report } = this.#options;
    const faults = countFaults(diagnostics);
    Object.assign(file, faults, { diagnostics: receiveDiagnostics(diagnostics, text) });
    for (const diagnostic of diagnostics) report.diagnostics.push(diagnostic);
    const { counts } = report;
    counts.errors += faults.errors;
    counts.warnings += faults.warnings;
    counts.notes += faults.notes;
    counts.bytes += file.bytes;
    counts.bytesAssigned += file.bytesAssigned;
    counts.bytesUnparsed += file.bytesUnparsed;
  }

  async #store(): Promise<void> {
    const { prisma, report } = this.#options;
    const chunk = this.#waiting;
    const closing = this.#closing;
    this.#waiting = [];
    this.#closing = [];
    if (chunk.length === 0 && closing.length === 0) return;
    report.batch ??= await startBatch(prisma);
    const articles = chunk.map(({ article }) => article);
    const written = articles.length === 0 ? [] : await writeArticles(prisma, report.batch, articles);
    for (const [at, { slug, outcome }] of written.entries()) {
      if (outcome === "added") report.added.push(slug);
      if (outcome === "revised") report.revised.push(slug);
      const counted = COUNTED[outcome];
      report.counts[counted] += 1;
      const file = chunk[at]?.file;
      if (file) file[counted] += 1;
    }
    const receipts = closing.map(({ file }) => ({
      ...file,
      state: file.state === "refused" ? file.state : ("read" as const),
    }));
    await writeReceipts(prisma, report.batch, this.#receipts, receipts);
    this.#receipts += receipts.length;
    await writeSourceFiles(
      prisma,
      closing.flatMap(({ source }) => source ?? []),
    );
  }
}

// An article that is only linked anew is, to its reader, the same article.
const COUNTED = { added: "added", revised: "revised", relinked: "unchanged", unchanged: "unchanged" } as const;

function emptyFile({ path, sha256, size }: ContentFile): FileReport {
  const articles = { added: 0, revised: 0, unchanged: 0, refused: 0 };
  const faults = { errors: 0, warnings: 0, notes: 0, diagnostics: [] };
  const account = { bytes: size, bytesAssigned: 0, bytesUnparsed: size, account: {} };
  return { path, sha256, state: "read", ...articles, ...account, ...faults };
}
