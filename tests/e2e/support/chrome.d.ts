/** The extension's own API, in functions that a test runs inside the extension. */
declare const chrome: typeof import("wxt/browser").browser;
