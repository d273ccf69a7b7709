/**
 * Counts the memory that WebAssembly holds in this context, from now on; returns the way to ask. The model's runtime makes
 * its memory itself and shows it to nobody, so the only place to see it is where it is made.
 */
export function watchWasmMemory(scope: { WebAssembly: Pick<typeof WebAssembly, "Memory"> } = globalThis): () => number {
  const made: WeakRef<WebAssembly.Memory>[] = [];
  const { Memory } = scope.WebAssembly;
  scope.WebAssembly.Memory = new Proxy(Memory, {
    construct(target, given, as) {
      const memory = Reflect.construct(target, given, as) as WebAssembly.Memory;
      made.push(new WeakRef(memory));
      return memory;
    },
  });
  return () => made.reduce((sum, memory) => sum + (memory.deref()?.buffer.byteLength ?? 0), 0);
}
