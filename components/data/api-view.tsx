import { PageHeader } from "@/components/site/page-header";
import { openApiHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { API_ENDPOINTS } from "@/lib/site/api-endpoints";
import { apiTextIn } from "@/lib/site/messages/api-text";
import { ApiEndpointView } from "./api-endpoint-view";
import { TickedText } from "./ticked-text";

/** The API for people: what may be relied on, and each of its addresses with examples. */
export function ApiView({ language, siteUrl }: { language: Language; siteUrl: string }) {
  const text = apiTextIn(language);
  return (
    <>
      <PageHeader title={text.title}>
        <p className="font-read text-lead">{text.about}</p>
        <p className="mt-3">
          <a href={openApiHref()}>{text.openApi}</a>
        </p>
      </PageHeader>
      <section aria-labelledby="promise" className="row mt-10">
        <div className="md:row-span-2" />
        <div className="joint max-w-text pt-5">
          <h2 id="promise" className="font-read text-section font-semibold">
            {text.promiseTitle}
          </h2>
          {text.promise.map((paragraph) => (
            <p key={paragraph} className="mt-3 font-read text-read">
              <TickedText text={paragraph} />
            </p>
          ))}
        </div>
      </section>
      {API_ENDPOINTS.map((endpoint) => (
        <ApiEndpointView key={endpoint.path} endpoint={endpoint} language={language} siteUrl={siteUrl} />
      ))}
    </>
  );
}
