import { getOriginal } from "@/lib/site/get-original";
import { languageOf } from "@/lib/site/language-of";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ lang: string; slug: string }> };

export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { lang, slug } = await params;
  return getOriginal(request, languageOf(lang), slug);
}
