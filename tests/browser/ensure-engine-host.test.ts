import { beforeEach, expect, test, vi } from "vitest";
import { ensureEngineHost } from "../../lib/browser/ensure-engine-host.ts";

const browser = vi.hoisted(() => ({
  runtime: { getContexts: vi.fn() },
  offscreen: { createDocument: vi.fn() },
}));
vi.mock("wxt/browser", () => ({ browser }));

beforeEach(() => {
  vi.resetAllMocks();
  browser.runtime.getContexts.mockResolvedValue([]);
  browser.offscreen.createDocument.mockResolvedValue(undefined);
});

test("two pages that ask at once get one document", async () => {
  await Promise.all([ensureEngineHost(), ensureEngineHost()]);
  expect(browser.offscreen.createDocument).toHaveBeenCalledTimes(1);
});

test("a document that is open is left alone", async () => {
  browser.runtime.getContexts.mockResolvedValue([{ contextType: "OFFSCREEN_DOCUMENT" }]);
  await ensureEngineHost();
  expect(browser.offscreen.createDocument).not.toHaveBeenCalled();
});

test("after a failure the next page tries again", async () => {
  browser.offscreen.createDocument.mockRejectedValueOnce(new Error("no memory"));
  await expect(ensureEngineHost()).rejects.toThrow("no memory");
  await ensureEngineHost();
  expect(browser.offscreen.createDocument).toHaveBeenCalledTimes(2);
});
