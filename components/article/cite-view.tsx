import { PageHeader } from "@/components/site/page-header";
import { Disclosure } from "@/components/ui/disclosure";
import { Row } from "@/components/ui/row";
import { articleHref, citeHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import type { Citations } from "@/lib/site/get-citations";
import { langOf } from "@/lib/site/lang-of";
import { exportsIn } from "@/lib/site/messages/exports";

const ROW = "items-baseline border-t border-rule py-3";

/** An article, or one of its sentences, as it is cited: in the common styles to be copied, and as files. */
export function CiteView({
  citations: { article, bullet, formatted },
  files,
  language,
}: {
  citations: Citations;
  files: readonly string[];
  language: Language;
}) {
  const { cite, form } = exportsIn(language);
  const bullets = article.groups.flatMap((group) => group.bullets);
  const cited = bullets.find(({ id }) => id === bullet);
  return (
    <>
      <PageHeader title={cite.title}>
        <p className="font-read text-lead" lang={langOf(article.title, language)}>
          <a href={articleHref(language, article.slug, bullet ?? undefined)}>{article.title}</a>
        </p>
        {cited ? (
          <blockquote className="mt-3 border-s-2 border-accent ps-3 font-read" lang={langOf(cited.text, language)}>
            {cited.text}
          </blockquote>
        ) : null}
      </PageHeader>
      {formatted.map(({ style, text }) => (
        <Row key={style} className={ROW} label={<h2>{cite.styles[style]}</h2>}>
          <p className="max-w-text font-read break-words select-all" lang={langOf(text, language)}>
            {text}
          </p>
          <button
            type="button"
            data-act="copyText"
            aria-label={cite.copyStyle(cite.styles[style])}
            className="scripted text-button text-note"
          >
            {cite.copy}
          </button>
        </Row>
      ))}
      <Row className={ROW} label={<h2>{cite.downloads}</h2>}>
        <p className="flex flex-wrap gap-x-4">
          {files.map((file) => (
            <a
              key={file}
              href={citeHref(language, article.slug, { bullet, file })}
              rel="nofollow"
              className="target inline-flex items-center"
            >
              {form[file.split(".")[1] as keyof typeof form]}
            </a>
          ))}
        </p>
      </Row>
      {bullets.length > 0 ? (
        <Row>
          <div className="max-w-text">
            <Disclosure summary={cite.sentences}>
              <p className="text-note text-soft">{cite.sentencesHelp}</p>
              <ol className="mt-2">
                {bullets.map(({ id, text }) => (
                  <li key={id} className="border-t border-rule py-1.5 text-small">
                    <a href={citeHref(language, article.slug, { bullet: id })} lang={langOf(text, language)}>
                      {text}
                    </a>
                  </li>
                ))}
              </ol>
            </Disclosure>
            {bullet === null ? null : (
              <p className="border-t border-rule py-2 text-small">
                <a href={citeHref(language, article.slug)} className="target inline-flex items-center">
                  {cite.whole}
                </a>
              </p>
            )}
          </div>
        </Row>
      ) : null}
      <p id="reading-status" role="status" className="sr-only" />
      <Row className="mt-6">
        <p className="text-note text-soft">{cite.thanks}</p>
      </Row>
    </>
  );
}
