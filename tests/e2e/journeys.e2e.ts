/** What a reader does with Klartekst, from installing it on: the same in Chromium and in Firefox. */
import { mkdirSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { inEachBrowser } from "./support/journey-browser.ts";
import { manyNotes, NOTE, pageWith } from "./support/pages.ts";
import { SUNDHED } from "./support/portal-server.ts";
import { cardIs, onlyView, openView, plainTextSays, says, termIn } from "./support/reading.ts";
import { until } from "./support/until.ts";

const PICTURES = "screenshots/journeys";
const STRICT = { "content-security-policy": "default-src 'none'; img-src 'self'; frame-src 'none'; require-trusted-types-for 'script'" };
const PAGES = {
  "/note": pageWith(`<h1>Journal</h1><div id="note">${NOTE}</div><p>Slut</p>`, STRICT),
  "/many": pageWith(manyNotes(12)),
};

/** What the memory has had by heart from the first, and what no author will ever write of: the model says that. */
const NOTE_FOR_BOTH = [
  "Pt. kendt med KOL.", "BT 148/86.", "Metformin uændret.",
  "Må ikke flyve i 4 uger.", "Må ikke spille fodbold i 5 uger.", "Har ikke kunnet strikke siden påske.", "Må gerne cykle til arbejde.",
].join("\n");

beforeAll(() => void mkdirSync(PICTURES, { recursive: true }));

inEachBrowser(PAGES, (browser, name) => {
  test("first run: three screens lead to a note that the engine rewrites", async () => {
    const welcome = await browser().tabAt("/welcome.html");
    await welcome.front();
    for (let screen = 0; screen < 2; screen++) await (await welcome.byRole("button", "Videre")).click();
    await (await welcome.byRole("button", "Vis på hverdagsdansk")).click();
    await plainTextSays(welcome, /lungebetændelse[^]*750 mg 3 gange om dagen/u);
    await welcome.picture(`${PICTURES}/welcome-${name}.png`);
    await welcome.close();
  });

  test("at a note: the button, the plain version below it, and the way back", async () => {
    const tab = await browser().open(`${SUNDHED}/note`);
    const note = await tab.find("#note");
    const before = await note.call<string>("function () { return this.innerHTML; }");
    const view = await onlyView(tab);
    const toggle = await view.one(".toggle");
    await toggle.click();
    await says(toggle, /^Skjul$/u);
    expect(await (await view.one(".body")).text()).toContain("750 mg 3 gange om dagen");
    expect((await (await view.one(".panel")).box()).y).toBeGreaterThanOrEqual((await note.box()).y + (await note.box()).height - 1);
    expect(await toggle.style("border-top-left-radius")).toBe("999px");
    await tab.picture(`${PICTURES}/note-${name}.png`);
    await toggle.click();
    await says(toggle, /^Vis på hverdagsdansk$/u);
    expect(await note.call("function () { return this.innerHTML; }")).toBe(before);
    expect(await tab.run(() => document.querySelector("klartekst-note")?.shadowRoot ?? null)).toBeNull();
    await tab.close();
  });

  test("by keyboard alone: Tab to the button, Enter, Tab to a word, its card, Escape", async () => {
    const tab = await browser().open(`${SUNDHED}/note`);
    const view = await onlyView(tab);
    await tab.press("Tab");
    await tab.press("Enter");
    await says(await view.one(".toggle"), /^Skjul$/u);
    const focused = () => view.call<string>("function () { const at = this.activeElement; return `${at?.className ?? ''} ${at?.localName ?? ''}`; }");
    for (let key = 0; key < 12 && !(await focused()).startsWith("term"); key++) await tab.press("Tab");
    expect(await focused()).toMatch(/^term/u);
    await cardIs(view, "open");
    await tab.press("Escape");
    await cardIs(view, "closed");
    expect(await focused()).toMatch(/^term/u);
    await tab.press("Alt+k");
    await until(async () => expect(await (await view.one(".toggle")).attribute("aria-expanded")).toBe("false"));
    await tab.close();
  });

  test("a word's card opens by pointing at it, says what the note says, and goes when the pointer goes", async () => {
    const tab = await browser().open(`${SUNDHED}/note`);
    const view = await openView(tab);
    const word = await termIn(view, "åndenød");
    await word.hover();
    await cardIs(view, "open");
    const card = await view.one(".card");
    expect(await card.text()).toMatch(/åndenød[^]*I notatet står der: »?dyspnø[^]*Mere om ordet/u);
    const [at, box] = [await word.box(), await card.box()];
    expect(box.y >= at.y + at.height || box.y + box.height <= at.y).toBe(true);
    expect(box.x).toBeGreaterThanOrEqual(0);
    await tab.picture(`${PICTURES}/card-${name}.png`);
    await tab.point(2, 2);
    await cardIs(view, "closed");
    await word.click();
    await cardIs(view, "open");
    await (await card.one("button")).click();
    const glossary = await browser().tabAt("/glossary.html#dyspnoe");
    await says(await glossary.find("body"), "Det er svært at få luft nok.");
    await glossary.close();
    await tab.close();
  });

  test("three views, a key each, remembered for the site", async () => {
    const tab = await browser().open(`${SUNDHED}/note`);
    const view = await onlyView(tab);
    await tab.press("Alt+3");
    await until(async () => expect((await view.all(".pair[data-sentence]")).length).toBeGreaterThan(5));
    const [source, said] = await (await view.one(".pair[data-sentence]")).all("p");
    expect(Math.abs(((await source?.box())?.y ?? 0) - ((await said?.box())?.y ?? 100))).toBeLessThan(4);
    await source?.hover();
    const lit = () => tab.run(() => [...CSS.highlights.get("klartekst-source") ?? []].map(String).join(""));
    await until(async () => expect(await lit()).toContain("Pt. indl. akut"));
    await tab.picture(`${PICTURES}/beside-${name}.png`);
    await tab.reload();
    expect(await (await openView(tab)).all(".pair")).not.toEqual([]);
    await tab.press("Alt+2");
    await until(async () => expect(await (await onlyView(tab)).all(".pair")).toEqual([]));
    await tab.press("Alt+1");
    await until(async () => expect(await (await (await onlyView(tab)).one(".toggle")).attribute("aria-expanded")).toBe("false"));
    await tab.close();
  });

  test("the popup counts the notes, shows them all and hides them, and turns the site off and on", async () => {
    const site = await browser().open(`${SUNDHED}/many`);
    await site.views(12);
    const popup = await browser().openOwn("popup");
    await says(await popup.byRole("status", ""), "12 notater fundet på siden");
    await (await popup.byRole("button", "Vis alle notater på hverdagsdansk")).click();
    const hide = await popup.byRole("button", "Skjul dem alle igen");
    const open = async () => (await Promise.all((await site.views(12)).map(async (view) => (await view.one(".toggle")).text())))
      .filter((text) => text === "Skjul").length;
    await until(async () => expect(await open()).toBe(12));
    await popup.picture(`${PICTURES}/popup-${name}.png`);
    await hide.click();
    await until(async () => expect(await open()).toBe(0));
    const siteSwitch = await popup.byRole("switch", "Vis knapper på www.sundhed.dk");
    await siteSwitch.click();
    await site.views(0);
    await siteSwitch.click();
    await site.views(12);
    await popup.close();
    await site.close();
  });

  test("what is chosen in the options counts in an open page, and can be taken back", async () => {
    const site = await browser().open(`${SUNDHED}/note`);
    await onlyView(site);
    const options = await browser().openOwn("options");
    await (await options.byRole("combobox", "Tekststørrelse")).fill("largest");
    await (await options.byRole("combobox", "Sprog i knapper og menuer")).fill("en");
    await options.byRole("heading", "Options for Klartekst");
    await until(async () => {
      const view = await onlyView(site);
      expect(await (await view.one(".toggle")).text()).toBe("Show in everyday Danish");
      expect(await view.all(".text-largest")).toHaveLength(1);
    });
    await options.picture(`${PICTURES}/options-${name}.png`);
    await (await options.byRole("button", "Delete everything Klartekst stores")).click();
    await (await options.byRole("button", "Yes, delete everything")).click();
    await options.byRole("heading", "Indstillinger for Klartekst");
    await options.close();
    await site.close();
  });

  test("in the side panel a pasted note is shown, and what a patient will read of a draft", async () => {
    const panel = await browser().openOwn("sidepanel");
    await (await panel.byRole("tab", "Indsæt")).click();
    await (await panel.byRole("textbox", "Notat")).fill("Pt. indlægges akut med tiltagende dyspnø gennem tre\ndage og produktiv hoste.");
    await (await panel.byRole("button", "Vis på hverdagsdansk")).click();
    await plainTextSays(panel, "åndenød");
    await (await panel.byRole("tab", "Forhåndsvis")).click();
    await (await panel.byRole("textbox", "Dit notat")).fill("Pt. indl. m. tiltagende dyspnø. MR med fluvertisk opladning.");
    await panel.byRole("region", "Det læser patienten");
    await plainTextSays(panel, "åndenød");
    await says(await panel.find("mark.unexplained"), "fluvertisk");
    await panel.picture(`${PICTURES}/preview-${name}.png`);
    await panel.close();
  });

  test("the sentence memory and the model answer here, not only the glossary", async () => {
    const options = await browser().openOwn("options");
    const by = await options.run(writersOf, NOTE_FOR_BOTH);
    expect(by).toContain("memory");
    expect(by).toContain("model");
    await options.close();
  });

  test("nothing is thrown or logged as an error", () => {
    expect(browser().complaints).toEqual([]);
  });
});

/** Runs in an extension page: asks the engine as a page does, and says who wrote each sentence. */
async function writersOf(text: string): Promise<string> {
  const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  await runtime.sendMessage({ klartekst: "ensure-engine" });
  const port = runtime.connect({ name: "klartekst-engine" });
  return new Promise((resolve) => {
    port.onMessage.addListener((reply: { kind: string; reason?: string; note?: { sentences: { by: string }[] } }) => {
      if (reply.kind === "failed") resolve(`failed: ${reply.reason}`);
      if (reply.kind === "done") resolve(reply.note?.sentences.map(({ by }) => by).join() ?? "");
    });
    port.postMessage({ kind: "rewrite", job: 1, text });
  });
}

