import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { NextConfig } from "next";

/**
 * Beginnings that belong to no language. What exists as a file or a route of its own (`/robots.txt`, `/feed.xml`,
 * `/healthz`) is found before the rewrite and needs no mention; these have dynamic parts or are Next's own.
 */
const WITHOUT_LANGUAGE = ["zh(?:/|$)", "api/", "_next/", "__next", "sitemap/"];

const distDir = process.env.ARCHIVE_DIST_DIR ?? ".next";

/**
 * The tsconfig.json for Next, relative to the project. Next writes the folder it builds into into that file's
 * `include`, so where that is not the usual one it gets a file beside the build that it may write.
 */
function tsconfigFor(buildDir: string): string {
  if (buildDir === ".next") return "tsconfig.json";
  const file = `${buildDir}.tsconfig.json`;
  const folder = path.dirname(file);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify({ extends: path.relative(folder, "tsconfig.json"), include: [] }));
  }
  return file;
}

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  distDir,
  // Reload reaches the browser under these names of this machine too, not under localhost alone.
  allowedDevOrigins: ["127.0.0.1", "[::1]"],
  // Types are checked by `npm test`; a start neither waits for that nor fails by it.
  typescript: { tsconfigPath: tsconfigFor(distDir), ignoreBuildErrors: true },
  cacheHandler: path.resolve("lib/serve/page-cache-handler.mjs"),
  // The page cache bounds itself; Next's own must not keep a second copy.
  cacheMaxMemorySize: 0,
  // Title and description stand in the head of every page, not only of those that a known crawler asks for.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // Every address without `/zh` is the English page, which `app/[lang]` serves. One that begins with `/en` gets a second
  // `/en` this way and is not found: a page has one address.
  rewrites: async () => ({
    beforeFiles: [],
    // In this order: each rule reads what the one before it has written.
    afterFiles: [
      { source: `/:path((?!${WITHOUT_LANGUAGE.join("|")}).+)`, destination: "/en/:path" },
      { source: "/", destination: "/en" },
    ],
    fallback: [],
  }),
};

export default config;
