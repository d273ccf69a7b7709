const EVERY = 40;

/** Lets other work have its turn now and then in a long loop, so that nothing freezes. */
export async function yieldToOthers(step: number): Promise<void> {
  if (step % EVERY === 0) await new Promise<void>((resolve) => { setTimeout(resolve, 0); });
}
