import { readFileSync } from "node:fs";
import type { ModelReport } from "../../../lib/engine/model-report.ts";
import { waitForNotes } from "../../../scripts/browser/note-views.ts";
import { pageWith } from "../../e2e/support/pages.ts";
import { SUNDHED, testPortal, type TestPortal } from "../../e2e/support/portal.ts";
import { timedClick, type Click } from "../timed-click.ts";

/** A click, and what the extension's processes worked for it, in ms: what else the machine does counts for little. */
export interface EngineClick extends Click { readonly cpu: number }

/** What a reader waits for, and what it takes of the device. */
export interface ProductTimes {
  /** The first note of all: worker, glossary and model start. */
  readonly first: EngineClick;
  readonly warm: readonly EngineClick[];
  /** WebAssembly memory of the model, in bytes. */
  readonly modelBytes: number;
  /** Private memory of the extension's process in bytes: before the first note, after the last, and when the browser has taken garbage back. Null where the system doesn't tell. */
  readonly processBytes: { readonly before: number; readonly after: number; readonly purged: number } | null;
}

const PURGE_MS = 3000;

/** The note in a real Chromium with the extension, from the click on. */
export async function timeProduct(note: string, times: number): Promise<ProductTimes> {
  const portal = await testPortal({ "/note": pageWith(`<div>${note.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>")}</div>`) });
  try {
    const click = async (): Promise<EngineClick> => {
      const page = await portal.open(`${SUNDHED}/note`);
      const [view] = await waitForNotes(page, 1);
      const before = sum(await ownProcesses(portal), "cpu");
      const time = await timedClick(view);
      const cpu = sum(await ownProcesses(portal), "cpu") - before;
      await page.close();
      return { ...time, cpu };
    };
    const options = await portal.open(`chrome-extension://${portal.extensionId}/options.html`);
    const before = sum(await ownProcesses(portal), "bytes");
    const first = await click();
    const warm: EngineClick[] = [];
    for (let time = 0; time < times; time++) warm.push(await click());
    const after = sum(await ownProcesses(portal), "bytes");
    const report = await options.evaluate(() => chrome.runtime.sendMessage({ klartekst: "model-report" }) as Promise<ModelReport>);
    // The last thing that is asked: it ends the code of the extension's pages with their garbage.
    const session = await portal.context.newCDPSession(options);
    await session.send("Memory.forciblyPurgeJavaScriptMemory");
    await new Promise((resolve) => setTimeout(resolve, PURGE_MS));
    const purged = sum(await ownProcesses(portal), "bytes");
    return { first, warm, modelBytes: report.bytes, processBytes: Number.isNaN(before) ? null : { before, after, purged } };
  } finally {
    await portal.close();
  }
}

interface OwnProcess { readonly cpu: number; readonly bytes: number }

/** The processes that run the extension: their time in ms and private memory. Linux alone tells which they are. */
async function ownProcesses({ context }: TestPortal): Promise<OwnProcess[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session || process.platform !== "linux") return [{ cpu: NaN, bytes: NaN }];
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo
    .filter(({ id }) => readFileSync(`/proc/${id}/cmdline`, "utf8").includes("--extension-process"))
    .map(({ id, cpuTime }) => ({ cpu: cpuTime * 1000, bytes: 1024 * Number(/RssAnon:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) }));
}

function sum(processes: readonly OwnProcess[], part: keyof OwnProcess): number {
  return processes.reduce((total, own) => total + own[part], 0);
}
