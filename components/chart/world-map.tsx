import { nameIn } from "@/lib/archive/article";
import type { EntitySummary } from "@/lib/archive/entity";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { formatCount } from "@/lib/site/format-time";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { WORLD, worldPosition } from "@/lib/site/world-position";
import { type MapStep, mapSteps } from "./map-steps";

const DOT = 2.5;
/** Shades are counted from the darkest, which a map of any number of steps has. */
const DARKEST = 5;

/**
 * The countries of the world shaded by how many articles name them, each leading to its page. The links are
 * left out of the Tab order, since a list of all countries says the same, on the page or behind a link below the map. They
 * are not hidden: a mouse leaves the focus on the one it clicks. What a shade counts is for the eye, and each link says its own.
 */
export function WorldMap({ countries, language }: { countries: readonly EntitySummary[]; language: Language }) {
  const named = countries.filter(({ count }) => count > 0);
  const steps = mapSteps(named.map(({ count }) => count));
  if (steps.length === 0) return null;
  const { count: text, world } = messagesIn(language);
  const shadeOf = (count: number) => DARKEST - steps.length + 1 + steps.findIndex(({ to }) => count <= to);
  return (
    <figure>
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML stands for a group within a drawing */}
      <svg
        viewBox={`0 0 ${WORLD.width} ${WORLD.height}`}
        role="group"
        aria-label={world.map}
        className="world-map block w-full"
      >
        <path className="map-land" d={WORLD.outline} />
        {named.map(({ kind, slug, code, names, count }) => {
          const position = code === null ? null : worldPosition(code);
          if (position === null) return null;
          const isDot = position.shape === "" || position.isSmall;
          return (
            <a
              key={slug}
              href={entityHref(language, kind, slug)}
              tabIndex={-1}
              className={`map-country map-shade-${shadeOf(count)}`}
            >
              <title>{`${nameIn(names, language, slug)}: ${text.articles(count)}`}</title>
              {isDot ? <circle cx={position.x} cy={position.y} r={DOT} /> : <path d={position.shape} />}
            </a>
          );
        })}
      </svg>
      <figcaption className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-note text-soft">
        <span aria-hidden="true">{world.legend}</span>
        <ul aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1">
          {steps.map((step) => (
            <li key={step.from} className="flex items-center gap-1.5 tabular-nums">
              <span className={`map-key map-shade-${shadeOf(step.from)}`} />
              {rangeText(step, language)}
            </li>
          ))}
        </ul>
        <span>{world.note}</span>
      </figcaption>
    </figure>
  );
}

function rangeText({ from, to }: MapStep, language: Language): string {
  return from === to ? formatCount(from, language) : `${formatCount(from, language)}–${formatCount(to, language)}`;
}
