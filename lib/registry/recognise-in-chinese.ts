import { ANY_HEAD } from "./check-patterns";
import type { ChinesePatterns } from "./compile-chinese-patterns";
import type { FieldText } from "./field-text";
import type { LinkedRanges } from "./linked-ranges";
import { ChineseNameReader } from "./recognise-chinese";
import { personAt } from "./recognise-chinese-people";
import type { RecognisedName } from "./recognised-name";

/** 亚洲教育论坛[年会] is not another conference; that of an alliance is one. */
const ANNUAL = "年会";

/** Names in Chinese characters that the patterns find in a field. */
export function recogniseInChinese(
  field: FieldText,
  patterns: ChinesePatterns,
  linked: LinkedRanges,
): RecognisedName[] {
  const { codes, length } = field.folded;
  const { endings } = patterns;
  const found: RecognisedName[] = [];
  let reader: ChineseNameReader | null = null;
  for (let at = 0; at < length; at += 1) {
    if (endings[codes[at] ?? 0] === 0) continue;
    const text = field.string();
    const end = at + 1;
    const person = patterns.titles.longestTo(text, end) === null ? null : personAt(text, end, patterns.people);
    if (person) found.push(person);
    const word = patterns.heads.longestTo(text, end);
    const head = word === null ? undefined : patterns.headOf.get(word);
    if (word === null || head === undefined || isOtherWord(patterns, text, word, end)) continue;
    reader ??= new ChineseNameReader(field, linked, patterns);
    const name = reader.nameAround(head, end - word.length, end);
    if (name) found.push(name);
  }
  return linked.untiedBrands.length === 0 ? found : [...found, ...hostedWorkshops(linked, found)];
}

/** Workshops of the brand that stand right behind their host's name: 马查科斯大学[鲁班工坊]. */
function hostedWorkshops(linked: LinkedRanges, found: RecognisedName[]): RecognisedName[] {
  return linked.untiedBrands.flatMap(({ start, end }): RecognisedName[] => {
    const host = [...found, ...linked.around({ start: start - 1, end: start })].find(
      (one) => one.kind === "organization" && one.end === start,
    );
    return host ? [{ start: host.start, end, kind: "workshop", name: null, country: null }] : [];
  });
}

/** Whether the head is part of a longer word, or of a name that goes on to another head (银行 in 银行协会). */
function isOtherWord(
  { notNames, notBefore, heads, headOf, headsFrom }: ChinesePatterns,
  text: string,
  head: string,
  end: number,
): boolean {
  if (notNames.longestTo(text, end) !== null) return true;
  for (const key of [head, ANY_HEAD]) {
    for (const after of notBefore.get(key) ?? []) if (text.startsWith(after, end)) return true;
  }
  const goesOn = headsFrom.get(text.charAt(end))?.find((other) => text.startsWith(other, end));
  if (head === ANNUAL) return headOf.get(heads.longestTo(text, end - head.length) ?? "")?.kind === "conference";
  return goesOn !== undefined && goesOn !== ANNUAL;
}
