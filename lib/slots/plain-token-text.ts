import { FORM_TAGS, type FormTag, type PlainToken } from "./slot.ts";

const slotMark = /^<(\d+):([a-z-]+)>$/u;

/** Plain tokens as one line: "der er ingen <0:bare> ." A "~" before a word says that no space goes before it. */
export function plainTokensToText(tokens: readonly PlainToken[]): string {
  return tokens.map((token) => (token.slot === null ? `${token.tight ? "~" : ""}${token.word}` : `<${token.slot}:${token.form}>`)).join(" ");
}

/** Reads what {@link plainTokensToText} wrote. */
export function plainTokensFromText(text: string): PlainToken[] {
  return text.split(" ").map((part) => {
    const match = slotMark.exec(part);
    if (match) return { word: "", slot: Number(match[1]), form: formTag(match[2]) };
    const tight = part.length > 1 && part.startsWith("~");
    return { word: tight ? part.slice(1) : part, slot: null, ...(tight && { tight }) };
  });
}

function formTag(name: string | undefined): FormTag {
  return FORM_TAGS.find((tag) => tag === name) ?? "bare";
}
