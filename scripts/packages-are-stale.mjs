import { existsSync, readFileSync } from "node:fs";

/** Do the installed packages differ from the lock file? npm keeps a copy of what it installed in `node_modules`. */
export function packagesAreStale(root) {
  const installed = new URL("node_modules/.package-lock.json", root);
  if (!existsSync(installed)) return true;
  const wanted = packagesOf(new URL("package-lock.json", root));
  const there = packagesOf(installed);
  return Object.entries(wanted).some(([path, { version, optional, devOptional }]) =>
    path.startsWith("node_modules/") && !optional && !devOptional && there[path]?.version !== version);
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages ?? {};
}
