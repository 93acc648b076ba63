import type { Metadata } from "next";
import { CountryCard } from "@/components/embed/country-card";
import { nameIn } from "@/lib/archive/article";
import { embedHref, entityHref } from "@/lib/archive/hrefs";
import { getEntity } from "@/lib/site/get-entity";
import { languageOf } from "@/lib/site/language-of";
import { embedMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string; slug: string }> };

// Rendered at the first request and kept until something it shows changes.
export const dynamicParams = true;
export const revalidate = false;
export const generateStaticParams = () => [];

async function readCard({ params }: Props) {
  const { lang, slug } = await params;
  const language = languageOf(lang);
  return {
    language,
    page: await getEntity("country", slug, (present) => embedHref(language, entityHref("en", "country", present))),
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, page } = await readCard(props);
  const { names, slug } = page.entity;
  return embedMetadata(nameIn(names, language, slug), entityHref(language, "country", slug));
}

export default async function CountryEmbed(props: Props) {
  return <CountryCard {...(await readCard(props))} />;
}
