/** "åndenød" → "Åndenød"; leaves what does not start with a letter alone, and codes that begin small ("pT3N1", "ypT2", "eGFR"). */
export function capitalise(text: string): string {
  return text.replace(/^(\P{L}*?)(\p{L})(?!\.?\d|\p{Lu}|pT)/u, (whole, before: string, letter: string) =>
    before.length > 2 || /\d/u.test(before) ? whole : before + letter.toLocaleUpperCase("da"));
}
