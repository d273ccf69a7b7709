import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { openModel, type Model } from "../../lib/model/open-model.ts";

export const MODEL_FOLDER = new URL("../../public/models/klartekst/", import.meta.url);

/** The bundled model, read from the disk; null when there is none or it can't be loaded. */
export async function openBundledModel(folder: URL = MODEL_FOLDER): Promise<Model | null> {
  if (!existsSync(new URL("sha256.json", folder))) return null;
  try {
    return await openModel({ read: async (name) => new Uint8Array(await readFile(new URL(name, folder))) });
  } catch (error) {
    console.error(`The model can't be loaded: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
