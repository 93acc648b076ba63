import { Disclosure } from "@/components/ui/disclosure";
import { RailSection } from "@/components/ui/rail-section";
import type { StatedFigure } from "@/lib/archive/figure-list";
import type { Language } from "@/lib/archive/language";
import { ALL_FIGURES, figuresHref } from "@/lib/search/figures-query";
import { langOf } from "@/lib/site/lang-of";
import { figuresTextIn } from "@/lib/site/messages/figures";

/** As many as stand in the rail unfolded. */
const SHOWN = 12;
/** As many are listed: an article may state thousands, each of which stands in its text. */
const MOST = 100;

/** The numbers that an article states, as stated, each leading to its sentence; what they count leads to all such figures. */
export function ArticleFigures({ figures, language }: { figures: readonly StatedFigure[]; language: Language }) {
  const words = figuresTextIn(language);
  if (figures.length === 0) return null;
  const more = figures.slice(SHOWN, MOST);
  return (
    <RailSection id="figures" title={words.inArticle(figures.length)}>
      <FigureLinks figures={figures.slice(0, SHOWN)} language={language} />
      {more.length > 0 ? (
        <Disclosure summary={words.inArticle(figures.length - SHOWN)}>
          <FigureLinks figures={more} language={language} />
          {figures.length > MOST ? <p className="text-note text-soft">{words.firstInArticle(MOST)}</p> : null}
        </Disclosure>
      ) : null}
    </RailSection>
  );
}

function FigureLinks({ figures, language }: { figures: readonly StatedFigure[]; language: Language }) {
  const words = figuresTextIn(language);
  return (
    <ul>
      {figures.map(({ surface, bullet, planned, thing, thingNames, place }) => (
        <li key={place.position} className="mt-0.5">
          <a
            href={`#${bullet ?? "viewpoint"}`}
            lang={langOf(surface, language)}
            className="plain-link inline-block min-h-6"
          >
            {surface}
          </a>
          {planned ? <span className="ms-2 text-note text-soft">{words.planned}</span> : null}
          {thing !== null && thingNames ? (
            <a
              href={figuresHref(language, { ...ALL_FIGURES, thing })}
              aria-label={words.of(thingNames[language] ?? thing)}
              className="ms-2 inline-block min-h-6 text-note text-soft"
            >
              {words.alike}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
