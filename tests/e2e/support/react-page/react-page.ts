import { build } from "esbuild";
import { pageWith } from "../pages.ts";
import type { TestPage } from "../portal-server.ts";

/** The page with `App.tsx` in it, in React as it ships. */
export async function reactPage(): Promise<TestPage> {
  const { outputFiles: [script] } = await build({
    entryPoints: [new URL("./App.tsx", import.meta.url).pathname],
    bundle: true, write: false, minify: true, jsx: "automatic", target: "es2023",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return pageWith(`<div id="app"></div><script>${script?.text.replaceAll("</script", "<\\/script") ?? ""}</script>`);
}
