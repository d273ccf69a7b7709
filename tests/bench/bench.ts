/**
 * Ratios in one run, on this machine; nothing here passes or fails. docs/bench.md tells what came out.
 * usage: npm run bench [PART …]   (a part is one of the names below; all of them without)
 */
import { cpus } from "node:os";
import { benchLoading } from "./bench-loading.ts";
import { benchMatching } from "./bench-matching.ts";
import { benchModel } from "./bench-model.ts";
import { benchPageScan } from "./bench-page-scan.ts";
import { benchPipeline } from "./bench-pipeline.ts";
import { benchReading } from "./bench-reading.ts";
import { benchSize } from "./bench-size.ts";

const PARTS: Readonly<Record<string, () => string[] | Promise<string[]>>> = {
  page: benchPageScan, loading: benchLoading, size: benchSize, pipeline: benchPipeline, matching: benchMatching, reading: benchReading, model: benchModel,
};

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
  console.log(`Node ${process.versions.node} on ${process.platform}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}\n`);
  for (const [name, bench] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const line of await bench()) console.log(line.trimEnd());
    console.log();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
