import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtFor } from "./support/built-for.ts";

/** Mozilla's check refuses a script that is larger than this. */
const LARGEST_SCRIPT = 5_000_000;

/** Every file of a build by its name, with a hash of what it holds. */
function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return new Map(names.filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, createHash("sha256").update(readFileSync(join(folder, name))).digest("hex")]));
}

test("Edge's package is Chrome's, file by file", () => {
  expect(filesOf(builtFor("edge"))).toEqual(filesOf(builtFor("chrome")));
});

describe.each(["chrome", "edge", "firefox"] as const)("%s", (browser) => {
  const folder = builtFor(browser);

  test("no script is too large for the stores' checks", () => {
    const scripts = [...filesOf(folder).keys()].filter((name) => /\.m?js$/u.test(name));
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((name) => statSync(join(folder, name)).size > LARGEST_SCRIPT)).toEqual([]);
  });

  test("the content script is under 20 kB, and what it brings in under 68 kB", () => {
    expect(statSync(`${folder}/content-scripts/portal.js`).size).toBeLessThan(20_000);
    expect(statSync(`${folder}/reading.js`).size).toBeLessThan(68_000);
  });

  test("extension pages may load and ask for nothing but the extension's own files", () => {
    const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8")) as {
      content_security_policy: { extension_pages: string };
      web_accessible_resources?: unknown;
    };
    expect(manifest.content_security_policy.extension_pages.split("; ")).toEqual([
      "default-src 'self'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "object-src 'self'",
      "connect-src 'self'",
    ]);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });
});
