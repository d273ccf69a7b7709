import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { answerFiles } from "../../../scripts/browser/answer-files.ts";
import { launchWithExtension, type BrowserWithExtension, type LaunchOptions } from "../../../scripts/browser/launch-with-extension.ts";
import { secureServer, type SecureServer } from "../../../scripts/browser/secure-server.ts";

export const EXTENSION = resolve(".output/chrome-mv3");
export const SUNDHED = "https://www.sundhed.dk";
export const MSP = "https://www.minsundhedsplatform.dk";
const NAMES = ["www.sundhed.dk", "www.minsundhedsplatform.dk", "elsewhere.example"];

/** A page of the test portal: its HTML, or that and the headers it comes with. */
export interface TestPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

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
  const server = await serve(pages, resolve(folder));
  const browser = await launchWithExtension({
    extension: EXTENSION,
    hosts: Object.fromEntries(NAMES.map((name) => [name, server.place])),
    ...options,
  });
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

function serve(pages: Readonly<Record<string, TestPage>>, folder: string): Promise<SecureServer> {
  const answerFile = answerFiles(folder);
  return secureServer(NAMES, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", SUNDHED);
    // Asked for by the browser, not by the page.
    if (pathname === "/favicon.ico") return void response.writeHead(204).end();
    const page = pages[pathname];
    if (!page) return void answerFile(request, response);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers }).end(page.html);
  });
}
