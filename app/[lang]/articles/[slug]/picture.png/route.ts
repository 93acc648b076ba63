import { drawSharePicture } from "@/components/site/draw-share-picture";
import { articlePictureHref } from "@/lib/archive/hrefs";
import { articlePicture } from "@/lib/site/article-picture";
import { getArticle } from "@/lib/site/get-article";
import { languageOf } from "@/lib/site/language-of";

type Props = { params: Promise<{ lang: string; slug: string }> };

// Drawn at the first request and kept until something it shows changes.
export const dynamic = "force-static";
export const revalidate = false;
export const generateStaticParams = () => [];

export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { lang, slug } = await params;
  const language = languageOf(lang);
  const article = await getArticle(slug, (present) => articlePictureHref(language, present));
  return drawSharePicture(articlePicture(article, language));
}
