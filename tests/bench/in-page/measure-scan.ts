import { findNotes } from "../../../lib/page/find-notes.ts";
import { rescanScope } from "../../../lib/page/rescan-scope.ts";
import { scanRoot } from "../../../lib/page/scan-root.ts";
import { watchNotes, type NoteChanges } from "../../../lib/page/watch-notes.ts";
import { buildPage, noteText, type PageKind } from "./build-page.ts";

export interface ScanTimes {
  readonly nodes: number;
  readonly notes: number;
  /** A TreeWalker that does nothing but step, and one that reads each node's name and text, in ms. */
  readonly bare: number;
  readonly reading: number;
  /** The scan in ms, and its ratio to each walker: medians over rounds in which all three ran in turn. */
  readonly scan: number;
  readonly toBare: number;
  readonly toReading: number;
  /** The very first scan, by code that the browser has not yet made fast. */
  readonly first: number;
}

export interface RescanTimes {
  /** Work for one added note, and the time from the mutation to the report, gathering and idle waiting included. */
  readonly work: number;
  readonly latency: number;
  /** Tasks of more than 50 ms, from the first look to the report of the mutation. */
  readonly longTasks: number;
}

const ROUNDS = 41;
/** The browser's clock ticks in tenths of a millisecond: what is faster is repeated. */
const LEAST_MS = 3;

/** Scans a page of about `size` nodes again and again, beside two walkers over the same page. */
export async function measureScan(size: number, kind: PageKind): Promise<ScanTimes> {
  buildPage(document, size, kind);
  await painted();
  const first = timeOf(() => { findNotes(document); }, 1);
  const runs = [() => { walk(); }, () => { readAll(); }, () => { findNotes(document); }];
  const repeats = Math.ceil(LEAST_MS / Math.max(0.02, timeOf(() => { walk(); }, 20)));
  for (let i = 0; i < 5; i++) for (const run of runs) timeOf(run, repeats);
  const rounds = Array.from({ length: ROUNDS }, () => runs.map((run) => timeOf(run, repeats)) as [number, number, number]);
  return {
    nodes: walk(), notes: findNotes(document).notes.length, first,
    bare: median(rounds.map(([bare]) => bare)), reading: median(rounds.map(([, reading]) => reading)), scan: median(rounds.map(([, , scan]) => scan)),
    toBare: median(rounds.map(([bare, , scan]) => scan / bare)), toReading: median(rounds.map(([, reading, scan]) => scan / reading)),
  };
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
  const works = added.map((block) => timeOf(() => { rescan(block, notes); }, 50));
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

function timeOf(run: () => void, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) run();
  return (performance.now() - start) / times;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
