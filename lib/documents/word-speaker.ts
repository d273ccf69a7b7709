import { localVoice } from "./local-voice.ts";
import { readAloud } from "./read-aloud.ts";

/** Says a word aloud with the device's own Danish voice; null where there is none. */
export function wordSpeaker(synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis): ((word: string) => void) | null {
  const voice = synthesis ? localVoice(synthesis.getVoices()) : null;
  return voice && synthesis ? (word) => void readAloud(word, voice, synthesis, () => undefined) : null;
}
