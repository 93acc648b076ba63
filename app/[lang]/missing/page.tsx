import { TombstoneView } from "@/components/article/tombstone-view";
import { MissingView } from "@/components/site/missing-view";
import { SiteFrame } from "@/components/site/site-frame";
import { articleHref, localizedHref } from "@/lib/archive/hrefs";
import { articleOfPath } from "@/lib/site/article-of-path";
import { getNear } from "@/lib/site/get-near";
import { getTombstone } from "@/lib/site/get-tombstone";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { absoluteUrl } from "@/lib/site/site-url";

type Props = {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/**
 * What the server answers, as a 404, for every address that names nothing; `path` is the address asked for. Where an
 * article was withdrawn from it, the page says so and asks the server to answer 410. Title and marks are elements, which
 * React puts into the head: on a 404 Next passes over the metadata that a page exports.
 */
export default async function MissingPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang);
  const path = [(await searchParams).path].flat()[0];
  const { notFound, site } = messagesIn(language);
  const slug = articleOfPath(path ?? "");
  const tombstone = slug === null ? null : await getTombstone(slug);
  if (tombstone) {
    const href = articleHref("en", tombstone.slug);
    return (
      <SiteFrame language={language} path={href}>
        <title>{`${tombstone.title} · ${site.name}`}</title>
        <meta name="answer-status" content="410" />
        <TombstoneView tombstone={tombstone} language={language} url={absoluteUrl(localizedHref(language, href))} />
      </SiteFrame>
    );
  }
  return (
    <SiteFrame language={language} path="/" hasSearch={false}>
      <title>{`${notFound.title} · ${site.name}`}</title>
      <meta name="description" content={notFound.text} />
      <MissingView path={path ?? null} near={await getNear(path ?? "", language)} language={language} />
    </SiteFrame>
  );
}
