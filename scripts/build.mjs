/** `npm run build`: sets everything up and builds the extension for Chrome, Edge and Firefox, each in its folder of .output. */
import { makeReady } from "./make-ready.mjs";
import { mustRun } from "./run-command.mjs";

await makeReady();
for (const browser of ["chrome", "edge", "firefox"]) {
  console.log(`Building for ${browser} …`);
  await mustRun("npx", ["wxt", "build", "-b", browser, "--mv3"], { quiet: true });
}
console.log("Built: .output/chrome-mv3, .output/edge-mv3, .output/firefox-mv3");
