import { expect, it, vi } from "vitest";
import { askPatiently } from "../../lib/browser/ask-patiently.ts";

const never = () => false;

it("gives the first answer", async () => {
  expect(await askPatiently(() => Promise.resolve(1), never, [0])).toBe(1);
});

it("asks again after a failure", async () => {
  const ask = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("no receiver")).mockResolvedValue("here");
  expect(await askPatiently(ask, never, [0, 1])).toBe("here");
  expect(ask).toHaveBeenCalledTimes(2);
});

it("gives up after the last", async () => {
  const ask = vi.fn<() => Promise<string>>().mockRejectedValue(new Error("no receiver"));
  expect(await askPatiently(ask, never, [0, 1, 1])).toBeNull();
  expect(ask).toHaveBeenCalledTimes(3);
});

it("asks nothing once it is stopped", async () => {
  const ask = vi.fn<() => Promise<string>>().mockRejectedValue(new Error("no receiver"));
  let stopped = false;
  const asked = askPatiently(ask, () => stopped, [0, 1]);
  stopped = true;
  expect(await asked).toBeNull();
  expect(ask.mock.calls.length).toBeLessThanOrEqual(1);
});
