import { nameIn } from "@/lib/archive/article";
import type { StatedFigure } from "@/lib/archive/figure-list";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { figuresTextIn } from "@/lib/site/messages/figures";

/** What a figure is about, each leading to its page; where it is not in the sentence, where it is. */
export function FigureScopes({ scopes, language }: { scopes: StatedFigure["scopes"]; language: Language }) {
  const words = figuresTextIn(language);
  if (scopes.length === 0) return <span className="text-soft">{words.noScope}</span>;
  return scopes.map(({ kind, slug, names, rule }) => {
    const name = nameIn(names, language, slug);
    const where = words.scopeRule[rule];
    return (
      <span key={`${kind}/${slug}`}>
        <a href={entityHref(language, kind, slug)} lang={langOf(name, language)} className="inline-block min-h-6">
          {name}
        </a>
        {where ? <span className="text-soft">{language === "zh" ? `（${where}）` : ` (${where})`}</span> : null}
      </span>
    );
  });
}
