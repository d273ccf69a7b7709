import { HOST_TAG } from "./element-kind.ts";
import type { FoundNote } from "./find-notes.ts";
import { mountedNote } from "./mount-host.ts";
import { rescanScope, type RescanScope } from "./rescan-scope.ts";
import { innerRoots, pageRoots, type PageRoot } from "./roots.ts";
import { runSliced } from "./run-sliced.ts";
import { scanRoot, type ScanResult } from "./scan-root.ts";

/** What has become of a page's notes since the last report. */
export interface NoteChanges {
  readonly added: readonly FoundNote[];
  readonly removed: readonly FoundNote[];
  /** The same place with another text, other nodes, or its host lost (then `before` is `after`). */
  readonly changed: readonly { readonly before: FoundNote; readonly after: FoundNote }[];
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

class NoteWatch {
  private readonly live = new Set<FoundNote>();
  private readonly foreign = new Set<Node>();
  private readonly observers = new Map<PageRoot, MutationObserver>();
  private readonly dirty = new Map<Node, PageRoot>();
  private readonly lost = new Set<FoundNote>();
  private readonly styled = new WeakMap<Node, number>();
  private readonly view: Window & typeof globalThis;
  private readonly budgetMs: number;
  private timer: number | undefined;
  private working = false;
  private reported = false;
  private pollUntil = 0;
  private readonly document: Document;
  private readonly options: WatchOptions;

  constructor(document: Document, options: WatchOptions) {
    this.document = document;
    this.options = options;
    this.view = document.defaultView as Window & typeof globalThis;
    this.budgetMs = options.budgetMs ?? 8;
  }

  start(): void {
    const { signal } = this.options;
    for (const root of pageRoots(this.document)) this.observe(root);
    const whole = (): void => this.touchAll();
    for (const name of ["popstate", "hashchange", "pageshow"]) this.view.addEventListener(name, whole, { signal });
    (this.view as { navigation?: EventTarget }).navigation?.addEventListener("navigatesuccess", whole, { signal });
    this.view.addEventListener("click", () => this.pollMore(), { signal, capture: true, passive: true });
    this.pollMore();
    const poll = this.view.setInterval(() => this.poll(), POLL_MS);
    signal.addEventListener("abort", () => {
      this.view.clearInterval(poll);
      this.view.clearTimeout(this.timer);
      for (const observer of this.observers.values()) observer.disconnect();
    }, { once: true });
  }

  private observe(root: PageRoot): void {
    if (this.observers.has(root)) return;
    const observer = new this.view.MutationObserver((records) => this.onMutations(root, records));
    this.observers.set(root, observer);
    observer.observe(root, OBSERVED);
    // Frames: `load` doesn't bubble, but it can be caught on the way down.
    root.addEventListener("load", ({ target }) => {
      if (/^i?frame$/.test((target as Element | null)?.localName ?? "")) this.observeInside(target as Element);
    }, { capture: true, signal: this.options.signal });
    this.touch(root, root);
  }

  private observeInside(scope: PageRoot | Element): void {
    for (const inner of innerRoots(scope)) {
      if (this.observers.has(inner)) continue;
      for (const root of pageRoots(inner)) this.observe(root);
    }
  }

  private onMutations(root: PageRoot, records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (isOwn(record.target)) continue;
      if (record.type === "childList") this.onChildren(root, record);
      else if (record.type === "characterData") this.touch(root, record.target);
      else this.onAttribute(root, record.target);
    }
  }

  private onChildren(root: PageRoot, { target, addedNodes, removedNodes }: MutationRecord): void {
    let foreign = false;
    for (const node of removedNodes) {
      const note = node.nodeType === 1 ? mountedNote(node as Element) : undefined;
      if (note && !node.isConnected) this.lose(note);
      foreign ||= !isOwn(node);
    }
    for (const node of addedNodes) {
      if (isOwn(node)) continue;
      foreign = true;
      if (node.nodeType === 1) this.observeInside(node as Element);
      // A large part that is new needs no look at its neighbours' parents: it is looked at itself.
      this.touch(root, node);
    }
    if (foreign && removedNodes.length > 0) this.touch(root, target);
  }

  private onAttribute(root: PageRoot, target: Node): void {
    const wait = (this.styled.get(target) ?? -Infinity) + STYLE_MS - performance.now();
    if (wait <= 0) {
      this.styled.set(target, performance.now());
      this.touch(root, target);
    } else if (wait <= STYLE_MS) {
      this.styled.set(target, performance.now() + wait);
      this.view.setTimeout(() => this.options.signal.aborted || this.touch(root, target), wait);
    }
  }

  private lose(note: FoundNote): void {
    this.lost.add(note);
    this.schedule();
  }

  private touch(root: PageRoot, node: Node): void {
    this.dirty.set(node, root);
    this.schedule();
  }

  private touchAll(): void {
    for (const root of this.observers.keys()) this.touch(root, root);
    this.pollMore();
  }

  private pollMore(): void {
    this.pollUntil = performance.now() + POLL_FOR_MS;
  }

  private poll(): void {
    if (performance.now() > this.pollUntil || this.document.visibilityState === "hidden") return;
    for (const root of [...this.observers.keys()]) this.observeInside(root);
  }

  private schedule(): void {
    if (this.timer !== undefined || this.working || this.options.signal.aborted) return;
    this.timer = this.view.setTimeout(() => {
      this.timer = undefined;
      void this.work();
    }, GATHER_MS);
  }

  private async work(): Promise<void> {
    this.working = true;
    const changes = new Changes();
    this.dropDead(changes);
    for (const scope of this.takeScopes()) {
      const work = scanParts(scope);
      const result = await runSliced(work, { budgetMs: this.budgetMs, signal: this.options.signal, view: this.view });
      if (result === null) return;
      this.reconcile(scope, result, changes);
    }
    for (const note of this.lost) if (this.live.has(note)) changes.changed.push({ before: note, after: note });
    this.lost.clear();
    this.working = false;
    this.report(changes);
    if (this.dirty.size > 0 || this.lost.size > 0) this.schedule();
  }

  /** What is to be looked at, the larger parts first, none inside of another. */
  private takeScopes(): RescanScope[] {
    const nodes = [...this.dirty].filter(([node, root]) => node.isConnected && isAlive(root));
    this.dirty.clear();
    const known = new Set(nodes.map(([node]) => node));
    const scopes: RescanScope[] = [];
    for (const [node, root] of nodes) {
      if (hasAncestorIn(node, known) || scopes.some(({ parts }) => parts.some((part) => part.contains(node)))) continue;
      scopes.push(rescanScope(root, node, this.live));
    }
    return scopes;
  }

  private dropDead(changes: Changes): void {
    for (const [root, observer] of this.observers) {
      if (isAlive(root)) continue;
      observer.disconnect();
      this.observers.delete(root);
    }
    for (const note of this.live) {
      if (note.element.isConnected && isAlive(note.root)) continue;
      this.live.delete(note);
      changes.removed.push(note);
    }
    for (const node of this.foreign) if (!node.isConnected) this.foreign.delete(node);
  }

  private reconcile({ root, parts }: RescanScope, { notes, otherLanguage }: ScanResult, changes: Changes): void {
    const within = (node: Node | undefined): boolean => node !== undefined && parts.some((part) => part.contains(node));
    const old = [...this.live].filter((note) =>
      note.root === root && (within(note.element) || within(note.segments[0]?.node) || within(note.segments.at(-1)?.node)));
    for (const after of notes) {
      const at = old.findIndex((note) => note.element === after.element);
      const [before] = at < 0 ? [] : old.splice(at, 1);
      if (before && sameNote(before, after)) continue;
      if (before) {
        this.live.delete(before);
        changes.changed.push({ before, after });
      } else changes.added.push(after);
      this.live.add(after);
    }
    for (const note of old) {
      this.live.delete(note);
      changes.removed.push(note);
    }
    for (const node of this.foreign) if (within(node)) this.foreign.delete(node);
    for (const node of otherLanguage) this.foreign.add(node);
  }

  private report(changes: Changes): void {
    const { added, removed, changed } = changes.settled();
    if (this.reported && added.length + removed.length + changed.length === 0) return;
    this.reported = true;
    this.options.onNotes({ added, removed, changed, notes: [...this.live], otherLanguage: this.foreign.size });
  }
}

/** Changes gathered over several scopes: a note may be added by one and replaced by the next. */
class Changes {
  readonly added: FoundNote[] = [];
  readonly removed: FoundNote[] = [];
  readonly changed: { before: FoundNote; after: FoundNote }[] = [];

  /** A note removed in one place while another with the same text came is the same note, rendered anew. */
  settled(): Pick<NoteChanges, "added" | "removed" | "changed"> {
    const added: FoundNote[] = [];
    const removed = [...this.removed];
    const changed = [...this.changed];
    for (const after of this.added) {
      const at = removed.findIndex(({ text }) => text === after.text);
      const [before] = at < 0 ? [] : removed.splice(at, 1);
      if (before === undefined) added.push(after);
      else if (before !== after) changed.push({ before, after });
    }
    return { added, removed, changed };
  }
}

function* scanParts({ root, scope, parts }: RescanScope): Generator<void, ScanResult> {
  return yield* scanRoot(root, scope, parts);
}

function sameNote(one: FoundNote, other: FoundNote): boolean {
  return one.text === other.text && one.segments.length === other.segments.length
    && one.anchor.node === other.anchor.node
    && one.segments.every(({ node }, index) => node === other.segments[index]?.node);
}

function isOwn(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).localName === HOST_TAG;
}

/** A frame that is gone leaves a document without a window. */
function isAlive(root: PageRoot): boolean {
  return root.nodeType === 9 ? (root as Document).defaultView !== null : root.isConnected;
}

function hasAncestorIn(node: Node, known: ReadonlySet<Node>): boolean {
  for (let parent = node.parentNode; parent !== null; parent = parent.parentNode) if (known.has(parent)) return true;
  return false;
}
