import type { ApiText } from "./api-text";

export const apiTextEn: ApiText = {
  title: "Luban Archive API",
  about:
    "Everything that the pages show, as JSON. Reading needs no key. Every article is a summary; the original story is not held, and whoever passes one on should say so.",
  promiseTitle: "What a program may rely on",
  promise: [
    "An address under /api/v1 keeps its meaning. Within version 1 a field, a parameter, an address or a value of a list of values may be added; none goes, is renamed, or changes its type or meaning. What would break that becomes /api/v2, and version 1 then stays for at least a year. So a program should pass over fields that it does not know.",
    "The slug of an article or an entity and the id of a bullet never change; a former slug answers 308 with the present one, and a withdrawn article 410 with what is left of it. Lists have a stable order. `next` leads on from where a list ended, whatever is added meanwhile, at a cost that does not grow; it is opaque and belongs to one query.",
    "A request that is wrong is refused with 400 as application/problem+json (RFC 9457), which names the parameter and what is allowed; an unknown parameter is wrong too. Every answer has an ETag: send it as If-None-Match and 304 says that nothing has changed. Any page on the web may read the API (CORS), HEAD answers like GET without the body, and answers of any size come compressed to whom takes that.",
    "One client may make 60,000 requests in a minute; the headers RateLimit-Policy and RateLimit say how many are left, and beyond that 429 says in Retry-After when to go on. Whoever wants everything is better served by the exports.",
  ],
  openApi: "The same as an OpenAPI 3.1 document",
  parameter: "Parameter",
  meaning: "Meaning",
  one: (allowed) => `One of ${allowed}.`,
  examples: "Examples",
  operation: () => null,
  parameterText: () => null,
  exampleText: (title) => title,
};
