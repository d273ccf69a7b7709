import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { pageStart } from "../../lib/browser/page-start.ts";
import { rememberChoices, rememberKnown } from "../../lib/browser/remember.ts";
import { choices as usual, language, shortcut, sitesOff } from "../../lib/browser/settings.ts";

beforeEach(() => fakeBrowser.reset());

test("a fresh install is on everywhere, in Danish, with Alt+K, and gives only the words of the page", async () => {
  const { on, shortcut: keys, words } = await pageStart("https://www.sundhed.dk/x");
  expect({ on, keys, show: words.pageShow }).toEqual({ on: true, keys: "Alt+K", show: "Vis på hverdagsdansk" });
  expect(Object.keys(words).filter((word) => !word.startsWith("page"))).toEqual([]);
});

test("what the reader has chosen counts, and only for the host that it was chosen for", async () => {
  await sitesOff.setValue(["www.sundhed.dk"]);
  await language.setValue("en");
  await shortcut.setValue("Ctrl+Alt+J");
  const { on, shortcut: keys, words } = await pageStart("https://www.sundhed.dk/x");
  expect({ on, keys, show: words.pageShow }).toEqual({ on: false, keys: "Ctrl+Alt+J", show: "Show in everyday Danish" });
  expect((await pageStart("https://www.minsundhedsplatform.dk/x")).on).toBe(true);
});

test("view and density are remembered for the site they were chosen on; a known word everywhere, once", async () => {
  await rememberChoices("https://www.sundhed.dk/x", { layout: "beside", density: "all" });
  await rememberKnown("dyspnoe");
  await rememberKnown("dyspnoe");
  expect((await pageStart("https://www.sundhed.dk/y")).choices).toEqual({ layout: "beside", density: "all" });
  const { choices, known } = await pageStart("https://www.minsundhedsplatform.dk/x");
  expect({ choices, known }).toEqual({ choices: { layout: "plain", density: "most" }, known: ["dyspnoe"] });
});

test("of two things chosen at once both are kept, and count in the page that is opened right after", async () => {
  const site = "https://www.sundhed.dk/x";
  void rememberChoices(site, { layout: "beside" });
  void rememberChoices(site, { density: "all" });
  void rememberKnown("dyspnoe");
  void rememberKnown("pneumoni");
  const { choices, known } = await pageStart(site);
  expect({ choices, known }).toEqual({ choices: { layout: "beside", density: "all" }, known: ["dyspnoe", "pneumoni"] });
});

test("a new choice for all sites leaves what was chosen on one, and fills in what was never chosen there", async () => {
  await rememberChoices("https://www.sundhed.dk/x", { density: "hardest" });
  await usual.setValue({ layout: "beside", density: "all" });
  expect((await pageStart("https://www.sundhed.dk/y")).choices).toEqual({ layout: "beside", density: "hardest" });
  await rememberChoices("https://www.sundhed.dk/x", { layout: "plain" });
  expect((await pageStart("https://www.sundhed.dk/y")).choices).toEqual({ layout: "plain", density: "hardest" });
  expect((await pageStart("https://www.minsundhedsplatform.dk/x")).choices).toEqual({ layout: "beside", density: "all" });
});
