/** A text as it stands inside a regular expression: "b.i.d." → "b\\.i\\.d\\.". */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
