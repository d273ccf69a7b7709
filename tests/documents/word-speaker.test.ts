import { afterEach, expect, test, vi } from "vitest";
import { wordSpeaker } from "../../lib/documents/word-speaker.ts";

class Utterance extends EventTarget {
  voice: unknown;
  lang = "";
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

function synthesis(...voices: readonly object[]): SpeechSynthesis & { readonly said: Utterance[] } {
  const said: Utterance[] = [];
  return { said, getVoices: () => voices, cancel: vi.fn(), speak: (word: Utterance) => said.push(word) } as never;
}

afterEach(() => vi.unstubAllGlobals());

test("a word is said with the device's own Danish voice", () => {
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  const voice = { lang: "da-DK", localService: true, default: true };
  const speaking = synthesis(voice, { lang: "da-DK", localService: false, default: false });
  wordSpeaker(speaking)?.("dyspnø");
  expect(speaking.said.map(({ text, voice: by, lang }) => [text, by, lang])).toEqual([["dyspnø", voice, "da-DK"]]);
});

test("where only the network has a Danish voice, or nothing can speak, there is nobody to say it", () => {
  expect(wordSpeaker(synthesis({ lang: "da-DK", localService: false, default: true }))).toBeNull();
  expect(wordSpeaker(undefined)).toBeNull();
});
