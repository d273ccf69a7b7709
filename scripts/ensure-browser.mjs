import { existsSync } from "node:fs";
import { findBrowser } from "./find-browser.mjs";
import { runCommand } from "./run-command.mjs";

/** Path of a Chromium to use, installing one if there is none. Ends the script with advice if that can't be done. */
export async function ensureBrowser() {
  const found = findBrowser() ?? await playwrightsOwn();
  if (found) {
    console.log(`Browser: ${found}`);
    return found;
  }
  const installed = await installFromDebian() ?? await downloadWithPlaywright();
  if (installed) {
    console.log(`Browser: ${installed}`);
    return installed;
  }
  console.error([
    "", "No browser was found, and none could be installed. Do one of these, then try again:",
    "  - install Chromium with your system's package manager (Debian, Ubuntu: sudo apt-get install chromium)",
    "  - install Google Chrome or Microsoft Edge",
    "  - run: npx playwright-core install chromium",
    "  - set CHROMIUM_PATH to the program of a Chromium that you have",
  ].join("\n"));
  process.exit(1);
}

async function installFromDebian() {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync("/etc/debian_version")) return null;
  console.log("No browser found. Installing Debian's chromium (apt-get install chromium) …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runCommand("apt-get", ["update"], { quiet: true, env });
  const status = await runCommand("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { quiet: true, env });
  return status === 0 ? findBrowser() : null;
}

async function downloadWithPlaywright() {
  console.log("No browser found. Downloading Chromium (npx playwright-core install chromium) …");
  const status = await runCommand("npx", ["playwright-core", "install", "chromium"], { quiet: true });
  return status === 0 ? playwrightsOwn() : null;
}

async function playwrightsOwn() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}
