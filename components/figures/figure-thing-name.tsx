import { nameIn } from "@/lib/archive/article";
import type { StatedFigure } from "@/lib/archive/figure-list";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { figuresTextIn } from "@/lib/site/messages/figures";

/** What a figure counts: the thing by its name, else the words that state it. */
export function FigureThingName({ figure, language }: { figure: StatedFigure; language: Language }) {
  if (figure.thing !== null && figure.thingNames)
    return <>{lowered(nameIn(figure.thingNames, language, figure.thing), language)}</>;
  return <span lang={langOf(figure.counted, language)}>{figuresTextIn(language).as(figure.counted)}</span>;
}

/** Behind a number a name of the list has no capital, but for names of their own ("Luban Workshops", "US dollars"). */
function lowered(name: string, language: Language): string {
  if (language === "zh" || /^\p{Lu}\S* \p{Lu}|^\p{Lu}{2}/u.test(name)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
