import { type APIRequestContext, expect, test } from "playwright/test";
import { checkedOai, textsOf } from "@/tests/support/oai-schema";

const FORUM = "2025-08-14-zhong-guo-ni-jia-la-gua-zhi-ye-jiao-yu-he-zuo-lun";

async function ask(request: APIRequestContext, query: string) {
  const answer = await request.get(`/oai?${query}`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("text/xml; charset=utf-8");
  return checkedOai(await answer.text());
}

test("all six verbs answer as the protocol has it", async ({ request, baseURL }) => {
  const { origin } = new URL(baseURL ?? "");
  const identify = await ask(request, "verb=Identify");
  expect(textsOf(identify, "//o:baseURL")).toEqual([`${origin}/oai`]);
  expect(textsOf(identify, "//o:deletedRecord")).toEqual(["persistent"]);
  expect(textsOf(await ask(request, "verb=ListMetadataFormats"), "//o:metadataPrefix")).toEqual(["oai_dc"]);
  expect(textsOf(await ask(request, "verb=ListSets"), "//o:setSpec")).toEqual(
    expect.arrayContaining(["country", "country:nicaragua", "topic"]),
  );
  const identifiers = textsOf(await ask(request, "verb=ListIdentifiers&metadataPrefix=oai_dc"), "//o:identifier");
  expect(identifiers).toHaveLength(5);
  const records = await ask(request, "verb=ListRecords&metadataPrefix=oai_dc&set=country:nicaragua");
  expect(textsOf(records, "//o:identifier")).toEqual([`${origin}/articles/${FORUM}`]);
  expect(textsOf(records, "//dc:publisher")).toEqual(["人民日报海外版"]);
  const identifier = encodeURIComponent(`${origin}/articles/${FORUM}`);
  const record = await ask(request, `verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier}`);
  expect(textsOf(record, "//dc:title")[0]).toBe("中国—尼加拉瓜职业教育合作论坛举办");
  expect(
    textsOf(await ask(request, `verb=ListMetadataFormats&identifier=${identifier}`), "//o:metadataPrefix"),
  ).toEqual(["oai_dc"]);
});

for (const [query, code] of [
  ["", "badVerb"],
  ["verb=ListRecords", "badArgument"],
  ["verb=ListRecords&resumptionToken=%00", "badResumptionToken"],
  ["verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat"],
  ["verb=ListRecords&metadataPrefix=oai_dc&until=1999-12-31", "noRecordsMatch"],
  ["verb=ListRecords&metadataPrefix=oai_dc&set=%00", "badArgument"],
  ["verb=ListRecords&metadataPrefix=oai_dc&set=planet:mars", "noRecordsMatch"],
  ["verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere:1", "idDoesNotExist"],
  ["verb=ListMetadataFormats&identifier=x%00", "idDoesNotExist"],
] as const) {
  test(`/oai?${query} is told to be a ${code}`, async ({ request }) => {
    expect(textsOf(await ask(request, query), "//o:error/@code")).toEqual([code]);
  });
}

test("a harvester may ask by POST, and nobody may anywhere else", async ({ request }) => {
  const answer = await request.post("/oai", { form: { verb: "ListIdentifiers", metadataPrefix: "oai_dc" } });
  expect(textsOf(checkedOai(await answer.text()), "//o:identifier")).toHaveLength(5);
  expect((await request.post("/oai", { data: "x".repeat(70_000) })).status()).toBe(413);
  const refused = await request.post("/articles");
  expect([refused.status(), refused.headers().allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
  expect((await request.put("/oai")).headers().allow).toBe("GET, HEAD, OPTIONS, POST");
});
