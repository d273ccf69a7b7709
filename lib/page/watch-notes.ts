import { HOST_TAG } from "./element-kind.ts";
import { findInnerRoots, type PageRoot } from "./find-hints.ts";
import type { FoundNote } from "./find-notes.ts";
import { isInPlace, mountedNote } from "./mount-host.ts";
import { noteEnds, rescanScope, type RescanScope } from "./rescan-scope.ts";
import { runSliced } from "./run-sliced.ts";
import { scanRoot, type ScanResult } from "./scan-root.ts";
import { settleChanges, type NoteChange } from "./settle-changes.ts";

/** What has become of a page's notes since the last report. */
export interface NoteChanges {
  readonly added: readonly FoundNote[];
  readonly removed: readonly FoundNote[];
  /** The same place with another text, other nodes, or its host lost (then `before` is `after`). */
  readonly changed: readonly NoteChange[];
  /** All notes now on the page. */
  readonly notes: readonly FoundNote[];
  readonly otherLanguage: number;
}

export interface WatchOptions {
  /** Stops everything: observers, listeners, timers, work under way. */
  readonly signal: AbortSignal;
  /** Called after the first look, and then whenever something has changed. */
  readonly onNotes: (changes: NoteChanges) => void;
  /** Longest stretch of work without a pause, in ms. */
  readonly budgetMs?: number;
}

/** Mutations come in bursts: one look for all of them. */
const GATHER_MS = 40;
/** How often the same element is looked at again for its class or style, which animations change all the time. */
const STYLE_MS = 1000;
/** `attachShadow` tells nobody: look for new roots this often, this long after the page or its reader did something. */
const POLL_MS = 1000;
const POLL_FOR_MS = 30_000;
const OBSERVED = {
  subtree: true, childList: true, characterData: true, attributes: true,
  attributeFilter: ["hidden", "aria-hidden", "open", "class", "style"],
};

/** Keeps an eye on the notes of a page, late, replaced and virtual content included, until the signal says stop. */
export function watchNotes(document: Document, options: WatchOptions): void {
  if (!options.signal.aborted) new NoteWatch(document, options).start();
}

/** Private by `#`, for those names are made short in the content script. */
class NoteWatch {
  /** The notes on the page, and those among them whose host the page has thrown out. */
  readonly #live = new Set<FoundNote>();
  readonly #lost = new Set<FoundNote>();
  readonly #foreign = new Set<Node>();
  readonly #observers = new Map<PageRoot, MutationObserver>();
  readonly #dirty = new Map<Node, PageRoot>();
  readonly #styled = new WeakMap<Node, number>();
  readonly #document: Document;
  readonly #options: WatchOptions;
  readonly #view: Window & typeof globalThis;
  #timer = 0;
  #working = false;
  #reported = false;
  #pollUntil = 0;

  constructor(document: Document, options: WatchOptions) {
    this.#document = document;
    this.#options = options;
    this.#view = document.defaultView as Window & typeof globalThis;
  }

  start(): void {
    const [view, { signal }] = [this.#view, this.#options];
    const wake = (): void => { this.#pollUntil = performance.now() + POLL_FOR_MS; };
    const whole = (): void => {
      for (const root of this.#observers.keys()) this.#touch(root, root);
      wake();
    };
    this.#observe(this.#document);
    for (const name of ["popstate", "hashchange", "pageshow"]) view.addEventListener(name, whole, { signal });
    (view as { navigation?: EventTarget }).navigation?.addEventListener("navigatesuccess", whole, { signal });
    view.addEventListener("click", wake, { signal, capture: true, passive: true });
    wake();
    const poll = view.setInterval(() => void this.#poll(), POLL_MS);
    signal.addEventListener("abort", () => {
      view.clearInterval(poll);
      view.clearTimeout(this.#timer);
      for (const observer of this.#observers.values()) observer.disconnect();
    });
  }

  #observe(root: PageRoot): void {
    if (this.#observers.has(root)) return;
    const observer = new this.#view.MutationObserver((records) => {
      for (const record of records) if (!isOwn(record.target)) this.#onMutation(root, record);
    });
    this.#observers.set(root, observer);
    observer.observe(root, OBSERVED);
    // Frames: `load` doesn't bubble, but it can be caught on the way down.
    root.addEventListener("load", ({ target }) => {
      const { contentDocument } = target as Partial<HTMLIFrameElement>;
      if (contentDocument && !isOwn((target as Node).parentNode)) this.#observe(contentDocument);
    }, { capture: true, signal: this.#options.signal });
    this.#touch(root, root);
  }

  #onMutation(root: PageRoot, { type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (type === "attributes") return this.#onAttribute(root, target);
    if (type === "characterData") return this.#touch(root, target);
    for (const node of removedNodes) {
      const note = mountedNote(node);
      if (note && !node.isConnected) {
        this.#lost.add(note);
        this.#schedule();
      }
      if (!isOwn(node)) this.#touch(root, target);
    }
    // A large part that is new needs no look at its neighbours' parents: it is looked at itself.
    for (const node of addedNodes) if (!isOwn(node)) this.#touch(root, node);
  }

  #onAttribute(root: PageRoot, target: Node): void {
    const now = performance.now();
    const wait = (this.#styled.get(target) ?? -Infinity) + STYLE_MS - now;
    if (wait > STYLE_MS) return;
    this.#styled.set(target, now + Math.max(0, wait));
    if (wait <= 0) this.#touch(root, target);
    else this.#view.setTimeout(() => this.#touch(root, target), wait);
  }

  #touch(root: PageRoot, node: Node): void {
    this.#dirty.set(node, root);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#timer || this.#working || this.#options.signal.aborted) return;
    this.#timer = this.#view.setTimeout(() => {
      this.#timer = 0;
      void this.#work();
    }, GATHER_MS);
  }

  async #poll(): Promise<void> {
    if (this.#working || performance.now() > this.#pollUntil || this.#document.visibilityState === "hidden") return;
    for (const root of [...this.#observers.keys()]) {
      const inner: PageRoot[] = [];
      await this.#run(findInnerRoots(root, inner));
      for (const found of inner) this.#observe(found);
    }
  }

  #run<Result>(work: Generator<void, Result>): Promise<Result | null> {
    const { signal, budgetMs = 8 } = this.#options;
    return runSliced(work, { budgetMs, signal, view: this.#view });
  }

  async #work(): Promise<void> {
    this.#working = true;
    const added: FoundNote[] = [];
    const removed: FoundNote[] = [];
    const changed: NoteChange[] = [];
    this.#dropDead(removed);
    for (const scope of this.#takeScopes()) {
      const result = await this.#run(scanRoot(scope.root, scope.scope, scope.parts));
      if (result === null) return;
      this.#reconcile(scope, result, added, removed, changed);
    }
    for (const note of this.#lost) if (this.#live.has(note)) changed.push({ before: note, after: note });
    this.#lost.clear();
    this.#working = false;
    this.#report(settleChanges(added, removed, changed));
    if (this.#dirty.size > 0) this.#schedule();
  }

  /** What is to be looked at, none inside of another. */
  #takeScopes(): RescanScope[] {
    const scopes: RescanScope[] = [];
    const dirty = [...this.#dirty];
    for (const [node, root] of dirty) {
      if (!node.isConnected || !isAlive(root) || hasAncestorIn(node, this.#dirty) || scopes.some(({ parts }) => holds(parts, node))) continue;
      scopes.push(rescanScope(root, node, this.#live));
    }
    this.#dirty.clear();
    return scopes;
  }

  #dropDead(removed: FoundNote[]): void {
    for (const [root, observer] of this.#observers) {
      if (isAlive(root)) continue;
      observer.disconnect();
      this.#observers.delete(root);
    }
    for (const note of this.#live) {
      if (note.element.isConnected && isAlive(note.root)) continue;
      this.#live.delete(note);
      removed.push(note);
    }
    for (const node of this.#foreign) if (!node.isConnected) this.#foreign.delete(node);
  }

  #reconcile({ root, parts }: RescanScope, found: ScanResult, added: FoundNote[], removed: FoundNote[], changed: NoteChange[]): void {
    for (const inner of found.inner) this.#observe(inner);
    const old = [...this.#live].filter((note) => note.root === root && noteEnds(note).some((node) => holds(parts, node)));
    for (const after of found.notes) {
      const before = old.find(({ element }) => element === after.element);
      if (before) old.splice(old.indexOf(before), 1);
      if (before && sameNote(before, after)) {
        if (!isInPlace(before)) this.#lost.add(before);
        continue;
      }
      if (before) {
        this.#live.delete(before);
        changed.push({ before, after });
      } else added.push(after);
      this.#live.add(after);
    }
    for (const note of old) this.#live.delete(note);
    removed.push(...old);
    for (const node of this.#foreign) if (holds(parts, node)) this.#foreign.delete(node);
    for (const node of found.otherLanguage) this.#foreign.add(node);
  }

  #report(changes: Pick<NoteChanges, "added" | "removed" | "changed">): void {
    if (this.#reported && Object.values(changes).flat().length === 0) return;
    this.#reported = true;
    this.#options.onNotes({ ...changes, notes: [...this.#live], otherLanguage: this.#foreign.size });
  }
}

function holds(parts: readonly Node[], node: Node): boolean {
  return parts.some((part) => part.contains(node));
}

function sameNote(one: FoundNote, other: FoundNote): boolean {
  return one.text === other.text && one.segments.length === other.segments.length && one.anchor.node === other.anchor.node
    && one.segments.every(({ node }, index) => node === other.segments[index]?.node);
}

function isOwn(node: Node | null): boolean {
  return (node as Partial<Element> | null)?.localName === HOST_TAG;
}

/** A frame that is gone leaves a document without a window. */
function isAlive(root: PageRoot): boolean {
  return root.isConnected && root.ownerDocument !== null || (root as Document).defaultView != null;
}

function hasAncestorIn(node: Node, known: ReadonlyMap<Node, unknown>): boolean {
  for (let parent = node.parentNode; parent !== null; parent = parent.parentNode) if (known.has(parent)) return true;
  return false;
}
