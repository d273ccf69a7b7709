/**
 * Ratios in one run, on this machine; nothing here passes or fails.
 * usage: npm run bench
 */
import { benchMatching } from "./bench-matching.ts";
import { benchPageScan } from "./bench-page-scan.ts";
import { benchPipeline } from "./bench-pipeline.ts";

async function main(): Promise<void> {
  for (const bench of [benchMatching, benchPipeline, benchPageScan]) {
    for (const line of await bench()) console.log(line);
    console.log();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
