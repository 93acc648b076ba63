import { getCalendar } from "@/lib/site/get-calendar";
import { languageOf } from "@/lib/site/language-of";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ lang: string }> };

export async function GET(request: Request, { params }: Props): Promise<Response> {
  return getCalendar(request, languageOf((await params).lang));
}
