/** Firefox for a journey. */
import { builtFor } from "./built-for.ts";
import { firefoxSession, type Context, type FirefoxSession } from "./firefox-session.ts";
import { FirefoxTab } from "./firefox-tab.ts";
import type { JourneyBrowser, Pages } from "./journey-browser.ts";
import { NAMES, portalServer } from "./portal-server.ts";
import { until } from "./until.ts";

const ID = "klartekst@klartekst.dk";
/** The address of the extension's own pages, which Firefox else draws by lot. */
const HOST = "b3a1c6de-5a0e-4f5b-9d52-6f1c1e0a7d10";
/** The browser asks for it, not the page. */
const FAVICON = /favicon\.ico/u;

/** What only Firefox lets a test do: its drivers reach the browser's own window. */
export interface FirefoxJourney extends JourneyBrowser {
  /** Waits for the browser's question about the extension, presses its answer, and resolves to what it asked. */
  answer(name: "Allow" | "Deny"): Promise<string>;
}

/** Opens a Firefox with the extension on the portal. */
export async function firefoxJourney(pages: Pages, program: string): Promise<FirefoxJourney> {
  const server = await portalServer(pages, "demo");
  const session = await firefoxSession(program, {
    "network.dns.localDomains": NAMES.join(),
    "network.dns.native-is-localhost": false,
    "network.socket.forcePort": `443=${server.place.split(":")[1]}`,
    "extensions.webextensions.uuids": JSON.stringify({ [ID]: HOST }),
  });
  const complaints: string[] = [];
  session.onError((text) => FAVICON.test(text) || complaints.push(text));
  const install = () => session.install(builtFor("firefox"));
  await install();
  const open = async (address: string) => {
    const { context } = await session.send<{ context: string }>("browsingContext.create", { type: "tab" });
    const tab = new FirefoxTab(session, context);
    await tab.goto(address);
    return tab;
  };
  return {
    complaints,
    open,
    openOwn: (page) => open(`moz-extension://${HOST}/${page}.html`),
    tabAt: (ending) => tabAt(session, ending),
    update: install,
    answer: (name) => until(async () => {
      const asked = await session.inWindow<string>(String(pressAnswer), [name]);
      if (asked === "") throw new Error("Firefox asks nothing");
      return asked;
    }),
    async close() {
      await session.close();
      await server.close();
    },
  };
}

interface Question extends HTMLElement {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}

/** Runs in the browser's window. Firefox takes no press before its question has stood there for a moment. */
function pressAnswer(name: "Allow" | "Deny"): string {
  const question = document.querySelector<Question>("#addon-webext-permissions-notification:not([hidden])");
  const open = document.querySelector("#notification-popup[panelopen]");
  if (!question || !open) return "";
  const asked = question.textContent ?? "";
  (name === "Allow" ? question.button : question.secondaryButton).click();
  return asked;
}

function tabAt(session: FirefoxSession, ending: string): Promise<FirefoxTab> {
  return until(async () => {
    const { contexts } = await session.send<{ contexts: Context[] }>("browsingContext.getTree", { maxDepth: 0 });
    const found = contexts.find(({ url }) => url.endsWith(ending));
    if (!found) throw new Error(`No tab shows ${ending}`);
    return new FirefoxTab(session, found.context);
  });
}
