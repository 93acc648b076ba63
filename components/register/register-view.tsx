import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/archive/language";
import { REGISTER_FACTS, REGISTER_NUMBERS, type RegisterNumber } from "@/lib/archive/workshop-register";
import { figuresOfHref } from "@/lib/search/figures-query";
import { addFilter, EVERYTHING } from "@/lib/search/search-query";
import { timelineHref } from "@/lib/search/timeline-query";
import type { RegisterPage } from "@/lib/site/get-register";
import { registerTextIn } from "@/lib/site/messages/register";
import { RegisterOrders } from "./register-orders";
import { RegisterTable } from "./register-table";
import { WorkshopTotals } from "./workshop-totals";

const PROGRAMME = "luban-workshop";

/** The register: what is stated and what is not, one row for each workshop, and what articles say of all of them. */
export function RegisterView({ page, language }: { page: RegisterPage; language: Language }) {
  const words = registerTextIn(language);
  const { workshops, totals, sort } = page;
  return (
    <>
      <PageHeader title={words.title}>
        <p className="text-body text-soft">{words.about}</p>
        <p className="no-print mt-3 flex flex-wrap gap-x-6 text-small">
          <a
            href={timelineHref(language, { period: null, of: addFilter(EVERYTHING, "workshop", PROGRAMME) })}
            className="target inline-block"
          >
            {words.timeline}
          </a>
          <a href={figuresOfHref(language, "workshop", PROGRAMME)} className="target inline-block">
            {words.figures}
          </a>
        </p>
      </PageHeader>
      <Section id="workshops" title={words.table(workshops.length)} note={gapsOf(page, language).join(" · ")}>
        <RegisterOrders sort={sort} language={language} />
        <RegisterTable workshops={workshops} language={language} />
      </Section>
      {totals.length > 0 ? (
        <div className="mt-12">
          <Section id="totals" title={words.totals} note={words.totalsNote}>
            <WorkshopTotals totals={totals} language={language} />
          </Section>
        </div>
      ) : null}
    </>
  );
}

/** Of how many workshops each thing is stated. */
function gapsOf({ workshops }: RegisterPage, language: Language): string[] {
  const words = registerTextIn(language);
  const all = workshops.length;
  return [
    ...REGISTER_FACTS.map((name) =>
      words.gap(words.fact[name], workshops.filter(({ facts }) => facts[name].length > 0).length, all),
    ),
    ...(Object.keys(REGISTER_NUMBERS) as RegisterNumber[]).map((name) =>
      words.gap(words.number[name], workshops.filter(({ numbers }) => numbers[name] !== null).length, all),
    ),
  ];
}
