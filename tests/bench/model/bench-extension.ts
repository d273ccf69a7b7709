/** A bare extension in a real Chromium, in which networks run as in the product: in a worker, from the extension's own files. */
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { launchWithExtension } from "../../../scripts/browser/launch-with-extension.ts";
import type { Task } from "../in-page/model-worker.ts";

/** The policy of the product's pages (wxt.config.ts). */
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'self'; connect-src 'self'";

export interface BenchExtension {
  /** Starts a worker with so many threads; asks it one task after the other. */
  worker(threads: number): Promise<BenchWorker>;
  /** Asks the page itself, as its code would. */
  readonly page: Page;
  close(): Promise<void>;
}

export interface BenchWorker {
  ask(task: Task): Promise<number[]>;
  end(): Promise<void>;
}

/** Opens the extension with these networks (name → file) among its files. */
export async function openBenchExtension(networks: Readonly<Record<string, Uint8Array>>): Promise<BenchExtension> {
  const folder = await mkdtemp(join(tmpdir(), "klartekst-bench-"));
  await writeExtension(folder, networks);
  const { context, extensionId, close } = await launchWithExtension({ extension: folder });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/bench.html`);
  let workers = 0;
  return {
    page,
    async worker(threads) {
      const number = workers++;
      const ask = async (task: Task) => page.evaluate(([id, asked]) => (globalThis as unknown as BenchPage).ask(id, asked), [number, task] as const);
      await ask({ kind: "start", threads });
      return { ask, end: () => page.evaluate((id) => (globalThis as unknown as BenchPage).end(id), number) };
    },
    async close() {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface BenchPage {
  ask(worker: number, task: Task): Promise<number[]>;
  end(worker: number): void;
}

/** The page's own script: workers by number, one question at a time. */
const PAGE = `
const workers = new Map();
function workerOf(id) {
  if (!workers.has(id)) workers.set(id, new Worker("worker.js", { type: "module" }));
  return workers.get(id);
}
globalThis.ask = (id, task) => new Promise((resolve, reject) => {
  const worker = workerOf(id);
  worker.onmessage = ({ data }) => ("error" in data ? reject(new Error(data.error)) : resolve(data.figures));
  worker.onerror = (event) => reject(new Error(event.message));
  worker.postMessage(task);
});
globalThis.end = (id) => { workers.get(id)?.terminate(); workers.delete(id); };
`;

async function writeExtension(folder: string, networks: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const runtime = (file: string) => createRequire(import.meta.url).resolve(`onnxruntime-web/${file}`);
  const manifest = { manifest_version: 3, name: "Klartekst bench", version: "1", background: { service_worker: "background.js" }, content_security_policy: { extension_pages: POLICY } };
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "manifest.json": JSON.stringify(manifest), "background.js": "", "page.js": PAGE,
    "bench.html": `<!doctype html><meta charset="utf-8"><title>Bench</title><script src="page.js"></script>`,
    ...Object.fromEntries(Object.entries(networks).map(([name, bytes]) => [`${name}.onnx`, bytes])),
  };
  await Promise.all([
    ...Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)),
    copyFile(runtime("ort-wasm-simd-threaded.wasm"), join(folder, "ort.wasm")),
    copyFile(runtime("ort-wasm-simd-threaded.mjs"), join(folder, "ort.mjs")),
    build({ entryPoints: ["tests/bench/in-page/model-worker.ts"], bundle: true, format: "esm", outfile: join(folder, "worker.js"), target: "chrome129", logLevel: "warning" }),
  ]);
}
