import type { Engine } from "../../lib/engine/engine.ts";
import type { PlainNote, PlainSentence } from "../../lib/plain-note.ts";

/** An engine that writes in capitals, sentence by sentence, so that tests are instant and exact. */
export const fakeEngine: Engine = {
  async rewrite(text, { signal, onSentence } = {}) {
    const sentences = text.split(/(?<=\.) /u).map((source): PlainSentence => {
      const start = text.indexOf(source);
      const span = { start, end: start + source.length };
      return {
        source: { text: source, ...span }, plain: source.toUpperCase(), plainSpan: span, by: "glossary", withheld: null, section: 0,
      };
    });
    for (const [index, sentence] of sentences.entries()) {
      await Promise.resolve();
      signal?.throwIfAborted();
      onSentence?.(sentence, index + 1, sentences.length);
    }
    return capitals(text, sentences);
  },
};

function capitals(text: string, sentences: readonly PlainSentence[]): PlainNote {
  const zero = { lix: 0, everyday: 0 };
  return {
    plain: text.toUpperCase(), sections: [{ kind: "other", heading: null, plain: "", plainSpan: null }],
    sentences, terms: [], unexplained: [], readability: { before: zero, after: zero },
  };
}
