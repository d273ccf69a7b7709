/** Brings a sentence of the plain version into sight and gives it the focus, so that reading goes on from there. */
export function goToSentence(body: HTMLElement, index: string): void {
  const sentence = body.querySelector<HTMLElement>(`.sentence[data-sentence="${index}"]`);
  if (!sentence) return;
  sentence.tabIndex = -1;
  sentence.focus({ preventScroll: true });
  sentence.scrollIntoView({ block: "nearest" });
}
