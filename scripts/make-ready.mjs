import { readFileSync } from "node:fs";
import { packagesAreStale } from "./packages-are-stale.mjs";
import { mustRun, runCommand } from "./run-command.mjs";

const ROOT = new URL("../", import.meta.url);
/** What is made from sources before anything can be built: npm script and its name in plain words. */
const COMPILED = [["build:glossary", "the glossary"], ["build:memory", "the sentence memory"]];
const OLDEST_NODE = [20, 19];

/** Makes a fresh clone ready to build: packages, generated types, compiled glossary. Says what it does. */
export async function makeReady() {
  checkNode();
  process.chdir(ROOT.pathname.replace(/^\/([A-Za-z]:)/u, "$1"));
  if (packagesAreStale(ROOT)) await installPackages();
  const { scripts } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
  for (const [script, what] of COMPILED) {
    if (!scripts[script]) continue;
    console.log(`Compiling ${what} …`);
    await mustRun("npm", ["run", "--silent", script], { quiet: true });
  }
  await mustRun("npx", ["wxt", "prepare"], { quiet: true });
}

async function installPackages() {
  console.log("Installing packages (npm ci) …");
  if (await runCommand("npm", ["ci"], { quiet: true }) === 0) return;
  console.log("That did not work; trying npm install …");
  await mustRun("npm", ["install"], { quiet: true });
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(`Klartekst needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}. See https://nodejs.org/`);
  process.exit(1);
}
