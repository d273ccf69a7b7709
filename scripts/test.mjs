/** `npm test`: sets everything up, then types, lint, unit tests, builds, and end-to-end tests in a real Chromium. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { runCommand } from "./run-command.mjs";
import { makeReady } from "./make-ready.mjs";

await makeReady();
const { ensureBrowser } = await import("./ensure-browser.mjs");
process.env.CHROMIUM_PATH = await ensureBrowser();

const RESULTS = ".cache/tests";
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const total = { passed: 0, failed: 0 };
await step("Types", "npx", ["tsc", "--noEmit"]);
await step("Lint", "npx", ["eslint", ".", "--max-warnings", "0"]);
await tests("Unit tests", "unit");
for (const browser of ["chrome", "edge", "firefox"]) {
  await step(`Build for ${browser}`, "npx", ["wxt", "build", "-b", browser, "--mv3"], { quiet: true });
}
await tests("End-to-end tests", "e2e");

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function step(title, command, args, options) {
  console.log(`\n${title} …`);
  const status = await runCommand(command, args, options);
  if (status === 0) total.passed++;
  else total.failed++;
}

async function tests(title, project) {
  console.log(`\n${title} …`);
  const results = `${RESULTS}/${project}.json`;
  const status = await runCommand("npx", [
    "vitest", "run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${results}`,
  ]);
  const { passed, failed } = countTests(results);
  total.passed += passed;
  // A file that can't be loaded has no tests to fail, yet it has failed.
  total.failed += status !== 0 ? Math.max(failed, 1) : failed;
}

function countTests(results) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
