/**
 * Serves the demonstration portal on loopback and opens it in a Chromium with the extension. Without a display it runs
 * headless, saves screenshots, and prints one note before and after.
 */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { answerFiles } from "./browser/answer-files.ts";
import { launchWithExtension } from "./browser/launch-with-extension.ts";
import { noteViews, waitForNotes } from "./browser/note-views.ts";

const BUILD = resolve(".output/chrome-mv3");
const DEMO_BUILD = resolve(".cache/demo-extension");
const SCREENSHOTS = resolve("screenshots");
const PAGES = ["index", "ambulant", "skadestue", "billeder", "breve"];
const SIZES = [{ name: "1280", width: 1280, height: 900 }, { name: "390", width: 390, height: 844 }];

const server = createServer(answerFiles(resolve("demo")));
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
const portal = `http://localhost:${(server.address() as AddressInfo).port}/`;
await addLocalhost();

const headless = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
await (headless ? takePictures() : openWindow());
server.close();

/** A copy of the build that also runs on localhost, as it would had the reader added that host. */
async function addLocalhost(): Promise<void> {
  await rm(DEMO_BUILD, { recursive: true, force: true });
  await cp(BUILD, DEMO_BUILD, { recursive: true });
  const file = join(DEMO_BUILD, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as {
    host_permissions: string[];
    content_scripts: { matches: string[] }[];
  };
  manifest.host_permissions.push("http://localhost/*");
  for (const script of manifest.content_scripts) script.matches.push("http://localhost/*");
  await writeFile(file, JSON.stringify(manifest));
}

async function openWindow(): Promise<void> {
  const browser = await launchWithExtension({ extension: DEMO_BUILD, headless: false });
  const ended = new Promise<void>((end) => {
    browser.context.once("close", () => end());
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end());
  });
  const page = browser.context.pages()[0] ?? await browser.context.newPage();
  await page.goto(portal);
  await behind(browser.context, "welcome.html");
  await page.bringToFront();
  console.log(`The demonstration portal is open: ${portal}\nClose the window, or press Ctrl-C, to end.`);
  await ended;
  await browser.close();
}

/** Waits for a tab that opens by itself, so that it does not come to the front later. */
async function behind(context: BrowserContext, ending: string): Promise<void> {
  if (context.pages().some((page) => page.url().endsWith(ending))) return;
  await context.waitForEvent("page", { predicate: (page) => page.url().endsWith(ending), timeout: 5_000 }).catch(() => undefined);
}

async function takePictures(): Promise<void> {
  console.log("There is no display: taking screenshots instead …");
  await rm(SCREENSHOTS, { recursive: true, force: true });
  await mkdir(SCREENSHOTS, { recursive: true });
  for (const dark of [false, true]) {
    for (const size of SIZES) await takePicturesAt(size, dark);
  }
  console.log(`Screenshots: ${SCREENSHOTS}`);
}

async function takePicturesAt({ name, width, height }: typeof SIZES[number], dark: boolean): Promise<void> {
  const browser = await launchWithExtension({ extension: DEMO_BUILD, width, height, dark });
  const page = await browser.context.newPage();
  for (const title of PAGES) {
    await page.goto(`${portal}${title}.html`);
    await showAllNotes(page);
    if (title === "index" && name === "1280" && !dark) await printFirstNote(page);
    await page.screenshot({ path: join(SCREENSHOTS, `${title}-${name}-${dark ? "dark" : "light"}.png`), fullPage: true });
  }
  await browser.close();
}

/** Presses the button at every note and waits until all of them are shown. */
async function showAllNotes(page: Page): Promise<void> {
  const expected = await page.locator("meta[name=klartekst-expect]").getAttribute("content");
  const notes = Number(/notes=(\d+)/u.exec(expected ?? "")?.[1] ?? 0);
  await waitForNotes(page, notes);
  const views = await noteViews(page);
  for (const view of views) await (await view.one(".toggle")).click();
  for (const view of views) await view.settled();
  await page.evaluate(() => scrollTo(0, 0));
}

async function printFirstNote(page: Page): Promise<void> {
  const [view] = await noteViews(page);
  const plain = await (await view?.one(".body"))?.text();
  const note = await page.locator("article").first().innerText();
  console.log(`\n--- The note ---\n${note}\n\n--- In everyday Danish ---\n${plain ?? ""}\n`);
}
