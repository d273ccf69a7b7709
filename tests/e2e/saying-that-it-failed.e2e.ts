import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { waitForNotes } from "../../scripts/browser/note-views.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { EXTENSION, SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";
import { until } from "./support/until.ts";

let portal: TestPortal;
let crippled: string;

/** The build without its worker: every job's engine dies at once. */
beforeAll(async () => {
  crippled = await mkdtemp(join(tmpdir(), "klartekst-crippled-"));
  await cp(EXTENSION, crippled, { recursive: true });
  for (const file of await readdir(join(crippled, "assets"))) {
    if (file.startsWith("engine.worker")) await rm(join(crippled, "assets", file));
  }
  portal = await testPortal({ "/note": pageWith(`<div id="note">${NOTE}</div>`) }, { extension: crippled });
});
afterAll(async () => {
  await portal.close();
  await rm(crippled, { recursive: true, force: true });
});

test("when a note can't be rewritten the reader is told, can try again, and can go back", async () => {
  const page = await portal.open(`${SUNDHED}/note`);
  const [view] = await waitForNotes(page, 1);
  const toggle = await view?.one(".toggle");
  await toggle?.click();
  await view?.settled();
  const failure = await view?.one(".failure");
  expect(await failure?.attribute("role")).toBe("alert");
  expect(await failure?.text()).toContain("Notatet kunne ikke omskrives");

  const again = await failure?.one("button");
  expect(await again?.text()).toBe("Prøv igen");
  await again?.click();
  await until(async () => expect(await failure?.text()).toContain("Notatet kunne ikke omskrives"));

  await toggle?.click();
  await until(async () => expect(await toggle?.text()).toBe("Vis på hverdagsdansk"));
  expect(portal.complaints).toEqual([]);
});
