/** The same extension in Firefox, driven over WebDriver BiDi. Skipped where there is no Firefox. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { secureServer, type SecureServer } from "../../scripts/browser/secure-server.ts";
import { NOTE, pageWith } from "./support/pages.ts";

const FIREFOX = process.env.FIREFOX_PATH ?? ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => existsSync(path));
const STRICT = { "content-security-policy": "default-src 'none'; frame-src 'none'" };

describe.skipIf(!FIREFOX)("in Firefox", () => {
  let server: SecureServer;
  let firefox: Browser;

  beforeAll(async () => {
    const { html, headers } = pageWith(`<div id="note">${NOTE}</div>`, STRICT);
    server = await secureServer(["www.sundhed.dk"], (_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(html);
    });
    firefox = await puppeteer.launch({
      browser: "firefox",
      executablePath: FIREFOX ?? "",
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        "network.dns.localDomains": "www.sundhed.dk",
        "network.dns.native-is-localhost": false,
        "network.socket.forcePort": `443=${server.place.split(":")[1]}`,
      },
    });
    await firefox.installExtension(resolve(".output/firefox-mv3"));
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  test("a note on a strict page gets its button, and Alt+K shows the plain version below it", async () => {
    const page = await firefox.newPage();
    await page.goto("https://www.sundhed.dk/note");
    await page.waitForSelector("klartekst-note");
    const height = () => page.$eval("klartekst-note", (host) => host.getBoundingClientRect().height);
    const folded = await height();
    expect(folded).toBeGreaterThan(20);
    await page.keyboard.down("Alt");
    await page.keyboard.press("KeyK");
    await page.keyboard.up("Alt");
    await vi.waitFor(async () => expect(await height()).toBeGreaterThan(folded + 150), { timeout: 20_000 });
    expect(await page.$eval("klartekst-note", (host) => host.shadowRoot)).toBeNull();
    await page.screenshot({ path: ".cache/firefox.png" });
  });
});
