import type { Plugin } from "vite";

const library = /@xenova[\\/]transformers|@huggingface[\\/]transformers/u;
const remoteHost = /https:\/\/huggingface\.co\//gu;
const contentNetwork = /https:\/\/cdn\.jsdelivr\.net\/npm\/onnxruntime-web@\$\{[^}]*\}\/dist\//gu;

/** The small runtime without WebGPU: 14 MB of WebAssembly, not 27. */
export const RUNTIME_ALIAS = { "onnxruntime-web/webgpu": "onnxruntime-web/wasm" };

/**
 * Fits the model library for an extension: no address of a content network stays in the bundle, and one run that fails
 * does not make every later one fail (4.3.1 chains them on one promise).
 */
export function modelLibrary(): Plugin {
  return {
    name: "klartekst-model-library",
    transform(code, id) {
      if (!library.test(id)) return null;
      return { code: code.replace(contentNetwork, "").replace(remoteHost, "").replace(/(webInitChain|webInferenceChain) = \1\.then\(/gu, "$1 = $1.catch(() => undefined).then("), map: null };
    },
  };
}
