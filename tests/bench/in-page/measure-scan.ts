import { findNotes } from "../../../lib/page/find-notes.ts";
import { rescanScope } from "../../../lib/page/rescan-scope.ts";
import { scanRoot } from "../../../lib/page/scan-root.ts";
import { watchNotes, type NoteChanges } from "../../../lib/page/watch-notes.ts";
import { buildPage, noteText, type PageKind } from "./build-page.ts";

/** What is measured on one page: the scan, a TreeWalker that only steps, one that reads each node's name and text. */
export type Walk = "bare" | "reading" | "scan" | "nothing";

export interface RescanTimes {
  /** Work for one added note, and the time from the mutation to the report, gathering and idle waiting included. */
  readonly work: number;
  readonly latency: number;
  /** Tasks of more than 50 ms, from the first look to the report of the mutation. */
  readonly longTasks: number;
}

/** Fills the page, and tells how many nodes and notes it has and how long the very first scan took, by code still slow. */
export async function openPage(size: number, kind: PageKind): Promise<{ nodes: number; notes: number; first: number }> {
  buildPage(document, size, kind);
  await painted();
  const first = timeOf(() => { findNotes(document); });
  return { nodes: walk(), notes: findNotes(document).notes.length, first };
}

/** Does one of the walks over the page `times` times. */
export function repeat(what: Walk, times: number): void {
  const run = { bare: walk, reading: readAll, scan: () => findNotes(document), nothing: () => 0 }[what];
  for (let i = 0; i < times; i++) run();
}

/** Adds a note to a page of about `size` nodes: what that costs, and when the watcher tells of it. */
export async function measureRescan(size: number): Promise<RescanTimes> {
  buildPage(document, size, "journal");
  let longTasks = 0;
  new PerformanceObserver((list) => { longTasks += list.getEntries().length; }).observe({ type: "longtask" });
  const stop = new AbortController();
  const heard: ((changes: NoteChanges) => void)[] = [];
  const next = () => new Promise<NoteChanges>((resolve) => heard.push(resolve));
  const first = next();
  watchNotes(document, { signal: stop.signal, onNotes: (changes) => heard.shift()?.(changes) });
  const { notes } = await first;
  const latencies: number[] = [];
  const added: Element[] = [];
  for (let i = 0; i < 9; i++) {
    const again = next();
    const start = performance.now();
    added.push(addNote(i));
    await again;
    latencies.push(performance.now() - start);
  }
  stop.abort();
  const counted = longTasks;
  const works = added.map((block) => median(Array.from({ length: 9 }, () => timeOf(() => { rescan(block, notes); }))));
  return { work: median(works), latency: median(latencies), longTasks: counted };
}

/** A page that has been shown once has its styles: that work is not the scan's. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

function addNote(i: number): Element {
  const block = document.createElement("div");
  const line = document.createElement("p");
  line.textContent = noteText(1000 + i);
  block.append(line);
  document.querySelector("main")?.insertBefore(block, document.querySelector(`main>:nth-child(${20 + 5 * i})`));
  return block;
}

function rescan(node: Node, live: NoteChanges["notes"]): void {
  const { scope, parts } = rescanScope(document, node, live);
  const work = scanRoot(document, scope, parts);
  while (work.next().done !== true);
}

function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

function readAll(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let letters = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) letters += node.nodeName.length + (node.nodeValue?.length ?? 0);
  return letters;
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
