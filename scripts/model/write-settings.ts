import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

/** Writes settings into the model's editor.json, and its new hash into sha256.json. */
export function writeSettings(folder: string, changed: Readonly<Record<string, number>>): void {
  const path = `${folder}/editor.json`;
  const rounded = Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, Number(value.toFixed(4))]));
  const settings = JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")) as object, ...rounded });
  writeFileSync(path, settings);
  const hashes = JSON.parse(readFileSync(`${folder}/sha256.json`, "utf8")) as Record<string, string>;
  hashes["editor.json"] = createHash("sha256").update(settings).digest("hex");
  writeFileSync(`${folder}/sha256.json`, `${JSON.stringify(hashes, null, 1)}\n`);
}
