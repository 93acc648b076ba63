import path from "node:path";
import { Client } from "pg";
import { beforeAll, expect, test, vi } from "vitest";
import type { Network } from "@/lib/archive/network";
import { findNetwork, findNetworkAround } from "@/lib/db/find-network";
import { listEntities } from "@/lib/db/list-entities";
import { searchArticles } from "@/lib/db/search-articles";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { parametersOf, parseSearchQuery } from "@/lib/search/parse-search-query";
import { togetherHref } from "@/lib/search/together-href";
import { testDatabase } from "@/tests/support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const database = testDatabase();

beforeAll(async () => {
  await ingestContent({ prisma: database.prisma, root, contentDir: path.join(root, "content"), paths: null });
});

const linked = ({ nodes, links }: Network) =>
  links.map(({ one, other }) => [nodes[one]?.slug, nodes[other]?.slug].sort().join(" + "));

test.each([
  ["of the archive", 5, () => findNetwork(database.prisma)],
  ["around Nicaragua", 0, () => findNetworkAround(database.prisma, "country", "nicaragua")],
])("%s every number of a line is that of the articles to which it leads", async (_, least, read) => {
  const { center = null, nodes = [], links = [] } = (await read()) ?? {};
  expect(links.length).toBeGreaterThan(least);
  for (const { one, other, count } of links) {
    const [first, second] = [nodes[one], nodes[other]];
    if (!first || !second) throw new Error("a link without an end");
    expect(count).toBeLessThanOrEqual(Math.min(first.count, second.count));
    const address = togetherHref("en", ...(center ? [center] : []), first, second).split("?")[1];
    const { value } = parseSearchQuery(parametersOf(new URLSearchParams(address)));
    const { total } = await searchArticles(database.prisma, value, { pageSize: 1, timezone: "Asia/Shanghai" });
    expect([address, total]).toEqual([address, count]);
  }
});

test("of what is named most there are some of each kind, and no more than can be read", async () => {
  const { nodes } = await findNetwork(database.prisma);
  expect(nodes.length).toBeLessThanOrEqual(40);
  expect(new Set(nodes.map(({ kind }) => kind)).size).toBeGreaterThan(3);
  expect(nodes.some(({ kind }) => kind === "place")).toBe(false);
  const { items } = await listEntities(database.prisma, "country", { limit: 300, offset: 0 });
  for (const { slug, kind, count } of nodes.filter((node) => node.kind === "country")) {
    expect([kind, slug, items.find((item) => item.slug === slug)?.count]).toEqual([kind, slug, count]);
  }
});

test("what lies in a country, or is part of another, is no pair with it", async () => {
  const around = await findNetworkAround(
    database.prisma,
    "organization",
    "tianjin-university-of-technology-and-education",
  );
  const pairs = [...linked(await findNetwork(database.prisma)), ...(around ? linked(around) : [])];
  expect(pairs).not.toContain("luban-workshop + luban-workshop-nicaragua");
  expect(pairs).not.toContain("luban-workshop-nicaragua + nicaragua");
});

test("around an entity stands what is named with it, with the articles that name both", async () => {
  const network = await findNetworkAround(database.prisma, "country", "nicaragua");
  expect(network?.center?.slug).toBe("nicaragua");
  expect(network?.nodes).toContainEqual(expect.objectContaining({ slug: "china", count: 1 }));
  expect(network?.nodes.map(({ slug }) => slug)).not.toContain("nicaragua");
  expect(await findNetworkAround(database.prisma, "country", "atlantis")).toBeNull();
  expect(await findNetworkAround(database.prisma, "country", "tuvalu")).toMatchObject({ nodes: [], links: [] });
});

test.each([
  ["the archive", 2, () => findNetwork(database.prisma)],
  ["China", 3, () => findNetworkAround(database.prisma, "country", "china")],
])("the network of %s is read in %d statements", async (_, statements, read) => {
  const query = vi.spyOn(Client.prototype, "query");
  try {
    await read();
    expect(query).toHaveBeenCalledTimes(statements);
  } finally {
    query.mockRestore();
  }
});
