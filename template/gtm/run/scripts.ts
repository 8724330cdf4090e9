import { trustedUrl } from './trusted.ts';
import type { Work } from './work.ts';

/** What a script is made of, an address or a text, and whom to call back. */
interface ScriptParts {
  readonly src?: string;
  readonly text?: string;
  readonly async: boolean;
  readonly id?: string;
  readonly onLoad?: () => void;
  readonly onFail?: () => void;
}

/**
 * Puts a script into the page and calls back when it has loaded or failed. One with an address gets the nonce of the
 * page's first script that has one; one with a text gets none, and runs at once (builds 54u1 and 62i1).
 */
export const insertScript = (document: Document, parent: Node, parts: ScriptParts, work: Work): void => {
  const { src, onLoad = () => {}, onFail = () => {}, ...rest } = parts;
  const script = Object.assign(document.createElement('script'), rest, { type: 'text/javascript' });
  if (src !== undefined) {
    const end = work.begin();
    const finish = (callback: () => void) => () => {
      end();
      callback();
    };
    script.onload = finish(onLoad);
    script.onerror = finish(onFail);
    script.src = trustedUrl(src);
    const nonce = nonceOf(document);
    if (nonce) script.setAttribute('nonce', nonce);
  }
  parent.appendChild(script);
};

const nonceOf = (document: Document): string | undefined =>
  document.querySelector?.<HTMLScriptElement>('script[nonce]')?.nonce;

/** Loads a script once per token, or once per call where there is none. */
export type LoadScript = (url: string, onLoad: () => void, onFail: () => void, token?: string) => void;

type Call = { readonly onLoad: () => void; readonly onFail: () => void };

interface Shared {
  readonly calls: Call[];
  loaded: boolean;
}

/**
 * The loader behind `injectScript` of one container. Calls with the same token share the first one's script,
 * whatever their URL; after a failure the token is free again.
 */
export const createScriptLoader = (document: Document | undefined, work: Work): LoadScript => {
  const byToken = new Map<string, Shared>();

  const insert = (url: string, onLoad: () => void, onFail: () => void): void => {
    if (!document) throw new Error('injectScript needs a window with a document.');
    insertScript(document, document.head, { src: url, async: true, onLoad, onFail }, work);
  };

  return (url, onLoad, onFail, token) => {
    const shared = token === undefined ? undefined : byToken.get(token);
    if (token === undefined) insert(url, onLoad, onFail);
    else if (shared?.loaded) work.later(onLoad);
    else if (shared) shared.calls.push({ onLoad, onFail });
    else {
      const first: Shared = { calls: [{ onLoad, onFail }], loaded: false };
      byToken.set(token, first);
      const loaded = (): void => {
        first.loaded = true;
        for (const call of first.calls) work.later(call.onLoad);
      };
      const failed = (): void => {
        byToken.delete(token);
        for (const call of first.calls) work.later(call.onFail);
      };
      insert(url, loaded, failed);
    }
  };
};
