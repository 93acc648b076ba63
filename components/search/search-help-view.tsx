import { PageHeader } from "@/components/site/page-header";
import type { Language } from "@/lib/archive/language";
import { articlesHref } from "@/lib/search/articles-href";
import { EVERYTHING } from "@/lib/search/search-query";
import { langOf } from "@/lib/site/lang-of";
import type { SearchHelpText } from "@/lib/site/messages/search-help";

/** How to search, with examples that lead to what they find. */
export function SearchHelpView({ text, language }: { text: SearchHelpText; language: Language }) {
  return (
    <>
      <PageHeader title={text.title}>
        <p className="font-read text-lead">{text.lead}</p>
      </PageHeader>
      {text.sections.map(({ id, title, text: paragraph, examples }) => (
        <section key={id} id={id} aria-labelledby={`${id}-heading`} className="row mt-10">
          <div className="md:row-span-2" />
          <div className="joint max-w-text pt-5">
            <h2 id={`${id}-heading`} className="font-read text-section font-semibold">
              {title}
            </h2>
            <p className="mt-3 font-read text-read">{paragraph}</p>
            {examples.length > 0 ? (
              <table className="mt-4 w-full text-small">
                <thead>
                  <tr className="text-note text-soft">
                    <th scope="col" className="py-1 pe-4 text-start font-normal">
                      {text.example}
                    </th>
                    <th scope="col" className="py-1 text-start font-normal">
                      {text.finds}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {examples.map(({ q, finds }) => (
                    <tr key={q} className="border-t border-rule align-baseline">
                      <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                        <a
                          href={articlesHref(language, { ...EVERYTHING, q, sort: "relevance" })}
                          lang={langOf(q, language)}
                          className="target inline-block"
                        >
                          {q}
                        </a>
                      </th>
                      <td className="py-1.5">{finds}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ) : null}
          </div>
        </section>
      ))}
    </>
  );
}
