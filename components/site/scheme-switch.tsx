import type { Language } from "@/lib/archive/language";
import { readingIn } from "@/lib/site/messages/reading";

/** Turns the colours to dark or light, whichever they are not. Works by script; without one the colours are the system's. */
export function SchemeSwitch({ language }: { language: Language }) {
  const { toDark, toLight } = readingIn(language).scheme;
  return (
    <button type="button" data-act="scheme" className="scripted no-print -me-2 size-9 items-center justify-center">
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false" className="size-5">
        <circle cx="10" cy="10" r="8" className="fill-none stroke-current" strokeWidth="1.5" />
        <path d="M10 2a8 8 0 0 1 0 16z" className="fill-current" />
      </svg>
      <span className="sr-only in-light">{toDark}</span>
      <span className="sr-only in-dark">{toLight}</span>
    </button>
  );
}
