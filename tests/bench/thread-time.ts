import type { Page } from "playwright-core";

/** What `work` costs the page's main thread, in milliseconds of its own time: other work on the machine counts for little. */
export async function threadMs(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const threadTime = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ThreadTime")?.value ?? 0;
  };
  const before = await threadTime();
  await work();
  const spent = (await threadTime() - before) * 1000;
  await session.detach();
  return spent;
}
