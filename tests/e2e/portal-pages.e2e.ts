import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { waitForNotes } from "../../scripts/browser/note-views.ts";
import { pageStatus } from "./support/page-status.ts";
import { MSP, SUNDHED, testPortal, type TestPortal } from "./support/portal.ts";

/** Each page says itself how many notes it has: `<meta name="klartekst-expect" content="notes=2">`. */
const EXPECT = /<meta name="klartekst-expect" content="notes=(?<notes>\d+)[^"]*"/u;

for (const folder of ["tests/portals", "demo"]) describe(folder, () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await testPortal({}, { folder });
  });
  afterAll(() => portal.close());

  for (const file of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
    const notes = EXPECT.exec(readFileSync(`${folder}/${file}`, "utf8"))?.groups?.notes;
    if (notes === undefined) continue;
    test(`${file}: ${notes === "0" ? "stays untouched" : `${notes} with a button`}`, async () => {
      const page = await portal.open(`${/^(?:msp|min-sundhedsplatform)/u.test(file) ? MSP : SUNDHED}/${file}`);
      await page.waitForLoadState("networkidle");
      await waitForNotes(page, Number(notes));
      expect((await pageStatus(portal, page)).notes).toBe(Number(notes));
      expect(await page.evaluate(() => document.querySelectorAll("klartekst-note:not(:empty)").length)).toBe(0);
      await page.close();
    });
  }
});
