import type { Metadata } from "next";
import { CoverageView } from "@/components/coverage/coverage-view";
import { SiteFrame } from "@/components/site/site-frame";
import { coverageHref } from "@/lib/archive/hrefs";
import { getCoverage } from "@/lib/site/get-coverage";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";

type Props = { params: Promise<{ lang: string }> };

// Rendered at the first request, not from the empty database of a build, and kept until something it shows changes.
export const dynamic = "force-static";
export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang);
  const { site, coverage } = messagesIn(language);
  const { title, describe: description } = coverage;
  return pageMetadata({ language, path: coverageHref("en"), title, description, siteName: site.name });
}

export default async function CoveragePage({ params }: Props) {
  const language = languageOf((await params).lang);
  const { coverage, linked } = await getCoverage();
  return (
    <SiteFrame language={language} path={coverageHref("en")}>
      <CoverageView coverage={coverage} linked={linked} language={language} />
    </SiteFrame>
  );
}
