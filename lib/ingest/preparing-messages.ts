import { deserialize, serialize } from "node:v8";
import type { PreparedText } from "@/lib/db/prepared-article";
import type { RegistryFile } from "./compile-registry";
import type { ContentText } from "./parse-content";
import type { OpenedContent } from "./prepare-content";

/** What a thread that prepares articles is made with: the registry as texts, since what is compiled of it cannot travel. */
export type PreparingData = { registry: readonly RegistryFile[]; timezone: string };

/** What it is told: to prepare a file, when it is done with the last one; and that a piece of the articles was taken. */
export type PreparingOrder = { prepare: ContentText } | { taken: true };

/**
 * What it tells: that it can begin; of a file what is known of it as a whole, its articles in order, a piece at a time, and
 * that these were all. Articles come as `packArticles` makes them: what waits is bytes, and no objects to be kept in order.
 */
export type PreparingNews = { ready: true } | { opened: OpenedContent } | { packed: Uint8Array } | { done: true };

export const packArticles = (articles: readonly PreparedText[]): Uint8Array<ArrayBuffer> => {
  const bytes = serialize(articles);
  return new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
};

export const unpackArticles = (packed: Uint8Array): PreparedText[] => deserialize(packed);

/** As many pieces of articles as are made before one is taken. */
export const MOST_ON_THEIR_WAY = 2;
