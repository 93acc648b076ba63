import { notFound } from "next/navigation";
import { citeHref } from "@/lib/archive/hrefs";
import { getCitationFile } from "@/lib/site/get-citations";
import { languageOf } from "@/lib/site/language-of";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ lang: string; slug: string; form: string }> };

export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { lang, slug, form: file } = await params;
  const language = languageOf(lang);
  const bullet = new URL(request.url).searchParams.get("bullet");
  const found = await getCitationFile(slug, language, { file, bullet }, (other) => citeHref(language, other, { file }));
  return found ?? notFound();
}
