import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** A Firefox that is on this machine, or null. `FIREFOX_PATH` goes first. */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX_PATH;
  if (named !== undefined) return existsSync(named) ? named : null;
  return PLACES.find((path) => existsSync(path)) ?? null;
}
