import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connectDatabase } from "@/lib/db/connect";
import { findArticle } from "@/lib/db/find-article";
import { findRetiredSlug } from "@/lib/db/find-retired-slug";
import { findTombstone } from "@/lib/db/find-tombstone";
import type { PrismaClient } from "@/lib/db/generated/client";
import { listExportedArticles } from "@/lib/db/list-exported-articles";
import { listRevisions } from "@/lib/db/list-revisions";
import { searchArticles } from "@/lib/db/search-articles";
import { TOLD_TABLES } from "@/lib/db/whole/whole-tables";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import { anyFile } from "@/tests/support/any-file";
import { contentFolder } from "@/tests/support/content-folder";
import { emptyDatabase } from "@/tests/support/empty-database";
import { makeEventful, SLUGS, WITHDRAWN_WORDS } from "@/tests/support/eventful-archive";
import { cloneDatabase, testDatabase } from "@/tests/support/test-database";
import { listTables, tableState, wholeFiles } from "@/tests/support/whole-archive";

const timezone = "Asia/Shanghai";
const database = testDatabase({ per: "test" });
const other = testDatabase({ per: "test" });
const unused = emptyDatabase();
const folder = contentFolder(database);
const whole = wholeFiles();

/** What readers see of an archive. */
async function seen(prisma: PrismaClient) {
  const listed: string[] = [];
  for await (const articles of listExportedArticles(prisma, parseSearchQuery([]).value, timezone)) {
    listed.push(...articles.map((article) => JSON.stringify(article)));
  }
  const found = async (query: [string, string][]) => {
    const { items, total } = await searchArticles(prisma, parseSearchQuery(query).value, { pageSize: 20, timezone });
    return { total, slugs: items.map(({ slug }) => slug) };
  };
  return {
    listed,
    article: await findArticle(prisma, SLUGS.forum, timezone),
    history: await listRevisions(prisma, SLUGS.forum, timezone),
    tombstone: await findTombstone(prisma, SLUGS.visit, timezone),
    retired: await findRetiredSlug(prisma, "2025-07-02-an-address-to-be-changed"),
    merged: await findRetiredSlug(prisma, SLUGS.copy),
    asOfFirst: await found([["asOf", "1"]]),
    ofWorkshop: await found([["workshop", "luban-workshop"]]),
    ofWords: await found([["q", "哈萨克斯坦 forum"]]),
  };
}

test("every table of the archive is told, but those of migrations and of bands", async () => {
  expect([...TOLD_TABLES, "DuplicateBand", "_prisma_migrations"].sort()).toEqual(
    (await listTables(database.url)).sort(),
  );
});

test("a restored archive is the same in every row, is told by the same file, and an ingest changes nothing in it", async () => {
  const curation = await makeEventful(folder);
  const before = await tableState(database.url);
  for (const table of TOLD_TABLES) expect([table, (before[table] as unknown[]).length]).not.toEqual([table, 0]);
  await whole.backUp(database.url, "one.zip", { curation });
  const manifest = await whole.restore("one.zip", other.url);
  expect(manifest).toMatchObject({ batch: 3, counts: { articles: 7, withdrawn: 1, withheld: 0, revisions: 3 } });
  expect(await tableState(other.url)).toEqual(before);
  expect(await seen(other.prisma)).toEqual(await seen(database.prisma));

  await whole.backUp(other.url, "two.zip", { curation });
  const [one, two] = [await whole.read("one.zip"), await whole.read("two.zip")];
  const withoutDate = (bytes: Buffer | undefined) => String(bytes).replace(/"made": ".*"/, "");
  expect(withoutDate(two.get("manifest.json"))).toBe(withoutDate(one.get("manifest.json")));
  expect([...two.keys()]).toEqual([...one.keys()]);
  for (const [name, bytes] of one) if (name !== "manifest.json") expect([name, two.get(name)]).toEqual([name, bytes]);
  expect(String(one.get("registry/articles.yaml"))).toBe(curation);
  expect(one.has("registry/decisions.yaml")).toBe(true);

  const report = await folder.ingestInto(other.prisma);
  expect([report.batch, report.relinked, report.curated]).toEqual([null, 0, []]);
  expect(withoutStamps(await tableState(other.url))).toEqual(withoutStamps(before));
  const next = await folder.give(
    "d.txt",
    "Topic\nSearch documents\nNew\nHu Xiu· 2025-09-01 10:00\nCore Viewpoint - A view [1]",
  );
  expect([next, (await folder.ingestInto(other.prisma)).batch]).toEqual([undefined, 4]);
});

// When a file was looked at says nothing of the archive.
const withoutStamps = ({ SourceFile: _, ...state }: Record<string, unknown>) => state;

test("any archive is the same when it is restored", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom("a.txt", "b.txt"), anyFile), { minLength: 2, maxLength: 6 }),
      async (files) => {
        const [from, to] = [await cloneDatabase(), await cloneDatabase()];
        try {
          for (const [name, text] of files) {
            await folder.give(name, text);
            await folder.ingestInto(from.connection.prisma);
          }
          const name = `${files.length}-${Math.random()}.zip`;
          await whole.backUp(from.url, name);
          await whole.restore(name, to.url);
          expect(await tableState(to.url)).toEqual(await tableState(from.url));
        } finally {
          await Promise.all([from.drop(), to.drop()]);
        }
      },
    ),
    { numRuns: 5 },
  );
}, 120_000);

test("the files are what common programs read, and each is what the manifest says", async () => {
  await makeEventful(folder);
  await whole.backUp(database.url, "one.zip");
  const script = `
import hashlib, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    m = json.loads(z.read("manifest.json"))
    for f in m["files"]:
        b = z.read(f["name"])
        assert (len(b), hashlib.sha256(b).hexdigest()) == (f["bytes"], f["sha256"]), f
        assert f["records"] is None or b.count(b"\\n") == f["records"], f
    print(m["format"], m["version"], next(json.loads(l)["title"] for l in z.open("articles.ndjson")))
`;
  const said = execFileSync("python3", ["-X", "utf8", "-c", script, whole.at("one.zip")], { encoding: "utf8" });
  expect(said.trim()).toBe("luban-archive 1 Forum on skills opens in Astana");
});

describe("what the public may download", () => {
  test("it has no word of a withdrawn text, and is restored to an archive that readers see the same", async () => {
    await makeEventful(folder);
    await whole.backUp(database.url, "public.zip", { withhold: true });
    const files = await whole.read("public.zip");
    for (const [name, bytes] of files) {
      for (const words of WITHDRAWN_WORDS) expect([name, words, bytes.includes(words)]).toEqual([name, words, false]);
    }
    // The words are there where nothing is withheld.
    await whole.backUp(database.url, "all.zip");
    const all = Buffer.concat([...(await whole.read("all.zip")).values()]);
    expect(WITHDRAWN_WORDS.map((words) => all.includes(words))).toEqual([true, true, true]);

    const manifest = await whole.restore("public.zip", other.url);
    expect(manifest.counts).toMatchObject({ withdrawn: 1, withheld: 1 });
    expect(await seen(other.prisma)).toEqual(await seen(database.prisma));
    await whole.backUp(other.url, "again.zip", { withhold: true });
    const again = await whole.read("again.zip");
    for (const [name, bytes] of files)
      if (name !== "manifest.json") expect([name, again.get(name)]).toEqual([name, bytes]);
  });

  test("an ingest over the same content leaves a withdrawn article withdrawn, whatever it reads again", async () => {
    await makeEventful(folder);
    await whole.backUp(database.url, "public.zip", { withhold: true });
    await whole.restore("public.zip", other.url);
    const before = await seen(other.prisma);
    expect((await folder.ingestInto(other.prisma)).batch).toBeNull();
    // As another release would.
    await other.prisma.sourceFile.updateMany({
      data: { pipeline: "older", sha256: "" },
      where: { path: { not: "registry" } },
    });
    const report = await folder.ingestInto(other.prisma);
    expect(report.counts).toMatchObject({ added: 0, revised: 0 });
    expect(await seen(other.prisma)).toEqual(before);
    const { original } = await other.prisma.article.findUniqueOrThrow({ where: { slug: SLUGS.visit } });
    expect(original).toContain("Pavlodar delegates");
  });

  test("a withdrawal that is taken back shows the text when its file has been read again", async () => {
    await makeEventful(folder);
    await whole.backUp(database.url, "public.zip", { withhold: true });
    await whole.restore("public.zip", other.url);
    await folder.giveRegistry("articles.yaml", () => "");
    await folder.ingestInto(other.prisma);
    expect(await findArticle(other.prisma, SLUGS.visit, timezone)).toBeNull();
    await folder.ingestInto(other.prisma);
    await folder.ingest();
    const [restored, kept] = [other.prisma, database.prisma].map((prisma) =>
      findArticle(prisma, SLUGS.visit, timezone),
    );
    expect((await restored)?.original).toBe((await kept)?.original);
    expect((await restored)?.mentions).toEqual((await kept)?.mentions);
  });
});

describe("what is refused leaves an archive as it was", () => {
  const refusal = async (name: string, url = other.url) => {
    const before = await tableState(url);
    const message = await whole.restore(name, url).then(
      () => "restored",
      (error: Error) => error.message,
    );
    expect(await tableState(url)).toEqual(before);
    expect(message).not.toContain("\n");
    return message.replaceAll(`${whole.at("")}/`, "");
  };

  test("an archive that is not empty", async () => {
    await makeEventful(folder);
    await whole.backUp(database.url, "one.zip");
    expect(await refusal("one.zip", database.url)).toBe(
      "The archive is not empty (7 articles): restore into an empty one, by ARCHIVE_DATA_DIR=a-new-folder or a new database in DATABASE_URL.",
    );
  });

  test("a file that is damaged, cut short, of another version, or none at all", async () => {
    await makeEventful(folder);
    await whole.backUp(database.url, "one.zip");
    const bytes = await whole.bytes("one.zip");
    for (const part of [0, 1, bytes.length / 2, bytes.length - 1]) {
      await whole.give("cut.zip", bytes.subarray(0, part));
      expect(await refusal("cut.zip")).toBe(
        "cut.zip is refused, and nothing was changed: it is no ZIP file, or only the beginning of one: download it again.",
      );
    }
    const flipped = Buffer.from(bytes);
    const at = flipped.indexOf("articles.ndjson") + 200;
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    await whole.give("flipped.zip", flipped);
    expect(await refusal("flipped.zip")).toMatch(
      /^flipped\.zip is refused, and nothing was changed: .*: download it again\.$/,
    );
    await whole.give("text.zip", Buffer.from("no zip"));
    expect(await refusal("text.zip")).toContain("it is no ZIP file");
    expect(await refusal("absent.zip")).toBe("absent.zip is refused, and nothing was changed: there is no such file.");

    await whole.change("one.zip", "other.zip", (files) => {
      files.set("articles.ndjson", Buffer.from(String(files.get("articles.ndjson")).replace("Friday", "Sunday")));
    });
    expect(await refusal("other.zip")).toMatch(
      /articles\.ndjson is not what its manifest says \(SHA-256 \w{64}\): download it again\.$/,
    );
    await whole.change("one.zip", "lacking.zip", (files) => files.delete("topics.ndjson"));
    expect(await refusal("lacking.zip")).toContain("it lacks topics.ndjson: download it again.");
    await whole.change("one.zip", "unstated.zip", (files) => {
      const { files: stated, ...rest } = JSON.parse(String(files.get("manifest.json")));
      const told = stated.filter(({ name }: { name: string }) => name !== "topics.ndjson");
      files.set("manifest.json", Buffer.from(JSON.stringify({ ...rest, files: told })));
    });
    expect(await refusal("unstated.zip")).toBe(
      "The archive is not restored, and nothing was changed: its manifest lacks topics.ndjson; download it again.",
    );
    await whole.change("one.zip", "bare.zip", (files) => files.delete("manifest.json"));
    expect(await refusal("bare.zip")).toContain("it lacks manifest.json: download it again.");
    const restate = (to: string, from: RegExp | string, stated: string) =>
      whole.change("one.zip", to, (files) => {
        files.set("manifest.json", Buffer.from(String(files.get("manifest.json")).replace(from, stated)));
      });
    await restate("newer.zip", '"version": 1', '"version": 2');
    expect(await refusal("newer.zip")).toBe(
      "newer.zip is refused, and nothing was changed: it is of format version 2, and this release knows version 1: use the release that wrote it, or a newer one.",
    );
    await restate("foreign.zip", "luban-archive", "another");
    expect(await refusal("foreign.zip")).toContain(
      "its manifest.json is not one of a whole archive: download it again.",
    );
    await restate("wrong.zip", /"batch": \d+/, '"batch": "x"');
    expect(await refusal("wrong.zip")).toContain("its manifest.json has a fault at batch: download it again.");
    await restate("future.zip", /"schema": "\d+/, '"schema": "20990101000000');
    expect(await refusal("future.zip")).toMatch(
      /^future\.zip is of a newer release \(its schema is 20990101000000_.*\): use that release\.$/,
    );
  });

  test("a file whose last record cannot be stored", async () => {
    await makeEventful(folder);
    await whole.backUp(database.url, "one.zip");
    await whole.change("one.zip", "bad.zip", (files) => {
      const bytes = Buffer.from(
        `${files.get("near-duplicates.ndjson")}{"articleId":1,"otherId":999999,"likeness":1}\n`,
      );
      files.set("near-duplicates.ndjson", bytes);
      const manifest = JSON.parse(String(files.get("manifest.json")));
      const stated = manifest.files.find(({ name }: { name: string }) => name === "near-duplicates.ndjson");
      stated.bytes = bytes.length;
      stated.sha256 = execFileSync("sha256sum", { input: bytes, encoding: "utf8" }).slice(0, 64);
      files.set("manifest.json", Buffer.from(JSON.stringify(manifest)));
    });
    expect(await refusal("bad.zip")).toContain("NearDuplicate_otherId_fkey");
    await whole.restore("one.zip", other.url);
  });
});

test("an archive of an older schema is restored into a database that was never used, and brought to the present one", async () => {
  await makeEventful(folder);
  await whole.backUp(database.url, "one.zip");
  await whole.change("one.zip", "older.zip", (files) => {
    const manifest = String(files.get("manifest.json")).replace(
      /"schema": ".*"/,
      '"schema": "20261128072500_entity_lexemes"',
    );
    // That one had no figures.
    const { files: stated, ...rest } = JSON.parse(manifest) as { files: { name: string }[] };
    const told = stated.filter(({ name }) => name !== "figure-things.ndjson");
    expect(told).toHaveLength(stated.length - 1);
    files.delete("figure-things.ndjson");
    files.set("manifest.json", Buffer.from(JSON.stringify({ ...rest, files: told })));
  });
  await expect(whole.restore("older.zip", other.url)).rejects.toThrow(
    /older\.zip is of an older release \(its schema is 20261128072500_entity_lexemes\): restore it into a database that was never used/,
  );
  await whole.restore("older.zip", unused.url);
  // What the later migrations state of rows that are there already.
  const withoutChange = (state: Record<string, unknown>) => ({
    ...state,
    Article: (state.Article as string[]).map((row) => row.replace(/"changedAt":"[^"]*"/, "")),
    Batch: (state.Batch as string[]).map((row) => row.replace(/"relinked":\d+/, "")),
    // There were none yet: the next ingest reads them.
    Figure: null,
    FigureScope: null,
    FigureThing: null,
  });
  expect(withoutChange(await tableState(unused.url))).toEqual(withoutChange(await tableState(database.url)));
});

test("a backup never takes the place of a file, and one that fails leaves none", async () => {
  await whole.give("there.zip", Buffer.from("mine"));
  await expect(whole.backUp(database.url, "there.zip")).rejects.toThrow(
    "there.zip is there already: name another file, or remove it.",
  );
  expect(String(await whole.bytes("there.zip"))).toBe("mine");
  await expect(whole.backUp(database.url, "no/folder.zip")).rejects.toThrow("no/folder.zip cannot be written (ENOENT)");
  const nowhere = new URL(database.url);
  nowhere.pathname = "/no_such_database";
  await expect(whole.backUp(nowhere.href, "new.zip")).rejects.toThrow("no_such_database");
  await expect(whole.bytes("new.zip")).rejects.toThrow("ENOENT");
  await expect(whole.bytes("new.zip.part")).rejects.toThrow("ENOENT");
});

test("a reader who stops leaves no transaction behind", async () => {
  await makeEventful(folder);
  const { readWholeArchive } = await import("@/lib/db/whole/read-whole-archive");
  const pieces = readWholeArchive({ databaseUrl: database.url, withhold: true, curation: null });
  expect((await pieces.next()).done).toBe(false);
  await pieces.return(undefined);
  const { prisma, close } = connectDatabase(database.url, { max: 1 });
  await expect
    .poll(async () => {
      const [open] = await prisma.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;
      return open?.count;
    })
    .toBe(0);
  await close();
});
