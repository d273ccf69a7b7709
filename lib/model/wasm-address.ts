import address from "onnxruntime-web/ort-wasm-simd-threaded.wasm?url";

/** Where the extension keeps the runtime's WebAssembly: among its own files. */
export const wasmAddress: string = new URL(address, globalThis.location.origin).href;
