import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import type { PageKind } from "./in-page/build-page.ts";
import type * as InPage from "./in-page/measure-scan.ts";
import { median, row } from "./measure.ts";
import { threadMs } from "./thread-time.ts";

const SIZES = [300, 3000, 20_000];
const KINDS: readonly PageKind[] = ["no note", "one note", "journal"];
const ROUNDS = 9;
/** So many nodes are walked between two looks at the clock, and before the first: then the code is fast. */
const NODES_A_ROUND = 300_000;

/**
 * Page scan in a real Chromium against two TreeWalker passes, and the re-scan after one mutation, by size of the page.
 * Times are the page's own thread's, so that other work on the machine counts for little.
 */
export async function benchPageScan(): Promise<string[]> {
  const executablePath = findBrowser();
  if (!executablePath) return ["Page scan: no browser found; npm test installs one"];
  const script = await bundle("tests/bench/in-page/measure-scan.ts");
  const browser = await chromium.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-quic"] });
  const lines = [`Page scan in Chromium ${browser.version()}; "bare" only steps, "reading" reads each node's name and text`];
  lines.push(row("page", "nodes", "notes", "bare ms", "reading ms", "scan ms", "scan/bare", "scan/reading", "first ms"));
  try {
    for (const kind of KINDS) for (const size of SIZES) lines.push(await inFreshPage(browser.newPage(), script, (page) => scanRow(page, size, kind)));
    lines.push("", "Re-scan after one note is added (the report waits 40 ms for more changes, then for an idle moment)", row("nodes", "work ms", "latency ms", "tasks > 50 ms"));
    for (const size of SIZES) lines.push(await inFreshPage(browser.newPage(), script, (page) => rescanRow(page, size)));
  } finally {
    await browser.close();
  }
  return lines;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "iife", globalName: "bench", write: false, target: "chrome129" });
  return outputFiles[0]?.text ?? "";
}

async function inFreshPage(opening: Promise<Page>, script: string, measure: (page: Page) => Promise<string>): Promise<string> {
  const page = await opening;
  await page.addScriptTag({ content: script });
  const result = await measure(page);
  await page.close();
  return result;
}

async function scanRow(page: Page, size: number, kind: PageKind): Promise<string> {
  const { nodes, notes, first } = await page.evaluate(([count, what]) => (globalThis as unknown as { bench: typeof InPage }).bench.openPage(count, what), [size, kind] as const);
  const times = Math.ceil(NODES_A_ROUND / nodes);
  const rounds: Record<InPage.Walk, number>[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const spent = { nothing: 0, bare: 0, reading: 0, scan: 0 };
    for (const walk of Object.keys(spent) as InPage.Walk[]) spent[walk] = await threadMs(page, () => repeat(page, walk, times)) - spent.nothing;
    if (round >= 0) rounds.push(spent);
  }
  const of = (figure: (round: Record<InPage.Walk, number>) => number): number => median(rounds.map(figure));
  const ms = (walk: InPage.Walk): string => of((round) => round[walk] / times).toFixed(2);
  return row(kind, String(nodes), String(notes), ms("bare"), ms("reading"), ms("scan"),
    of(({ scan, bare }) => scan / bare).toFixed(1), of(({ scan, reading }) => scan / reading).toFixed(1), first.toFixed(1));
}

function repeat(page: Page, walk: InPage.Walk, times: number): Promise<void> {
  return page.evaluate(([what, count]) => { (globalThis as unknown as { bench: typeof InPage }).bench.repeat(what, count); }, [walk, times] as const);
}

async function rescanRow(page: Page, size: number): Promise<string> {
  const { work, latency, longTasks } = await page.evaluate((nodes) => (globalThis as unknown as { bench: typeof InPage }).bench.measureRescan(nodes), size);
  return row(String(size), work.toFixed(2), latency.toFixed(0), String(longTasks));
}
