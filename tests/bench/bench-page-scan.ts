import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import type { PageKind } from "./in-page/build-page.ts";
import type { RescanTimes, ScanTimes } from "./in-page/measure-scan.ts";
import { row } from "./measure.ts";

interface InPage {
  measureScan: (size: number, kind: PageKind) => Promise<ScanTimes>;
  measureRescan: (size: number) => Promise<RescanTimes>;
}

const SIZES = [300, 3000, 20_000];
const KINDS: readonly PageKind[] = ["no note", "one note", "journal"];

/** Page scan in a real Chromium against two TreeWalker passes, and the re-scan after one mutation, by size of the page. */
export async function benchPageScan(): Promise<string[]> {
  const executablePath = findBrowser();
  if (!executablePath) return ["Page scan: no browser found; npm test installs one"];
  const script = await bundle("tests/bench/in-page/measure-scan.ts");
  const browser = await chromium.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-quic"] });
  const lines = [`Page scan in Chromium ${browser.version()}; "bare" only steps, "reading" reads each node's name and text`];
  lines.push(row("page", "nodes", "notes", "bare ms", "reading ms", "scan ms", "scan/bare", "scan/reading", "first ms"));
  try {
    for (const kind of KINDS) for (const size of SIZES) lines.push(scanRow(kind, await inFreshPage(browser.newPage(), script, scanIn(size, kind))));
    lines.push("", "Re-scan after one note is added (the report waits 40 ms for more changes, then for an idle moment)", row("nodes", "work ms", "latency ms", "tasks > 50 ms"));
    for (const size of SIZES) {
      const { work, latency, longTasks } = await inFreshPage(browser.newPage(), script, rescanIn(size));
      lines.push(row(String(size), work.toFixed(2), latency.toFixed(0), String(longTasks)));
    }
  } finally {
    await browser.close();
  }
  return lines;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "iife", globalName: "bench", write: false, target: "chrome129" });
  return outputFiles[0]?.text ?? "";
}

async function inFreshPage<Result>(opening: Promise<Page>, script: string, measure: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await opening;
  await page.addScriptTag({ content: script });
  const result = await measure(page);
  await page.close();
  return result;
}

function scanIn(size: number, kind: PageKind) {
  return (page: Page): Promise<ScanTimes> => page.evaluate(([nodes, what]) => (globalThis as unknown as { bench: InPage }).bench.measureScan(nodes, what), [size, kind] as const);
}

function rescanIn(size: number) {
  return (page: Page): Promise<RescanTimes> => page.evaluate((nodes) => (globalThis as unknown as { bench: InPage }).bench.measureRescan(nodes), size);
}

function scanRow(kind: PageKind, { nodes, notes, bare, reading, scan, toBare, toReading, first }: ScanTimes): string {
  return row(kind, String(nodes), String(notes), bare.toFixed(2), reading.toFixed(2), scan.toFixed(2), toBare.toFixed(1), toReading.toFixed(1), first.toFixed(1));
}
