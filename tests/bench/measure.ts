/** Median of the times in milliseconds of `runs` calls, after one to warm up. */
export function medianMs(run: () => void, runs = 9): number {
  run();
  return median(Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** A row of figures, aligned for the terminal. */
export function row(name: string, ...figures: readonly string[]): string {
  return name.padEnd(14) + figures.map((figure) => figure.padStart(16)).join("");
}
