import { z } from "zod";
import { PROBLEM_SCHEMA, TOMBSTONE_SCHEMA } from "./problem-schema";

type Parameter = { schema: z.ZodType; description: string; repeats?: true };

/** A request that is shown as an example. `answer` is all that it answers, where that is short enough to be shown. */
export type ApiExample = { title: string; href: string; answer?: unknown };

/** One address of the API. `path` has its variable parts in braces. */
export type ApiEndpoint = {
  path: string;
  operationId: string;
  summary: string;
  description: string;
  pathParameters: Record<string, Parameter & { example: string }>;
  parameters: Record<string, Parameter>;
  answer: z.ZodType;
  /** What else than 200, 304 and 400 it answers with. */
  problems: readonly (404 | 410 | 503)[];
  moves: boolean;
  examples: readonly ApiExample[];
};

type JsonSchema = Record<string, unknown>;

/** The API as an OpenAPI 3.1 document, made of the schemas that check what it takes and describe what it answers. */
export function openApi(
  endpoints: readonly ApiEndpoint[],
  { title, description, version, server }: { title: string; description: string; version: string; server: string },
) {
  const schemas: Record<string, JsonSchema> = {};
  const schemaOf = (schema: z.ZodType): JsonSchema => {
    const {
      $schema: _,
      $defs = {},
      ...own
    } = z.toJSONSchema(schema, { io: "output", override: openToMore }) as JsonSchema;
    Object.assign(schemas, $defs);
    return own;
  };
  const problem = (status: string, title: string, schema: z.ZodType = PROBLEM_SCHEMA) => ({
    [status]: { description: title, content: { "application/problem+json": { schema: schemaOf(schema) } } },
  });
  const PROBLEMS = {
    404: problem("404", "There is no such thing."),
    410: problem("410", "The article was withdrawn; what is left of it.", TOMBSTONE_SCHEMA),
    503: problem("503", "The search took too long and was stopped, or the archive cannot be read at the moment."),
  };
  const paths = Object.fromEntries(
    endpoints.map((endpoint) => [
      endpoint.path,
      {
        get: {
          operationId: endpoint.operationId,
          summary: endpoint.summary,
          description: endpoint.description,
          parameters: [
            ...Object.entries(endpoint.pathParameters).map(([name, { schema, description, example }]) => ({
              name,
              in: "path",
              required: true,
              description,
              schema: schemaOf(schema),
              example,
            })),
            ...Object.entries(endpoint.parameters).map(([name, parameter]) =>
              queryParameter(name, parameter, schemaOf),
            ),
          ],
          responses: {
            200: {
              description: "What was asked for.",
              headers: HEADERS,
              content: {
                "application/json": { schema: schemaOf(endpoint.answer), ...shownExamples(endpoint.examples) },
              },
            },
            ...(endpoint.moves && {
              308: { description: "The thing has another address now.", headers: { Location: LOCATION } },
            }),
            304: { description: "The answer that is held (`If-None-Match`) is still right.", headers: { ETag: ETAG } },
            ...problem("400", "A parameter is wrong; it is named, with what is allowed."),
            ...Object.assign({}, ...endpoint.problems.map((status) => PROBLEMS[status])),
            ...problem("429", "Too many requests; `Retry-After` says in how many seconds there may be more."),
          },
        },
      },
    ]),
  );
  const document = {
    openapi: "3.1.1",
    info: { title, version, description, license: { name: "See the page about the archive", url: `${server}/about` } },
    servers: [{ url: server }],
    paths,
    components: { schemas },
  };
  return JSON.parse(JSON.stringify(document).replaceAll('"#/$defs/', '"#/components/schemas/')) as typeof document;
}

const text = (description: string) => ({ description, schema: { type: "string" } });
const ETAG = text("Names this very answer, for `If-None-Match`.");
const LOCATION = text("The present address.");
const HEADERS = {
  ETag: ETAG,
  "RateLimit-Policy": text("How many requests a client may make in how many seconds."),
  RateLimit: text("How many of them are left, and in how many seconds they are renewed."),
};

function queryParameter(
  name: string,
  { schema, description, repeats }: Parameter,
  schemaOf: (of: z.ZodType) => JsonSchema,
) {
  const own = schemaOf(schema);
  const isList = own.type === "array";
  return {
    name,
    in: "query",
    required: false,
    description,
    schema: repeats ? { type: "array", items: own } : own,
    ...(repeats && { style: "form", explode: true }),
    ...(isList && { style: "form", explode: false }),
  };
}

function shownExamples(examples: readonly ApiExample[]) {
  const shown = examples.filter(({ answer }) => answer !== undefined);
  if (shown.length === 0) return {};
  return {
    examples: Object.fromEntries(
      shown.map(({ title, href, answer }, at) => [`example${at + 1}`, { summary: `${title}: ${href}`, value: answer }]),
    ),
  };
}

/** A field may be added within a version, so that no document says there are no others. */
function openToMore({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}
