import type { FileReceipt } from "@/lib/archive/batch";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { addToReceipts, finishBatch, startBatch, writeReceipts } from "@/lib/db/batches";
import { joinTransaction } from "@/lib/db/join-transaction";
import { takeLeftArticles } from "@/lib/db/list-left-articles";
import { notifyChange } from "@/lib/db/notify-change";
import type { PreparedArticle, PreparedText } from "@/lib/db/prepared-article";
import { type KnownFile, type SourceFile, writeSourceFiles, writeStamps } from "@/lib/db/source-files";
import { writeArticles } from "@/lib/db/write-articles";
import { writeCuratorActs } from "@/lib/db/write-curator-acts";
import { curate } from "./curate";
import type { Findings } from "./findings";
import { addIds, type GivenIds, givenIds } from "./given-ids";
import { leftWarnings } from "./left-diagnostic";
import type { ChangedFile, Step, StepOf } from "./read-files";
import { RegistryUpdate, type RegistryUpdateOptions } from "./registry-update";
import { COUNTED, tallyReceipts } from "./tally-receipts";
import { unchangedFile } from "./unchanged-file";

/** As many articles as one transaction stores. */
const CHUNK = 200;
export type BatchOptions = RegistryUpdateOptions & {
  findings: Findings;
  /** The digests of the articles that a known file gave. */
  findDigests: (path: string) => Promise<string[]>;
  /** Called when articles are stored, with how much of the file that is being read. */
  onStored?: (count: number, part: number) => void;
};

type Waiting = { article: PreparedArticle; receipt: FileReceipt };
/** A file whose articles are coming in. `taken`: how many have. */
type Reading = {
  file: ChangedFile;
  receipt: FileReceipt;
  digests: readonly string[];
  digestsBefore: readonly string[];
  given: Pick<PreparedArticle, "givenBefore" | "givenNow">;
  taken: number;
};
/** A file whose articles are all stored or waiting: its receipt is written with the next chunk. */
type Closing = { receipt: FileReceipt; source: SourceFile | null };

/**
 * One run of the ingest while it goes on: articles wait here until a chunk is full. While PostgreSQL stores one chunk,
 * the next comes in; never are two on their way, so that chunks are stored in order and a fault ends the run.
 */
export class Batch {
  readonly #options: BatchOptions;
  #reading: Reading | null = null;
  #waiting: Waiting[] = [];
  #closing: Closing[] = [];
  #receipts = 0;
  /** Of known files that are the same although the file system says otherwise. */
  readonly #stamps: Pick<SourceFile, "path" | "stamp">[] = [];
  #acts = 0;
  /** Of files that are not closed: which articles they gave. */
  readonly #given: GivenIds = new Map();
  /** The chunk that is being stored. */
  #storing: Promise<void> = Promise.resolve();
  /** Slugs of which the curator states something. */
  readonly #curatedSlugs: ReadonlySet<string>;
  /** Whether stored articles were written again. */
  #isRewritten = false;
  readonly #update: RegistryUpdate;
  readonly #begun = new Date();

  constructor(options: BatchOptions) {
    this.#options = options;
    this.#update = new RegistryUpdate(options);
    this.#curatedSlugs = new Set(options.registry.articles.flatMap(({ slug, formerly }) => [slug, ...formerly]));
  }

  /** Takes the registry in before any file. `before`: as it was last taken in. */
  async begin(before: KnownFile | undefined): Promise<void> {
    await this.#update.begin(before);
  }

  /** Takes in what is met while files are read, in order. */
  async take(step: Step): Promise<void> {
    if (step.is === "unchanged") this.#pass(step);
    else if (step.is === "opened") await this.#open(step);
    else if (step.is === "articles") await this.#add(step.articles());
    else await this.#close();
  }

  #pass({ file, newStamp }: StepOf<"unchanged">): void {
    if (newStamp !== null) this.#stamps.push({ path: file.path, stamp: newStamp });
    this.#options.findings.unchanged(unchangedFile(file));
  }

  async #open({ file, text, opened }: StepOf<"opened">): Promise<void> {
    const { findings, findDigests } = this.#options;
    const { receipt, diagnostics, counts, digests } = opened;
    findings.read(receipt);
    findings.foundIn(diagnostics, text, counts);
    // Not beside the chunk that is being stored: a rehearsal has one connection for all.
    if (file.before) await this.#storing;
    const digestsBefore = file.before ? await findDigests(file.path) : [];
    const given = { givenBefore: new Set(digestsBefore), givenNow: new Set(digests) };
    this.#reading = { file, receipt, digests, digestsBefore, given, taken: 0 };
  }

  async #add(articles: readonly PreparedText[]): Promise<void> {
    const reading = this.#reading;
    if (!reading) throw new Error("Articles of no file");
    const { receipt, given, digests } = reading;
    for (const article of articles) {
      this.#waiting.push({ article: { ...article, ...given }, receipt });
      reading.taken += 1;
      if (this.#waiting.length < CHUNK) continue;
      await this.#store();
      this.#options.onStored?.(CHUNK, reading.taken / digests.length);
    }
  }

  async #close(): Promise<void> {
    const reading = this.#reading;
    if (!reading) throw new Error("The end of no file");
    this.#closing.push({ receipt: reading.receipt, source: sourceOf(reading) });
    this.#reading = null;
    if (this.#closing.length >= CHUNK) await this.#store();
  }

  async finish(): Promise<void> {
    await this.#store();
    await this.#storing;
    const { registry, findings, alone } = this.#options;
    const { report } = findings;
    if (this.#stamps.length > 0) await alone((tx) => writeStamps(tx, this.#stamps));
    report.relinked += await this.#update.relink(this.#isRewritten);
    // What a run that was cut off stored may still wait for what the curator states of it.
    const isBegun = report.batch !== null || report.cutOff !== null;
    if (!this.#update.isNeeded && !isBegun && registry.articles.length === 0) return;
    const { unknown, acts, batch, left } = await alone(async (tx) => {
      const curated = await curate(tx, registry);
      const tags = await this.#update.close(tx);
      // What the curator's lines and a changed registry did has a receipt, where no file was read too.
      const isChanged = curated.acts.length > 0 || report.relinked > 0;
      const number = report.batch ?? (isChanged ? await startBatch(tx, this.#begun) : null);
      const left = leftWarnings(await takeLeftArticles(tx));
      await addToReceipts(tx, left);
      if (number !== null) {
        await writeCuratorActs(tx, number, this.#acts, curated.acts);
        const warnings = report.counts.warnings + left.length;
        await finishBatch(tx, number, { ...report.counts, relinked: report.relinked, warnings });
      }
      // A run that changed nothing makes nobody forget a page.
      if (number !== null || curated.tags.length > 0) tags.push("archive", ...curated.tags);
      await notifyChange(tx, tags);
      return { ...curated, batch: number, left };
    });
    report.batch = batch;
    findings.curated(acts);
    findings.foundAtEnd(left.map(({ warning }) => warning));
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
    const { batch, written, acts, tally, given } = await alone(async (tx) => {
      const number = findings.report.batch ?? (await startBatch(tx));
      const stored = articles.length === 0 ? [] : await writeArticles(joinTransaction(tx), number, articles);
      // What is withdrawn is never seen, not even until the end of the run.
      const isCurated = stored.some(({ outcome, slug }) => outcome === "added" && this.#curatedSlugs.has(slug));
      const curated = isCurated ? await curate(tx, registry) : null;
      if (curated) {
        await notifyChange(tx, curated.tags);
        await writeCuratorActs(tx, number, this.#acts, curated.acts);
      }
      const tally = tallyReceipts(waiting, stored);
      const given = givenIds(waiting, stored);
      const receipts = closing.map(({ receipt }) => ({
        receipt: { ...receipt, ...tally.get(receipt) },
        articleIds: [...(this.#given.get(receipt) ?? []), ...(given.get(receipt) ?? [])],
      }));
      await writeReceipts(tx, number, this.#receipts, receipts);
      await notifyChange(tx, ["archive"]);
      await writeSourceFiles(
        tx,
        closing.flatMap(({ source }) => source ?? []),
      );
      return { batch: number, written: stored, acts: curated?.acts ?? [], tally, given };
    });
    findings.report.batch = batch;
    findings.curated(acts);
    this.#isRewritten ||= written.some(({ outcome }) => outcome === "relinked" || outcome === "revised");
    this.#acts += acts.length;
    this.#receipts += closing.length;
    for (const { slug, outcome } of written) findings.stored(COUNTED[outcome], slug);
    for (const [receipt, counts] of tally) Object.assign(receipt, counts);
    for (const [receipt, ids] of given) addIds(this.#given, receipt, ids);
    for (const { receipt } of closing) {
      this.#given.delete(receipt);
      findings.close(receipt);
    }
  }
}

/** What is kept of a file that was read; null of one that lies nowhere, and of one that never gave anything but faults. */
function sourceOf({ file, receipt, digests, digestsBefore, given }: Reading): SourceFile | null {
  const { path, sha256, size, stamp, pipeline, kept } = file;
  if (!kept) return null;
  const leftDigests = digestsBefore.filter((digest) => !given.givenNow.has(digest));
  if (receipt.errors === 0) {
    return { path, sha256, size, stamp, pipeline, articles: digests.length, digests: [...digests], leftDigests };
  }
  // Read again until it is mended. What it gave before and what it gives now is still from it.
  const all = [...new Set([...digestsBefore, ...digests])];
  return all.length === 0
    ? null
    : { path, sha256: "", size, stamp: "", pipeline: "", articles: digests.length, digests: all, leftDigests: [] };
}
