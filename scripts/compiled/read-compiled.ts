import { existsSync, readFileSync } from "node:fs";
import { Advice } from "../command-line/advice.ts";

/**
 * A file that is compiled from the sources and is not in the repository, as JSON.
 * @throws Advice when it has not been made yet.
 */
export function readCompiled(path: string): unknown {
  const file = new URL(`../../${path}`, import.meta.url);
  if (!existsSync(file)) throw new Advice(`${path} is not there yet; it is made by: npm run set-up`);
  return JSON.parse(readFileSync(file, "utf8"));
}
