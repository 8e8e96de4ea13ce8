import { createServer, type Server } from 'node:net';
import type { HolderAnswer } from './ask-holder.ts';

/** Listens on a hold and tells whoever asks who holds. Never keeps the process alive. Rejects with EADDRINUSE and the like. */
export function serveHold(path: string, answer: () => HolderAnswer): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined); // the one who asked went away
      socket.end(JSON.stringify(answer()));
    });
    server.once('error', reject);
    // Any user who reaches the folder may ask, so that a hub of another user is refused with the holder's name.
    server.listen({ path, readableAll: true, writableAll: true }, () => resolve(server));
    server.unref();
  });
}
