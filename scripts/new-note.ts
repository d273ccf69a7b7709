/**
 * Makes a case of tests/notes: note.txt and what the pipeline now makes of it, to be read and mended.
 * usage: npm run new:note -- SLUG [FILE]      (no file: standard input); run it again to renew plain.txt
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPipeline } from "./explain/open-pipeline.ts";

async function main(): Promise<void> {
  const [slug, file] = process.argv.slice(2);
  if (!slug || !/^[a-z0-9-]+$/u.test(slug)) throw new Error("usage: npm run new:note -- SLUG [FILE]; a slug is a–z, 0–9 and hyphens");
  const folder = join("tests/notes", slug);
  const noteFile = join(folder, "note.txt");
  mkdirSync(folder, { recursive: true });
  if (file || !existsSync(noteFile)) writeFileSync(noteFile, readFileSync(file ?? 0, "utf8"));
  const rewrite = await openPipeline([]);
  writeFileSync(join(folder, "plain.txt"), `${(await rewrite(readFileSync(noteFile, "utf8"), "patient")).plain}\n`);
  console.log(`${folder}: read plain.txt as a patient would`);
}

main().catch((error: unknown) => {
  console.error(`new:note: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});
