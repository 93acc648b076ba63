import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** How to fill an archive that holds nothing yet. */
export function EmptyArchive({ language }: { language: Language }) {
  const { empty, emptyHelp } = messagesIn(language).search;
  return (
    <div className="joint max-w-text pt-5">
      <p className="font-read text-section font-semibold">{empty}</p>
      <ol className="mt-3 list-decimal space-y-2 ps-5">
        {emptyHelp.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
