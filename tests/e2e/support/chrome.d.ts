import type { browser } from "wxt/browser";

declare global {
  /** The extension's own API, in functions that a test runs inside the extension. */
  const chrome: typeof browser;
}
