import type { Metadata } from "next";
import { AboutView } from "@/components/site/about-view";
import { SiteFrame } from "@/components/site/site-frame";
import { languageOf } from "@/lib/site/language-of";
import { aboutIn } from "@/lib/site/messages/about-in";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string }> };

// Canonical links hold the public address, which is known when the site runs and not when it is built.
export const dynamic = "force-static";
export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang);
  const { title, lead } = aboutIn(language);
  return pageMetadata({ language, path: "/about", title, description: lead, siteName: messagesIn(language).site.name });
}

export default async function AboutPage({ params }: Props) {
  const language = languageOf((await params).lang);
  return (
    <SiteFrame language={language} path="/about">
      <AboutView text={aboutIn(language)} />
    </SiteFrame>
  );
}
