import type { AboutText } from "@/lib/site/messages/about-text";
import { PageHeader } from "./page-header";

/** Method, rights and contact. */
export function AboutView({ text }: { text: AboutText }) {
  return (
    <>
      <PageHeader title={text.title}>
        <p className="font-read text-lead">{text.lead}</p>
      </PageHeader>
      {text.sections.map(({ id, title, paragraphs }) => (
        <section key={id} id={id} aria-labelledby={`${id}-heading`} className="row mt-10">
          <div className="md:row-span-2" />
          <div className="joint max-w-text pt-5">
            <h2 id={`${id}-heading`} className="font-read text-section font-semibold">
              {title}
            </h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph} className="mt-3 font-read text-read">
                {paragraph}
              </p>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
