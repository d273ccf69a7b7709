import type { PageWords } from "../interface-words.ts";
import { wordSpeaker } from "../documents/word-speaker.ts";
import type { PlainTerm } from "../plain-note.ts";
import { drawCard, drawCardActions, type CardActions } from "./draw-card.ts";
import { element } from "./element.ts";

/** Long enough to cross the gap between word and card without losing it. */
const LINGER_MS = 250;
/** Short enough to feel at once, long enough not to flicker as the pointer sweeps over a line. */
const REST_MS = 90;

/** The one card of a reading view, which moves to the term that is pointed at. */
export interface TermCard {
  readonly card: HTMLElement;
  /** The terms that the buttons' `data-term` count in. */
  setTerms(terms: readonly PlainTerm[]): void;
  close(): void;
}

/**
 * A card that opens at the terms in `body` by pointer, focus, tap and Enter, and closes by Escape, a second tap, or when
 * pointer or focus leave. It can be pointed at itself without closing (WCAG 1.4.13). Opened by Enter, Tab leads into it;
 * else Tab goes on to the next term.
 */
export function termCard(body: HTMLElement, words: PageWords, signal: AbortSignal, actions?: CardActions): TermCard {
  const said = element("div", { id: "card" });
  const buttons = element("div", { class: "actions" });
  const card = cardOf(words, said, buttons);
  let terms: readonly PlainTerm[] = [];
  let shown: HTMLElement | null = null;
  let pinned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(timer);
    if (!shown) return;
    shown.classList.remove("active");
    shown.removeAttribute("aria-describedby");
    shown = null;
    pinned = false;
    card.hidePopover();
  };
  const open = (button: HTMLElement) => {
    clearTimeout(timer);
    const term = terms[Number(button.dataset.term)];
    if (shown === button || !term) return;
    close();
    shown = button;
    said.replaceChildren(...drawCard(term, words));
    buttons.replaceChildren(...(actions ? drawCardActions(term, words, actions) : []));
    button.classList.add("active");
    button.setAttribute("aria-describedby", said.id);
    showWhereItFits(card);
  };
  const openSoon = (button: HTMLElement) => {
    clearTimeout(timer);
    timer = setTimeout(() => open(button), REST_MS);
  };
  const closeSoon = () => {
    clearTimeout(timer);
    if (!pinned) timer = setTimeout(close, LINGER_MS);
  };
  const press = (button: HTMLElement) => {
    if (shown === button && pinned) return close();
    open(button);
    pinned = true;
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!holds(card, relatedTarget)) close();
  };
  const enter = (button: HTMLElement) => {
    const first = pinned && shown === button ? buttons.querySelector("button") : null;
    first?.focus();
    return first !== null;
  };

  listenToTerms(body, { open, openSoon, closeSoon, press, leave, enter }, signal);
  tabThroughCard(card, buttons, { word: () => shown, letGo: () => void (pinned = false), close });
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", closeSoon);
  closeFromOutside(body, () => shown !== null, () => {
    if (card.matches(":focus-within")) shown?.focus();
    close();
  }, signal);
  return { card, close, setTerms: (next) => (close(), terms = next) };
}

/**
 * Shows the card, put into the page anew: a browser keeps it where it fitted last, and forgets that only with the next
 * frame (CSS Anchor Positioning 1, "last successful position option"). From below a word at the window's top it would
 * go below one at its foot, into a slit.
 */
function showWhereItFits(card: HTMLElement): void {
  const { parentNode, nextSibling } = card;
  card.remove();
  parentNode?.insertBefore(card, nextSibling);
  card.showPopover();
  card.classList.toggle("scrolls", card.scrollHeight > card.clientHeight);
}

function cardOf(words: PageWords, ...parts: readonly HTMLElement[]): HTMLElement {
  // Browsers look for their voices when they are first asked: the first card is to know of them.
  wordSpeaker();
  const name = words.pageCard;
  return element("div", { class: "card", role: "group", "aria-label": name, tabindex: "-1", popover: "manual" }, ...parts);
}

interface TermActions {
  open(button: HTMLElement): void;
  openSoon(button: HTMLElement): void;
  press(button: HTMLElement): void;
  closeSoon(): void;
  leave(event: FocusEvent): void;
  /** Moves the focus into the card of this term; false if it is not held open or has nothing to press. */
  enter(button: HTMLElement): boolean;
}

function listenToTerms(body: HTMLElement, actions: TermActions, signal: AbortSignal): void {
  const at = (type: "pointerover" | "pointerout" | "focusin" | "focusout" | "click", act: (button: HTMLElement) => void) =>
    body.addEventListener(type, (event) => {
      const mouseOnly = type.startsWith("pointer") && (event as PointerEvent).pointerType === "touch";
      const button = (event.target as Element).closest<HTMLElement>("[data-term]");
      if (button && !mouseOnly) act(button);
    }, { signal });
  at("pointerover", actions.openSoon);
  at("pointerout", actions.closeSoon);
  at("focusin", actions.open);
  at("click", actions.press);
  body.addEventListener("focusout", actions.leave, { signal });
  body.addEventListener("keydown", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-term]");
    if (!button) return;
    if (event.key === "Tab" && !event.shiftKey && actions.enter(button)) event.preventDefault();
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    actions.press(button);
  }, { signal });
}

function holds(card: HTMLElement, target: EventTarget | null): boolean {
  return target !== null && card.contains(target as Node);
}

interface CardEnds {
  /** The word that the card is of. */
  word(): HTMLElement | null;
  /** The next Tab goes on from the word. */
  letGo(): void;
  close(): void;
}

/**
 * A popover stands outside the order of the page: Tab leads from a word into its card if that is held open, and from the
 * card's end back to the word and on. Its buttons are no stops by themselves, else Tab would fall into it after the last word.
 */
function tabThroughCard(card: HTMLElement, buttons: HTMLElement, { word, letGo, close }: CardEnds): void {
  card.addEventListener("focusout", ({ relatedTarget }) => {
    if (!holds(card, relatedTarget) && relatedTarget !== word()) close();
  });
  card.addEventListener("keydown", (event) => {
    const all = [...buttons.querySelectorAll("button")];
    const next = all[all.indexOf(event.target as HTMLButtonElement) + (event.shiftKey ? -1 : 1)];
    if (event.key !== "Tab") return;
    event.preventDefault();
    if (!next && !event.shiftKey) letGo();
    (next ?? word())?.focus();
  });
}

/** Escape wherever the focus is, and a press anywhere but on the note's own view. */
function closeFromOutside(body: HTMLElement, isOpen: () => boolean, close: () => void, signal: AbortSignal): void {
  const page = body.ownerDocument;
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    event.stopPropagation();
    event.preventDefault();
    close();
  }, { signal, capture: true });
  page.addEventListener("pointerdown", (event) => {
    const root = body.getRootNode();
    const own = "host" in root && event.composedPath().includes(root.host as Element);
    if (!own) close();
  }, { signal, capture: true });
}
