import { readFile } from "node:fs/promises";
import { loadGlossary } from "../../../lib/glossary/load-glossary.ts";
import { loadMemory } from "../../../lib/memory/load-memory.ts";
import { memoryWriter } from "../../../lib/memory/memory-writer.ts";
import { openEditorNetwork, type EditorNetwork } from "../../../lib/model/editor-network.ts";
import { openEditor } from "../../../lib/model/editor.ts";
import { readModelFiles, type ModelFiles } from "../../../lib/model/model-files.ts";
import { openModel } from "../../../lib/model/open-model.ts";
import { senseTeller } from "../../../lib/model/sense-teller.ts";
import { openWordPieces, type EncodedSentence } from "../../../lib/model/word-pieces.ts";
import type { SentenceWriter } from "../../../lib/rewrite/sentence-writer.ts";
import { rewriteNote } from "../../../lib/rewrite-note.ts";
import { toSlots } from "../../../lib/slots/to-slots.ts";
import { wordTokens } from "../../../lib/model/sense-words.ts";
import { MODEL_FOLDER } from "../../../scripts/evaluate/open-bundled-model.ts";

/** One question to the network: a sentence and what follows each of its words. */
export interface NetworkRun {
  readonly sentence: EncodedSentence;
  readonly following: readonly number[];
  /** Step after step, how many gaps between the words go on; none where only the order is asked for. */
  readonly open: readonly number[];
}

/** What a note asks of the networks. */
export interface NoteRuns {
  /** What the product asks, in its order. */
  readonly product: readonly NetworkRun[];
  /** What it asks when there is no phrase memory, and every sentence goes to the model. */
  readonly everySentence: readonly NetworkRun[];
  /** How many pieces each sentence of the note has, and its plain version. */
  readonly sentences: readonly { readonly pieces: number; readonly writes: number }[];
}

/** Rewrites the note with the bundled model, here in Node, and writes down what is asked of the network. */
export async function recordRuns(text: string): Promise<NoteRuns> {
  const read = async (name: string) => new Uint8Array(await readFile(new URL(name, MODEL_FOLDER)));
  const files = await readModelFiles(read);
  const [model, network, glossary, memory] = await Promise.all([openModel({ read }), openEditorNetwork(files), loadGlossary(), loadMemory()]);
  const pieces = openWordPieces(files.vocabulary);
  const count = (sentence: string) => pieces.encode({ tokens: wordTokens(sentence.toLocaleLowerCase("da").match(/\p{L}+|\d|[^\s\p{L}\d]/gu) ?? []), slots: [] }).ids.length;
  const record = async (writers: readonly SentenceWriter[]) => {
    const runs: NetworkRun[] = [];
    const note = await rewriteNote(text, { glossary, writers: [...writers, { ...model, ...recordedBy(network, files, runs, model) }] });
    return { note, runs };
  };
  const { note, runs } = await record([memoryWriter(memory)]);
  const { runs: everySentence } = await record([]);
  await Promise.all([model.close(), network.close()]);
  return { product: runs, everySentence, sentences: note.sentences.map((sentence) => ({ pieces: count(sentence.source.text), writes: count(sentence.plain) })) };
}

/** The model, which asks everything a second time of a network that is listened to. */
function recordedBy(network: EditorNetwork, files: ModelFiles, runs: NetworkRun[], model: Required<SentenceWriter>): Pick<Required<SentenceWriter>, "write" | "tell"> {
  const heard: EditorNetwork = {
    ...network,
    async run(sentence, following) {
      const scores = await network.run(sentence, following);
      runs.push({ sentence, following, open: openGaps(scores.phrases, files.settings.steps) });
      return scores;
    },
  };
  const [editor, tell] = [openEditor(heard, files), senseTeller(heard, files)];
  return {
    async write(analysis, context, signal) {
      await editor.edit(toSlots(analysis.pieces));
      return model.write(analysis, context, signal);
    },
    async tell(question, signal) {
      await tell(question, signal);
      return model.tell(question, signal);
    },
  };
}

/** A gap goes on after a phrase that is neither its end (0) nor unknown (1), except after the last step. */
function openGaps(phrases: readonly number[], steps: number): number[] {
  const counts = Array.from({ length: steps - 1 }, (_, step) => phrases.filter((phrase, i) => i % steps === step && phrase > 1).length);
  return counts.filter((count) => count > 0);
}
