/** Whole numbers from 0 up as the compiled glossary stores them: so many bytes each, in base64. */
export interface PackedNumbers {
  readonly bytes: 1 | 2 | 4;
  readonly base64: string;
}

/** Newer than TypeScript's library, and than Node 20 and the oldest Chrome, where Node has its own. */
const bytesClass = Uint8Array as { fromBase64?: (base64: string) => Uint8Array<ArrayBuffer> };
const { Buffer } = globalThis as { Buffer?: { from: (text: string, encoding: "base64") => Uint8Array<ArrayBuffer> } };
const ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;

/** The numbers, in an array as narrow as they were stored in. */
export function unpackNumbers({ bytes, base64 }: PackedNumbers): Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = decode(base64);
  return new ARRAYS[bytes](buffer, byteOffset, byteLength / bytes);
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return bytesClass.fromBase64?.(base64) ?? Buffer?.from(base64, "base64") ?? decodeByLetter(base64);
}

/** Many times as slow as the other two. */
function decodeByLetter(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Packs numbers for `unpackNumbers`, as narrow as the largest allows. */
export function packNumbers(numbers: Iterable<number>): PackedNumbers {
  let largest = 0;
  for (const number of numbers) largest = Math.max(largest, number);
  const bytes = largest < 1 << 8 ? 1 : largest < 1 << 16 ? 2 : 4;
  const packed = new Uint8Array(ARRAYS[bytes].from([...numbers]).buffer);
  let binary = "";
  for (const byte of packed) binary += String.fromCharCode(byte);
  return { bytes, base64: btoa(binary) };
}
