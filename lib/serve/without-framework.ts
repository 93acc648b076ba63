/** The page once more as data for the framework's code in the browser, the start of that code, and the clock of its loading. */
const INLINE =
  /<script(?: id="_R_")?>(?:\(self\.__next_f=|self\.__next_f\.push|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=)[^<]*<\/script>/g;
/** That code itself, and what has the browser fetch it early. */
const CODE = /<script\b[^>]*\bsrc="\/_next\/static\/[^"]*\.js"[^>]*><\/script>/g;
const PRELOAD = /<link\b(?=[^>]*\bas="script")[^>]*\bhref="\/_next\/static\/[^"]*\.js"[^>]*\/>/g;

/**
 * A page without the framework's code. No component of the archive runs in the browser, so that code would only find
 * again what stands there; and for it the framework sends all that a page says a second time. Own scripts stay.
 */
export function withoutFramework(html: string): string {
  return html.replace(INLINE, "").replace(CODE, "").replace(PRELOAD, "");
}
