import { rewriteSentence } from "../../lib/rewrite/rewrite-sentence.ts";
import { chunkText } from "../../lib/rewrite/piece.ts";
import type { SentenceWriter } from "../../lib/rewrite/sentence-writer.ts";

/** Mistakes that a model could make. */
const mistakes: readonly ((plain: string) => string)[] = [
  (plain) => plain.replace(/(?<![\p{L}])(?:ikke|ingen|intet|uden) /iu, ""),
  (plain) => plain.replace(/(?<![\p{L}])(har|er)(?![\p{L}])/u, "$1 ikke"),
  (plain) => plain.replace(/(?<![\p{L}])(højre|venstre)(?![\p{L}])/giu, (side) => (/^h/iu.test(side) ? "venstre" : "højre")),
  (plain) => plain.replace(/(?:i|på) (?:højre|venstre) side/iu, ""),
  (plain) => plain.replace(/\d(?!.*\d)/u, (digit) => String((Number(digit) + 3) % 10)),
  (plain) => plain.replace(/\d+(?:[.,/]\d+)* ?/u, ""),
  (plain) => plain.replace(/(?<=\s)-(?=\d)/u, ""),
  (plain) => plain.replace(/under (?=\d)/u, "over ").replace(/[<>] ?(?=\d)/u, ""),
  (plain) => plain.replace(/Der er mistanke om|Man kan ikke udelukke/u, "Du har").replace(/(?<![\p{L}])(?:formentlig|måske|mulig|obs\.) /iu, ""),
  (plain) => plain.replace(/har tidligere haft/u, "har").replace(/(?<![\p{L}])tidligere /iu, ""),
  (plain) => plain.replace(/(?<![\p{L}])din (?:mor|far|søster|bror) (?:har|med)/iu, "Du har"),
  (plain) => plain.replace(/stoppe[rs]? med/u, "begynde på").replace(/stoppes/u, "begyndes"),
  (plain) => plain.replace(/[^.]*\.\s*$/u, ""),
  (plain) => plain.replace(/(?<=^|[.,;] |tabletten |får )\p{Ll}{7,}(?=-tabletter| |\.)/u, "warfarin"),
];

/** A writer that spoils what the glossary would have said, each time with the next kind of mistake: what of it reaches the reader is the guard's fault. */
export function carelessWriter(): SentenceWriter {
  let turn = 0;
  return {
    name: "model",
    write({ pieces }, { section, glossary, source }) {
      const plain = chunkText(rewriteSentence(pieces, section, { everyday: glossary.everyday, mentioned: new Set() }).chunks);
      for (let tried = 0; tried < mistakes.length; tried++) {
        const spoiled = mistakes[turn++ % mistakes.length]?.(plain) ?? plain;
        if (spoiled !== plain && spoiled.trim() !== "" && spoiled !== source) return { chunks: [{ text: spoiled, term: null }], confidence: 1 };
      }
      return null;
    },
  };
}
