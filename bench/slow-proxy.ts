import { connect, createServer, type AddressInfo } from 'node:net';

/** A department's server seen from afar: everything it answers arrives `milliseconds` late. Resolves with its address and how to end it. */
export async function startSlowProxy(url: string, milliseconds: number): Promise<{ url: string; stop: () => void }> {
  const target = new URL(url);
  const server = createServer((near) => {
    const far = connect(Number(target.port || '5432'), target.hostname);
    near.pipe(far);
    far.on('data', (chunk) => setTimeout(() => near.destroyed || near.write(chunk), milliseconds));
    far.on('close', () => setTimeout(() => near.destroy(), milliseconds));
    near.on('close', () => far.destroy());
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const slow = new URL(url);
  slow.hostname = '127.0.0.1';
  slow.port = String((server.address() as AddressInfo).port);
  return { url: slow.href, stop: () => server.close() };
}
