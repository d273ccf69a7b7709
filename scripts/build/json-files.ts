import type { Plugin } from "vite";

const COMPILED = /[\\/]compiled[\\/]\w+\.json$/u;

/**
 * Ships the compiled glossary and memory as JSON files, read as JSON modules: once for all parts of the extension, parsed
 * faster than JavaScript, and open to the stores' checks, which refuse scripts of more than 5 MB.
 */
export function jsonFiles(): Plugin {
  return {
    name: "klartekst-json-files",
    enforce: "pre",
    apply: "build",
    load(id) {
      if (!COMPILED.test(id)) return null;
      const code = `import address from ${JSON.stringify(`${id}?url`)};
        const { default: content } = await import(/* @vite-ignore */ address, { with: { type: "json" } });
        export default content;`;
      return { code, moduleType: "js" };
    },
  };
}
