import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { expect } from "vitest";
import type { contentFolder } from "./content-folder";
import type { testDatabase } from "./test-database";

export const HEAD = "职业教育国际合作\nSearch documents\n";
let written = 0;

/** An article of its own hour, with one bullet a sentence. */
export function article(title: string, outlet: string, ...sentences: string[]): string {
  written += 1;
  const minute = new Date(Date.UTC(2025, 5, 1, written)).toISOString().slice(0, 16).replace("T", " ");
  const [viewpoint = "", ...bullets] = sentences;
  return `${title}\n${outlet}· ${minute}\nCore Viewpoint - ${viewpoint} [1] Group 1: Days -${bullets.map((text) => ` ${text} [1]`).join(" -")}`;
}

export const ARTICLES = [
  article(
    "Skills in Kenya",
    "Ke Ji Ri Bao",
    "The Kenyan Ministry of Health met the Nairobi Skills Forum in Kenya",
    "The Luban Workshop in Kenya trains Kenyans",
    "Kenya's Ministry of Health spoke at the Silk Road Skills Forum",
  ),
  article(
    "尼加拉瓜代表团访问天津",
    "Zhong Guo Xin Wen Wang",
    "中尼合作不断深化，尼加拉瓜代表团访问天津职业大学",
    "中巴合作论坛在天津举行，巴西代表团出席",
    "巴基斯坦鲁班工坊揭牌",
  ),
  article("中尼 cooperation", "Ke Ji Ri Bao", "中尼合作进入新阶段", "两国教师会面"),
  article(
    "Workshops open",
    "Qi Lu Wan Bao Wang",
    "The Luban Workshop in Uruguay opened, and so did the Luban Workshop in Montevideo",
    "Luban Workshops in Egypt and Mali and Uruguay were praised",
    "Ain Shams University in Cairo hosts teachers at the Luban Workshop",
  ),
  article(
    "Another opening",
    "Hui Zhou Daily Test",
    "The SILK ROAD Skills Forum and the Silk Road Skills Forum were held",
    "The Uruguay Luban Workshop opened its doors",
    "He Li Ming, president of Harbour Test University, spoke",
  ),
  article(
    "Georgia on my mind",
    "Hui Zhou Daily Test",
    "Georgia signed an agreement",
    "Students from Georgia and Atlanta came",
    "A guinea pig ate a Brazil nut at the Turkey market",
  ),
  article(
    "格鲁吉亚与几内亚比绍",
    "Hui Zhou Daily Test",
    "第三届世界职业技术教育发展大会在天津举行",
    "2024 World Vocational and Technical Education Development Conference",
    "世界职业技术教育发展大会发布《天津共识》",
  ),
  article(
    "The 2024 World Vocational and Technical Education Development Conference",
    "Ke Ji Ri Bao",
    "The World Vocational and Technical Education Development Conferences in Tianjin adopted the Tianjin Consensus",
    "Students of l’Égypte and of Xi'an and Łódź met in Addis Ababa Harbour",
    "Teachers of the Zanzi­bar Harbour met",
  ),
  article("Nothing to link", "ТАСС", "The words of this one name nobody", "And so it ends"),
  article(
    "China-ASEAN week",
    "Zhong Guo Xin Wen Wang",
    "The China-ASEAN Vocational Education Forum opened in Guiyang with ASEAN and the SCO",
    "Minister Lu Xin of the Ministry of Education of China spoke, and so did President Xi",
  ),
  article(
    "China-ASEAN week opens",
    "Ke Ji Ri Bao",
    "The China-ASEAN Vocational Education Forum opened in Guiyang with ASEAN and the SCO today",
    "Minister Lu Xin of the Ministry of Education of China spoke, and so did President Xi",
  ),
];

/** The files in which `giveArticles` gives them. */
export const FILES = ["a-seed.txt", "b.txt", "c.txt"];

/** A change of one file of the registry. */
export type Edit = [file: string, change: (text: string) => string];

export const append =
  (yaml: string): Edit[1] =>
  (text) =>
    `${text}\n${yaml}\n`;
export const replace =
  (from: string | RegExp, to: string): Edit[1] =>
  (text) =>
    text.replace(from, to);
export const drop = (slug: string) => replace(new RegExp(`- slug: ${slug}\\n(?: .*\\n|\\n)*?(?=- slug|#|$)`), "");
export const decide = (...lines: string[]): Edit => ["decisions.yaml", append(lines.join("\n"))];

export const SILK = "conference/silk-road-skills-forum";
export const NAIROBI = "conference/nairobi-skills-forum";

/** What tests do with an archive whose registry changes: in the folder and the database that are theirs. */
export function changingRegistry(
  database: ReturnType<typeof testDatabase>,
  { at, give, giveRegistry }: ReturnType<typeof contentFolder>,
) {
  return { giveArticles, state, empty };

  async function giveArticles(): Promise<void> {
    const seed = await readFile(path.resolve("content/articles/vocational-education-cooperation.txt"), "utf8");
    await give("a-seed.txt", seed);
    await give("b.txt", `${HEAD}${ARTICLES.slice(0, 5).join("\n")}`);
    await give("c.txt", `${HEAD}${ARTICLES.slice(5).join("\n")}`);
  }

  /** Takes everything out of the database. */
  async function empty(): Promise<void> {
    const rows = await database.prisma.$queryRaw<{ name: string }[]>`
      SELECT quote_ident(table_name) AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'`;
    await database.prisma.$executeRawUnsafe(
      `TRUNCATE ${rows.map(({ name }) => name).join(", ")} RESTART IDENTITY CASCADE`,
    );
  }

  /** Makes the registry the shipped one with these changes. */
  async function state(...edits: Edit[]): Promise<void> {
    await rm(at("registry"), { recursive: true, force: true });
    const texts = new Map<string, string>();
    for (const [file, change] of edits) {
      const text = texts.get(file) ?? (await readFile(path.resolve("content/registry", file), "utf8"));
      const changed = change(text);
      expect(changed).not.toBe(text);
      texts.set(file, changed);
    }
    if (texts.size === 0) return giveRegistry("people.yaml", (text) => text);
    for (const [file, text] of texts) await giveRegistryFile(file, text);
  }

  async function giveRegistryFile(file: string, text: string): Promise<void> {
    const folder = at("registry");
    const known = await readFile(path.join(folder, file), "utf8").catch(() => null);
    if (known === null) await giveRegistry(file, () => text);
    else await give(`registry/${file}`, text);
  }
}
