import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { openApi } from "@/lib/export/api/open-api";
import { API_ENDPOINTS } from "@/lib/site/api-endpoints";

const document = openApi(API_ENDPOINTS, {
  title: "Archive",
  description: "…",
  version: "1.0",
  server: "https://a.example",
});

test("the document of the API is valid OpenAPI 3.1", async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("every reference leads to a schema, and every schema that has a name says what it is or is a part of one", () => {
  const names = Object.keys(document.components.schemas);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
  expect(new Set(references)).toEqual(new Set(names.map((name) => `#/components/schemas/${name}`)));
});

test("a field may be added within a version: no schema says that there are no others", () => {
  expect(JSON.stringify(document)).not.toContain('"additionalProperties":false');
});

test("every parameter in a path is described", () => {
  for (const { path, pathParameters } of API_ENDPOINTS) {
    expect([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(Object.keys(pathParameters));
  }
});
