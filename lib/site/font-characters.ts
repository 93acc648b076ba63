import { inflateSync } from "node:zlib";

/**
 * The characters that a font in WOFF 1.0 has a glyph for. Read from its `cmap` (OpenType 1.9, formats 4 and 12), since the
 * ranges a package states for a file are those of all fonts of its kind.
 */
export function fontCharacters(woff: Buffer): Set<number> {
  const cmap = tableOf(woff, "cmap");
  const characters = new Set<number>();
  for (let at = 0; cmap && at < cmap.readUInt16BE(2); at += 1) {
    const offset = cmap.readUInt32BE(4 + at * 8 + 4);
    const format = cmap.readUInt16BE(offset);
    if (format === 4) readSegments(cmap.subarray(offset), characters);
    if (format === 12) readGroups(cmap.subarray(offset), characters);
  }
  return characters;
}

function tableOf(woff: Buffer, tag: string): Buffer | null {
  for (let at = 0; at < woff.readUInt16BE(12); at += 1) {
    const entry = 44 + at * 20;
    if (woff.toString("latin1", entry, entry + 4) !== tag) continue;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return packed < length ? inflateSync(bytes) : bytes;
  }
  return null;
}

function readSegments(table: Buffer, characters: Set<number>): void {
  const segments = table.readUInt16BE(6) / 2;
  for (let at = 0; at < segments; at += 1) {
    const end = table.readUInt16BE(14 + at * 2);
    const start = table.readUInt16BE(16 + segments * 2 + at * 2);
    const delta = table.readUInt16BE(16 + segments * 4 + at * 2);
    const rangeAt = 16 + segments * 6 + at * 2;
    const range = table.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? code + delta : table.readUInt16BE(rangeAt + range + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) characters.add(code);
    }
  }
}

function readGroups(table: Buffer, characters: Set<number>): void {
  for (let at = 0; at < table.readUInt32BE(12); at += 1) {
    const [start, end] = [table.readUInt32BE(16 + at * 12), table.readUInt32BE(20 + at * 12)];
    for (let code = start; code <= end; code += 1) characters.add(code);
  }
}
