import { Engine } from "citeproc";
import type { CslItem } from "./csl-item";
import csl from "./styles.json" with { type: "json" };

/** The styles of citations, each in the language that it is used in. */
export const CITATION_STYLES = ["apa", "mla", "chicago", "gbt7714"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Of these a reference to a page with a date has no day of access. */
export const STYLES_WITHOUT_ACCESS: readonly CitationStyle[] = ["apa", "mla", "chicago"];

type Held = { engine: Engine; items: Map<string, CslItem> };
const engines = new Map<CitationStyle, Held>();

/** These have a title that was translated in brackets behind the original; the Chinese standard has none. */
const STYLES_WITH_TRANSLATION: readonly CitationStyle[] = ["apa", "mla", "chicago"];

/** A reference as plain text in a style, by citeproc-js. A number before it, which means nothing alone, is left out. */
export function formatCitation(style: CitationStyle, cited: CslItem): string {
  const { custom, ...plain } = cited;
  const isTranslated = custom !== undefined && STYLES_WITH_TRANSLATION.includes(style);
  const item = isTranslated ? { ...plain, title: `${plain.title} [${custom["translated-title"]}]` } : plain;
  const { engine, items } = engineOf(style);
  items.clear();
  items.set(item.id, item);
  // An item that the processor has is not asked for again, were it another by now under the same id.
  engine.updateItems([]);
  engine.updateItems([item.id]);
  const made = engine.makeBibliography();
  const [text = ""] = made === false ? [] : made[1];
  return text.trim().replace(/^\[1\]\s*/, "");
}

// To read a style takes a hundred times as long as to use it.
function engineOf(style: CitationStyle): Held {
  const known = engines.get(style);
  if (known) return known;
  const items = new Map<string, CslItem>();
  const system = {
    retrieveLocale: (tag: string) => csl.locales[tag === "zh-CN" ? "zh-CN" : "en-US"],
    // Copied: the processor keeps what it was given and writes into it.
    retrieveItem: (id: string) => structuredClone(items.get(id)),
  };
  const engine = new Engine(system, csl.styles[style], style === "gbt7714" ? "zh-CN" : "en-US", true);
  engine.setOutputFormat("text");
  const held = { engine, items };
  engines.set(style, held);
  return held;
}
