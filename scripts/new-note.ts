/** Makes a case of tests/notes: note.txt and what the glossary alone now makes of it, to be read and mended. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "./command-line/advice.ts";
import { readInput } from "./command-line/read-input.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { openPipeline } from "./explain/open-pipeline.ts";

const USAGE = `usage: npm run new:note -- SLUG [FILE]      (no file: standard input)
  SLUG is a–z, 0–9 and hyphens. Run it again with the same SLUG alone to renew plain.txt.`;

await runCommandLine({ name: "new:note", usage: USAGE, mostNames: 2 }, async (_, [slug, file]) => {
  if (!slug || !/^[a-z0-9-]+$/u.test(slug)) throw new Advice(USAGE);
  const folder = join("tests/notes", slug);
  const noteFile = join(folder, "note.txt");
  const note = file || !existsSync(noteFile) ? readInput(file) : readFileSync(noteFile, "utf8");
  if (note.trim() === "") throw new Advice("the note is empty");
  const rewrite = await openPipeline([]);
  const { plain } = await rewrite(note, "patient");
  mkdirSync(folder, { recursive: true });
  writeFileSync(noteFile, note);
  writeFileSync(join(folder, "plain.txt"), `${plain}\n`);
  console.log(`${folder}: read plain.txt as a patient would`);
});
