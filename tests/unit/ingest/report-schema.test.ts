import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { Findings } from "@/lib/ingest/findings";
import { REPORT_SCHEMA, toReportJson } from "@/lib/ingest/report-schema";

const README = readFileSync("content/README.md", "utf8");

type Node = { properties?: Record<string, Node>; items?: Node; anyOf?: Node[] };

/** Every key of the schema as the README writes it: `files[].path`. */
function keysOf(node: Node, path = ""): string[] {
  const inside = Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
    const name = path === "" ? key : `${path}.${key}`;
    return [name, ...keysOf(value, name)];
  });
  const items = node.items ? keysOf(node.items, `${path}[]`) : [];
  return [...inside, ...items, ...(node.anyOf ?? []).flatMap((one) => keysOf(one, path))];
}

test("what is printed fits the schema, with everything in it", () => {
  const findings = new Findings();
  const file = {
    path: "a.txt",
    sha256: "0",
    added: 1,
    revised: 0,
    unchanged: 0,
    refused: 1,
    bytes: 9,
    bytesAssigned: 8,
    bytesUnparsed: 1,
    account: { title: 8, unparsed: 1 },
    errors: 1,
    warnings: 0,
    notes: 0,
  };
  findings.read({ ...file, state: "read", diagnostics: [] });
  findings.close({ ...file, state: "read", diagnostics: [] });
  findings.stored("added", "2025-06-20-a");
  findings.found(
    [{ code: "date-invalid", severity: "error", message: "m", path: "a.txt", span: { start: 2, end: 3 } }],
    [{ path: "a.txt", text: "a\nb" }],
  );
  findings.report.cutOff = { number: 3, startedAt: "2026-01-02T03:04:05.000Z" };
  const gone = {
    files: ["b.txt"],
    articles: [{ slug: "s", title: "t", path: "b.txt" }],
    unknown: ["c.txt"],
    withdrawn: false,
  };
  const json: unknown = JSON.parse(JSON.stringify(toReportJson("ingest", findings.report, gone)));
  expect(REPORT_SCHEMA.parse(json)).toEqual(json);
  expect(json).toMatchObject({
    version: 1,
    added: ["2025-06-20-a"],
    diagnostics: [
      { path: "a.txt", line: 2, column: 1, code: "date-invalid", severity: "error", message: "m", start: 2, end: 3 },
    ],
  });
});

test("content/README.md documents every key of the report and no other", () => {
  const [, table = ""] = README.split("## The JSON report");
  const documented = [...(table.split("\n## ")[0] ?? "").matchAll(/^\| (`.+?`) \|/gm)].flatMap(([, cell = ""]) =>
    cell.split(", ").map((key) => key.replaceAll("`", "")),
  );
  expect(documented.sort()).toEqual(keysOf(z.toJSONSchema(REPORT_SCHEMA) as Node).sort());
});
