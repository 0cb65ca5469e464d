import type { Server } from 'node:net';

/** Lets a server listen on loopback, and says on which port; 0 takes any free one. Rejects where the port is taken. */
export async function listen(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server did not bind to a port.');
  return bound.port;
}
