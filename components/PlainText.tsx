import { useLayoutEffect, useRef } from "react";
import type { PageWords } from "../lib/interface-words.ts";
import type { PlainNote } from "../lib/plain-note.ts";
import { adoptStyles } from "../lib/reading/adopt-styles.ts";
import { drawPlainNote } from "../lib/reading/draw-plain-note.ts";
import { element } from "../lib/reading/element.ts";
import readingCss from "../lib/reading/reading-view.css?inline";
import { termCard } from "../lib/reading/term-card.ts";
import ownCss from "./plain-text.css?inline";

interface PlainTextProps {
  readonly note: PlainNote;
  readonly words: PageWords;
}

/** The plain version of a note with its terms and their cards, just as in the portal's page. */
export function PlainText({ note, words }: PlainTextProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const ended = new AbortController();
    const body = element("div", { class: "body", lang: "da" }, ...drawPlainNote(note, words));
    // The note's title is a second-level heading here.
    for (const heading of body.querySelectorAll("h4")) heading.ariaLevel = "3";
    const card = termCard(body, words, ended.signal);
    card.setTerms(note.terms);
    rootOf(host.current).replaceChildren(element("div", { class: "view" }, body, card.card));
    return () => {
      ended.abort();
      card.close();
    };
  }, [note, words]);
  return <div ref={host} data-plain-text />;
}

function rootOf(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  const root = host.attachShadow({ mode: "open" });
  adoptStyles(root, readingCss);
  adoptStyles(root, ownCss);
  return root;
}
