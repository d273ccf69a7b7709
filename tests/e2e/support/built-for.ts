import { resolve } from "node:path";

/** Folder of the extension as built for a browser. `KLARTEKST_BUILDS` names another place for builds than `.output`. */
export function builtFor(browser: "chrome" | "edge" | "firefox"): string {
  return resolve(process.env.KLARTEKST_BUILDS ?? ".output", `${browser}-mv3`);
}
