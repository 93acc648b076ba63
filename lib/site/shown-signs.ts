const SIGNS: Record<string, string> = { " ": "␣", "\u00a0": "␣", "\u3000": "␣", "\t": "⇥" };

/** A separator as the account shows it: blanks and ends of lines as signs, one for each. */
export function shownSigns(separator: string): string {
  return separator.replace(/\r\n|[\r\n\u2028\u2029]/g, "↵").replace(/\s/gu, (blank) => SIGNS[blank] ?? "␣");
}
