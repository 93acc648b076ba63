import type { Language } from "@/lib/archive/language";
import type { API_ENDPOINTS } from "@/lib/site/api-endpoints";
import { apiTextIn } from "@/lib/site/messages/api-text";
import { CodeBlock } from "./code-block";
import { TickedText } from "./ticked-text";

type Endpoint = (typeof API_ENDPOINTS)[number];
type Parameter = { description: string; allowed?: readonly string[]; repeats?: true };

/** One address of the API: what it is for, what it takes, and requests to try. */
export function ApiEndpointView({
  endpoint,
  language,
  siteUrl,
}: {
  endpoint: Endpoint;
  language: Language;
  siteUrl: string;
}) {
  const text = apiTextIn(language);
  const { operationId, path, examples } = endpoint;
  const { summary, description } = text.operation(operationId) ?? endpoint;
  const parameters: [string, Parameter][] = Object.entries({ ...endpoint.pathParameters, ...endpoint.parameters });
  return (
    <section id={operationId} aria-labelledby={`${operationId}-heading`} className="row mt-12">
      <p className="pt-6 text-note text-soft">GET</p>
      <div className="joint min-w-0 max-w-text pt-5">
        <h2 id={`${operationId}-heading`} className="font-read text-section font-semibold">
          {summary}
        </h2>
        <p className="mt-1">
          <code lang="en" className="text-small break-all">
            {path}
          </code>
        </p>
        <p className="mt-3 font-read text-read">
          <TickedText text={description} />
        </p>
        {parameters.length > 0 ? (
          <table className="mt-4 w-full text-small">
            <thead>
              <tr className="text-note text-soft">
                <th scope="col" className="py-1 pe-4 text-start font-normal">
                  {text.parameter}
                </th>
                <th scope="col" className="py-1 text-start font-normal">
                  {text.meaning}
                </th>
              </tr>
            </thead>
            <tbody>
              {parameters.map(([name, parameter]) => (
                <tr key={name} className="border-t border-rule align-baseline">
                  <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                    <code lang="en">{name}</code>
                  </th>
                  <td className="py-1.5">
                    <TickedText text={text.parameterText(name) ?? parameter.description} />{" "}
                    {parameter.allowed && name !== "fields" ? text.one(parameter.allowed.join(", ")) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
        <h3 className="mt-5 text-small font-semibold">{text.examples}</h3>
        {examples.map((example) => (
          <div key={example.href} className="mt-2">
            <p className="text-note text-soft">{text.exampleText(example.title)}</p>
            <CodeBlock text={`curl '${siteUrl}${example.href}'`} />
            {"answer" in example ? <CodeBlock text={JSON.stringify(example.answer, null, 2)} /> : null}
          </div>
        ))}
      </div>
    </section>
  );
}
