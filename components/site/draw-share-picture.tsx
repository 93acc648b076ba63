import { ImageResponse } from "next/og";
import { fontsFor } from "@/lib/site/picture-fonts";
import { PICTURE_SIZE, type ShownOnPicture } from "@/lib/site/shown-on-picture";
import { SharePicture } from "./share-picture";

/** The name of the archive in both scripts stands on every picture. */
const ALWAYS = "Luban Archive 鲁班档案馆…";

/** The picture of a page as PNG, in a font of the archive's own packages. What that cannot write is left out. */
export async function drawSharePicture({ label, title, other, facts }: ShownOnPicture): Promise<Response> {
  const text = [ALWAYS, label, title, other ?? "", ...facts].join("");
  const { fonts, has } = await fontsFor(text);
  const writable = (words: string) =>
    [...words]
      .filter((character) => has(character) && !/\p{Extended_Pictographic}/u.test(character))
      .join("")
      .trim();
  const shown = {
    label: writable(label),
    title: writable(title),
    other: other === null || writable(other) === "" ? null : writable(other),
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
