import { browser } from "wxt/browser";
import { create } from "zustand";
import { interfaceWords, type Words } from "../interface-words.ts";
import { askFrames, wholeStatus } from "./ask-frames.ts";
import { startInTab } from "./content-script.ts";
import type { PageStatus } from "./messages.ts";
import { inOrder } from "./in-order.ts";
import { inTurn } from "./in-turn.ts";
import { popupTab, type PopupTab } from "./popup-tab.ts";
import { language, shortcut, sitesOff } from "./settings.ts";

/** What the popup has to say of the page in front. */
export type PopupView =
  | { readonly phase: "looking" }
  | { readonly phase: "cannot" }
  | { readonly phase: "elsewhere"; readonly host: string }
  | { readonly phase: "here"; readonly host: string; readonly on: boolean; readonly status: PageStatus };

interface PopupStore {
  readonly view: PopupView;
  readonly words: Words;
  readonly shortcut: string;
  /** Where the side panel opens; null until it is known. */
  readonly windowId: number | null;
  /** Looks at the page again: notes come late. */
  look(): Promise<void>;
  setOn(on: boolean): Promise<void>;
  /** Finds the notes of this page once, with the permission that pressing the toolbar button gave. */
  findNow(): Promise<void>;
  /** Opens, stops or folds all notes of the page. */
  actOnAll(action: "read-all" | "stop-all" | "fold-all"): Promise<void>;
  /** Asks the browser for leave to run on this host by itself. */
  addHost(host: string): Promise<void>;
}

/** Late answers of a busy page must not come over newer ones, nor over what the reader has just pressed. */
const asking = inOrder();
const turn = inTurn();

/** State and actions of the popup. */
export const usePopup = create<PopupStore>()((set, get) => ({
  view: { phase: "looking" },
  words: interfaceWords("da"),
  shortcut: "",
  windowId: null,
  async look() {
    const show = asking();
    // The panel can be opened before the page's frames have answered.
    const window = browser.windows.getCurrent().then(({ id }) => set({ windowId: id ?? null }));
    const [tab, spoken, keys] = await Promise.all([popupTab(), language.getValue(), shortcut.getValue(), window]);
    const view = await viewOf(tab);
    show(() => set({ view, words: interfaceWords(spoken), shortcut: keys }));
  },
  async setOn(on) {
    const { view } = get();
    if (view.phase !== "here") return;
    asking()(() => set({ view: { ...view, on } }));
    await turn(async () => {
      const others = (await sitesOff.getValue()).filter((host) => host !== view.host);
      await sitesOff.setValue(on ? others : [...others, view.host]);
    });
  },
  async findNow() {
    const tab = await popupTab();
    if (tab) await startInTab(tab.id);
    await get().look();
  },
  async actOnAll(action) {
    const tab = await popupTab();
    if (tab) await askFrames(tab.id, action);
    await get().look();
  },
  async addHost(host) {
    if (await browser.permissions.request({ origins: [`https://${host}/*`] })) await get().look();
  },
}));

async function viewOf(tab: PopupTab | null): Promise<PopupView> {
  if (!tab?.host) return { phase: "cannot" };
  const status = wholeStatus(await askFrames(tab.id, "page-status"));
  if (!status) return { phase: "elsewhere", host: tab.host };
  // Not before what was pressed is stored.
  const off = await turn(() => sitesOff.getValue());
  return { phase: "here", host: tab.host, on: !off.includes(tab.host), status };
}
