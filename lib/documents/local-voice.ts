/** A Danish voice that speaks on the device itself; null if there is none. A voice from the network is never used. */
export function localVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const danish = voices.filter(({ lang, localService }) => localService && /^da(?:[-_]|$)/iu.test(lang));
  return danish.find((voice) => voice.default) ?? danish[0] ?? null;
}
