import { LANGUAGE_TAGS, type Language } from "@/lib/archive/language";

const TEXTS = {
  en: {
    name: "Luban Archive",
    home: "Home",
    href: "/",
    title: { 500: "Error", 503: "Not available" },
    said: {
      500: "Something went wrong on our side. The page may work if you try again.",
      503: "The archive's database does not answer at the moment. Please try again shortly.",
    },
  },
  zh: {
    name: "鲁班档案馆",
    home: "首页",
    href: "/zh",
    title: { 500: "出错", 503: "暂时无法使用" },
    said: { 500: "服务器出现错误，请稍后再试。", 503: "资料库的数据库暂时没有响应，请稍后再试。" },
  },
} as const;

/** The archive's colours and type, in so far as they need no file: a style sheet in a page is refused by its policy, attributes are not. */
const STYLES = {
  html: "color-scheme:light dark;background:light-dark(#fbfcfa,#121715);color:light-dark(#17201c,#e4eae6);font:1.0625rem/1.6 system-ui,sans-serif",
  body: "max-width:38rem;margin:14vh auto;padding:0 1.5rem",
  rule: "margin:2rem 0;border:0;border-top:1px solid",
  link: "color:light-dark(#0b6353,#79cdb6)",
  note: "overflow-wrap:anywhere",
};

/**
 * The page for a fault of ours, in the language that was asked for and then in the other, whole in itself: it must work
 * when nothing else does. Next's own answer to an error while rendering is a page that is empty without JavaScript.
 */
export function failurePage(status: 500 | 503, requestId: string, language: Language): string {
  const own = TEXTS[language];
  const other: Language = language === "en" ? "zh" : "en";
  const { name, home, href, said } = TEXTS[other];
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}" style="${STYLES.html}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${own.title[status]} · ${own.name}</title>
</head>
<body style="${STYLES.body}">
<main>
<h1>${own.name}</h1>
<p>${own.said[status]}</p>
<p><a href="${own.href}" style="${STYLES.link}">${own.home}</a></p>
<hr style="${STYLES.rule}">
<div lang="${LANGUAGE_TAGS[other]}">
<p><b>${name}</b>: ${said[status]}</p>
<p><a href="${href}" style="${STYLES.link}">${home}</a></p>
</div>
<p style="${STYLES.note}"><small>Request ${requestId}</small></p>
</main>
</body>
</html>
`;
}
