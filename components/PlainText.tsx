import { useContext, useLayoutEffect, useRef } from "react";
import type { PageWords } from "../lib/interface-words.ts";
import type { PlainNote } from "../lib/plain-note.ts";
import { adoptStyles } from "../lib/reading/adopt-styles.ts";
import { drawKeptWhy } from "../lib/reading/draw-kept-why.ts";
import { drawPlainNote } from "../lib/reading/draw-plain-note.ts";
import { drawNextSteps } from "../lib/reading/draw-next-steps.ts";
import { element } from "../lib/reading/element.ts";
import { goToSentence } from "../lib/reading/go-to-sentence.ts";
import readingCss from "../lib/reading/reading-view.css?inline";
import { termCard } from "../lib/reading/term-card.ts";
import { CardContext } from "./card-context.ts";
import { divideLongWords } from "./divide-long-words.ts";
import ownCss from "./plain-text.css?inline";

interface PlainTextProps {
  readonly note: PlainNote;
  readonly words: PageWords;
}

/** The plain version of a note with its terms and their cards, just as in the portal's page. */
export function PlainText({ note, words }: PlainTextProps) {
  const host = useRef<HTMLDivElement>(null);
  const { known, actions } = useContext(CardContext);
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const ended = new AbortController();
    const body = element("div", { class: "body", lang: "da" }, ...drawNextSteps(note, words), ...drawPlainNote(note, words, known), ...drawKeptWhy(note, words));
    // The note's title is a second-level heading here.
    for (const heading of body.querySelectorAll("h4")) heading.ariaLevel = "3";
    // Several notes have such a list: too many landmarks lead nowhere.
    body.querySelector(".next")?.setAttribute("role", "group");
    divideLongWords(body);
    const card = termCard(body, words, ended.signal, actions);
    body.addEventListener("click", ({ target }) => {
      const step = (target as Element).closest<HTMLElement>("[data-step]")?.dataset.step;
      if (step !== undefined) goToSentence(body, step);
    });
    card.setTerms(note.terms);
    rootOf(host.current).replaceChildren(element("div", { class: "view" }, body, card.card));
    return () => {
      ended.abort();
      card.close();
    };
  }, [note, words, known, actions]);
  return <div ref={host} data-plain-text />;
}

function rootOf(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  const root = host.attachShadow({ mode: "open" });
  adoptStyles(root, readingCss);
  adoptStyles(root, ownCss);
  return root;
}
