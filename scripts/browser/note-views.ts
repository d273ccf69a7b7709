/**
 * Reading views live in closed shadow roots, which page scripts and Playwright's selectors can't enter. DevTools can:
 * here a test sees what a reader sees, without a back door in the extension.
 */
import type { CDPSession, Page } from "playwright-core";

interface DomNode {
  readonly localName: string;
  readonly children?: readonly DomNode[];
  readonly contentDocument?: DomNode;
  readonly shadowRoots?: readonly DomNode[];
  readonly backendNodeId: number;
}

/** An element in the page or in a view. */
export class SeenElement {
  private readonly page: Page;
  private readonly session: CDPSession;
  private readonly objectId: string;

  constructor(page: Page, session: CDPSession, objectId: string) {
    this.page = page;
    this.session = session;
    this.objectId = objectId;
  }

  /** Calls `body` (a function's source) with the element as `this`. */
  async call<Value>(body: string, ...values: readonly (string | number)[]): Promise<Value> {
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

  text(): Promise<string> {
    return this.call("function () { return this.innerText ?? this.textContent; }");
  }

  attribute(name: string): Promise<string | null> {
    return this.call("function (name) { return this.getAttribute(name); }", name);
  }

  style(name: string): Promise<string> {
    return this.call("function (name) { return getComputedStyle(this).getPropertyValue(name); }", name);
  }

  box(): Promise<{ x: number; y: number; width: number; height: number }> {
    return this.call("function () { const { x, y, width, height } = this.getBoundingClientRect(); return { x, y, width, height }; }");
  }

  focus(): Promise<void> {
    return this.call("function () { this.focus(); }");
  }

  /** Moves the mouse there. */
  async hover(): Promise<void> {
    const { x, y } = await this.middle();
    await this.page.mouse.move(x, y);
  }

  async click(): Promise<void> {
    const { x, y } = await this.middle();
    await this.page.mouse.click(x, y);
  }

  async all(selector: string): Promise<SeenElement[]> {
    const count = await this.call<number>("function (selector) { return this.querySelectorAll(selector).length; }", selector);
    return Promise.all(Array.from({ length: count }, (_, index) => this.nth(selector, index)));
  }

  /** The first match; throws if there is none. */
  async one(selector: string): Promise<SeenElement> {
    const [first] = await this.all(selector);
    if (!first) throw new Error(`No ${selector} in the view`);
    return first;
  }

  /** Waits until the view has its plain version, or says that it failed. */
  settled(): Promise<void> {
    return this.call(`async function () {
      const panel = this.querySelector(".panel");
      while (panel.classList.contains("writing")) await new Promise(requestAnimationFrame);
    }`);
  }

  private async nth(selector: string, index: number): Promise<SeenElement> {
    const { result } = await this.session.send("Runtime.callFunctionOn", {
      objectId: this.objectId,
      functionDeclaration: "function (selector, index) { return this.querySelectorAll(selector)[index]; }",
      arguments: [{ value: selector }, { value: index }],
    });
    if (!result.objectId) throw new Error(`${selector} went away`);
    return new SeenElement(this.page, this.session, result.objectId);
  }

  private async middle(): Promise<{ x: number; y: number }> {
    await this.call("function () { this.scrollIntoView({ block: 'center', behavior: 'instant' }); }");
    // Of the first line: the middle of a box that spans lines may lie between two of them.
    return this.call(`function () {
      const { x, y, width, height } = this.getClientRects()[0];
      return { x: x + width / 2, y: y + height / 2 };
    }`);
  }
}

/** The views that are on the page now, in document order. */
export async function noteViews(page: Page): Promise<SeenElement[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const views = [...shadowRootsOf(root, "klartekst-note")].map(async ({ backendNodeId }) => {
    const { object } = await session.send("DOM.resolveNode", { backendNodeId });
    return object.objectId ? new SeenElement(page, session, object.objectId) : null;
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
  const deadline = Date.now() + 15_000;
  let views = await noteViews(page);
  while (views.length !== count && Date.now() < deadline) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    views = await noteViews(page);
  }
  if (views.length !== count) throw new Error(`${page.url()} has ${views.length} notes with a view instead of ${count}`);
  return views;
}
