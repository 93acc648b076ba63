import { ImageResponse } from "next/og";
import { fontsFor } from "@/lib/site/picture-fonts";
import { PICTURE_SIZE, type ShownOnPicture } from "@/lib/site/shown-on-picture";
import { SharePicture } from "./share-picture";

/** The name of the archive in both scripts stands on every picture. */
const NAME = "Luban Archive 鲁班档案馆";

/** The picture of a page as PNG, in a font of the archive's own packages. What that cannot write is left out. */
export async function drawSharePicture({ label, title, other, facts }: ShownOnPicture): Promise<Response> {
  const text = [NAME, "…", label, title, other ?? "", ...facts].join("");
  const { fonts, has } = await fontsFor(text);
  const writable = (words: string) =>
    [...words]
      .filter((character) => has(character) && !/\p{Extended_Pictographic}/u.test(character))
      .join("")
      .trim();
  // A title in another script is not drawn in scraps.
  const isWritable = (words: string | null): words is string =>
    words !== null && writable(words).length * 2 > words.length;
  const [first = NAME, second = null] = [title, other].filter(isWritable).map(writable);
  const titles = { title: first, other: second };
  const shown = {
    label: writable(label),
    ...titles,
    facts: facts.map(writable).filter((fact) => fact !== ""),
  };
  const family = fonts.map(({ name }) => name).join(", ");
  const drawn = new ImageResponse(<SharePicture shown={shown} family={family} />, {
    ...PICTURE_SIZE,
    fonts: fonts.map(({ name, data }) => ({ name, data, weight: 400, style: "normal" })),
  });
  // Drawn before it is answered: a fault is met here and not amid the answer.
  return new Response(await drawn.arrayBuffer(), { headers: { "content-type": "image/png" } });
}
