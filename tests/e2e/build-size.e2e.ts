import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";

describe.each(["chrome-mv3", "edge-mv3", "firefox-mv3"])("%s", (build) => {
  const folder = `.output/${build}`;

  test("the content script is under 20 kB, and what it brings in under 64 kB", () => {
    expect(statSync(`${folder}/content-scripts/portal.js`).size).toBeLessThan(20_000);
    expect(statSync(`${folder}/reading.js`).size).toBeLessThan(64_000);
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
