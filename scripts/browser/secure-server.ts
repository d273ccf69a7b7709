import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

export interface SecureServer {
  /** `127.0.0.1:PORT` */
  readonly place: string;
  close(): Promise<void>;
}

/** Serves HTTPS on loopback under the given names, with a certificate made for the occasion. */
export async function secureServer(names: readonly string[], answer: RequestListener): Promise<SecureServer> {
  const [name = "localhost"] = names;
  const { private: key, cert } = await generate([{ name: "commonName", value: name }], {
    extensions: [{ name: "subjectAltName", altNames: names.map((value) => ({ type: 2, value })) }],
  });
  const server = createServer({ key, cert }, answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    place: `127.0.0.1:${port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
