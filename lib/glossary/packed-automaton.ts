import type { Automaton } from "./automaton.ts";
import { letterNumbers } from "./build-automaton.ts";
import { packNumbers, unpackNumbers, type PackedNumbers } from "./packed-numbers.ts";
import { packText, unpackText } from "./packed-text.ts";

/** An automaton as the compiled glossary stores it. */
export interface PackedAutomaton {
  readonly bytes: PackedNumbers;
  /** Packed text. */
  readonly letters: string;
  readonly acceptsEmpty: boolean;
}

/** The automaton as it stands in the compiled glossary; `unpackAutomaton` gives it back. */
export function packAutomaton({ bytes, letters, acceptsEmpty }: Automaton): PackedAutomaton {
  return { bytes: packNumbers(bytes), letters: packText(letters), acceptsEmpty };
}

export function unpackAutomaton(packed: PackedAutomaton): Automaton {
  const letters = unpackText(packed.letters);
  return { bytes: new Uint8Array(unpackNumbers(packed.bytes)), letters, numbers: letterNumbers(letters), acceptsEmpty: packed.acceptsEmpty };
}
