/**
 * Does one thing after another. What is read from storage, changed and written back must not change in between: of two
 * choices made at once the first would be lost.
 */
export function inTurn(): <Done>(work: () => Promise<Done>) => Promise<Done> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = before.then(work);
    before = mine.catch(() => undefined);
    return mine;
  };
}
