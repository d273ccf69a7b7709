import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { looks } from "../../lib/browser/settings.ts";
import { useOptions } from "../../lib/browser/use-options.ts";

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { getAll: () => Promise.resolve({ origins: [] }) });
});

test("what is chosen quickly after something else builds upon it, and both are kept", async () => {
  const store = () => useOptions.getState();
  await store().load();
  const chosen = [store().setLooks({ ...store().looks, size: "largest" })];
  chosen.push(store().setLooks({ ...store().looks, contrast: "high" }));
  await chosen[0];
  expect(store().looks).toMatchObject({ size: "largest", contrast: "high" });
  chosen.push(store().setLooks({ ...store().looks, typeface: "easy" }));
  await Promise.all(chosen);
  const wanted = { size: "largest", contrast: "high", typeface: "easy" };
  expect(store().looks).toEqual(wanted);
  expect(await looks.getValue()).toEqual(wanted);
});
