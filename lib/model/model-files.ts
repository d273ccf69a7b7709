/** Reads one of the model's files by its name. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** What the model's folder holds besides the network itself. */
export interface ModelFiles {
  readonly vocabulary: readonly string[];
  readonly phrases: readonly string[];
  /** Ids of the concepts whose senses the model was taught, in the order of its scores. */
  readonly senses: readonly string[];
  /** For every content word that authors replaced, the words they wrote instead. */
  readonly licences: Readonly<Record<string, readonly string[]>>;
  /** What authors wrote side by side, for `openAuthoredSequences`. */
  readonly sequences: Uint8Array;
  readonly settings: { readonly forms: readonly string[]; readonly steps: number; readonly threshold: number; readonly sense: number };
  /** The bytes of a checked file, by name. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads the model's files and checks each against its SHA-256.
 * @throws Error when a file is missing or is not what the release holds.
 */
export async function readModelFiles(read: ReadFile): Promise<ModelFiles> {
  const hashes = json(await read("sha256.json")) as Readonly<Record<string, string>>;
  const bytes = new Map<string, Uint8Array>();
  for (const [name, expected] of Object.entries(hashes)) {
    const content = await read(name);
    if (await sha256(content) !== expected) throw new Error(`The model's file ${name} is damaged`);
    bytes.set(name, content);
  }
  return {
    vocabulary: json(bytes.get("vocabulary.json")) as string[],
    phrases: json(bytes.get("phrases.json")) as string[],
    senses: json(bytes.get("senses.json")) as string[],
    licences: json(bytes.get("licences.json")) as ModelFiles["licences"],
    sequences: bytes.get("sequences.bin") ?? new Uint8Array(),
    settings: json(bytes.get("editor.json")) as ModelFiles["settings"],
    bytes,
  };
}

function json(bytes: Uint8Array | undefined): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

async function sha256(content: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(content));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
