/** "åndenød" → "Åndenød"; leaves what does not start with a letter alone. */
export function capitalise(text: string): string {
  return text.replace(/^(\P{L}*?)(\p{L})(?!\.?\d)/u, (whole, before: string, letter: string) =>
    before.length > 2 ? whole : before + letter.toLocaleUpperCase("da"));
}
