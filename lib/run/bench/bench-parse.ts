import { parseFile } from "@/lib/parse/parse-file";
import { generateFile } from "./corpus";
import type { Figure } from "./figure";

const PASSES = 5;
const LONG_LINE_BYTES = 1_000_000;

/**
 * The parser alone on one core, in processor time: a file of 4,000 articles, one of 15 times that, one long line,
 * and Chinese bodies without any sign that could divide them, in which a search finds nothing to stop at.
 */
export async function benchParse(): Promise<Figure[]> {
  const file = generateFile(0, 4_000);
  const usual = Math.max(...Array.from({ length: PASSES }, () => parseRate(file)));
  const body = file.slice(file.indexOf("\n") + 1);
  const large = `${file}\n${`${body.slice(body.indexOf("\n") + 1)}\n`.repeat(Math.ceil(1e8 / Buffer.byteLength(file)) - 1)}`;
  const largeRate = parseRate(large);
  const bullets = " - The college opened a training base [1]".repeat(LONG_LINE_BYTES / 41);
  const line = `标题\nXin Hua Wang· 2025-08-29 08:29\nCore Viewpoint - One line [1] Group 1: Long${bullets}`;
  const lineRate = Math.max(...Array.from({ length: PASSES }, () => parseRate(line)));
  const sentences = "鲁班工坊在当地开设课程，培养技术人才。".repeat(40);
  const plain = `标题\n新华网· 2025年8月29日 08:29\n${sentences}\n`.repeat(4_000);
  const plainRate = Math.max(...Array.from({ length: PASSES }, () => parseRate(plain)));
  const least = { least: 20 };
  return [
    { name: "parse alone", value: usual, unit: "MB/s", reach: least, note: `${megabytes(file)} MB, 4,000 articles` },
    { name: "parse alone, a large file", value: largeRate, unit: "MB/s", reach: least, note: `${megabytes(large)} MB` },
    { name: "parse alone, a long line", value: lineRate, unit: "MB/s", reach: least, note: `${megabytes(line)} MB` },
    { name: "parse alone, no markers", value: plainRate, unit: "MB/s", reach: least, note: `${megabytes(plain)} MB` },
  ];
}

/** Megabytes a second of processor time: what else the machine does is not counted. */
function parseRate(text: string): number {
  const begun = process.cpuUsage();
  const { value } = parseFile(text, "bench.txt");
  const { user, system } = process.cpuUsage(begun);
  if (value.refused.length > 0) throw new Error(`${value.refused.length} generated articles were refused`);
  return Buffer.byteLength(text) / (user + system);
}

const megabytes = (text: string) => (Buffer.byteLength(text) / 1e6).toFixed(1);
