import { readingScriptHref, SUGGESTIONS_SCRIPT_HREF } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";

/** The scripts of our own, after everything that is read. Each has its reason in docs/design.md. */
export function OwnScripts({ language }: { language: Language }) {
  return (
    <>
      <script src={SUGGESTIONS_SCRIPT_HREF} defer />
      <script src={readingScriptHref(language)} defer />
    </>
  );
}
