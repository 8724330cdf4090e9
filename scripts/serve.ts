/** Serves the site on this machine. */
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/**
 * Serves a folder on 127.0.0.1, at this port or the next that is free within the following hundred; port 0 takes any.
 * Gives the address and the server; throws when none of the ports is free.
 */
export async function serve(folder: string, port: number): Promise<{ url: string; server: Server }> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`Nothing at ${request.url}.`);
    });
  });
  const taken = await listen(server, port, port === 0 ? 0 : port + 100);
  return { url: `http://127.0.0.1:${taken}`, server };
}

async function listen(server: Server, port: number, last: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (isTaken && port < last) return listen(server, port + 1, last);
    throw new Error(`No free port between ${port} and ${last}.`, { cause: error });
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
