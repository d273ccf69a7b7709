/** The beginning of a glossary entry for a term: its id, and the lines that a writer fills in. */
export function newEntry(term: string): { readonly id: string; readonly yaml: string } {
  const id = term.toLowerCase().replace(/ø/gu, "oe").replace(/æ/gu, "ae").replace(/å/gu, "aa").normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
  return {
    id,
    yaml: `  - id: ${id}
    terms: [${inList(term)}]
    class: disease            # docs/writing-entries.md, "Classes"
    plain: en …[-en, -er, -erne]
    means: …
    hard: 2
    use: [${inList(`${term}.`)}]
`,
  };
}

/** As YAML wants it in a list: what has marks or looks like a number stands in quotation marks. */
function inList(text: string): string {
  return /^\p{L}[\p{L}\d -]*\.?$/u.test(text) ? text : JSON.stringify(text);
}
