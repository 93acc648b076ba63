import { StatedTime } from "@/components/site/stated-time";
import type { StatedFigure } from "@/lib/archive/figure-list";
import type { Language } from "@/lib/archive/language";
import { figureHref } from "@/lib/site/figure-href";
import { langOf } from "@/lib/site/lang-of";
import { figuresTextIn } from "@/lib/site/messages/figures";
import { FigureScopes } from "./figure-scopes";
import { FigureThingName } from "./figure-thing-name";
import { figureTimeText } from "./figure-time-text";

/** A figure of a list: the number and what it counts, what it is about, its sentence, and the article that states it. */
export function FigureEntry({
  figure,
  note,
  language,
}: {
  figure: StatedFigure;
  /** What else is to be said of it. */
  note?: string | undefined;
  language: Language;
}) {
  const words = figuresTextIn(language);
  const { sentence, start, end, article, planned } = figure;
  const outlet = article.outlet && (article.outlet.names[language] ?? article.outlet.name);
  return (
    <li className="row border-t border-rule py-5">
      <p className="flex flex-wrap gap-x-3 pt-1 text-note text-soft md:flex-col">
        <span>{figureTimeText(figure, language)}</span>
        {planned ? <span>{words.planned}</span> : null}
      </p>
      <div className="max-w-text min-w-0">
        <h3 className="font-read text-entry font-semibold">
          <a href={figureHref(language, figure)} className="plain-link">
            <span className="tabular-nums">{words.value(figure)}</span>{" "}
            <FigureThingName figure={figure} language={language} />
          </a>
        </h3>
        <p className="mt-0.5 flex flex-wrap gap-x-4 text-small">
          <FigureScopes scopes={figure.scopes} language={language} />
        </p>
        <p lang={langOf(sentence, language)} className="mt-2 font-read text-body">
          {sentence.slice(0, start)}
          <mark>{sentence.slice(start, end)}</mark>
          {sentence.slice(end)}
        </p>
        {note ? <p className="mt-1 text-small">{note}</p> : null}
        <p className="mt-1 flex flex-wrap gap-x-3 text-note text-soft">
          <a href={figureHref(language, figure)} lang={langOf(article.title, language)} className="target inline-block">
            {article.title}
          </a>
          {outlet ? <span lang={langOf(outlet, language)}>{outlet}</span> : null}
          <StatedTime published={article.published} language={language} dayOnly />
        </p>
      </div>
    </li>
  );
}
