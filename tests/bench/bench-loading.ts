import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { openGlossary, type CompiledGlossary } from "../../lib/glossary/compiled-glossary.ts";
import { matchTerms } from "../../lib/glossary/match-terms.ts";
import { findBrowser } from "../../scripts/find-browser.mjs";
import type * as InPage from "./in-page/load-and-match.ts";
import { median, row } from "./measure.ts";
import { threadMs } from "./thread-time.ts";

const COMPILED = "lib/glossary/compiled/glossary.json";
const ADDRESS = "https://portal.test/";
const TIMES = 15;

/** The whole glossary, from its file to the first match: what the reader waits for once. */
export async function benchLoading(): Promise<string[]> {
  const lines = ["Glossary: from its file to the first match, ms (median, and the first time, by code still slow)", row("", "all", "CPU", "first", "first, CPU")];
  const inNode = Array.from({ length: TIMES }, loadInNode);
  lines.push(row("Node " + process.versions.node, ...figures(inNode)));
  const executablePath = findBrowser();
  if (!executablePath) return [...lines, "Chromium: no browser found; npm test installs one"];
  const browser = await chromium.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-quic"] });
  try {
    const page = await browser.newPage();
    await serveGlossary(page);
    const inChromium: Times[] = [];
    for (let i = 0; i < TIMES; i++) inChromium.push(await loadInChromium(page));
    lines.push(row("Chromium", ...figures(inChromium)));
  } finally {
    await browser.close();
  }
  return lines;
}

interface Times { readonly all: number; readonly cpu: number }

function figures(times: readonly Times[]): string[] {
  const { all = 0, cpu = 0 } = times[0] ?? {};
  return [median(times.map((time) => time.all)), median(times.map((time) => time.cpu)), all, cpu].map((ms) => ms.toFixed(1));
}

function loadInNode(): Times {
  const before = process.cpuUsage();
  const start = performance.now();
  matchTerms("Indlagt akut på grund af tiltagende dyspnø.", openGlossary(JSON.parse(readFileSync(COMPILED, "utf8")) as CompiledGlossary));
  const all = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { all, cpu: (user + system) / 1000 };
}

/** An empty page on which the glossary lies beside the code that opens it, as in the extension. */
async function serveGlossary(page: Page): Promise<void> {
  const json = readFileSync(COMPILED);
  await page.route(ADDRESS + "**", (route) => (route.request().url() === ADDRESS
    ? route.fulfill({ contentType: "text/html", body: "<!doctype html>" })
    : route.fulfill({ contentType: "application/json", body: json })));
  await page.goto(ADDRESS);
  const { outputFiles } = await build({ entryPoints: ["tests/bench/in-page/load-and-match.ts"], bundle: true, format: "iife", globalName: "bench", write: false, target: "chrome129" });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
}

/** A new address each time, for a module is loaded but once; a blob, for the extension's files lie on the disk too. */
async function loadInChromium(page: Page): Promise<Times> {
  const address = await page.evaluate(async (url) => URL.createObjectURL(await (await fetch(url)).blob()), `${ADDRESS}glossary.json`);
  let all = 0;
  const cpu = await threadMs(page, async () => {
    all = await page.evaluate(async (url) => {
      const start = performance.now();
      await (globalThis as unknown as { bench: typeof InPage }).bench.loadAndMatch(url);
      return performance.now() - start;
    }, address);
  });
  return { all, cpu };
}
