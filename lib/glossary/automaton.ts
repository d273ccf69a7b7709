/**
 * A minimal acyclic automaton over strings with a perfect hash (Daciuk, Mihov, Watson & Watson,
 * "Incremental construction of minimal acyclic finite-state automata", 2000; the hash after
 * Lucchesi & Kowaltowski 1993). Shared endings are stored once, and every accepted string has a number.
 *
 * It is one row of bytes that is walked as it is stored (after Daciuk & Weiss, "Smaller representation of finite state
 * automata", 2012). A node is the list of its edges, sorted by letter; most nodes have but one, to the node right after
 * them, and that takes one byte. An edge is, in this order:
 * - a byte: the number of its letter, and `FLAGGED` unless it is of that most common kind;
 * - if flagged, a byte of `EDGE` flags;
 * - for a `RARE` letter, its UTF-16 unit in two bytes;
 * - how many of the accepted strings come before those through this edge, in as many bytes as the flags say;
 * - where its target begins, in three bytes, unless that is `near` (right after this edge) or a `leaf` (has no edges).
 */
export interface Automaton {
  readonly bytes: Uint8Array;
  /** The letters that have a number, from 1 on, in order; and the numbers by the letters' UTF-16 units, 0 for none. */
  readonly letters: string;
  readonly numbers: Uint8Array;
  /** Is the empty string one of its strings? */
  readonly acceptsEmpty: boolean;
}

export const FLAGGED = 128;
/** The number that all letters beyond the first 126 share. */
export const RARE = 127;
/** `skipBytes` is where the number of those bytes begins. */
export const EDGE = { final: 1, last: 2, near: 4, leaf: 8, skipBytes: 16 } as const;
export const TARGET_BYTES = 3;

/** The edge that was read last: one for all, since it is read for each letter of a text. */
const edge = { letter: 0, unit: 0, flags: 0, skip: 0, target: 0, end: 0 };

function readEdge(bytes: Uint8Array, start: number): void {
  let at = start;
  const head = bytes[at++] as number;
  const flags = head < FLAGGED ? EDGE.last | EDGE.near : bytes[at++] as number;
  edge.letter = head & ~FLAGGED;
  edge.flags = flags;
  if (edge.letter === RARE) {
    edge.unit = numberAt(bytes, at, 2);
    at += 2;
  }
  const length = flags / EDGE.skipBytes | 0;
  edge.skip = numberAt(bytes, at, length);
  at += length;
  edge.target = (flags & EDGE.leaf) > 0 ? bytes.length : at;
  if ((flags & (EDGE.near | EDGE.leaf)) === 0) {
    edge.target = numberAt(bytes, at, TARGET_BYTES);
    at += TARGET_BYTES;
  }
  edge.end = at;
}

function numberAt(bytes: Uint8Array, start: number, length: number): number {
  let value = 0;
  for (let at = start; at < start + length; at++) value = value << 8 | bytes[at] as number;
  return value;
}

/** Reads the edge with the letter `unit` of the node at `node`, if it has one. */
function follow({ bytes, numbers }: Automaton, node: number, unit: number): boolean {
  const wanted = (unit < numbers.length ? numbers[unit] as number : 0) || RARE;
  for (let at = node; at < bytes.length; at = edge.end) {
    readEdge(bytes, at);
    if (edge.letter === wanted && (wanted < RARE || edge.unit === unit)) return true;
    if (edge.letter > wanted || (edge.flags & EDGE.last) > 0) return false;
  }
  return false;
}

/**
 * Walks the automaton from `start` in `text` and calls `onAccept` at every accepted prefix.
 * @param onAccept gets the end (exclusive) and the number of the accepted string.
 */
export function walkAutomaton(automaton: Automaton, text: string, start: number, onAccept: (end: number, number: number) => void): void {
  let count = automaton.acceptsEmpty ? 1 : 0;
  let node = 0;
  for (let i = start; i < text.length && follow(automaton, node, text.charCodeAt(i)); i++) {
    node = edge.target;
    count += edge.skip;
    if ((edge.flags & EDGE.final) > 0) onAccept(i + 1, count++);
  }
}

/** The number of `word`, or -1 if the automaton doesn't accept it. */
export function numberOf(automaton: Automaton, word: string): number {
  const first = firstFrom(automaton, word);
  return first >= 0 && (word === "" ? automaton.acceptsEmpty : (edge.flags & EDGE.final) > 0) ? first : -1;
}

/** The number of the first string that begins with `beginning`, or -1 if none does; the others that do come right after it. */
export function firstFrom(automaton: Automaton, beginning: string): number {
  let before = 0;
  let final = automaton.acceptsEmpty;
  let node = 0;
  for (let i = 0; i < beginning.length; i++) {
    if (final) before++;
    if (!follow(automaton, node, beginning.charCodeAt(i))) return -1;
    node = edge.target;
    before += edge.skip;
    final = (edge.flags & EDGE.final) > 0;
  }
  return before;
}

/** The string with that number, of those that there are. */
export function wordOf(automaton: Automaton, number: number): string {
  const { bytes, letters } = automaton;
  let word = "";
  let left = number;
  let final = automaton.acceptsEmpty;
  for (let node = 0; node < bytes.length && !(final && left === 0);) {
    if (final) left--;
    let at = node;
    // The last edge that has no more strings before it; the one after it has told, and is left for it again.
    for (let next = node; next >= 0;) {
      readEdge(bytes, next);
      if (edge.skip > left) {
        readEdge(bytes, at);
        break;
      }
      at = next;
      next = (edge.flags & EDGE.last) > 0 ? -1 : edge.end;
    }
    word += edge.letter === RARE ? String.fromCharCode(edge.unit) : letters.charAt(edge.letter - 1);
    left -= edge.skip;
    node = edge.target;
    final = (edge.flags & EDGE.final) > 0;
  }
  return word;
}
