/** `npm start`: sets everything up, builds, and opens the demonstration portal in a Chromium with the extension. */
import { mustRun } from "./run-command.mjs";
import { makeReady } from "./make-ready.mjs";

await makeReady();
const { ensureBrowser } = await import("./ensure-browser.mjs");
process.env.CHROMIUM_PATH = await ensureBrowser();

console.log("Building the extension …");
await mustRun("npx", ["wxt", "build"], { quiet: true });
await mustRun("npx", ["tsx", "scripts/open-demo.ts"]);
