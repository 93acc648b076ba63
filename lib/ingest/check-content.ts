import { type ContentOptions, readContent } from "./content-options";
import { Findings } from "./findings";
import type { IngestReport } from "./ingest-report";
import { parseContent } from "./parse-content";

/**
 * Reads the registry and every file and reports what is wrong, without a database: nothing is stored nor compared. A
 * fault of the registry hides none of a file.
 */
export async function checkContent(options: ContentOptions): Promise<IngestReport> {
  const findings = new Findings(options.onDiagnostics);
  const { files } = await readContent(options, findings);
  let [done, articles] = [0, 0];
  options.onProgress?.({ files: 0, of: files.length, articles });
  for (const { read } of files) {
    const { receipt, diagnostics, counts, text, parsed } = parseContent(
      await read(),
      options.timezone ?? "Asia/Shanghai",
    );
    findings.read(receipt);
    findings.foundIn(diagnostics, text, counts);
    findings.close(receipt);
    done += 1;
    articles += parsed.articles.length;
    options.onProgress?.({ files: done, of: files.length, articles });
  }
  findings.report.sound = articles;
  return findings.report;
}
