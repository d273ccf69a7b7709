/** Takes the pictures of docs/screens, of the build on the demonstration portal, and makes them small. */
import { mkdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { answerFiles } from "./browser/answer-files.ts";
import { launchWithExtension, type BrowserWithExtension } from "./browser/launch-with-extension.ts";
import { waitForNotes } from "./browser/note-views.ts";
import type { SeenElement } from "./browser/seen-element.ts";
import { secureServer } from "./browser/secure-server.ts";
import { Advice } from "./command-line/advice.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";

const BUILD = resolve(process.env.KLARTEKST_BUILDS ?? ".output", "chrome-mv3");
const FOLDER = resolve("docs/screens");
const HOST = "www.sundhed.dk";
const DRAFT = `Pt. indl. akut m. tiltagende dyspnø gennem 3 dage. Kendt med KOL.
Obj.: BT 148/86. St.p.: krepitationer basalt dxt. MR med fluvertisk opladning.
Konklusion: Pneumoni. AK beh. fortsætter.
Plan: Kontrol om 6 uger.`;

interface Look {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

const WIDE: Look = { width: 1280, height: 900 };
const WIDE_DARK: Look = { ...WIDE, dark: true };
const PHONE: Look = { width: 390, height: 844 };
const PHONE_DARK: Look = { ...PHONE, dark: true };

type Scene = (browser: BrowserWithExtension) => Promise<Page>;

/** Each picture: how the window is, and what is on show. */
const PICTURES: Readonly<Record<string, readonly [Look, Scene]>> = {
  note: [{ ...WIDE, height: 1560 }, (browser) => openNote(browser, "ambulant")],
  "note-dark": [WIDE_DARK, (browser) => openNote(browser, "ambulant")],
  "note-phone": [PHONE, (browser) => openNote(browser, "ambulant", { fromButton: true })],
  beside: [WIDE, (browser) => openNote(browser, "ambulant", { keys: "Alt+3", fromButton: true })],
  card: [{ ...WIDE, height: 720 }, (browser) => openCard(browser, "index", "åndenød")],
  "card-phone-dark": [PHONE_DARK, (browser) => openCard(browser, "index", "åndenød")],
  panel: [WIDE, openPanel],
  preview: [WIDE, openPreview],
  "preview-phone-dark": [PHONE_DARK, openPreview],
  options: [WIDE, (browser) => openOwn(browser, "options")],
  glossary: [WIDE_DARK, openGlossary],
  popup: [{ width: 336, height: 420 }, openPopup],
};

const USAGE = `usage: npm run screens [-- NAME…]      (no name: all)
  names: ${Object.keys(PICTURES).join(", ")}`;

await runCommandLine({ name: "screens", usage: USAGE, mostNames: Infinity }, async (_, wanted) => {
  const unknown = wanted.filter((name) => !(name in PICTURES));
  if (unknown.length > 0) throw new Advice(`no picture ${unknown.join(", ")}\n${USAGE}`);
  await mkdir(FOLDER, { recursive: true });
  const server = await secureServer([HOST], answerFiles(resolve("demo")));
  for (const [name, [look, scene]] of Object.entries(PICTURES)) {
    if (wanted.length === 0 || wanted.includes(name)) await take(name, look, scene, server.place);
  }
  await server.close();
});

async function take(name: string, look: Look, scene: Scene, portal: string): Promise<void> {
  const browser = await launchWithExtension({ extension: BUILD, hosts: { [HOST]: portal }, hideScrollbars: true, ...look });
  try {
    const page = await scene(browser);
    // The welcome page may have come to the front: what stands behind it doesn't light up. In front that takes 120 ms.
    await page.bringToFront();
    await page.waitForTimeout(400);
    const file = join(FOLDER, `${name}.png`);
    // A palette is enough for text and plain areas, and a third of the size.
    await sharp(await page.screenshot()).png({ palette: true, colours: 256, quality: 100, dither: 0, effort: 10, compressionLevel: 9 }).toFile(file);
    console.log(`docs/screens/${name}.png (${Math.round((await stat(file)).size / 1000)} kB)`);
  } finally {
    await browser.close();
  }
}

async function openPortal(browser: BrowserWithExtension, title: string): Promise<{ page: Page; views: SeenElement[] }> {
  const page = await browser.context.newPage();
  await page.goto(`https://${HOST}/${title}.html`);
  const expected = await page.locator("meta[name=klartekst-expect]").getAttribute("content");
  return { page, views: await waitForNotes(page, Number(/notes=(\d+)/u.exec(expected ?? "")?.[1] ?? 0)) };
}

async function openNote(browser: BrowserWithExtension, title: string, { keys = "Alt+2", fromButton = false } = {}): Promise<Page> {
  const { page, views: [view] } = await openPortal(browser, title);
  await page.keyboard.press(keys);
  await view?.settled();
  if (fromButton) await (await view?.one(".toggle"))?.call("function () { scrollBy({ top: this.getBoundingClientRect().top - 16, behavior: 'instant' }); }");
  return page;
}

async function openCard(browser: BrowserWithExtension, title: string, plain: string): Promise<Page> {
  const page = await openNote(browser, title);
  const [view] = await waitForNotes(page, 2);
  for (const term of await view?.all(".term") ?? []) {
    if (!(await term.text()).includes(plain)) continue;
    await term.click();
    break;
  }
  return page;
}

async function openOwn({ context, extensionId }: BrowserWithExtension, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${name}.html`);
  await page.getByRole("heading").first().waitFor();
  return page;
}

async function openPanel(browser: BrowserWithExtension): Promise<Page> {
  await openPortal(browser, "index");
  const panel = await openOwn(browser, "sidepanel");
  await panel.getByRole("button", { name: "Kopiér" }).nth(1).waitFor();
  return panel;
}

async function openPreview(browser: BrowserWithExtension): Promise<Page> {
  const panel = await openOwn(browser, "sidepanel");
  await panel.getByRole("tab", { name: "Forhåndsvis" }).click();
  await panel.getByRole("textbox", { name: "Dit notat" }).fill(DRAFT);
  await panel.locator("mark.unexplained").first().waitFor();
  await panel.getByRole("region", { name: "Det læser patienten" }).getByText("åndenød").first().waitFor();
  return panel;
}

async function openGlossary(browser: BrowserWithExtension): Promise<Page> {
  const page = await openOwn(browser, "glossary");
  await page.getByRole("searchbox").fill("lunge");
  await page.getByRole("link", { name: /lunge/iu }).first().waitFor();
  return page;
}

async function openPopup(browser: BrowserWithExtension): Promise<Page> {
  await openPortal(browser, "index");
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.getByText("2 notater fundet på siden").waitFor();
  // As high as the browser would make its window.
  await page.setViewportSize({ width: 336, height: await page.evaluate(() => document.querySelector("main")?.offsetHeight ?? 0) });
  return page;
}
