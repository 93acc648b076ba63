import type { Language } from "@/lib/archive/language";
import { CITATION_STYLES, type CitationStyle } from "@/lib/export/citation/format-citation";
import { LIST_FORM_NAMES, LIST_FORMS, type ListFormName } from "@/lib/export/list/list-forms";

type FileForm = Exclude<ListFormName, CitationStyle>;
const isStyle = (name: ListFormName): boolean => (CITATION_STYLES as readonly string[]).includes(name);

/** What is said of exports and references, and in them. */
export type ExportMessages = {
  /** In every export and reference: what kind of text an article is. */
  note: string;
  /** Before the forms of a list. */
  download: string;
  form: Record<FileForm, string>;
  /** What a form is for. */
  formFor: Record<FileForm, string>;
  cite: {
    title: string;
    describe: (title: string) => string;
    styles: Record<CitationStyle, string>;
    /** Behind a reference whose style has no day of access. */
    accessed: (day: string) => string;
    sentence: (id: string) => string;
    downloads: string;
    whole: string;
    sentences: string;
    sentencesHelp: string;
    thanks: string;
    /** Before the styles in which a whole list is given as references. */
    list: string;
    copy: string;
    copyStyle: (style: string) => string;
  };
};

const EXPORT_MESSAGES: Record<Language, ExportMessages> = {
  en: {
    note: "Summary; the original story is not held.",
    download: "Download all of this list",
    form: { csv: "CSV", ndjson: "NDJSON", md: "Markdown", bib: "BibTeX", ris: "RIS", json: "CSL-JSON" },
    formFor: {
      csv: "a table for spreadsheets",
      ndjson: "an article a line, for programs",
      md: "text with headings",
      bib: "references for LaTeX",
      ris: "references for EndNote, Zotero, Mendeley",
      json: "references for citation processors",
    },
    cite: {
      title: "Cite this article",
      describe: (title) => `References to “${title}” in the common styles, and as files for reference managers.`,
      styles: { apa: "APA", mla: "MLA", chicago: "Chicago", gbt7714: "GB/T 7714" },
      accessed: (day) => `Accessed ${day}.`,
      sentence: (id) => `Sentence ${id}.`,
      downloads: "For reference managers",
      whole: "Cite the whole article",
      sentences: "Cite one sentence",
      sentencesHelp: "Each has an address of its own that never changes.",
      thanks:
        "Made by citeproc-js (Frank Bennett) with styles of the Citation Style Language project, under CC BY-SA 3.0.",
      list: "All of them as references",
      copy: "Copy",
      copyStyle: (style) => `Copy ${style}`,
    },
  },
  zh: {
    note: "摘要，本馆不收藏原文。",
    download: "下载整个列表",
    form: { csv: "CSV", ndjson: "NDJSON", md: "Markdown", bib: "BibTeX", ris: "RIS", json: "CSL-JSON" },
    formFor: {
      csv: "电子表格",
      ndjson: "每行一篇，供程序读取",
      md: "带标题的文本",
      bib: "LaTeX 参考文献",
      ris: "EndNote、Zotero、Mendeley 等软件的参考文献",
      json: "引文处理程序的参考文献",
    },
    cite: {
      title: "引用本文",
      describe: (title) => `《${title}》的常用格式引文，以及文献管理软件所用的文件。`,
      styles: { apa: "APA 格式", mla: "MLA 格式", chicago: "芝加哥格式", gbt7714: "GB/T 7714 格式" },
      accessed: (day) => `访问于 ${day}。`,
      sentence: (id) => `第 ${id} 句。`,
      downloads: "文献管理软件",
      whole: "引用全文",
      sentences: "引用其中一句",
      sentencesHelp: "每一句都有永不改变的地址。",
      thanks: "由 citeproc-js（Frank Bennett）生成，格式取自 Citation Style Language 项目，以 CC BY-SA 3.0 许可使用。",
      list: "全部列为参考文献",
      copy: "复制",
      copyStyle: (style) => `复制 ${style}引文`,
    },
  },
};

/** The forms of a list for programs, in the order in which they are offered; references as text are offered apart. */
export const EXPORT_FORMS = LIST_FORM_NAMES.filter((name): name is FileForm => !isStyle(name));

/** The styles in which a list is offered as references. */
export const REFERENCE_STYLES = CITATION_STYLES;

/** What each form is called by its registered media type. */
export const EXPORT_TYPES = Object.fromEntries(
  EXPORT_FORMS.map((name) => [name, LIST_FORMS[name].mediaType.split(";")[0]]),
) as Record<FileForm, string>;

export function exportsIn(language: Language): ExportMessages {
  return EXPORT_MESSAGES[language];
}
