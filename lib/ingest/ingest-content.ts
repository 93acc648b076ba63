import type { Diagnostic } from "@/lib/archive/diagnostic";
import type { PrismaClient } from "@/lib/db/generated/client";
import { listSourceFiles } from "@/lib/db/source-files";
import { Batch, REGISTRY_SOURCE } from "./batch";
import { listContentFiles } from "./content-files";
import type { IngestReport } from "./ingest-report";
import { loadRegistry, type RegistryFile } from "./load-registry";
import { nameOfFile } from "./name-of-file";
import { pipelineDigest } from "./pipeline-digest";
import { type ContentFile, readContentFile } from "./read-content-file";

export type IngestOptions = {
  prisma: PrismaClient;
  /** The folder that holds the articles and, if it has its own, the registry. */
  contentDir: string;
  /** The checkout, whose registry serves where the content folder has none. */
  root: string;
  /** Files and folders to read instead of the whole content folder. */
  paths: readonly string[] | null;
  /** A file that was not read from disk, such as standard input. */
  given?: ContentFile | null;
  /** Called after each file with how many of how many are done. */
  onProgress?: (done: number, total: number) => void;
  /** Called with what was found in each file, while its text is at hand. */
  onDiagnostics?: (diagnostics: readonly Diagnostic[], text: string) => void;
};

/**
 * Reads what changed and stores it. A file that was read without a fault before, with the same registry and the same
 * program, is not read again; an article with a fault is refused and the others are stored.
 */
export async function ingestContent(options: IngestOptions): Promise<IngestReport> {
  const { prisma, contentDir, root, paths, onProgress } = options;
  const report = emptyReport();
  const registry = await loadRegistry(contentDir, root);
  report.diagnostics.push(...registry.diagnostics);
  announce(options, registry.diagnostics, registry.files);
  if (registry.value === null) return report;
  const pipeline = `${await pipelineDigest(root)}:${registry.value.digest}`;
  const { files, missing } = options.given ? { files: [], missing: [] } : await listContentFiles(contentDir, paths);
  for (const wanted of missing) refuseMissing(options, report, wanted);
  const known = await listSourceFiles(prisma);
  const batch = new Batch({
    prisma,
    registry: registry.value,
    report,
    announce: (diagnostics, file) => announce(options, diagnostics, [file]),
  });
  await batch.storeRegistry(known.get(REGISTRY_SOURCE));
  const total = files.length + (options.given ? 1 : 0);
  let done = 0;
  for (const file of files) {
    const content = await readContentFile(file, nameOfFile(file, root));
    await batch.take(content, pipeline, known.get(content.path));
    onProgress?.(++done, total);
  }
  if (options.given) await batch.take(options.given, null, undefined);
  const found = report.diagnostics.length;
  await batch.finish();
  announce(options, report.diagnostics.slice(found), registry.files);
  return report;
}

function emptyReport(): IngestReport {
  const articles = { added: 0, revised: 0, unchanged: 0, refused: 0 };
  const bytes = { bytes: 0, bytesAssigned: 0, bytesUnparsed: 0 };
  const counts = { files: 0, ...articles, ...bytes, errors: 0, warnings: 0, notes: 0 };
  return { batch: null, counts, files: [], added: [], revised: [], diagnostics: [] };
}

function refuseMissing(options: IngestOptions, report: IngestReport, wanted: string): void {
  const span = { start: 0, end: 0 };
  const message = "no such text file or folder; name a .txt file in the archive's format, or a folder that holds some";
  const diagnostic = { code: "file-unreadable", severity: "error", message, path: wanted, span } as const;
  report.diagnostics.push(diagnostic);
  announce(options, [diagnostic], []);
}

// File by file, each with its text.
function announce(options: IngestOptions, diagnostics: readonly Diagnostic[], files: readonly RegistryFile[]): void {
  for (const file of new Set(diagnostics.map((diagnostic) => diagnostic.path))) {
    const found = diagnostics.filter((diagnostic) => diagnostic.path === file);
    options.onDiagnostics?.(found, files.find(({ path: name }) => name === file)?.text ?? "");
  }
}
