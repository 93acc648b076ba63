import { spawnSync } from "node:child_process";
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

/** What a harvester that others wrote (HTTP::OAI of CPAN; Debian has it as libhttp-oai-perl) makes of every verb. */
const HARVEST = `
use strict; use warnings; use HTTP::OAI; use JSON::PP;
my $harvester = HTTP::OAI::Harvester->new(baseURL => $ARGV[0]);
sub all { my ($answer, $of) = @_; die $answer->message if $answer->is_error; my @all; while (my $one = $answer->next) { push @all, $of->($one) } \\@all }
my $identify = $harvester->Identify;
my $records = all($harvester->ListRecords(metadataPrefix => 'oai_dc'),
  sub { { id => $_[0]->identifier, stamp => $_[0]->datestamp, title => ($_[0]->metadata->dom->findnodes('.//*[local-name()="title"]'))[0]->textContent } });
my $absent = $harvester->GetRecord(identifier => 'oai:elsewhere:1', metadataPrefix => 'oai_dc');
print JSON::PP->new->ascii->encode({
  granularity => $identify->granularity, deleted => $identify->deletedRecord, records => $records,
  formats => all($harvester->ListMetadataFormats, sub { $_[0]->metadataPrefix }),
  sets => all($harvester->ListSets, sub { $_[0]->setSpec }),
  ofSet => all($harvester->ListIdentifiers(metadataPrefix => 'oai_dc', set => 'country:nicaragua'), sub { $_[0]->identifier }),
  one => all($harvester->GetRecord(metadataPrefix => 'oai_dc', identifier => $records->[0]{id}), sub { $_[0]->identifier }),
  absent => [map { $_->code } $absent->errors],
});`;

test("a harvester that others wrote reads all six verbs", async ({ baseURL }) => {
  test.skip(spawnSync("perl", ["-MHTTP::OAI", "-e1"]).status !== 0, "HTTP::OAI is not installed");
  const { origin } = new URL(baseURL ?? "");
  const { stdout, stderr, status } = spawnSync("perl", ["-e", HARVEST, `${origin}/oai`], {
    encoding: "utf8",
    timeout: 20_000,
  });
  expect([status, stderr]).toEqual([0, ""]);
  const said = JSON.parse(stdout);
  expect(said).toMatchObject({
    granularity: "YYYY-MM-DDThh:mm:ssZ",
    deleted: "persistent",
    formats: ["oai_dc"],
    ofSet: [`${origin}/articles/${FORUM}`],
    one: [said.records[0].id],
    absent: ["idDoesNotExist"],
  });
  expect(said.records).toHaveLength(5);
  const forum = said.records.find(({ id }: { id: string }) => id.endsWith(FORUM));
  expect(forum.title).toBe("中国—尼加拉瓜职业教育合作论坛举办");
  expect(forum.stamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(said.sets).toEqual(expect.arrayContaining(["country", "country:nicaragua", "topic"]));
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
