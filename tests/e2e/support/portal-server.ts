import { resolve } from "node:path";
import { answerFiles } from "../../../scripts/browser/answer-files.ts";
import { secureServer, type SecureServer } from "../../../scripts/browser/secure-server.ts";

export const SUNDHED = "https://www.sundhed.dk";
export const MSP = "https://www.minsundhedsplatform.dk";
/** The names that a test portal answers to. */
export const NAMES = ["www.sundhed.dk", "www.minsundhedsplatform.dk", "elsewhere.example"];

/** A page of the test portal: its HTML, or that and the headers it comes with. */
export interface TestPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves `pages` by path, else the files of `folder`, under the portals' own names on loopback. */
export function portalServer(pages: Readonly<Record<string, TestPage>>, folder: string): Promise<SecureServer> {
  const answerFile = answerFiles(resolve(folder));
  return secureServer(NAMES, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", SUNDHED);
    // Asked for by the browser, not by the page.
    if (pathname === "/favicon.ico") return void response.writeHead(204).end();
    const page = pages[pathname];
    if (!page) return void answerFile(request, response);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers }).end(page.html);
  });
}
