/** WebDriver BiDi with Firefox. Puppeteer starts it; its own interface can't enter closed shadow roots, so we speak the protocol. */
import puppeteer, { type Browser } from "puppeteer-core";

/** A node that the browser holds for us. */
export interface HeldNode {
  readonly sharedId: string;
}

/** One tab or frame in the browser's tree. */
export interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
}

/** A value as the protocol writes it, as far as it is needed here. */
export interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
  on(event: string, listener: (parameters: never) => void): void;
}

interface LogEntry {
  readonly level: string;
  readonly text: string | null;
  readonly source: { readonly context?: string };
}

/** Elements are reached from a world of their own: the page's policies and scripts don't count there. */
const WORLD = "klartekst-test";

export interface FirefoxSession {
  send<Result>(method: string, parameters: object): Promise<Result>;
  /** Calls a function's source with a node as `this`, and resolves to what it returns, by way of JSON. */
  call<Value>(context: string, node: HeldNode, body: string, values: readonly unknown[]): Promise<Value>;
  /** Calls a function that returns nodes, and resolves to how the protocol writes them, closed shadow roots included. */
  nodes(context: string, body: string, values: readonly unknown[], node?: HeldNode): Promise<readonly RemoteValue[]>;
  /** Calls a function in the page's own world. */
  run<Value>(context: string, work: string, given: readonly unknown[]): Promise<Value>;
  /** Calls a function in the browser's own window, around the pages: there its prompts and its sidebar are. */
  inWindow<Value>(work: string, given: readonly unknown[]): Promise<Value>;
  onError(listener: (text: string) => void): void;
  install(folder: string): Promise<void>;
  close(): Promise<void>;
}

type Outcome =
  | { readonly type: "success"; readonly result: RemoteValue }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } };

/** Starts Firefox, headless, with these preferences. */
export async function firefoxSession(program: string, preferences: Record<string, unknown>): Promise<FirefoxSession> {
  const firefox = await puppeteer.launch({
    browser: "firefox",
    executablePath: program,
    headless: true,
    acceptInsecureCerts: true,
    // Without it a driver may not go to the extension's own pages.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: preferences,
  });
  const { connection } = firefox as Browser & { readonly connection: Connection };
  const send = async <Result>(method: string, parameters: object) => (await connection.send(method, parameters)).result as Result;
  const callFunction = async (parameters: object): Promise<RemoteValue> => {
    const outcome = await send<Outcome>("script.callFunction", { awaitPromise: true, ...parameters });
    if (outcome.type === "exception") throw new Error(outcome.exceptionDetails.text);
    return outcome.result;
  };
  const run = async <Value>(context: string, work: string, given: readonly unknown[]): Promise<Value> => {
    const { value } = await callFunction({
      functionDeclaration: asJson(`(${work})(...given)`), target: { context }, arguments: [inJson(given)],
    });
    return fromJson(value);
  };
  return {
    send,
    run,
    async inWindow(work, given) {
      const { contexts: [window] } = await send<{ contexts: Context[] }>("browsingContext.getTree", { "moz:scope": "chrome" });
      if (!window) throw new Error("Firefox has no window");
      return run(window.context, work, given);
    },
    async call(context, node, body, values) {
      const { value } = await callFunction({
        functionDeclaration: asJson(`(${body}).apply(this, given)`),
        this: node, target: { context, sandbox: WORLD }, arguments: [inJson(values)],
      });
      return fromJson(value);
    },
    async nodes(context, body, values, node) {
      const { value } = await callFunction({
        functionDeclaration: `async function (json) { return [...await (${body}).apply(this, JSON.parse(json))]; }`,
        ...(node && { this: node }), target: { context, sandbox: WORLD }, arguments: [inJson(values)],
        serializationOptions: { maxDomDepth: 1, includeShadowTree: "all" },
      });
      return value as RemoteValue[];
    },
    onError: (listener) => connection.on("log.entryAdded", ({ level, text }: LogEntry) => {
      if (level === "error") listener(text ?? "");
    }),
    install: async (folder) => void await firefox.installExtension(folder),
    close: () => firefox.close(),
  };
}

function asJson(work: string): string {
  return `async function (json) { const given = JSON.parse(json); return JSON.stringify(await ${work}); }`;
}

function inJson(values: readonly unknown[]): RemoteValue {
  return { type: "string", value: JSON.stringify(values) };
}

function fromJson<Value>(value: unknown): Value {
  return (value === undefined ? undefined : JSON.parse(value as string)) as Value;
}
