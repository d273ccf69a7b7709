import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readModelFiles, type ModelFiles } from "../../lib/model/model-files.ts";

/** Where the model is that ships. */
export const BUNDLED = "public/models/klartekst";

/** The files of a model's folder, checked against their hashes. */
export function readModelFolder(folder: string): Promise<ModelFiles> {
  return readModelFiles(async (name) => new Uint8Array(readFileSync(join(folder, name))));
}
