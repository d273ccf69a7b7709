import type { Channel } from "../../lib/engine/channel.ts";

/** Two ends of one line, and the way to cut it. */
export interface ChannelPair<Near, Far> {
  readonly near: Channel<Near, Far>;
  readonly far: Channel<Far, Near>;
  cut(): void;
}

/** A line in memory: messages are copied and come in the next microtask, as between two contexts. */
export function channelPair<Near, Far>(): ChannelPair<Near, Far> {
  let open = true;
  const closed: (() => void)[] = [];
  const end = <Out, In>(own: ((message: In) => void)[], other: ((message: Out) => void)[]): Channel<Out, In> => ({
    post: (message) => queueMicrotask(() => open && other.forEach((listener) => listener(structuredClone(message)))),
    listen: (listener) => void own.push(listener),
    onClosed: (listener) => void closed.push(listener),
    close: () => (open = false),
  });
  const near: ((message: Far) => void)[] = [];
  const far: ((message: Near) => void)[] = [];
  return {
    near: end<Near, Far>(near, far),
    far: end<Far, Near>(far, near),
    cut() {
      open = false;
      for (const listener of closed) listener();
    },
  };
}
