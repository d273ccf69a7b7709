import { createServer } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";

export interface RecordingProxy {
  readonly address: string;
  /** Every host and port that was asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A proxy that writes down what it is asked for, leads `allowed` names to `place`, and refuses everything else. */
export async function recordingProxy(allowed: readonly string[], place: string): Promise<RecordingProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? "?");
    response.writeHead(403).end();
  });
  server.on("connection", (socket) => sockets.add(socket));
  server.on("connect", (request, client: Socket, head) => {
    const target = request.url ?? "?";
    asked.push(target);
    // The browser may hang up on a refusal; nobody is to fall over it.
    client.on("error", () => client.destroy());
    if (!allowed.includes(target.replace(/:443$/u, ""))) return void client.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    const [host, port] = place.split(":");
    const portal = connect(Number(port), host, () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      portal.write(head);
      portal.pipe(client).pipe(portal);
    });
    for (const end of [client, portal]) end.on("error", () => [client, portal].forEach((socket) => socket.destroy()));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((done) => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    }),
  };
}
