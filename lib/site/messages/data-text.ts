import type { Language } from "@/lib/archive/language";
import { dataTextEn } from "./data-text-en";
import { dataTextZh } from "./data-text-zh";

/** A way in which the archive's content leaves it, with what to type; `{site}` stands for the archive's address. */
export type DataDoor = {
  id: string;
  title: string;
  text: string;
  code: { for: string; lines: string }[];
  /** Where it is had at once. */
  link?: { href: string; text: string };
};

/** The page that shows how to use the data. */
export type DataText = { title: string; lead: string; apiLink: string; doors: DataDoor[] };

export function dataTextIn(language: Language): DataText {
  return language === "zh" ? dataTextZh : dataTextEn;
}
