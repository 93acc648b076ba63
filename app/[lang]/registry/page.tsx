import type { Metadata } from "next";
import { ReviewView } from "@/components/registry/review-view";
import { SiteFrame } from "@/components/site/site-frame";
import { reviewHref } from "@/lib/archive/hrefs";
import { isReviewList } from "@/lib/archive/review";
import { getReview } from "@/lib/site/get-review";
import { languageOf } from "@/lib/site/language-of";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { pageMetadata } from "@/lib/site/page-metadata";
import { pageOf } from "@/lib/site/page-of";

type Props = {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readReview({ params, searchParams }: Props) {
  const language = languageOf((await params).lang);
  const asked = await searchParams;
  const list = [asked.list].flat()[0] ?? "";
  const review = await getReview(isReviewList(list) ? list : "entities", pageOf(asked));
  return { language, review, path: reviewHref("en", review.list, review.page) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, path } = await readReview(props);
  const { site, review } = messagesIn(language);
  const { title, describe: description } = review;
  return pageMetadata({ language, path, title, description, siteName: site.name, indexed: false });
}

export default async function ReviewPage(props: Props) {
  const { language, review, path } = await readReview(props);
  return (
    <SiteFrame language={language} path={path}>
      <ReviewView review={review} language={language} />
    </SiteFrame>
  );
}
