import type { Slot } from "./slot.ts";

/** What the model is told of a slot beyond its type: its own form in the note, and whether a number is one. */
export function slotFeatures(slot: Slot | undefined): ("definite" | "plural" | "one")[] {
  if (!slot) return [];
  if (slot.type === "num") return slot.text === "1" ? ["one"] : [];
  const { features, concept } = slot.piece;
  if (slot.type === "drug" || slot.type === "name" || !concept) return [];
  const plural = features?.plural === true || concept.plain.kind === "plural";
  return [...(features?.definite ? ["definite" as const] : []), ...(plural ? ["plural" as const] : [])];
}
