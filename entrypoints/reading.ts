import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type {} from "../lib/browser/load-reading-script.ts";
import { runPage } from "../lib/browser/run-page.ts";

export default defineUnlistedScript(() => {
  globalThis.klartekstRunPage = runPage;
});
