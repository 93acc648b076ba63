import { describe, expect, test } from "vitest";
import { formatResumptionToken, parseOaiRequest } from "@/lib/export/oai/parse-oai-request";

const parse = (query: string) => parseOaiRequest([...new URLSearchParams(query)]);
const codeOf = (query: string) => {
  const request = parse(query);
  return "code" in request ? request.code : null;
};

describe("what is wrong with a request is told by the code of the protocol", () => {
  test.each([
    ["", "badVerb"],
    ["verb=List", "badVerb"],
    ["verb=toString", "badVerb"],
    ["verb=Identify&verb=Identify", "badVerb"],
    ["verb=Identify&set=country", "badArgument"],
    ["verb=GetRecord&metadataPrefix=oai_dc", "badArgument"],
    ["verb=GetRecord&identifier=x", "badArgument"],
    ["verb=GetRecord&identifier=x&metadataPrefix=marc21", "cannotDisseminateFormat"],
    ["verb=ListRecords", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument"],
    ["verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat"],
    ["verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument"],
    ["verb=ListRecords&resumptionToken=x", "badResumptionToken"],
    ["verb=ListSets&resumptionToken=x", "badResumptionToken"],
    ["verb=ListRecords&metadataPrefix=oai_dc&from=2025", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&from=2025-02-30", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&from=2025-01-01T00:00:00%2B08:00", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&from=2025-01-01&until=2025-01-01T00:00:00Z", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&from=0000-01-01", "badArgument"],
    ["verb=ListRecords&metadataPrefix=oai_dc&from=2025-01-02&until=2025-01-01", "badArgument"],
  ])("%s is a %s", (query, code) => {
    expect(codeOf(query)).toBe(code);
  });

  test.each([
    "verb=Identify",
    "verb=ListSets",
    "verb=ListMetadataFormats&identifier=x",
    "verb=GetRecord&identifier=x&metadataPrefix=oai_dc",
    "verb=ListIdentifiers&metadataPrefix=oai_dc&set=country:kazakhstan",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2025-01-01&until=2025-01-01",
  ])("%s is understood", (query) => {
    expect(codeOf(query)).toBeNull();
  });
});

test("until is inclusive, a day with all of it and a second too", () => {
  const days = parse("verb=ListRecords&metadataPrefix=oai_dc&from=2025-02-28&until=2025-02-28");
  expect(days).toMatchObject({
    harvest: { from: new Date("2025-02-28T00:00:00Z"), until: new Date("2025-03-01T00:00:00Z") },
  });
  const seconds = parse("verb=ListRecords&metadataPrefix=oai_dc&until=2025-12-31T23:59:59Z");
  expect(seconds).toMatchObject({ harvest: { from: null, until: new Date("2026-01-01T00:00:00Z") } });
  const last = parse("verb=ListRecords&metadataPrefix=oai_dc&until=9999-12-31");
  expect(last).toMatchObject({ harvest: { until: new Date("9999-12-31T23:59:59Z") } });
});

test("a token holds the whole request and no other verb takes it", () => {
  const harvest = {
    from: new Date("2025-01-01T00:00:00Z"),
    until: null,
    set: "topic:x",
    after: { changedAt: "2026-11-28T07:00:00.123Z", slug: "2025-08-14-forum" },
  };
  const token = formatResumptionToken("ListRecords", harvest);
  expect(parse(`verb=ListRecords&resumptionToken=${token}`)).toMatchObject({ harvest, isFirst: false });
  expect(codeOf(`verb=ListIdentifiers&resumptionToken=${token}`)).toBe("badResumptionToken");
  expect(codeOf(`verb=ListRecords&resumptionToken=${token.slice(3)}`)).toBe("badResumptionToken");
});

test.each([
  '["ListRecords",null,null,null,"yesterday","a"]',
  '["ListRecords",-99999999999999,null,null,"2026-11-28T07:00:00.123Z","a"]',
  '["ListRecords",null,253402300800000,null,"2026-11-28T07:00:00.123Z","a"]',
  '["ListRecords",null,null,null,"0000-01-01T00:00:00.000Z","a"]',
  '["ListRecords",1e300,null,null,"2026-11-28T07:00:00.123Z","a"]',
  '["ListRecords",null,null,7,"2026-11-28T07:00:00.123Z","a"]',
  '["ListRecords",null,null,null,"2026-13-28T07:00:00.123Z","a"]',
  '["ListRecords",null,null,null,"2026-11-28T07:00:00.123Z","\\u0000"]',
  "{}",
])("the made-up token %s is refused", (text) => {
  expect(codeOf(`verb=ListRecords&resumptionToken=${Buffer.from(text).toString("base64url")}`)).toBe(
    "badResumptionToken",
  );
});
