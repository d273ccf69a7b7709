import { env } from "@xenova/transformers";

/** Reads a file of the extension itself, by the model library's own reader; any other address is refused. */
export async function readOwnFile(address: string): Promise<Uint8Array> {
  if (!/^(?:chrome|moz)-extension:\/\//u.test(address)) throw new Error("Only the extension's own files are read");
  const response = await (env.fetch as (url: string) => Promise<Response>)(address);
  if (!response.ok) throw new Error(`The extension holds no ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
