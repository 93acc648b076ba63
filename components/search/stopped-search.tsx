import type { Language } from "@/lib/archive/language";
import { findingIn } from "@/lib/site/messages/finding";

/** In place of results: the search was stopped, and what to do about it. */
export function StoppedSearch({ language }: { language: Language }) {
  const { timedOut, timedOutHelp } = findingIn(language);
  return (
    <div className="max-w-text border-t border-rule py-6">
      <p className="font-read text-entry font-semibold">{timedOut}</p>
      <p className="mt-3 text-small">{timedOutHelp}</p>
    </div>
  );
}
