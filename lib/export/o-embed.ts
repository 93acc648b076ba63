/** What oEmbed 1.0 (oembed.com) says of a card in a frame. Lengths are CSS pixels. */
export type OEmbed = {
  title: string;
  author: string | null;
  provider: { name: string; url: string };
  /** The address of the card. */
  src: string;
  width: number;
  height: number;
};

/** The card as oEmbed's "rich" type, whose HTML is a frame that runs no script. */
export function oEmbedJson({ title, author, provider, src, width, height }: OEmbed) {
  return {
    version: "1.0",
    type: "rich",
    title,
    ...(author !== null && { author_name: author }),
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: 3600,
    html: frameHtml({ title, src, width, height }),
    width,
    height,
  };
}

/** The frame as HTML to be pasted. */
export function frameHtml({ title, src, width, height }: Pick<OEmbed, "title" | "src" | "width" | "height">): string {
  const attributes = Object.entries({
    src,
    title,
    width,
    height,
    loading: "lazy",
    sandbox: "allow-popups allow-popups-to-escape-sandbox",
  });
  const stated = attributes.map(
    ([name, value]) =>
      `${name}="${String(value).replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;")}"`,
  );
  return `<iframe ${stated.join(" ")} style="border:0;max-width:100%"></iframe>`;
}
