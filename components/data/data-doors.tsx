import { PageHeader } from "@/components/site/page-header";
import { apiPageHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { dataTextIn } from "@/lib/site/messages/data-text";
import { CodeBlock } from "./code-block";

/** Every way in which the archive's content can be used, with what to type. */
export function DataDoors({ language, siteUrl }: { language: Language; siteUrl: string }) {
  const { title, lead, apiLink, doors } = dataTextIn(language);
  return (
    <>
      <PageHeader title={title}>
        <p className="font-read text-lead">{lead}</p>
        <p className="mt-3">
          <a href={apiPageHref(language)}>{apiLink}</a>
        </p>
      </PageHeader>
      {doors.map((door) => (
        <section key={door.id} id={door.id} aria-labelledby={`${door.id}-heading`} className="row mt-10">
          <div className="md:row-span-2" />
          <div className="joint max-w-text min-w-0 pt-5">
            <h2 id={`${door.id}-heading`} className="font-read text-section font-semibold">
              {door.title}
            </h2>
            <p className="mt-3 font-read text-read">{door.text}</p>
            {door.link && (
              <p className="mt-3">
                <a href={door.link.href}>{door.link.text}</a>
              </p>
            )}
            {door.code.map(({ for: name, lines }) => (
              <div key={name} className="mt-3">
                <p className="text-note text-soft">{name}</p>
                <CodeBlock text={lines.replaceAll("{site}", siteUrl)} />
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
