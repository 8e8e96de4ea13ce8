import { connect } from 'node:net';
import type { Client } from 'pg';

/** What `@types/pg` does not tell of a client: the names under which its connection can be cancelled. */
interface Cancellable {
  readonly host: string;
  readonly port: number;
  readonly processID: number;
  readonly secretKey: number;
}

/**
 * PostgreSQL's CancelRequest (Frontend/Backend Protocol, 53.2.8): a connection of its own that names another's process and
 * secret. It resolves when the server has closed it, and by then has told the process. It never fails: a statement that
 * cannot be stopped ends by its time limit.
 */
export function sendCancel(client: Client): Promise<void> {
  const { host, port, processID, secretKey } = client as unknown as Cancellable;
  const message = Buffer.alloc(16);
  message.writeInt32BE(16, 0);
  message.writeInt32BE(CANCEL_REQUEST_CODE, 4);
  message.writeInt32BE(processID, 8);
  message.writeInt32BE(secretKey, 12);
  return new Promise((resolve) => {
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    socket.on('connect', () => socket.end(message));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve();
    });
    socket.resume();
  });
}

const CANCEL_REQUEST_CODE = 80877102;
