import { loadGlossary } from "../glossary/load-glossary.ts";
import { openOwnGlossary } from "../own-glossary/open-own-glossary.ts";
import { loadBuiltInLayers } from "../model/load-built-in-layers.ts";
import { rewriteNote } from "../rewrite-note.ts";
import type { Engine } from "./engine.ts";

/** The pipeline itself, in whatever context this is called. */
export const pipelineEngine: Engine = {
  async rewrite(text, { reader, density, own, signal, onSentence } = {}) {
    const [glossary, { writers, model }] = await Promise.all([loadGlossary(), loadBuiltInLayers()]);
    const note = await rewriteNote(text, {
      glossary,
      writers,
      ...(reader && { reader }),
      ...(density && { density }),
      ...(own && own.length > 0 && { own: openOwnGlossary(own) }),
      ...(signal && { signal }),
      ...(onSentence && { onSentence }),
    });
    return model?.state() === "failed" ? { ...note, withoutModel: true } : note;
  },
};
