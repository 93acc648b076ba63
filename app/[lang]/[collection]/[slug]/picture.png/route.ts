import { notFound } from "next/navigation";
import { drawSharePicture } from "@/components/site/draw-share-picture";
import { kindOfCollection } from "@/lib/archive/entity-kind";
import { entityPictureHref } from "@/lib/archive/hrefs";
import { entityPicture } from "@/lib/site/entity-picture";
import { getEntity } from "@/lib/site/get-entity";
import { languageOf } from "@/lib/site/language-of";

type Props = { params: Promise<{ lang: string; collection: string; slug: string }> };

// Drawn at the first request and kept until something it shows changes.
export const dynamic = "force-static";
export const revalidate = false;
export const generateStaticParams = () => [];

export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { lang, collection, slug } = await params;
  const language = languageOf(lang);
  const kind = kindOfCollection(collection) ?? notFound();
  const { entity } = await getEntity(kind, slug, (present) => entityPictureHref(language, kind, present));
  return drawSharePicture(entityPicture(entity, language));
}
