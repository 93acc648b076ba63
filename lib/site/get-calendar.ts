import "server-only";
import { nameIn } from "@/lib/archive/article";
import { entityHref } from "@/lib/archive/hrefs";
import { LANGUAGE_TAGS, type Language } from "@/lib/archive/language";
import { listDatedConferences } from "@/lib/db/list-dated-conferences";
import { iCalendar } from "@/lib/export/i-calendar";
import { siteDatabase } from "./database";
import { heldResponse } from "./held-response";
import { messagesIn } from "./messages/messages-in";
import { absoluteUrl } from "./site-url";

/** The same for every answer, so that one that says the same is the same: a calendar only adds by what it says. */
const STAMP = new Date(0);

/** Answers with the calendar of the conferences whose days the registry states. */
export async function getCalendar(request: Request, language: Language): Promise<Response> {
  const conferences = await listDatedConferences(siteDatabase());
  const { site, kind } = messagesIn(language);
  const events = conferences.map(({ conference, starts, ends, place, sources }) => {
    const url = absoluteUrl(entityHref(language, "conference", conference.slug));
    return {
      uid: absoluteUrl(entityHref("en", "conference", conference.slug)),
      url,
      summary: nameIn(conference.names, language, conference.slug),
      location: place,
      description: [url, ...sources].join("\n"),
      starts,
      ends,
    };
  });
  const name = `${site.name} · ${kind.conference.many}`;
  return heldResponse(request, iCalendar(events, { name, language: LANGUAGE_TAGS[language], stamp: STAMP }), {
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": 'inline; filename="conferences.ics"',
    "cache-control": "public, max-age=0, must-revalidate",
    "access-control-allow-origin": "*",
  });
}
