import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXTENSION } from "./portal.ts";

/** A copy of the build whose reading views stand in open shadow roots: axe can't look into closed ones. */
export async function openedBuild(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "klartekst-opened-"));
  await cp(EXTENSION, folder, { recursive: true });
  const file = join(folder, "reading.js");
  const source = await readFile(file, "utf8");
  const opened = source.replace(/attachShadow\(\{mode:[`'"]closed[`'"]\}\)/u, "attachShadow({mode:'open'})");
  if (opened === source) throw new Error("reading.js has no closed shadow root to open");
  await writeFile(file, opened);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
