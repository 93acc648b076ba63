import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CHINESE_PARTS, COUNTRIES, ENDINGS, OBJECTS, OUTLETS, STEMS, SUBJECTS, VERBS } from "./corpus-words";
import { seededRandom } from "./random";

const ARTICLES_A_FILE = 500;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 3_600;

/** Article number `index` of the corpus in the archive's format: its title, its outlet line and its body, a line each. */
export function generateArticle(index: number): string {
  const random = seededRandom(index * 7_919 + 17);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const [english, chinese] = pick(COUNTRIES);
  const rare = () => pick(STEMS) + pick(STEMS) + pick(STEMS) + pick(ENDINGS);
  const sentence = () => {
    const tail = Array.from({ length: 8 + Math.floor(random() * 10) }, () =>
      random() < 0.25 ? rare() : pick(FILLERS),
    ).join(" ");
    const place = random() < 0.3 ? ` in ${pick(COUNTRIES)[0]}` : "";
    return `${capital(pick(SUBJECTS))} ${pick(VERBS)} ${pick(OBJECTS)}${place} for ${Math.floor(random() * 9_000)} students ${tail}`;
  };
  let note = 1;
  const groups = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, at) => {
    const bullets = Array.from({ length: 2 + Math.floor(random() * 2) }, () => ` - ${sentence()} [${note}]`).join("");
    note += 1;
    return ` Group ${at + 1}: ${capital(rare())} and Cooperation${bullets}`;
  }).join("");
  const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY_MS).toISOString().slice(0, 10);
  const clock = `${two(Math.floor(random() * 24))}:${two(Math.floor(random() * 60))}`;
  const title = `${chinese}${pick(CHINESE_PARTS)}${pick(CHINESE_PARTS)}：第${index + 1}次${pick(CHINESE_PARTS)}`;
  const viewpoint = `China and ${english} ${sentence()} [1]`;
  return `${title}\n${pick(OUTLETS)}· ${day} ${clock}\nCore Viewpoint - ${viewpoint}${groups}`;
}

/** Articles `from` to `to` as one content file. */
export function generateFile(from: number, to: number): string {
  const articles = Array.from({ length: to - from }, (_, at) => generateArticle(from + at));
  return ["职业教育国际合作", "Search documents", ...articles].join("\n");
}

/** Writes the first `count` articles of the corpus below `folder`, some hundred a file. */
export function writeCorpus(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let from = 0; from < count; from += ARTICLES_A_FILE) {
    const to = Math.min(count, from + ARTICLES_A_FILE);
    writeFileSync(join(folder, `${String(from).padStart(7, "0")}.txt`), generateFile(from, to));
  }
}

const FILLERS =
  "with new and joint regional digital skills under the plan of vocational partners across industry".split(" ");

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const two = (number: number) => String(number).padStart(2, "0");
