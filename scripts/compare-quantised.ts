/**
 * Says how often the 8-bit model and the one before quantisation (training/.work/editor.onnx) edit a sentence alike.
 */
import { readFileSync } from "node:fs";
import { SearchedNote } from "../lib/glossary/searched-note.ts";
import { openEditorNetwork } from "../lib/model/editor-network.ts";
import { openEditor } from "../lib/model/editor.ts";
import type { ModelFiles } from "../lib/model/model-files.ts";
import { analyseSentence } from "../lib/rewrite/analyse-sentence.ts";
import { plainTokensToText } from "../lib/slots/plain-token-text.ts";
import { toSlots } from "../lib/slots/to-slots.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { openGlossaryFile } from "./compiled/open-glossary-file.ts";
import { BUNDLED, readModelFolder } from "./model/read-model-folder.ts";
import { validationRows } from "./pairs/read-rows.ts";

const NETWORK = "onnx/model_quantized.onnx";

async function main(folder: string): Promise<void> {
  const files = await readModelFolder(folder);
  const float: ModelFiles = { ...files, bytes: new Map([...files.bytes, [NETWORK, new Uint8Array(readFileSync("training/.work/editor.onnx"))]]) };
  const sentences = validationRows().map(({ text }) => text);
  const [small, large] = [await editAll(files, sentences), await editAll(float, sentences)];
  const alike = small.filter((text, i) => text === large[i]).length;
  console.log(`8 bits and float edit ${alike} of ${sentences.length} validation sentences alike (${((100 * alike) / sentences.length).toFixed(1)} %)`);
}

async function editAll(files: ModelFiles, sentences: readonly string[]): Promise<string[]> {
  const network = await openEditorNetwork(files);
  const editor = openEditor(network, files);
  const glossary = openGlossaryFile();
  const texts: string[] = [];
  for (const source of sentences) {
    const { pieces } = analyseSentence(source, { start: 0, end: source.length }, { glossary, note: new SearchedNote(source), title: "", hardest: 2 });
    const edited = await editor.edit(toSlots(pieces));
    texts.push(edited ? plainTokensToText(edited.tokens) : "");
  }
  await network.close();
  return texts;
}

await runCommandLine({ name: "compare-quantised", usage: "usage: npx tsx scripts/compare-quantised.ts [FOLDER]      (no folder: the bundled model)", mostNames: 1 }, (_, [folder = BUNDLED]) => main(folder));
