import { Worker } from "node:worker_threads";
import type { ContentText } from "./parse-content";
import type { PreparedPiece } from "./prepare-content";
import { type PreparingData, type PreparingNews, type PreparingOrder, unpackArticles } from "./preparing-messages";

/**
 * A thread that reads files and makes their articles ready while this one writes. It is asked for one file at a time, and
 * what goes wrong in it is thrown here.
 */
export class PreparingThread {
  readonly #worker: Worker;
  readonly #news: PreparingNews[] = [];
  #isReady = false;
  #fault: Error | null = null;
  #wake = () => {};

  /** `program` is a file that calls `prepareInThread`. */
  constructor(program: string, data: PreparingData) {
    this.#worker = new Worker(program, { workerData: data });
    this.#worker.on("message", (news: PreparingNews) => {
      if ("ready" in news) this.#isReady = true;
      else this.#news.push(news);
      this.#wake();
    });
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("The thread that prepares articles ended before its work")));
  }

  /** Whether it has read the registry: until then it is quicker to do without it. */
  get isReady(): boolean {
    return this.#isReady;
  }

  async *prepare({ path, sha256, size, text, faults }: ContentText): AsyncGenerator<PreparedPiece> {
    this.#order({ prepare: { path, sha256, size, text, faults } });
    for (let news = await this.#next(); !("done" in news); news = await this.#next()) {
      if ("opened" in news) yield news;
      if (!("packed" in news)) continue;
      yield { articles: () => unpackArticles(news.packed) };
      this.#order({ taken: true });
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #order(order: PreparingOrder): void {
    this.#worker.postMessage(order);
  }

  async #next(): Promise<PreparingNews> {
    for (;;) {
      const news = this.#news.shift();
      if (news) return news;
      if (this.#fault) throw this.#fault;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #fail(error: Error): void {
    this.#fault ??= error;
    this.#wake();
  }
}
