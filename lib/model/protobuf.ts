/**
 * The wire format of protocol buffers ("Encoding" in their guides), as much as ONNX files need: whole numbers and
 * strings of bytes.
 */

/** What a field holds: a whole number, or bytes (a text, a packed list, a message). */
export type FieldValue = bigint | Uint8Array;
export type Field = readonly [number: number, value: FieldValue];

const encoder = new TextEncoder();

/** The fields of a message, in their order. */
export function readMessage(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < bytes.length;) {
    const [key, afterKey] = readNumber(bytes, at);
    const [value, next] = readValue(bytes, afterKey, Number(key & 7n));
    fields.push([Number(key >> 3n), value]);
    at = next;
  }
  return fields;
}

/** A message made of fields; a text goes as UTF-8. */
export function writeMessage(fields: readonly (readonly [number: number, value: FieldValue | number | string])[]): Uint8Array {
  const parts: (Uint8Array | readonly number[])[] = [];
  for (const [number, value] of fields) {
    if (typeof value === "bigint" || typeof value === "number") {
      parts.push(writeNumber(BigInt(number) << 3n), writeNumber(BigInt(value)));
      continue;
    }
    const content = typeof value === "string" ? encoder.encode(value) : value;
    parts.push(writeNumber((BigInt(number) << 3n) | 2n), writeNumber(BigInt(content.length)), content);
  }
  const message = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  return message;
}

/** Whole numbers that stand packed in one field. */
export function readNumbers(bytes: Uint8Array): bigint[] {
  const numbers: bigint[] = [];
  for (let at = 0; at < bytes.length;) {
    const [number, next] = readNumber(bytes, at);
    numbers.push(number);
    at = next;
  }
  return numbers;
}

function readValue(bytes: Uint8Array, at: number, kind: number): readonly [FieldValue, number] {
  if (kind === 0) return readNumber(bytes, at);
  const [length, start] = kind === 2 ? readNumber(bytes, at) : [kind === 1 ? 8n : 4n, at];
  const end = start + Number(length);
  return [bytes.subarray(start, end), end];
}

function readNumber(bytes: Uint8Array, at: number): readonly [bigint, number] {
  let number = 0n;
  for (let shift = 0n; ; shift += 7n) {
    const byte = bytes[at++] ?? 0;
    number |= BigInt(byte & 127) << shift;
    if (byte < 128) return [BigInt.asIntN(64, number), at];
  }
}

function writeNumber(number: bigint): readonly number[] {
  const bytes: number[] = [];
  for (let rest = BigInt.asUintN(64, number); ; rest >>= 7n) {
    if (rest < 128n) return [...bytes, Number(rest)];
    bytes.push(Number(rest & 127n) | 128);
  }
}
