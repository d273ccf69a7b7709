import { browser } from "wxt/browser";

/** Firefox's sidebar, which Chrome's types don't know. */
interface WithSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window. Browsers allow it only in answer to a press, and only before anything is awaited, so
 * the window must be known beforehand.
 */
export async function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as unknown as WithSidebar).sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}
