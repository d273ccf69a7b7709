import { browser, type Browser } from "wxt/browser";
import type { ModelReport } from "../engine/model-report.ts";
import type { OwnTerm } from "../own-glossary/own-term.ts";
import type { ReadingChoices, ViewKeys } from "../reading/reading-choices.ts";
import type { DeskStart } from "../reading/reading-desk.ts";

/** What a page tells the popup. */
export interface PageStatus {
  /** False until the whole page has been looked over once. */
  readonly looked: boolean;
  /** Clinical notes in Danish. */
  readonly notes: number;
  /** Clinical notes in another language, which are left alone. */
  readonly otherLanguage: number;
  /** Notes that are shown in everyday Danish. */
  readonly open: number;
  /** Notes that are being written, or wait their turn. */
  readonly writing: number;
  /** Frames large enough for a note that can't be looked into from here. */
  readonly closedFrames: number;
}

/** A note of the page, for the side panel. It is shown there, and kept nowhere. */
export interface PageNote {
  readonly text: string;
  /** What stands over it in the page; may be empty. */
  readonly title: string;
  /** As 2026-05-12; null if no date stands over it or at its beginning. */
  readonly date: string | null;
}

/** What a page needs to know before it begins. */
export interface PageStart extends DeskStart {
  readonly on: boolean;
  readonly shortcut: string;
  readonly viewKeys: ViewKeys;
  /** The reader's own words. */
  readonly own: readonly OwnTerm[];
}

/** Every one-off message in the extension: what is said with it, and what comes back. Rewriting goes by port instead. */
export interface Messages {
  /** Page → background: make sure that somebody answers the engine port. */
  "ensure-engine": { reply: boolean };
  /** Page → background: may I begin, and with which words and key? If so, `reading.js` is there when the answer comes. */
  "page-start": { reply: PageStart };
  /** Page → background: this is chosen for the site from now on. */
  "remember-choices": { said: Partial<ReadingChoices>; reply: boolean };
  /** Page → background: the reader knows this concept. */
  "know-concept": { said: string; reply: boolean };
  /** Page → background: open the glossary at this concept. */
  "open-glossary": { said: string; reply: boolean };
  /** Options → engine's host: how is the model, and how much does it take? Nobody answers where no host is open. */
  "model-report": { reply: ModelReport };
  /** Options → engine's host: end the model and give its memory back. False while a note is being written. */
  "let-model-go": { reply: boolean };
  /** Popup → page: what is there? */
  "page-status": { reply: PageStatus };
  /** Popup → page: show all notes in everyday Danish, those in sight first. */
  "read-all": { reply: boolean };
  /** Popup → page: stop writing; what is finished stays. */
  "stop-all": { reply: boolean };
  /** Popup → page: go back to the notes alone. */
  "fold-all": { reply: boolean };
  /** Side panel → page: the notes themselves, in the order of the page. */
  "page-notes": { reply: readonly PageNote[] };
  /** Background → page: the shortcut was pressed. Answers whether there was a note to toggle. */
  "toggle-note": { reply: boolean };
}

type Kind = keyof Messages;
type Said<K extends Kind> = Messages[K] extends { said: infer S } ? [said: S] : [];
type Envelope = { readonly klartekst: Kind; readonly said?: unknown };
type Answers = { readonly [K in Kind]?: Answer<K> };
type Answer<K extends Kind> = (sender: Sender, ...said: Said<K>) => Messages[K]["reply"] | Promise<Messages[K]["reply"]>;
type Sender = Browser.runtime.MessageSender;

/** Asks the background. */
export function askBackground<K extends Kind>(kind: K, ...[said]: Said<K>): Promise<Messages[K]["reply"]> {
  return browser.runtime.sendMessage({ klartekst: kind, said } satisfies Envelope);
}

/** Asks whoever hosts the engine; null if nobody does now. */
export async function askEngineHost<K extends "model-report" | "let-model-go">(kind: K): Promise<Messages[K]["reply"] | null> {
  try {
    const reply: Messages[K]["reply"] | undefined = await browser.runtime.sendMessage({ klartekst: kind } satisfies Envelope);
    return reply ?? null;
  } catch {
    return null;
  }
}

/** Asks the content script in a frame of a tab; null if there is none. Frame 0 is the page itself. */
export async function askTab<K extends Kind>(tab: number, kind: K, frameId = 0): Promise<Messages[K]["reply"] | null> {
  try {
    const reply: Messages[K]["reply"] | undefined = await browser.tabs.sendMessage(tab, { klartekst: kind } satisfies Envelope, { frameId });
    return reply ?? null;
  } catch {
    return null;
  }
}

/** Answers messages by kind; returns the way to stop. Kinds that are not listed are left to other listeners. */
export function answerMessages(answers: Answers): () => void {
  const listener = (message: unknown, sender: Sender, reply: (value: unknown) => void) => {
    if (!isEnvelope(message)) return undefined;
    const answer = answers[message.klartekst] as ((sender: Sender, said: unknown) => unknown) | undefined;
    if (!answer) return undefined;
    void Promise.resolve(answer(sender, message.said)).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === "object" && message !== null && "klartekst" in message;
}
