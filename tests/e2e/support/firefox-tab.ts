import { writeFile } from "node:fs/promises";
import type { SeenElement } from "../../../scripts/browser/seen-element.ts";
import { FirefoxElement } from "./firefox-element.ts";
import { mouseIn, pressKeys } from "./firefox-input.ts";
import type { Context, FirefoxSession, RemoteValue } from "./firefox-session.ts";
import type { Plain, Tab } from "./journey-browser.ts";
import { until } from "./until.ts";

/** All hosts of reading views, in open shadow roots as well. */
const HOSTS = `function () {
  const hostsIn = (root) => [...root.querySelectorAll("*")].flatMap((element) =>
    element.localName === "klartekst-note" ? [element] : element.shadowRoot ? hostsIn(element.shadowRoot) : []);
  return hostsIn(document);
}`;

/** One tab of Firefox. */
export class FirefoxTab implements Tab {
  readonly #session: FirefoxSession;
  readonly #context: string;

  constructor(session: FirefoxSession, context: string) {
    this.#session = session;
    this.#context = context;
  }

  address = async () => (await this.#tree()).url;
  goto = (url: string) => this.#send("browsingContext.navigate", { url, wait: "complete" });
  reload = () => this.#send("browsingContext.reload", { wait: "complete" });
  front = () => this.#send("browsingContext.activate");
  close = () => this.#send("browsingContext.close");
  press = (keys: string) => pressKeys(this.#session, this.#context, keys);
  point = (x: number, y: number) => mouseIn(this.#session, this.#context).move(x, y);

  async history(steps: number): Promise<void> {
    const before = await this.address();
    await this.#send("browsingContext.traverseHistory", { delta: steps });
    await until(async () => {
      if (await this.address() === before) throw new Error("Still on the way");
    });
  }

  run<Given extends readonly Plain[], Value>(work: (...given: Given) => Value | Promise<Value>, ...given: Given): Promise<Value> {
    return this.#session.run(this.#context, String(work), given);
  }

  byRole(role: string, name: string): Promise<SeenElement> {
    return this.#locate(`${role} "${name}"`, { type: "accessibility", value: { role, name } });
  }

  find(selector: string): Promise<SeenElement> {
    return this.#locate(selector, { type: "css", value: selector });
  }

  async views(count: number): Promise<SeenElement[]> {
    return until(async () => {
      const views = await viewsIn(this.#session, await this.#tree());
      if (views.length !== count) throw new Error(`${await this.address()} has ${views.length} notes with a view instead of ${count}`);
      return views;
    });
  }

  async resize(width: number, height: number, scale = 1): Promise<void> {
    await this.#send("browsingContext.setViewport", { viewport: { width, height }, devicePixelRatio: scale });
    await until(async () => {
      if (await this.run(() => innerWidth) !== width) throw new Error("Not yet as wide as that");
    });
  }

  async picture(path: string): Promise<void> {
    const { data } = await this.#session.send<{ data: string }>("browsingContext.captureScreenshot", { context: this.#context });
    await writeFile(path, Buffer.from(data, "base64"));
  }

  async printed(): Promise<Buffer> {
    const { data } = await this.#session.send<{ data: string }>("browsingContext.print", { context: this.#context });
    return Buffer.from(data, "base64");
  }

  #locate(what: string, locator: object): Promise<SeenElement> {
    return until(async () => {
      const { nodes: [node] } = await this.#session.send<{ nodes: RemoteValue[] }>("browsingContext.locateNodes", {
        context: this.#context, locator, maxNodeCount: 1,
      });
      if (!node?.sharedId) throw new Error(`${await this.address()} has no ${what}`);
      return new FirefoxElement(this.#session, this.#context, { sharedId: node.sharedId });
    });
  }

  async #tree(): Promise<Context> {
    const { contexts: [tab] } = await this.#session.send<{ contexts: Context[] }>("browsingContext.getTree", { root: this.#context });
    if (!tab) throw new Error("The tab is closed");
    return tab;
  }

  async #send(method: string, parameters: object = {}): Promise<void> {
    await this.#session.send(method, { context: this.#context, ...parameters });
  }
}

async function viewsIn(session: FirefoxSession, { context, children }: Context): Promise<SeenElement[]> {
  const hosts = await session.nodes(context, HOSTS, []);
  const own = hosts.flatMap(({ value }) => {
    const { shadowRoot } = value as { readonly shadowRoot: RemoteValue | null };
    return shadowRoot?.sharedId ? [new FirefoxElement(session, context, { sharedId: shadowRoot.sharedId })] : [];
  });
  const inFrames = await Promise.all((children ?? []).map((frame) => viewsIn(session, frame)));
  return [...own, ...inFrames.flat()];
}
