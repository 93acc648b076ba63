import { join } from "node:path";
// biome-ignore lint/style/noRestrictedImports: the alias needs a loader, and there are no packages yet.
import { withFileLock } from "../db/file-lock.mjs";
import { clientIsGenerated, generateClient } from "./generate-client.mjs";
import { installPackages, packagesAreInstalled } from "./install-packages.mjs";

/**
 * Brings a checkout to where its programs can run: packages and the database client. What is there is
 * left alone, so a second start costs some milliseconds and a read-only checkout that is ready can be started.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<number>} 0, or the exit status of what failed
 */
export async function prepareCheckout(root, say) {
  if (isReady(root)) return 0;
  const tellWaiting = (/** @type {number} */ pid) => say(`Process ${pid} is preparing this checkout; waiting for it …`);
  return withFileLock(
    join(root, ".data", "prepare-lock"),
    async () => {
      if (!packagesAreInstalled(root)) {
        const status = await installPackages(root, say);
        if (status !== 0) return status;
      }
      return clientIsGenerated(root) ? 0 : generateClient(root, say);
    },
    tellWaiting,
  );
}

/** @param {string} root */
function isReady(root) {
  return packagesAreInstalled(root) && clientIsGenerated(root);
}
