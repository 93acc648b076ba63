import type { Language } from "@/lib/archive/language";
import { findingIn } from "@/lib/site/messages/finding";

/** In place of results: what to do about a search that was stopped. */
export function StoppedSearch({ language }: { language: Language }) {
  return <p className="max-w-text border-t border-rule py-6 text-small">{findingIn(language).timedOutHelp}</p>;
}
