const articles: ReadonlySet<string> = new Set(["de", "den", "det"]);

/**
 * A wording without the words that stand right before it already: "tegn på" + "tegn på irriteret bughinde", "frisk" + "frisk blod", "de" + "de dybe blodårer".
 * @param before the text so far
 */
export function withoutEcho(text: string, before: string): string {
  const said = before.trim().toLocaleLowerCase("da").split(/\s+/u);
  const words = text.split(" ");
  for (const length of [3, 2, 1]) {
    const first = words.slice(0, length).join(" ").toLocaleLowerCase("da");
    if (words.length > length && (first.length > 3 || articles.has(first)) && said.length >= length && said.slice(-length).join(" ") === first) return words.slice(length).join(" ");
  }
  return text;
}
