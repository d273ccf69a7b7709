import { defineContentScript } from "wxt/utils/define-content-script";
import { PORTAL_HOSTS } from "../lib/browser/portal-hosts.ts";
import { startPage } from "../lib/browser/start-page.ts";

export default defineContentScript({
  matches: [...PORTAL_HOSTS],
  runAt: "document_idle",
  // Frames in a sandbox or of another portal are closed to the page around them: there Klartekst runs for itself.
  allFrames: true,
  matchOriginAsFallback: true,
  // A newer copy of this script makes itself known by an event in the document; the page is posted nothing.
  noScriptStartedPostMessage: true,
  main: (ctx) => startPage(document, ctx),
});
