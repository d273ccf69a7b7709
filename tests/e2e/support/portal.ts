import type { Page } from "playwright-core";
import { launchWithExtension, type BrowserWithExtension, type LaunchOptions } from "../../../scripts/browser/launch-with-extension.ts";
import { builtFor } from "./built-for.ts";
import { NAMES, portalServer, type TestPage } from "./portal-server.ts";
import { PATIENCE_MS } from "./until.ts";

export { MSP, SUNDHED, type TestPage } from "./portal-server.ts";

export const EXTENSION = builtFor("chrome");

/** The portals' own names on loopback, and a browser with Klartekst that can reach nothing else. */
export interface TestPortal extends BrowserWithExtension {
  /** What was said on the console and thrown in the pages opened so far, by whomever. */
  readonly complaints: string[];
  /** Opens an address of the portal in a new tab. */
  open(address: string): Promise<Page>;
  /** The place that the portal's names lead to. */
  readonly place: string;
}

/** Serves `pages` by path, else the files of `folder`, and opens a browser on them. */
export async function testPortal(
  pages: Readonly<Record<string, TestPage>>,
  { folder = "demo", ...options }: Partial<LaunchOptions> & { readonly folder?: string } = {},
): Promise<TestPortal> {
  const server = await portalServer(pages, folder);
  const browser = await launchWithExtension({
    extension: EXTENSION,
    hosts: Object.fromEntries(NAMES.map((name) => [name, server.place])),
    ...options,
  });
  browser.context.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  return {
    ...browser,
    complaints,
    place: server.place,
    async open(address) {
      const page = await browser.context.newPage();
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.goto(address);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
