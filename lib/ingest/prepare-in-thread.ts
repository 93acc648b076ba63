import { parentPort, workerData } from "node:worker_threads";
import type { PreparedText } from "@/lib/db/prepared-article";
import { parseRegistry } from "@/lib/registry/parse-registry";
import { compileRegistry } from "./compile-registry";
import type { ContentText } from "./parse-content";
import { prepareContent } from "./prepare-content";
import {
  MOST_ON_THEIR_WAY,
  type PreparingData,
  type PreparingNews,
  type PreparingOrder,
  packArticles,
} from "./preparing-messages";

/** As many articles as travel at once: few, since nothing else goes on where they arrive. */
const PIECE = 50;

/** What a thread does that is started to prepare articles: a file at a time, as it is told, and never far ahead of who takes them. */
export function prepareInThread(): void {
  const port = parentPort ?? refuse();
  const { registry: files, timezone } = workerData as PreparingData;
  const { value } = parseRegistry(files);
  if (value === null) throw new Error("The registry has a fault that it had not when the run began");
  const registry = compileRegistry(value, files, { isOwn: true });
  const tell = (news: PreparingNews) => port.postMessage(news);
  let room = MOST_ON_THEIR_WAY;
  let goOn = () => {};
  port.on("message", (order: PreparingOrder) => {
    if ("prepare" in order) void prepare(order.prepare);
    else {
      room += 1;
      goOn();
    }
  });
  tell({ ready: true });

  // A fault of it ends the thread, and with it the run.
  async function prepare(content: ContentText): Promise<void> {
    const { opened, articles } = prepareContent(content, timezone, registry);
    tell({ opened });
    for (const piece of piecesOf(articles)) {
      while (room === 0) {
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
      room -= 1;
      const packed = packArticles(piece);
      port.postMessage({ packed } satisfies PreparingNews, [packed.buffer]);
    }
    tell({ done: true });
  }
}

function* piecesOf(articles: Iterable<PreparedText>): Generator<PreparedText[]> {
  let piece: PreparedText[] = [];
  for (const article of articles) {
    piece.push(article);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

function refuse(): never {
  throw new Error("Articles are prepared here by a thread that an ingest starts");
}
