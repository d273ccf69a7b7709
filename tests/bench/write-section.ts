import { readFileSync, writeFileSync } from "node:fs";

/** Puts lines between the marks `<!-- name -->` and `<!-- /name -->` of a file. */
export function writeSection(file: string, name: string, lines: readonly string[]): void {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = readFileSync(file, "utf8");
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for ${name}: it needs ${begin} and ${end}`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n${lines.join("\n")}\n${text.slice(to)}`);
}
