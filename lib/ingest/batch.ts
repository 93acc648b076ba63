import { setImmediate as othersTurn } from "node:timers/promises";
import type { ArticleCounts, FileReceipt } from "@/lib/archive/batch";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { finishBatch, startBatch, writeReceipts } from "@/lib/db/batches";
import type { Prisma } from "@/lib/db/generated/client";
import { joinTransaction } from "@/lib/db/join-transaction";
import {
  addLinkedRegistry,
  isAnyArticleStored,
  keepLinkedRegistry,
  type LinkedRegistry,
  UNKNOWN_REGISTRY,
} from "@/lib/db/linked-registries";
import { notifyChange } from "@/lib/db/notify-change";
import type { PreparedArticle } from "@/lib/db/prepared-article";
import { type KnownFile, type SourceFile, writeSourceFiles, writeStamps } from "@/lib/db/source-files";
import { type Written, writeArticles } from "@/lib/db/write-articles";
import { writeCuratorActs } from "@/lib/db/write-curator-acts";
import { deleteUnstatedEntities, writeEntities } from "@/lib/db/write-registry";
import { writeRetiredEntities } from "@/lib/db/write-retired-entities";
import { encodeParts } from "@/lib/parse/encode-parts";
import type { RelinkProgress } from "./content-options";
import { curate } from "./curate";
import type { Findings } from "./findings";
import { type FormerRegistry, parseFormer } from "./former-registry";
import { type GivenIds, givenIds, joinedIds, keepIds } from "./given-ids";
import type { LoadedRegistry } from "./load-registry";
import { parseContent } from "./parse-content";
import { prepareArticle, textDigest } from "./prepare-article";
import type { ContentFile } from "./read-content-file";
import { relinkArchive } from "./relink-archive";
import { shownRegistryChange } from "./shown-registry-change";

/** As many articles as one transaction stores. */
const CHUNK = 200;
/** The row of `SourceFile` that stands for the registry as a whole; its `pipeline` is what the curator states of articles. */
export const REGISTRY_SOURCE = "registry";

/** Does `work` in one transaction while no other ingest writes, or in one that is undone at the end. */
export type Alone = <Result>(work: (tx: Prisma.TransactionClient) => Promise<Result>) => Promise<Result>;

export type BatchOptions = {
  alone: Alone;
  registry: LoadedRegistry;
  /** The digest of the program that reads. */
  program: string;
  /** The registries by which the archive's links were made. */
  former: readonly LinkedRegistry[];
  timezone: string;
  findings: Findings;
  /** The digests of the articles that a known file gave. */
  findDigests: (path: string) => Promise<string[]>;
  /** Called when articles are stored, with how much of the file that is being read. */
  onStored?: (count: number, part: number) => void;
  onRelinkProgress?: (progress: RelinkProgress) => void;
};

/** `isNew`: its file did not give it when it was read before. */
type Waiting = { article: PreparedArticle; receipt: FileReceipt; isNew: boolean };
/** A file whose articles are all stored or waiting: its receipt is written with the next chunk. */
type Closing = { receipt: FileReceipt; source: SourceFile | null };

/**
 * One run of the ingest while it goes on: articles wait here until a chunk is full. While PostgreSQL stores one chunk,
 * the next is made ready; never are two on their way, so that chunks are stored in order and a fault ends the run.
 */
export class Batch {
  readonly #options: BatchOptions;
  #waiting: Waiting[] = [];
  #closing: Closing[] = [];
  #receipts = 0;
  /** Of known files that are the same although the file system says otherwise. */
  readonly #stamps: Pick<SourceFile, "path" | "stamp">[] = [];
  #acts = 0;
  /** Of files that are not closed: which articles they gave. */
  readonly #given = new Map<FileReceipt, GivenIds>();
  /** The chunk that is being stored. */
  #storing: Promise<void> = Promise.resolve();
  /** Slugs of which the curator states something. */
  readonly #curatedSlugs: ReadonlySet<string>;
  #relinked = false;
  /** Whether stored articles were written again. */
  #isRewritten = false;
  /** The tags of what shows what the registry states otherwise than before. */
  #shown: string[] = [];
  #former: FormerRegistry[] = [];
  #curated = false;

  constructor(options: BatchOptions) {
    this.#options = options;
    this.#curatedSlugs = new Set(options.registry.articles.flatMap(({ slug, formerly }) => [slug, ...formerly]));
  }

  async storeRegistry(before: KnownFile | undefined): Promise<void> {
    const { alone, registry, program, former } = this.#options;
    const { digest, curationDigest, entities, linkingFiles } = registry;
    this.#curated = before?.pipeline !== curationDigest;
    const [last] = former;
    const isLinked = former.length === 1 && last?.program === program && last.digest === digest;
    if (isLinked && before?.sha256 === digest) return;
    this.#relinked = true;
    await alone(async (tx) => {
      const isUnknown = former.length === 0 && (await isAnyArticleStored(tx));
      // Noted too, so that a run that is cut off does not leave the present registry as the only one.
      if (isUnknown) await addLinkedRegistry(tx, UNKNOWN_REGISTRY);
      this.#former = parseFormer(isUnknown ? [UNKNOWN_REGISTRY] : former, { program, digest });
      this.#shown = shownRegistryChange(this.#former, registry);
      await addLinkedRegistry(tx, { program, digest, files: [...linkingFiles] });
      await writeEntities(tx, entities);
      await notifyChange(tx, this.#shown);
    });
  }

  /** Leaves a file as it is known. */
  pass(file: KnownFile): void {
    this.#options.findings.unchanged(unchangedFile(file));
  }

  /** Takes a file in. `pipeline` is null for one that is not kept as read, such as standard input. */
  async take(content: ContentFile, pipeline: string | null, before: KnownFile | undefined): Promise<void> {
    const { registry, timezone, findings, findDigests, onStored } = this.#options;
    const { path, sha256, size, stamp } = content;
    if (pipeline !== null && before?.sha256 === sha256 && before.pipeline === pipeline) {
      if (content.stamp !== before.stamp) this.#stamps.push({ path, stamp: content.stamp });
      this.pass(before);
      return;
    }
    const { receipt, text, parsed } = parseContent(content, timezone, findings);
    // Not beside the chunk that is being stored: a rehearsal has one connection for all.
    if (before) await this.#storing;
    const digestsBefore = before ? await findDigests(path) : [];
    const givenBefore = new Set(digestsBefore);
    const digests = parsed.articles.map(textDigest);
    const givenNow = new Set(digests);
    for (const [at, one] of parsed.articles.entries()) {
      const original = text.slice(one.span.start, one.span.end);
      const digest = digests[at] ?? "";
      const given = { original, parts: encodeParts(parsed.parts, one.span), digest, givenBefore, givenNow };
      const article = prepareArticle(one, given, registry);
      // Between two articles the answers of PostgreSQL are read, else it would wait for a whole chunk.
      await othersTurn();
      this.#waiting.push({ article, receipt, isNew: !givenBefore.has(digest) });
      if (this.#waiting.length < CHUNK) continue;
      await this.#store();
      onStored?.(CHUNK, (at + 1) / parsed.articles.length);
    }
    this.#closing.push({ receipt, source: pipeline === null ? null : sourceOf() });
    if (this.#closing.length >= CHUNK) await this.#store();

    function sourceOf(): SourceFile | null {
      if (receipt.errors === 0)
        return { path, sha256, size, stamp, pipeline: pipeline ?? "", articles: digests.length, digests };
      // Read again until it is mended. What it gave before and what it gives now is still from it.
      const all = [...new Set([...digestsBefore, ...digests])];
      return all.length === 0
        ? null
        : { path, sha256: "", size, stamp: "", pipeline: "", articles: digests.length, digests: all };
    }
  }

  async finish(): Promise<void> {
    await this.#store();
    await this.#storing;
    const { registry, program, findings, alone, onRelinkProgress: onProgress } = this.#options;
    const { report } = findings;
    const { counts } = report;
    if (this.#stamps.length > 0) await alone((tx) => writeStamps(tx, this.#stamps));
    if (this.#relinked) {
      const [former, isRewritten] = [this.#former, this.#isRewritten];
      report.relinked += await relinkArchive({ alone, registry, program, former, isRewritten, onProgress });
    }
    // What a run that was cut off stored may still wait for what the curator states of it.
    if (!this.#relinked && !this.#curated && report.batch === null && registry.articles.length === 0) return;
    const { unknown, acts, batch } = await alone(async (tx) => {
      const curated = await curate(tx, registry);
      const deleted = await deleteUnstatedEntities(tx, registry.entities, registry.decided.accepted);
      await writeRetiredEntities(tx, registry.decided);
      const { digest: sha256, curationDigest: pipeline } = registry;
      await writeSourceFiles(tx, [
        { path: REGISTRY_SOURCE, sha256, size: 0, stamp: "", pipeline, articles: 0, digests: [] },
      ]);
      await keepLinkedRegistry(tx, { program, digest: sha256 });
      // What the curator's lines did has a receipt, where no file was read too.
      const number = report.batch ?? (curated.acts.length > 0 ? await startBatch(tx) : null);
      if (number !== null) {
        await writeCuratorActs(tx, number, this.#acts, curated.acts);
        await finishBatch(tx, number, counts);
      }
      // A run that changed nothing makes nobody forget a page.
      const isChanged = number !== null || this.#relinked || curated.tags.length > 0;
      const tags = isChanged ? ["archive", ...this.#shown, ...curated.tags] : [];
      await notifyChange(tx, deleted > 0 ? ["*"] : tags);
      return { ...curated, batch: number };
    });
    report.batch = batch;
    findings.curated(acts);
    const diagnostics = (registry.isOwn ? unknown : []).map(({ slug, path, span }): Diagnostic => {
      const message = `${slug} is no article of the archive; expected the slug of one, as in its address`;
      return { code: "registry-unknown-article", severity: "warning", message, path, span };
    });
    findings.found(diagnostics, registry.files);
  }

  /** Begins to store what waits, when the chunk before is stored. */
  async #store(): Promise<void> {
    await this.#storing;
    const waiting = this.#waiting;
    const closing = this.#closing;
    this.#waiting = [];
    this.#closing = [];
    if (waiting.length === 0 && closing.length === 0) return;
    this.#storing = this.#write(waiting, closing);
    // A fault is met where the next chunk, or the end, waits for this one.
    this.#storing.catch(() => {});
  }

  /** Writes articles, receipts and what is kept of files, all of it or nothing. */
  async #write(waiting: readonly Waiting[], closing: readonly Closing[]): Promise<void> {
    const { alone, findings, registry } = this.#options;
    const articles = waiting.map(({ article }) => article);
    const { batch, written, acts } = await alone(async (tx) => {
      const number = findings.report.batch ?? (await startBatch(tx));
      const stored = articles.length === 0 ? [] : await writeArticles(joinTransaction(tx), number, articles);
      // What is withdrawn is never seen, not even until the end of the run.
      const isCurated = stored.some(({ outcome, slug }) => outcome === "added" && this.#curatedSlugs.has(slug));
      const curated = isCurated ? await curate(tx, registry) : null;
      if (curated) {
        await notifyChange(tx, curated.tags);
        await writeCuratorActs(tx, number, this.#acts, curated.acts);
      }
      const tally = tallyOf(waiting, stored);
      const given = givenIds(waiting, stored);
      const receipts = closing.map(({ receipt }) => ({
        receipt: { ...receipt, ...tally.get(receipt) },
        ...joinedIds(this.#given.get(receipt), given.get(receipt)),
      }));
      await writeReceipts(tx, number, this.#receipts, receipts);
      await notifyChange(tx, ["archive"]);
      await writeSourceFiles(
        tx,
        closing.flatMap(({ source }) => source ?? []),
      );
      return { batch: number, written: stored, acts: curated?.acts ?? [] };
    });
    findings.report.batch = batch;
    findings.curated(acts);
    this.#isRewritten ||= written.some(({ outcome }) => outcome === "relinked" || outcome === "revised");
    this.#acts += acts.length;
    this.#receipts += closing.length;
    for (const { slug, outcome } of written) findings.stored(COUNTED[outcome], slug);
    for (const [receipt, counts] of tallyOf(waiting, written)) Object.assign(receipt, counts);
    keepIds(this.#given, givenIds(waiting, written));
    for (const { receipt } of closing) {
      this.#given.delete(receipt);
      findings.close(receipt);
    }
  }
}

// An article that is only linked anew is, to its reader, the same article.
const COUNTED = { added: "added", revised: "revised", relinked: "unchanged", unchanged: "unchanged" } as const;

/** The counts that receipts have when these articles are stored. */
function tallyOf(
  waiting: readonly Waiting[],
  written: readonly Written[],
): Map<FileReceipt, Omit<ArticleCounts, "refused">> {
  const tally = new Map<FileReceipt, Omit<ArticleCounts, "refused">>();
  for (const [at, { outcome }] of written.entries()) {
    const receipt = waiting[at]?.receipt;
    if (!receipt) continue;
    const { added, revised, unchanged } = tally.get(receipt) ?? receipt;
    const counts = { added, revised, unchanged };
    counts[COUNTED[outcome]] += 1;
    tally.set(receipt, counts);
  }
  return tally;
}

function unchangedFile({ path, sha256, size, articles }: KnownFile) {
  const counts = { added: 0, revised: 0, unchanged: articles, refused: 0, errors: 0, warnings: 0, notes: 0 };
  // What is not read anew has no account: that of its last reading is in the receipt of that batch.
  const bytes = { bytes: size, bytesAssigned: 0, bytesUnparsed: 0, account: {} };
  return { path, sha256, state: "unchanged" as const, ...counts, ...bytes };
}
