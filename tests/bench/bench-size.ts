import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { openGlossary, type CompiledGlossary } from "../../lib/glossary/compiled-glossary.ts";
import { matchTerms } from "../../lib/glossary/match-terms.ts";
import { allEntries, compiledOf } from "./glossary-of.ts";
import { medianMs, row } from "./measure.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** What the glossary takes up, on the disk, in the package and in memory, and how that grows with its entries. */
export function benchSize(): string[] {
  const all = allEntries();
  const lines = ["Glossary: size, by number of entries; the everyday words are in each", row("entries", "stems", "JSON kB", "zipped kB", "memory MB", "open ms")];
  for (const count of [500, 1000, 2000, 5000, all.length]) lines.push(sizeRow(JSON.stringify(compiledOf(all.slice(0, count))), count));
  return lines;
}

/** One alone would drown in what else comes and goes. */
const COPIES = 8;

function sizeRow(json: string, count: number): string {
  const stems = (JSON.parse(json) as CompiledGlossary).readings.count;
  const open = medianMs(() => { openAndMatch(json); });
  const before = memory();
  const held = Array.from({ length: COPIES }, () => openAndMatch(json));
  const bytes = (memory() - before) / held.length;
  return row(String(count), String(stems), (json.length / 1024).toFixed(0), (gzipSync(json).length / 1024).toFixed(0), (bytes / 1e6).toFixed(1), open.toFixed(1));
}

function openAndMatch(json: string): ReturnType<typeof openGlossary> {
  const glossary = openGlossary(JSON.parse(json) as CompiledGlossary);
  matchTerms("Indlagt akut på grund af tiltagende dyspnø.", glossary);
  return glossary;
}

/** JavaScript objects and typed arrays alike, after a collection. */
function memory(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
