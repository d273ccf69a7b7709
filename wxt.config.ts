import { defineConfig } from "wxt";
import { jsonFiles } from "./scripts/build/json-files.ts";
import { modelLibrary, RUNTIME_ALIAS } from "./scripts/build/model-library.ts";
import { PORTAL_HOSTS } from "./lib/browser/portal-hosts.ts";

/** Nothing but the extension's own files; WebAssembly for the model. React sets no inline style, so none is allowed. */
const EXTENSION_PAGES_CSP = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'self'",
  "connect-src 'self'",
].join("; ");

export default defineConfig({
  modules: ["@wxt-dev/module-react"],
  imports: false,
  vite: () => ({ resolve: { alias: RUNTIME_ALIAS }, build: { cssTarget: ["chrome129", "firefox147"] }, plugins: [modelLibrary(), jsonFiles()], worker: { format: "es", plugins: () => [modelLibrary(), jsonFiles()] } }),
  manifestVersion: 3,
  targetBrowsers: ["chrome", "edge", "firefox"],
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "da",
    icons: Object.fromEntries([16, 24, 32, 48, 64, 96, 128].map((size) => [size, `icons/icon-${size}.png`])),
    permissions: ["storage", "activeTab", "scripting", ...(browser === "firefox" ? [] : ["offscreen"])],
    host_permissions: [...PORTAL_HOSTS],
    optional_host_permissions: ["https://*/*"],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    commands: {
      "toggle-note": { suggested_key: { default: "Alt+K" }, description: "__MSG_commandToggle__" },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "klartekst@klartekst.dk",
              strict_min_version: "147.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "129" }),
  }),
});
