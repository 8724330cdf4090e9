import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { harnessFile } from '../build-harness.ts';
import { scriptAt } from '../script/text.ts';

/** A real server on this machine, for what a browser does with real pages only. */
export interface Loopback {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves pages by their paths, and the scripts that they use. */
export async function serveLoopback(pages: { readonly [path: string]: string }): Promise<Loopback> {
  const server = createServer(({ url = '/' }, response) => {
    const script = url === '/harness.js' ? readFileSync(harnessFile, 'utf8') : scriptAt(url);
    const text = script ?? pages[url];
    response.writeHead(text === undefined ? 404 : 200, {
      'Content-Type': `${script ? 'text/javascript' : 'text/html'}; charset=utf-8`,
    });
    response.end(text);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
