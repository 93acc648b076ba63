/** Something that takes place on whole days; `ends` is its last one. Instants are UTC. */
export type CalendarEvent = {
  uid: string;
  url: string;
  summary: string;
  location: string | null;
  description: string;
  starts: string;
  ends: string;
};

/** Lines of iCalendar are at most so many bytes long; what is longer goes on behind a space. */
const LONGEST_LINE = 75;

/** Days as a calendar (iCalendar, RFC 5545). `stamp` is when it was made. */
export function iCalendar(
  events: readonly CalendarEvent[],
  { name, language, stamp }: { name: string; language: string; stamp: Date },
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Luban Archive//Conferences//EN",
    "CALSCALE:GREGORIAN",
    `NAME;LANGUAGE=${language}:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ...events.flatMap(({ uid, url, summary, location, description, starts, ends }) => [
      "BEGIN:VEVENT",
      `UID:${uid}`,
      `DTSTAMP:${stamp.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`,
      `DTSTART;VALUE=DATE:${starts.replaceAll("-", "")}`,
      // The day after the last one.
      `DTEND;VALUE=DATE:${dayAfter(ends).replaceAll("-", "")}`,
      `SUMMARY:${escapeText(summary)}`,
      ...(location === null ? [] : [`LOCATION:${escapeText(location)}`]),
      `DESCRIPTION:${escapeText(description)}`,
      `URL:${url}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

// Never within a character, which takes up to four bytes.
function fold(line: string): string {
  const parts = [""];
  let bytes = 0;
  for (const character of line) {
    const width = Buffer.byteLength(character);
    if (bytes + width > LONGEST_LINE) {
      parts.push(" ");
      bytes = 1;
    }
    parts[parts.length - 1] += character;
    bytes += width;
  }
  return parts.join("\r\n");
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
