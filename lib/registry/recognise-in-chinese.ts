import type { ChinesePatterns } from "./compile-chinese-patterns";
import type { FieldText } from "./field-text";
import type { LinkedRanges } from "./linked-ranges";
import { makeChineseNameReader } from "./recognise-chinese";
import { personAt } from "./recognise-chinese-people";
import type { RecognisedName } from "./recognised-name";

/** The key of what follows no head: 教育部 in 教育部长. */
const ANY_HEAD = "*";

/** Names in Chinese characters that the patterns find in a field. */
export function recogniseInChinese(
  field: FieldText,
  patterns: ChinesePatterns,
  linkedRanges: () => LinkedRanges,
): RecognisedName[] {
  const { codes, length } = field.folded;
  const { endings } = patterns;
  const found: RecognisedName[] = [];
  let reader: ReturnType<typeof makeChineseNameReader> | null = null;
  let text = "";
  for (let at = 0; at < length; at += 1) {
    if (endings[codes[at] ?? 0] === 0) continue;
    text ||= field.string();
    readTo(at + 1);
  }
  return found;

  function readTo(end: number): void {
    const title = patterns.titles.longestTo(text, end);
    const person = title === null ? null : personAt(text, end, patterns.people);
    if (person) found.push(person);
    const word = patterns.heads.longestTo(text, end);
    const head = word === null ? undefined : patterns.headOf.get(word);
    if (word === null || !head || patterns.notNames.longestTo(text, end) !== null) return;
    for (const key of [word, ANY_HEAD]) {
      if (patterns.notBefore.get(key)?.some((after) => text.startsWith(after, end))) return;
    }
    reader ??= makeChineseNameReader(field, linkedRanges(), patterns);
    const name = reader.nameAround(head, end - word.length, end);
    if (name) found.push(name);
  }
}
