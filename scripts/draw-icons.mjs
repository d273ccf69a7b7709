/** Draws the PNG icons from `public/icons/icon.svg` with Chromium. Run by hand when the drawing changes. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";

const SIZES = [16, 24, 32, 48, 64, 96, 128];
const folder = new URL("../public/icons/", import.meta.url);

const svg = await readFile(new URL("icon.svg", folder), "utf8");
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: fileURLToPath(new URL(`icon-${size}.png`, folder)), omitBackground: true });
}
await browser.close();
console.log(`Drew ${SIZES.length} icons in public/icons/`);
