import { existsSync } from "node:fs";
import type { Page } from "playwright-core";
import { waitForNotes } from "../../scripts/browser/note-views.ts";
import type { ModelReport } from "../../lib/engine/model-report.ts";
import { manyNotes, NOTE, pageWith } from "../e2e/support/pages.ts";
import { EXTENSION, SUNDHED, testPortal, type TestPortal } from "../e2e/support/portal.ts";
import { measureScroll } from "./in-page/measure-scroll.ts";
import { longTasks, type LongTasks } from "./long-tasks.ts";
import { median } from "./measure.ts";
import { threadMs } from "./thread-time.ts";
import { timedClick, type Click } from "./timed-click.ts";
import { writeSection } from "./write-section.ts";

const MANY = 100;
const TIMES = 5;
const KEYS = 30;
const MEGABYTE = 2 ** 20;
const DRAFT = `${NOTE.replaceAll("<br>", "")} MR med fluvertisk opladning.\n`;

/** What a reader waits for, in a real Chromium with the extension; the tables go into docs/bench.md too. */
export async function benchReading(): Promise<string[]> {
  if (!existsSync(EXTENSION)) return [`Reading: there is no build in ${EXTENSION}; npx wxt build -b chrome`];
  const portal = await testPortal({
    "/short": pageWith(`<div>${NOTE}</div>`),
    "/long": pageWith(`<div>${Array.from({ length: 10 }, () => NOTE).join("<br>")}</div>`),
    "/many": pageWith(manyNotes(MANY)),
  });
  try {
    const lines = [
      ...await benchClicks(portal), "",
      ...await benchMany(portal), "",
      ...await benchTyping(portal),
    ];
    writeSection("docs/bench.md", "reading", lines);
    return lines;
  } finally {
    await portal.close();
  }
}

/** From the press on the button to the first plain sentence, and to all of them. */
async function benchClicks(portal: TestPortal): Promise<string[]> {
  const lines = ["| from the click, ms by the clock | first sentence | whole note |", "| --- | --- | --- |"];
  const click = async (path: string): Promise<Click> => {
    const page = await portal.open(`${SUNDHED}${path}`);
    const [view] = await waitForNotes(page, 1);
    const times = await timedClick(view);
    await page.close();
    return times;
  };
  const line = (name: string, { first, all }: Click) => lines.push(`| ${name} | ${first.toFixed(0)} | ${all.toFixed(0)} |`);
  line("first note of all: worker, glossary and model start", await click("/short"));
  for (const [name, path] of [["a note of 8 sentences", "/short"], ["80 sentences", "/long"]] as const) {
    const clicks: Click[] = [];
    for (let time = 0; time < TIMES; time++) clicks.push(await click(path));
    line(`${name}, median of ${TIMES}`, { first: median(clicks.map(({ first }) => first)), all: median(clicks.map(({ all }) => all)) });
  }
  return lines;
}

/** A hundred notes on one page: until all are open, what that takes, and how the page scrolls then. */
async function benchMany(portal: TestPortal): Promise<string[]> {
  const page = await portal.open(`${SUNDHED}/many`);
  await waitForNotes(page, MANY);
  const folded = { memory: await memoryOf(page), scroll: await scrollOf(page) };
  const { first, all, tasks } = await openAll(portal, page);
  const open = { memory: await memoryOf(page), scroll: await scrollOf(page) };
  const model = await modelOf(portal);
  await page.close();
  const row = (name: string, figure: (state: typeof open) => string) => `| ${name} | ${figure(folded)} | ${figure(open)} |`;
  return [
    `| ${MANY} notes on one page | folded | all open |`, "| --- | --- | --- |",
    row("JavaScript memory of the page, MB", ({ memory }) => memory.heap.toFixed(1)),
    row("nodes", ({ memory }) => String(memory.nodes)),
    row("scrolling, main thread per frame, ms", ({ scroll }) => scroll.thread.toFixed(2)),
    row("scrolling, 95 of 100 frames within, ms by the clock", ({ scroll }) => scroll.frame.toFixed(1)),
    "",
    `All ${MANY} notes: the first is finished after ${first.toFixed(0)} ms, the last after ${(all / 1000).toFixed(1)} s. ${saidOf(tasks)} `
      + `The model holds ${(model.bytes / MEGABYTE).toFixed(0)} MB.`,
  ];
}

async function openAll(portal: TestPortal, page: Page): Promise<{ first: number; all: number; tasks: LongTasks }> {
  const status = () => ask(portal, page, "page-status") as Promise<{ open: number; writing: number }>;
  const start = performance.now();
  let first = 0;
  const tasks = await longTasks(page, async () => {
    await ask(portal, page, "read-all");
    for (let now = await status(); now.open < MANY; now = await status()) {
      if (now.open > 0) first ||= performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  return { first, all: performance.now() - start, tasks };
}

/** As the popup asks. */
async function ask(portal: TestPortal, page: Page, kind: string): Promise<unknown> {
  const background = await portal.background();
  return background.evaluate(async ([address, question]) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    return chrome.tabs.sendMessage(tab?.id ?? -1, { klartekst: question }, { frameId: 0 }) as Promise<unknown>;
  }, [page.url(), kind] as const);
}

async function memoryOf(page: Page): Promise<{ heap: number; nodes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { heap: usedSize / MEGABYTE, nodes };
}

async function scrollOf(page: Page): Promise<{ thread: number; frame: number }> {
  await page.bringToFront();
  let frames: number[] = [];
  const spent = await threadMs(page, async () => { frames = await page.evaluate(measureScroll, 150); });
  return { thread: spent / frames.length, frame: [...frames].sort((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0 };
}

async function modelOf(portal: TestPortal): Promise<ModelReport> {
  const options = await portal.open(`chrome-extension://${portal.extensionId}/options.html`);
  const report = await options.evaluate(() => chrome.runtime.sendMessage({ klartekst: "model-report" }) as Promise<ModelReport>);
  await options.close();
  return report;
}

/** The side panel's preview: keys typed into a note of 1,000 words. */
async function benchTyping(portal: TestPortal): Promise<string[]> {
  const panel = await portal.open(`chrome-extension://${portal.extensionId}/sidepanel.html`);
  await panel.getByRole("tab", { name: "Forhåndsvis" }).click();
  const words = DRAFT.split(/\s+/u).length;
  const field = panel.getByRole("textbox", { name: "Dit notat" });
  await field.fill(DRAFT.repeat(Math.ceil(1000 / words)));
  await panel.locator("mark").first().waitFor({ timeout: 120_000 });
  await panel.bringToFront();
  await field.press("Control+End");
  await panel.evaluate(listenToKeys);
  const tasks = await longTasks(panel, async () => {
    for (let key = 1; key <= KEYS; key++) {
      await panel.keyboard.press("abcdefgh"[key % 8] ?? "a");
      await panel.waitForFunction((count) => (globalThis as { delays?: number[] }).delays?.length === count, key);
    }
  });
  const delays = await panel.evaluate(() => (globalThis as { delays?: number[] }).delays ?? []);
  await panel.close();
  const sorted = [...delays].sort((a, b) => a - b);
  return [
    `Typing into a note of 1,000 words in the side panel: from the key to the painted letter ${median(delays).toFixed(0)} ms `
      + `(median of ${KEYS}), ${sorted.at(-1)?.toFixed(0) ?? "?"} ms at most. ${saidOf(tasks)}`,
  ];
}

/** Keeps the time from each key to the frame that shows its letter. Runs in the page. */
function listenToKeys(): void {
  const delays: number[] = [];
  (globalThis as { delays?: number[] }).delays = delays;
  addEventListener("keydown", ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => delays.push(performance.now() - timeStamp))), { capture: true });
}

function saidOf({ clock, own, longest }: LongTasks): string {
  return `Main-thread tasks over 50 ms: ${clock} by the clock, ${own} by the thread's own time (longest ${longest.toFixed(0)} ms).`;
}
