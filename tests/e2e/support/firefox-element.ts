import { SeenElement, type Mouse } from "../../../scripts/browser/seen-element.ts";
import { mouseIn } from "./firefox-input.ts";
import type { FirefoxSession, HeldNode } from "./firefox-session.ts";

/** An element that Firefox holds for a test. */
export class FirefoxElement extends SeenElement {
  protected readonly mouse: Mouse;
  private readonly session: FirefoxSession;
  private readonly context: string;
  private readonly node: HeldNode;

  constructor(session: FirefoxSession, context: string, { sharedId }: HeldNode) {
    super();
    this.mouse = mouseIn(session, context);
    this.session = session;
    this.context = context;
    this.node = { sharedId };
  }

  override call<Value>(body: string, ...values: readonly (string | number)[]): Promise<Value> {
    return this.session.call(this.context, this.node, body, values);
  }

  protected override async nth(selector: string, index: number): Promise<SeenElement> {
    const body = "function (selector, index) { return [...this.querySelectorAll(selector)].slice(index, index + 1); }";
    const [match] = await this.session.nodes(this.context, body, [selector, index], this.node);
    if (!match?.sharedId) throw new Error(`${selector} went away`);
    return new FirefoxElement(this.session, this.context, { sharedId: match.sharedId });
  }
}
