import { getOpenSearch } from "@/lib/site/get-open-search";
import { languageOf } from "@/lib/site/language-of";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ lang: string }> };

export async function GET(request: Request, { params }: Props): Promise<Response> {
  return getOpenSearch(request, languageOf((await params).lang));
}
