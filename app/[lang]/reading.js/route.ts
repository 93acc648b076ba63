import { languageOf } from "@/lib/site/language-of";
import { readingScript } from "@/lib/site/reading-script";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ lang: string }> };

/** What makes reading easier where there are scripts. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const script = readingScript(languageOf((await params).lang));
  return new Response(script, { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
