import type { Metadata } from "next";
import { RegisterView } from "@/components/register/register-view";
import { SiteFrame } from "@/components/site/site-frame";
import { registerHref } from "@/lib/search/register-href";
import { getRegister } from "@/lib/site/get-register";
import type { SearchParams } from "@/lib/site/get-search";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { registerTextIn } from "@/lib/site/messages/register";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang);
  const { sort } = await getRegister(language, await searchParams);
  const { title, about } = registerTextIn(language);
  const siteName = messagesIn(language).site.name;
  return pageMetadata({
    language,
    path: registerHref("en", sort),
    title,
    description: about,
    siteName,
    indexed: sort === "country",
  });
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const language = languageOf((await params).lang);
  const page = await getRegister(language, await searchParams);
  return (
    <SiteFrame language={language} path={registerHref("en", page.sort)}>
      <RegisterView page={page} language={language} />
    </SiteFrame>
  );
}
