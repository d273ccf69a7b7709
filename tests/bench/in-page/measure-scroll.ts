/** Scrolls through the page, so many steps, one a frame; gives the time from each frame to the next in ms. Runs in the page, and so uses nothing named outside. */
export async function measureScroll(steps: number): Promise<number[]> {
  const way = document.documentElement.scrollHeight - innerHeight;
  scrollTo({ top: 0, behavior: "instant" });
  const times: number[] = [];
  let before = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let step = 1; step <= steps; step++) {
    scrollTo({ top: way * step / steps, behavior: "instant" });
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    times.push(now - before);
    before = now;
  }
  return times;
}
