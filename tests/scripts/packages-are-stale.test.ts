import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { packagesAreStale } from "../../scripts/packages-are-stale.mjs";

function project(wanted: Record<string, object>, installed?: Record<string, object>): URL {
  const folder = mkdtempSync(join(tmpdir(), "klartekst-lock-"));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: wanted }));
  if (installed) {
    mkdirSync(join(folder, "node_modules"));
    writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages: installed }));
  }
  return pathToFileURL(`${folder}/`);
}

const react = { "node_modules/react": { version: "19.0.0" } };

test("nothing installed is stale, the same is fresh, another version or a missing package is stale", () => {
  expect(packagesAreStale(project(react))).toBe(true);
  expect(packagesAreStale(project(react, react))).toBe(false);
  expect(packagesAreStale(project(react, { "node_modules/react": { version: "18.0.0" } }))).toBe(true);
  expect(packagesAreStale(project(react, {}))).toBe(true);
});

test("a package that is only for another system may be missing", () => {
  const optional = { "node_modules/mac-only": { version: "1.0.0", optional: true } };
  expect(packagesAreStale(project({ ...react, ...optional }, react))).toBe(false);
});
