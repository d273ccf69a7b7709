/** Median of the times in milliseconds of `runs` calls, after one to warm up. */
export function medianMs(run: () => void, runs = 9): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** A row of figures, aligned for the terminal. */
export function row(name: string, ...figures: readonly string[]): string {
  return name.padEnd(46) + figures.map((figure) => figure.padStart(14)).join("");
}
