import { MonthBars } from "@/components/chart/month-bars";
import { PageHeader } from "@/components/site/page-header";
import { Section } from "@/components/ui/section";
import type { Coverage, LinkedText } from "@/lib/archive/coverage";
import { articlesHref, batchesHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { LackTable } from "./lack-table";
import { LinkedShare } from "./linked-share";
import { OutletCoverage } from "./outlet-coverage";
import { PeriodTable } from "./period-table";
import { UnparsedText } from "./unparsed-text";

/** How far the archive reaches, and where it does not. */
export function CoverageView({
  coverage,
  linked,
  language,
}: {
  coverage: Coverage;
  linked: LinkedText;
  language: Language;
}) {
  const { coverage: text, count, batch } = messagesIn(language);
  return (
    <>
      <PageHeader title={text.title}>
        <p className="text-body text-soft">{text.lead}</p>
        <p className="mt-2 flex flex-wrap gap-x-6 text-small">
          <a href={articlesHref(language)} className="target inline-block">
            {count.articles(coverage.articles)}
          </a>
          <a href={batchesHref(language)} className="target inline-block">
            {batch.many}
          </a>
        </p>
      </PageHeader>
      {coverage.articles === 0 ? (
        <p>{text.empty}</p>
      ) : (
        <div className="max-w-[51rem] space-y-12">
          <Section id="by-month" title={text.byMonth}>
            <MonthBars months={coverage.months} language={language} />
          </Section>
          <Section id="by-outlet" title={text.byOutlet} note={text.byOutletNote}>
            <PeriodTable coverage={coverage} language={language} />
          </Section>
          <Section id="lacks" title={text.lacks} note={text.lacksNote}>
            <LackTable coverage={coverage} language={language} />
          </Section>
          <Section id="unparsed" title={text.unparsed}>
            <UnparsedText coverage={coverage} language={language} />
          </Section>
          <Section id="linked" title={text.linked}>
            <LinkedShare linked={linked} language={language} />
          </Section>
          <Section id="outlets" title={text.outlets}>
            <OutletCoverage coverage={coverage} language={language} />
          </Section>
        </div>
      )}
    </>
  );
}
