import { getExport } from "@/lib/site/get-export";
import { getWholeArchive } from "@/lib/site/get-whole-archive";
import { languageOf } from "@/lib/site/language-of";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ lang: string; file: string }> };

export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { lang, file } = await params;
  if (file === "archive.zip") return getWholeArchive(request);
  return getExport(request, languageOf(lang), file);
}
