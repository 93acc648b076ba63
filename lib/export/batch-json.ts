import type { Batch, BatchArticle, PlacedReceipt } from "@/lib/archive/batch";
import type { CuratorAct } from "@/lib/archive/curator-act";
import { articleHref, batchHref } from "@/lib/archive/hrefs";
import type { BatchArticleJson, BatchSummaryJson, CuratorActJson, ReceiptJson } from "./api/batch-schema";
import type { Absolute } from "./article-json";

/** A batch as the API lists it. */
export function batchJson(batch: Batch, absolute: Absolute): BatchSummaryJson {
  const { number, state, startedAt, finishedAt, seconds, files, added, revised, unchanged, refused } = batch;
  const { bytes, bytesAssigned, bytesUnparsed, errors, warnings, notes } = batch;
  return {
    number,
    url: absolute(batchHref("en", number)),
    state,
    startedAt,
    finishedAt,
    seconds,
    fileCount: files,
    articles: { added, revised, unchanged, refused },
    bytes: { total: bytes, assigned: bytesAssigned, unparsed: bytesUnparsed },
    diagnostics: { errors, warnings, notes },
    curatorActs: batch.curated,
    relinked: batch.relinked,
  };
}

/** The receipt of one file. `account` is its bytes by kind of part; `diagnostics` the first ones, `faults` counts all. */
export function receiptJson(receipt: PlacedReceipt): ReceiptJson {
  const { position, path, sha256, state, added, revised, unchanged, refused, account, diagnostics } = receipt;
  const { bytes, bytesAssigned, bytesUnparsed, errors, warnings, notes } = receipt;
  return {
    position,
    name: path,
    sha256: sha256 === "" ? null : sha256,
    state,
    articles: { added, revised, unchanged, refused },
    bytes: { total: bytes, assigned: bytesAssigned, unparsed: bytesUnparsed },
    account,
    faults: { errors, warnings, notes },
    diagnostics,
  };
}

/** An article of which a batch brought a text; `revision` is the number of that text. */
export function batchArticleJson({ slug, title, text }: BatchArticle, absolute: Absolute): BatchArticleJson {
  return { slug, url: absolute(articleHref("en", slug)), title, revision: text };
}

/** What a line of the curator's did to an article: `former` is the address that leads to it, or led. */
export function curatorActJson({ act, slug, former, path, line }: CuratorAct, absolute: Absolute): CuratorActJson {
  return {
    act,
    slug,
    url: absolute(articleHref("en", slug)),
    former,
    statedIn: path === null ? null : { name: path, line },
  };
}
