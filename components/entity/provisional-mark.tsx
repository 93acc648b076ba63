import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** Says that an entity was recognised by a rule and not yet checked. */
export function ProvisionalMark({ language }: { language: Language }) {
  const { provisional, provisionalHelp } = messagesIn(language).entity;
  return (
    <abbr title={provisionalHelp} className="border border-edge px-1.5 text-note text-soft">
      {provisional}
    </abbr>
  );
}
