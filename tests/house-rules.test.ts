/** The conventions of this repo, as tests: what STYLE asks for is checked here, not promised. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

const CODE = ["lib", "components", "entrypoints", "scripts", "tests"].flatMap(filesIn)
  .filter((path) => /\.(?:tsx?|mjs)$/u.test(path));
const SHIPPED = CODE.filter((path) => /^(?:lib|components|entrypoints)\//u.test(path));
const VAGUE = /(?:^|-)(?:manager|helpers?|utils?|service|data|misc|common)(?:-|\.|$)/iu;

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

function exportsOf(path: string): string[] {
  const source = readFileSync(path, "utf8");
  return [...source.matchAll(/^export (?:async )?(?:const|function\*?|class|interface|type|abstract class) (\w+)/gmu)]
    .map(([, name = ""]) => name);
}

function kebab(name: string): string {
  return name.replaceAll(/([a-z\d])([A-Z])/gu, "$1-$2").replaceAll("_", "-").toLowerCase();
}

describe.each(SHIPPED.filter((path) => path.startsWith("lib/")))("%s", (path) => {
  test("is named in kebab-case, by nothing vague", () => {
    expect(basename(path)).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*(?:\.worker)?\.ts$/u);
    expect(basename(path)).not.toMatch(VAGUE);
  });
});

test("components are named in PascalCase after their export", () => {
  for (const path of SHIPPED.filter((file) => /^components\/.*\.tsx$/u.test(file))) {
    expect(exportsOf(path), path).toContain(basename(path, extname(path)));
  }
});

test("a file with one export in the engine, the browser and the reading parts bears its name", () => {
  const misnamed = SHIPPED
    .filter((path) => /^lib\/(?:engine|browser|reading)\//u.test(path))
    .filter((path) => exportsOf(path).length === 1 && kebab(exportsOf(path)[0] ?? "") !== basename(path, ".ts"))
    .map((path) => `${path} exports ${exportsOf(path)[0]}`);
  expect(misnamed).toEqual([]);
});

test("nothing of a note outlives it: the variables of a module hold what comes with the extension, the reader's own words, or a number", () => {
  const variables = SHIPPED.flatMap((path) => [...readFileSync(path, "utf8").matchAll(/^(?:export )?let (.*)/gmu)].map(([, rest = ""]) => `${path}: ${rest}`));
  const harmless = /: \w+(?:: Promise<.+> \| undefined| = \d+);$|open-own-glossary\.ts: last/u;
  expect(variables.filter((line) => !harmless.test(line))).toEqual([]);
});

test("tests in browsers wait by `until`: `vi.waitFor` alone gives up after a second, and a busy machine takes longer", () => {
  const hasty = CODE.filter((path) => path.startsWith("tests/e2e/") && !path.endsWith("/until.ts"))
    .filter((path) => /\bvi\.waitFor\b|\bexpect\.poll\b|\bwaitForTimeout\b/u.test(readFileSync(path, "utf8")));
  expect(hasty).toEqual([]);
});

test("nothing is left for later", () => {
  const later = new RegExp(["TO" + "DO", "FIX" + "ME", "X".repeat(3) + "[ :]"].join("|"), "u");
  expect(CODE.filter((path) => later.test(readFileSync(path, "utf8")))).toEqual([]);
});

test("no file of ours names a place on the network that code could go to", () => {
  const named = SHIPPED.flatMap((path) => [...readFileSync(path, "utf8").matchAll(/(?:wss?|https?):\/\/[\w.*-]+/gu)]
    .map(([address]) => `${path}: ${address}`));
  const portals = /portal-hosts\.ts: https:\/\/(?:www\.sundhed\.dk|(?:\*\.)?minsundhedsplatform\.dk)$/u;
  expect(named.filter((line) => !portals.test(line) && !/github\.com|w3\.org/u.test(line))).toEqual([]);
});

describe("lint refuses every way to the network", () => {
  const eslint = new ESLint();
  test.each([
    "fetch('/x');",
    "globalThis.fetch('/x');",
    "new XMLHttpRequest();",
    "new WebSocket('wss://x');",
    "new EventSource('/x');",
    "navigator.sendBeacon('/x');",
    "new WebTransport('/x');",
    "new RTCPeerConnection();",
    "importScripts('/x');",
    "import('https://x/y.js');",
    "const place = '/x'; import(place);",
  ])("%s", async (code) => {
    for (const filePath of ["lib/reading/x.ts", "components/x.ts", "entrypoints/x.ts"]) {
      const [result] = await eslint.lintText(code, { filePath });
      expect(result?.messages.map(({ ruleId }) => ruleId).join(), filePath).toMatch(/no-restricted-(?:globals|properties|syntax)/u);
    }
  });
});

describe("lint keeps the walls", () => {
  const eslint = new ESLint();
  test.each([
    ["lib/text/x.ts", "import '../page/y.ts';"],
    ["lib/glossary/x.ts", "import 'react';"],
    ["lib/guard/x.ts", "document.title;"],
    ["lib/page/x.ts", "import '../browser/y.ts';"],
    ["lib/reading/x.ts", "import 'wxt/browser';"],
    ["lib/engine/x.ts", "import '@xenova/transformers';"],
    ["components/x.ts", "import { browser } from 'wxt/browser';"],
  ])("%s: %s", async (filePath, code) => {
    const [result] = await eslint.lintText(code, { filePath });
    expect(result?.errorCount).toBeGreaterThan(0);
  });
});
