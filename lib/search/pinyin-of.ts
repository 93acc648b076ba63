import { pinyin } from "pinyin-pro";

/** A name as it is typed in pinyin, without tones and spaces: 尼加拉瓜 → nijialagua. What is not Chinese stays. */
export function pinyinOf(name: string): string {
  const syllables = pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive", v: true });
  return syllables
    .join("")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
