import type { SentenceWriter } from "../rewrite/sentence-writer.ts";
import { withFullStop } from "../rewrite/with-full-stop.ts";
import { fillSlots } from "../slots/fill-slots.ts";
import { saysShows, tellsWhatWas } from "../slots/tells-what-was.ts";
import { toSlots } from "../slots/to-slots.ts";
import { openAuthoredSequences, type AuthoredSequences } from "./authored-sequences.ts";
import { openEditor, type Editor } from "./editor.ts";
import { readModelFiles, type ReadFile } from "./model-files.ts";
import { readableEdit } from "./readable-edit.ts";
import { senseTeller } from "./sense-teller.ts";

/** The model: writes sentences, tells senses, and gives its memory back. */
export interface Model extends Required<SentenceWriter> {
  close(): Promise<void>;
}

/**
 * Opens the bundled model. The files come through `read` ("onnx/model_quantized.onnx", …) and are checked by hash.
 * @throws Error when the model can't be loaded; the glossary's versions then stand.
 */
export async function openModel({ read }: { readonly read: ReadFile }): Promise<Model> {
  const files = await readModelFiles(read);
  const { openEditorNetwork } = await import("./editor-network.ts");
  const network = await openEditorNetwork(files);
  return { ...modelWriter(openEditor(network, files), openAuthoredSequences(files.sequences), files.settings.threshold), tell: senseTeller(network, files), close: () => network.close() };
}

/** Writes what the editor is sure of. */
export function modelWriter(editor: Editor, authored: AuthoredSequences, threshold: number): SentenceWriter {
  return {
    name: "model",
    async write({ pieces }, { mentioned, section, source }, signal) {
      signal?.throwIfAborted();
      const sentence = toSlots(pieces);
      const written = await editor.edit(sentence);
      const edited = written && readableEdit(written, sentence, source, authored);
      if (!edited || edited.confidence < threshold) return null;
      if (section === "plan" && tellsWhatWas(edited.tokens) && !saysShows(source)) return null;
      return { chunks: withFullStop(fillSlots(edited.tokens, sentence.slots, mentioned)), confidence: edited.confidence };
    },
  };
}
