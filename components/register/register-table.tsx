import { ProvisionalMark } from "@/components/entity/provisional-mark";
import { nameIn } from "@/lib/archive/article";
import type { Fact } from "@/lib/archive/entity";
import type { StatedFigure } from "@/lib/archive/figure-list";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import {
  REGISTER_FACTS,
  REGISTER_NUMBERS,
  type RegisteredWorkshop,
  type RegisterNumber,
} from "@/lib/archive/workshop-register";
import { factRuns } from "@/lib/site/fact-runs";
import { figureHref } from "@/lib/site/figure-href";
import { formatPeriod } from "@/lib/site/format-period";
import { langOf } from "@/lib/site/lang-of";
import { figuresTextIn } from "@/lib/site/messages/figures";
import { registerTextIn } from "@/lib/site/messages/register";

const NUMBERS = Object.keys(REGISTER_NUMBERS) as RegisterNumber[];

/** One row for each workshop; every cell leads to where it is from, and one that nothing states says so. */
export function RegisterTable({
  workshops,
  language,
}: {
  workshops: readonly RegisteredWorkshop[];
  language: Language;
}) {
  const words = registerTextIn(language);
  return (
    <div className="overflow-x-auto">
      <table className="stacked-table w-full text-small lg:min-w-[64rem]">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr className="text-note text-soft">
            {[words.country, words.workshop, ...REGISTER_FACTS.map((name) => words.fact[name])].map((name) => (
              <th key={name} scope="col" className={`${CELL} text-start font-normal`}>
                {name}
              </th>
            ))}
            {NUMBERS.map((name) => (
              <th key={name} scope="col" className={`${CELL} lg:text-end font-normal`}>
                {words.number[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {workshops.map((one) => (
            <RegisterRow key={one.workshop.slug} registered={one} language={language} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const CELL = "align-top lg:p-2 lg:first:ps-0";

function RegisterRow({ registered, language }: { registered: RegisteredWorkshop; language: Language }) {
  const words = registerTextIn(language);
  const { workshop, country, facts, numbers } = registered;
  const page = entityHref(language, "workshop", workshop.slug);
  const name = nameIn(workshop.names, language, workshop.slug);
  const land = country && nameIn(country.names, language, country.slug);
  return (
    <tr className="border-t border-rule">
      <td className={CELL} data-label={words.country}>
        {country && land ? (
          <a href={entityHref(language, "country", country.slug)} lang={langOf(land, language)} className={LINK}>
            {land}
          </a>
        ) : (
          <NotStated language={language} />
        )}
      </td>
      <th scope="row" className={`${CELL} text-start font-semibold`}>
        <a href={page} lang={langOf(name, language)} className={LINK}>
          {name}
        </a>
        {workshop.provisional ? (
          <span className="ms-2">
            <ProvisionalMark language={language} />
          </span>
        ) : null}
      </th>
      {REGISTER_FACTS.map((fact) => (
        <td key={fact} className={`${CELL} min-w-36`} data-label={words.fact[fact]}>
          {facts[fact].length === 0 ? (
            <NotStated language={language} />
          ) : (
            <>
              {facts[fact].map((stated, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two sources may state the same value
                <FactText key={at} fact={stated} language={language} />
              ))}
              <a href={`${page}#facts`} className={SOURCE}>
                {words.fromRegistry}
              </a>
            </>
          )}
        </td>
      ))}
      {NUMBERS.map((number) => (
        <td key={number} className={`${CELL} lg:text-end`} data-label={words.number[number]}>
          <NumberText figure={numbers[number]} language={language} />
        </td>
      ))}
    </tr>
  );
}

const LINK = "plain-link inline-block min-h-6";
const SOURCE = "inline-block min-h-6 text-note text-soft";

function NotStated({ language }: { language: Language }) {
  return <span className="text-soft">{registerTextIn(language).notStated}</span>;
}

function FactText({ fact, language }: { fact: Fact; language: Language }) {
  const runs = factRuns(fact, language) ?? [];
  return (
    <span className="block" lang={langOf(runs.map(({ text }) => text).join(""), language)}>
      {runs.map(({ text, href }) =>
        href === null ? (
          text
        ) : (
          <a key={href} href={href} className={LINK}>
            {text}
          </a>
        ),
      )}
    </span>
  );
}

/** A number with the time as of which it is stated, leading to its sentence. */
function NumberText({ figure, language }: { figure: StatedFigure | null; language: Language }) {
  const words = registerTextIn(language);
  if (figure === null) return <NotStated language={language} />;
  return (
    <>
      <span className="block font-semibold tabular-nums">{figuresTextIn(language).value(figure)}</span>
      <a href={figureHref(language, figure)} className={SOURCE}>
        {words.fromSentence}
        {figure.asOf === null ? "" : `${language === "zh" ? "，" : ", "}${formatPeriod(figure.asOf, language)}`}
      </a>
    </>
  );
}
