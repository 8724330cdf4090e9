/** A page without a browser that runs scripts: those of its own, those of a Custom HTML tag, and those it loads. */
import type { PageWindow } from '../../schemas/src/vendor.ts';
import type { Win } from '../../template/gtm/run/page.ts';
import { type PageTime, pageTime } from './page-time.ts';

/** The window of such a page, with the globals that tests look at. */
export type NodeWindow = PageWindow &
  Win & { dataLayer?: unknown[]; chatTracker?: unknown; [global: string]: unknown };

export interface NodePage {
  readonly win: NodeWindow;
  /** Runs a script that stands in the page. */
  run(text: string): void;
  /** Addresses the page has asked for. */
  readonly requests: readonly string[];
  /** The clock of the page and of its scripts. */
  readonly time: PageTime;
  /** The visitor goes to another page, or closes this one. */
  leaves(): void;
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

/** An empty page of a shop; `served` holds the scripts that can be loaded, by address. */
export function nodePage(served: ReadonlyMap<string, string> = new Map()): NodePage {
  const requests: string[] = [];
  const time = pageTime();
  const [ofWindow, ofDocument] = [listeners(), listeners()];

  const run = (text: string): void => {
    new Function('window', 'document', 'setTimeout', 'Date', text)(win, document, time.setTimeout, {
      now: time.now,
    });
  };
  const load = (script: Node, src: string): void => {
    requests.push(src);
    time.setTimeout(() => {
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
    visibilityState: 'visible',
    addEventListener: ofDocument.add,
    dispatchEvent: ofDocument.dispatch,
  };
  const win = {
    document,
    location: { href: 'https://shop.example/cart?order=7', pathname: '/cart' },
    addEventListener: ofWindow.add,
    dispatchEvent: ofWindow.dispatch,
    setTimeout: time.setTimeout,
  } as unknown as NodeWindow;
  // In the order of browsers.
  const leaves = (): void => {
    ofWindow.dispatch({ type: 'pagehide' });
    document.visibilityState = 'hidden';
    ofDocument.dispatch({ type: 'visibilitychange' });
    ofWindow.dispatch({ type: 'visibilitychange' });
  };
  return { win, run, requests, time, leaves };
}

/** What listens to one thing of the page. */
function listeners() {
  const heard: { readonly type: string; readonly listener: (event: object) => void }[] = [];
  return {
    add: (type: string, listener: (event: object) => void) => void heard.push({ type, listener }),
    dispatch(event: { readonly type: string }): void {
      for (const { listener } of heard.filter(({ type }) => type === event.type)) listener(event);
    },
  };
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
