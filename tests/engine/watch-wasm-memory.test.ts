import { expect, test } from "vitest";
import { watchWasmMemory } from "../../lib/engine/watch-wasm-memory.ts";

test("memory that WebAssembly makes is counted, as it grows; what was there before is not", () => {
  const scope = { WebAssembly: { Memory: WebAssembly.Memory } };
  new scope.WebAssembly.Memory({ initial: 1 });
  const bytes = watchWasmMemory(scope);
  expect(bytes()).toBe(0);
  const memory = new scope.WebAssembly.Memory({ initial: 2 });
  expect(memory).toBeInstanceOf(WebAssembly.Memory);
  expect(bytes()).toBe(2 * 65_536);
  memory.grow(3);
  expect(bytes()).toBe(5 * 65_536);
});
