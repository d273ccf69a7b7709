/** A two-way line that may be cut at the other end: an extension port, a worker, or a pair in a test. */
export interface Channel<Out, In> {
  post(message: Out): void;
  /** Calls `listener` for each message; the first call also starts the flow. */
  listen(listener: (message: In) => void): void;
  /** Calls `listener` once if the other end goes away. Not called for our own `close()`. */
  onClosed(listener: () => void): void;
  close(): void;
}
