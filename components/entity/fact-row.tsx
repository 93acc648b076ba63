import type { Language } from "@/lib/archive/language";
import { type FactRun, factRuns } from "@/lib/site/fact-runs";
import { factValue } from "@/lib/site/fact-value";
import { langOf } from "@/lib/site/lang-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { type SourcedFact, sharedSources } from "@/lib/site/sourced-facts";

// Many short values, such as the members of a group, stand in a line instead of one below the other.
const MANY = 5;
const SHORT = 24;

/** All values of one fact; what is not stated says so. */
export function FactRow({ fact, language }: { fact: SourcedFact; language: Language }) {
  const { factName, notStated } = messagesIn(language).entity;
  const shared = sharedSources(fact);
  const values = fact.values.map((stated) => ({
    value: factValue(stated, language),
    runs: factRuns(stated, language) ?? [],
    sources: stated.sources,
  }));
  const isMany = values.length > MANY && values.every(({ value }) => (value ?? "").length <= SHORT);
  return (
    <div className="row border-b border-rule py-2">
      <dt className="text-soft">{factName(fact.name)}</dt>
      <dd className={isMany ? "flex flex-wrap gap-x-4" : "space-y-1"}>
        {values.map(({ value, runs, sources }, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sources may state the same value
          <div key={position} lang={value === null ? undefined : langOf(value, language)}>
            {value === null ? <span className="text-soft">{notStated}</span> : <FactText runs={runs} />}
            <SourceNumbers numbers={shared === null || position === values.length - 1 ? sources : []} />
          </div>
        ))}
      </dd>
    </div>
  );
}

function FactText({ runs }: { runs: readonly FactRun[] }) {
  return runs.map(({ text, href }) =>
    href === null ? (
      text
    ) : (
      <a key={href} href={href} className="inline-block min-h-6">
        {text}
      </a>
    ),
  );
}

function SourceNumbers({ numbers }: { numbers: readonly number[] }) {
  return numbers.map((number) => (
    <a
      key={number}
      href={`#source-${number}`}
      className="plain-link ms-1 inline-block min-h-6 min-w-6 text-center text-note text-soft tabular-nums"
    >
      [{number}]
    </a>
  ));
}
