import { beforeEach, expect, test, vi } from "vitest";
import { registerAddedHosts, startInOpenTabs } from "../../lib/browser/content-script.ts";
import { PORTAL_HOSTS } from "../../lib/browser/portal-hosts.ts";

const browser = vi.hoisted(() => ({
  permissions: { getAll: vi.fn() },
  scripting: {
    getRegisteredContentScripts: vi.fn(),
    registerContentScripts: vi.fn(),
    unregisterContentScripts: vi.fn(),
    executeScript: vi.fn(),
  },
  tabs: { query: vi.fn() },
}));
vi.mock("wxt/browser", () => ({ browser }));

beforeEach(() => {
  vi.resetAllMocks();
  browser.scripting.getRegisteredContentScripts.mockResolvedValue([]);
});

test("on a host that the reader has added Klartekst runs by itself; the portals' own are not registered twice", async () => {
  browser.permissions.getAll.mockResolvedValue({ origins: [...PORTAL_HOSTS, "https://www.minlaege.dk/*"] });
  await registerAddedHosts();
  expect(browser.scripting.registerContentScripts).toHaveBeenCalledWith([
    { id: "added-hosts", js: ["/content-scripts/portal.js"], matches: ["https://www.minlaege.dk/*"], allFrames: true, matchOriginAsFallback: true },
  ]);
});

test("when the last added host is taken back, nothing stays registered", async () => {
  browser.permissions.getAll.mockResolvedValue({ origins: [...PORTAL_HOSTS] });
  browser.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: "added-hosts" }]);
  await registerAddedHosts();
  expect(browser.scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ["added-hosts"] });
  expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
});

test("a tab that can't be entered does not keep the others from starting", async () => {
  browser.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }]);
  browser.scripting.executeScript.mockRejectedValueOnce(new Error("error page")).mockResolvedValue([]);
  await startInOpenTabs([...PORTAL_HOSTS]);
  expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2);
});
