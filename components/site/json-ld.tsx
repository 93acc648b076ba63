/** A description of the page for search engines, which no one reads on it. */
export function JsonLd({ value }: { value: object }) {
  // What ends a script, or begins a comment in one, must not stand in it.
  const text = JSON.stringify(value).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text is not HTML, and holds no "<".
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
