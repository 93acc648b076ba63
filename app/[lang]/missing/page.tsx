import { MissingView } from "@/components/site/missing-view";
import { SiteFrame } from "@/components/site/site-frame";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";

type Props = {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/**
 * What the server answers, as a 404, for every address that names nothing; `path` is the address asked for. The title
 * is an element, which React puts into the head: on a 404 Next passes over the metadata that a page exports.
 */
export default async function MissingPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang);
  const path = [(await searchParams).path].flat()[0];
  const { notFound, site } = messagesIn(language);
  return (
    <SiteFrame language={language} path="/" hasSearch={false}>
      <title>{`${notFound.title} · ${site.name}`}</title>
      <meta name="description" content={notFound.text} />
      <MissingView path={path ?? null} language={language} />
    </SiteFrame>
  );
}
