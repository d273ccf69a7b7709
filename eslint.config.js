import tseslint from "typescript-eslint";

/** Every way to the network. No page, worker or script of the extension has any business with one. */
const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "RTCPeerConnection", "importScripts"]
  .map((name) => ({ name, message: "Nothing leaves the device: Klartekst has no way to the network." }));

const NO_NETWORK = {
  "no-restricted-globals": ["error", ...NETWORK],
  "no-restricted-properties": [
    "error",
    ...["globalThis", "window", "self"].flatMap((object) =>
      NETWORK.map(({ name, message }) => ({ object, property: name, message }))),
    { object: "navigator", property: "sendBeacon", message: NETWORK[0].message },
  ],
  "no-restricted-syntax": [
    "error",
    {
      selector: "ImportExpression[source.type!='Literal'], ImportExpression[source.value=/^[a-z]+:/]",
      message: "Code comes with the extension: import() only a file of ours, named in place.",
    },
    {
      selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
      message: "Text goes into a page as text. Markup is sanitised with DOMPurify first.",
    },
  ],
};

const DOM = ["document", "window", "navigator", "location", "browser", "chrome"]
  .map((name) => ({ name, message: "This part works on strings: no page, no browser." }));

/** A wall: files that may not import what matches. */
function wall(files, patterns, message) {
  return {
    files,
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [{ regex: patterns, message }] }] },
  };
}

const BROWSER = "^wxt/(browser|utils)|^webextension|(^|/)lib/browser/|/browser/";
const MODEL = "^@xenova/transformers|^@huggingface/";

export default tseslint.config(
  { ignores: [".output/", ".wxt/", ".cache/", "node_modules/", "screenshots/", "training/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  { files: ["tests/**"], rules: { "max-lines-per-function": "off" } },
  { files: ["lib/**", "components/**", "entrypoints/**"], rules: NO_NETWORK },
  {
    files: ["lib/text/**", "lib/glossary/**", "lib/guard/**", "lib/danish/**", "lib/rewrite/**"],
    rules: { "no-restricted-globals": ["error", ...NETWORK, ...DOM] },
  },
  wall(["lib/**", "components/**"], `${MODEL}|^wxt/(browser|utils)`, "Only lib/browser speaks to the browser, only lib/model to the model library."),
  wall(
    ["lib/text/**", "lib/glossary/**", "lib/guard/**", "lib/danish/**", "lib/rewrite/**"],
    `${BROWSER}|${MODEL}|/page/|/reading/|^react`,
    "This part works on strings: no page, no browser, no React.",
  ),
  wall(["lib/page/**"], `${BROWSER}|${MODEL}|^react|/reading/`, "Finding notes takes a document and gives notes: no browser, no React."),
  wall(["lib/reading/**", "lib/engine/**"], `${BROWSER}|${MODEL}|^react`, "No browser.*, no React: what is needed comes in as a parameter."),
  wall(["lib/browser/**", "entrypoints/**"], MODEL, "Only lib/model imports the model library."),
  wall(["lib/model/**"], `${BROWSER}|^react|/page/`, "The model knows text, not pages."),
);
