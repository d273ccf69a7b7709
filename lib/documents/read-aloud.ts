/** Says a text paragraph by paragraph, with a voice that is on the device. Returns the way to stop. */
export function readAloud(text: string, voice: SpeechSynthesisVoice, synthesis: SpeechSynthesis, onEnd: () => void): () => void {
  if (!voice.localService) throw new Error("Only voices on the device may read a note");
  const paragraphs = text.split("\n").filter((line) => /\p{L}|\p{N}/u.test(line));
  synthesis.cancel();
  paragraphs.forEach((paragraph, index) => {
    const said = new SpeechSynthesisUtterance(paragraph.replace(/^- /u, ""));
    said.voice = voice;
    said.lang = voice.lang;
    if (index === paragraphs.length - 1) said.addEventListener("end", onEnd);
    said.addEventListener("error", onEnd);
    synthesis.speak(said);
  });
  return () => synthesis.cancel();
}
