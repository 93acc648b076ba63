import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fontCharacters } from "./font-characters";

/** The package cuts the font into files; `unicode.json` says in which file a character would be. */
const FOLDER = path.join(process.cwd(), "node_modules", "@fontsource", "zcool-xiaowei");

type FontFile = { name: string; data: ArrayBuffer; characters: ReadonlySet<number> };

let ranges: Promise<{ subset: string; first: number; last: number }[]> | undefined;
const files = new Map<string, Promise<FontFile>>();
/** The files of a title are 30 KB each, and all of them 3 MB. */
const MOST_FILES = 60;

/**
 * The files of the font that have the characters of `text`, each as a family of its own, and the text without what none has: a
 * character without a glyph would be looked for on the network.
 */
export async function fontsFor(text: string): Promise<{ fonts: FontFile[]; has: (character: string) => boolean }> {
  ranges ??= readRanges();
  // A read that failed is not kept, here and below.
  ranges.catch(() => {
    ranges = undefined;
  });
  const known = await ranges;
  const codes = [...new Set([...text].map((character) => character.codePointAt(0) ?? 0))];
  const subsets = new Set(
    codes.flatMap((code) =>
      known.filter(({ first, last }) => first <= code && code <= last).map(({ subset }) => subset),
    ),
  );
  const fonts = await Promise.all([...subsets].map(fontFile));
  const all = new Set(fonts.flatMap(({ characters }) => [...characters]));
  return { fonts, has: (character) => all.has(character.codePointAt(0) ?? 0) };
}

async function readRanges() {
  const stated = JSON.parse(await readFile(path.join(FOLDER, "unicode.json"), "utf8")) as Record<string, string>;
  return Object.entries(stated).flatMap(([subset, list]) =>
    list.split(",").map((range) => {
      const [first = 0, last = first] = range
        .replace(/^U\+/i, "")
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return { subset: subset.replace(/[[\]]/g, ""), first, last };
    }),
  );
}

function fontFile(subset: string): Promise<FontFile> {
  const kept = files.get(subset);
  if (kept) return kept;
  if (files.size >= MOST_FILES) files.clear();
  const read = readFile(path.join(FOLDER, "files", `zcool-xiaowei-${subset}-400-normal.woff`)).then(
    (bytes): FontFile => {
      const data = new Uint8Array(bytes).buffer;
      return { name: `part-${subset}`, data, characters: fontCharacters(bytes) };
    },
  );
  files.set(subset, read);
  read.catch(() => files.delete(subset));
  return read;
}
