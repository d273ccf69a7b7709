import type { Page } from "playwright-core";

/** Tasks over 50 ms on the main threads of the browser's pages. */
export interface LongTasks {
  /** How many took so long by the clock: with what else the machine was doing meanwhile. */
  readonly clock: number;
  /** How many took so long of their thread's own time. */
  readonly own: number;
  /** The longest of their thread's own time, in ms. */
  readonly longest: number;
}

interface TraceEvent { readonly name: string; readonly ph: string; readonly pid: number; readonly tid: number; readonly dur?: number; readonly tdur?: number; readonly args?: { readonly name?: string } }

const LIMIT_US = 50_000;

/** Counts the long tasks while `work` is done, by a trace of the browser. */
export async function longTasks(page: Page, work: () => Promise<unknown>): Promise<LongTasks> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value as unknown as TraceEvent[]));
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["disabled-by-default-devtools.timeline", "__metadata"] } });
  await work();
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return countTasks(events);
}

function countTasks(events: readonly TraceEvent[]): LongTasks {
  const main = new Set(events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(({ pid, tid }) => `${pid}.${tid}`));
  const tasks = events.filter(({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && main.has(`${pid}.${tid}`));
  return {
    clock: tasks.filter(({ dur = 0 }) => dur > LIMIT_US).length,
    own: tasks.filter(({ tdur = 0 }) => tdur > LIMIT_US).length,
    longest: tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000,
  };
}
