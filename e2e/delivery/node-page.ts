/** A page without a browser that runs scripts: those of its own, those of a Custom HTML tag, and those it loads. */
import type { Page } from '../../schemas/src/vendor.ts';
import type { Win } from '../gtm/page.ts';

/** The window of such a page, with the globals that tests look at. */
export type NodeWindow = Page &
  Win & { dataLayer?: unknown[]; chatTracker?: unknown; [global: string]: unknown };

export interface NodePage {
  readonly win: NodeWindow;
  /** Runs a script that stands in the page. */
  run(text: string): void;
  /** Addresses the page has asked for. */
  readonly requests: readonly string[];
}

interface Node {
  readonly nodeName: string;
  childNodes: Node[];
  innerHTML: string;
  text?: string;
  src?: string;
  onload?(): void;
  onerror?(): void;
}

/** Later looks at a page are of no use to a test that is over by then. */
const longestWait = 400;

/** An empty page of a shop; `served` holds the scripts that can be loaded, by address. */
export function nodePage(served: ReadonlyMap<string, string> = new Map()): NodePage {
  const requests: string[] = [];

  const run = (text: string): void => {
    new Function('window', 'document', text)(win, document);
  };
  const load = (script: Node, src: string): void => {
    requests.push(src);
    setTimeout(() => {
      const text = served.get(src);
      if (text === undefined) return script.onerror?.();
      run(text);
      script.onload?.();
    });
  };
  const appendChild = (node: Node): void => {
    if (node.src) load(node, node.src);
    else if (node.text) run(node.text);
  };
  const document = {
    createElement: (name: string) => element(name.toUpperCase()),
    querySelector: () => null,
    head: { appendChild },
    body: { appendChild },
  };
  const win = {
    document,
    location: { href: 'https://shop.example/cart?order=7', pathname: '/cart' },
    addEventListener: () => {},
    setTimeout: (callback: () => void, wait = 0) => (wait > longestWait ? 0 : setTimeout(callback, wait)),
  } as unknown as NodeWindow;
  return { win, run, requests };
}

function element(nodeName: string): Node {
  const node = {
    nodeName,
    childNodes: [] as Node[],
    getAttribute: () => null,
    removeChild: (child: Node) => {
      node.childNodes = node.childNodes.filter(each => each !== child);
    },
    set innerHTML(html: string) {
      node.childNodes = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) =>
        Object.assign(element('SCRIPT'), { text }),
      );
    },
  };
  return node as unknown as Node;
}
