import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answerMessages, askBackground, askTab } from "../../lib/browser/messages.ts";

beforeEach(() => fakeBrowser.reset());

test("a question gets the answer of its kind, and a listener that has stopped gives none", async () => {
  const stop = answerMessages({ "ensure-engine": async () => true });
  expect(await askBackground("ensure-engine")).toBe(true);
  stop();
  await expect(askBackground("ensure-engine")).rejects.toThrow();
});

test("a tab without a content script answers null", async () => {
  expect(await askTab(7, "page-status")).toBeNull();
});

test("what is said with a question reaches its answer", async () => {
  const heard: string[] = [];
  const stop = answerMessages({ "know-concept": (_, concept) => heard.push(concept) > 0 });
  expect(await askBackground("know-concept", "dyspnoe")).toBe(true);
  stop();
  expect(heard).toEqual(["dyspnoe"]);
});
