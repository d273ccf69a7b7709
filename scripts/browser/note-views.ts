/**
 * Reading views live in closed shadow roots, which page scripts and Playwright's selectors can't enter. DevTools can:
 * here a test sees what a reader sees, without a back door in the extension.
 */
import type { CDPSession, Page } from "playwright-core";
import { SeenElement, type Mouse } from "./seen-element.ts";

export { SeenElement };

interface DomNode {
  readonly localName: string;
  readonly children?: readonly DomNode[];
  readonly contentDocument?: DomNode;
  readonly shadowRoots?: readonly DomNode[];
  readonly backendNodeId: number;
}

/** An element that DevTools holds. */
export class ChromiumElement extends SeenElement {
  protected readonly mouse: Mouse;
  private readonly page: Page;
  private readonly session: CDPSession;
  private readonly objectId: string;

  constructor(page: Page, session: CDPSession, objectId: string) {
    super();
    this.page = page;
    this.mouse = page.mouse;
    this.session = session;
    this.objectId = objectId;
  }

  override async call<Value>(body: string, ...values: readonly (string | number)[]): Promise<Value> {
    const { result, exceptionDetails } = await this.session.send("Runtime.callFunctionOn", {
      objectId: this.objectId,
      functionDeclaration: body,
      arguments: values.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  }

  protected override async nth(selector: string, index: number): Promise<SeenElement> {
    const { result } = await this.session.send("Runtime.callFunctionOn", {
      objectId: this.objectId,
      functionDeclaration: "function (selector, index) { return this.querySelectorAll(selector)[index]; }",
      arguments: [{ value: selector }, { value: index }],
    });
    if (!result.objectId) throw new Error(`${selector} went away`);
    return new ChromiumElement(this.page, this.session, result.objectId);
  }
}

/** The views that are on the page now, in document order. */
export async function noteViews(page: Page): Promise<SeenElement[]> {
  const sessions = [await page.context().newCDPSession(page), ...await foreignFrames(page)];
  return (await Promise.all(sessions.map((session) => viewsIn(page, session)))).flat();
}

/** Frames that the browser runs in a process of their own: DevTools sees them only by a session each. */
async function foreignFrames(page: Page): Promise<CDPSession[]> {
  const inner = page.frames().filter((frame) => frame !== page.mainFrame());
  const opened = await Promise.allSettled(inner.map((frame) => page.context().newCDPSession(frame)));
  return opened.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
}

async function viewsIn(page: Page, session: CDPSession): Promise<SeenElement[]> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const views = [...shadowRootsOf(root, "klartekst-note")].map(async ({ backendNodeId }) => {
    const { object } = await session.send("DOM.resolveNode", { backendNodeId });
    return object.objectId ? new ChromiumElement(page, session, object.objectId) : null;
  });
  return (await Promise.all(views)).filter((view) => view !== null);
}

function* shadowRootsOf(node: DomNode, tag: string): Generator<DomNode> {
  if (node.localName === tag && node.shadowRoots) yield* node.shadowRoots;
  for (const inner of [...node.shadowRoots ?? [], ...node.children ?? []]) yield* shadowRootsOf(inner, tag);
  if (node.contentDocument) yield* shadowRootsOf(node.contentDocument, tag);
}

/** Waits until `count` notes on the page have their view, in shadow roots and frames as well. */
export async function waitForNotes(page: Page, count: number): Promise<SeenElement[]> {
  const deadline = Date.now() + 40_000;
  let views = await noteViews(page);
  while (views.length !== count && Date.now() < deadline) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    views = await noteViews(page);
  }
  if (views.length !== count) throw new Error(`${page.url()} has ${views.length} notes with a view instead of ${count}`);
  return views;
}
