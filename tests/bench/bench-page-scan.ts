import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { row } from "./measure.ts";

interface ScanTimes { nodes: number; walker: number; scan: number; rescan: number; longTasks: number }

/** Page scan in a real Chromium against a bare TreeWalker pass, and the re-scan after one mutation, by size of the page. */
export async function benchPageScan(): Promise<string[]> {
  const executablePath = findBrowser();
  if (!executablePath) return ["Page scan: no browser found; npm test installs one"];
  const bundle = await build({
    stdin: { contents: 'export * from "./lib/page/find-notes.ts"; export * from "./lib/page/watch-notes.ts";', resolveDir: process.cwd(), loader: "ts" },
    bundle: true, format: "iife", globalName: "page", write: false, target: "chrome120",
  });
  const browser = await chromium.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-quic"] });
  const lines = ["Page scan in Chromium", row("nodes", "TreeWalker ms", "scan ms", "scan/walker", "re-scan ms", "tasks > 50 ms")];
  try {
    const page = await browser.newPage();
    for (const paragraphs of [100, 1000, 6600]) {
      await page.setContent("<main></main>");
      // tsx names functions by a helper that the page doesn't have.
      await page.addScriptTag({ content: `globalThis.__name = (named) => named; ${bundle.outputFiles[0]?.text ?? ""}` });
      const times = await measurePage(page, paragraphs);
      lines.push(row(String(times.nodes), times.walker.toFixed(2), times.scan.toFixed(2), (times.scan / times.walker).toFixed(1), times.rescan.toFixed(2), String(times.longTasks)));
    }
  } finally {
    await browser.close();
  }
  return lines;
}

function measurePage(page: Page, paragraphs: number): Promise<ScanTimes> {
  return page.evaluate(async (count) => {
    const api = (globalThis as unknown as { page: { findNotes: (d: Document) => unknown; watchNotes: (d: Document, o: { signal: AbortSignal; onNotes: () => void }) => void } }).page;
    const main = document.querySelector("main");
    if (!main) throw new Error("no main");
    for (let i = 0; i < count; i++) {
      const block = document.createElement("div");
      const inner = document.createElement("p");
      inner.textContent = i % 200 === 7 ? "Obj.: BT 118/72, p 64. St.p.: ia. Ingen deklive ødemer. Plan: Tbl. metoprolol 50 mg x 1, kontr. om 3 mdr." : `Her står nummer ${i} af mange almindelige linjer om vejret og haven.`;
      block.append(inner);
      main.append(block);
    }
    const median = (run: () => void) => {
      run();
      return Array.from({ length: 7 }, () => { const start = performance.now(); run(); return performance.now() - start; }).sort((a, b) => a - b)[3] ?? 0;
    };
    let nodes = 0;
    const walker = median(() => {
      nodes = 0;
      const walk = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      while (walk.nextNode()) if (walk.currentNode.nodeValue !== null || walk.currentNode.nodeName) nodes++;
    });
    const scan = median(() => { api.findNotes(document); });
    let longTasks = 0;
    new PerformanceObserver((list) => { longTasks += list.getEntries().length; }).observe({ type: "longtask" });
    const stop = new AbortController();
    let heard: (() => void) | undefined;
    const next = () => new Promise<void>((resolve) => { heard = resolve; });
    const first = next();
    api.watchNotes(document, { signal: stop.signal, onNotes: () => heard?.() });
    await first;
    const block = document.createElement("div");
    block.innerHTML = "<p>Obj.: BT 130/80. St.c.: ia. Ingen ødemer. Plan: Tbl. amlodipin 5 mg x 1, kontr. om 4 uger.</p>";
    const again = next();
    const start = performance.now();
    main.append(block);
    await again;
    const rescan = performance.now() - start;
    stop.abort();
    return { nodes, walker, scan, rescan, longTasks };
  }, paragraphs);
}
