import type { TagEntry } from '../../file/entries.ts';
import { unicodeEscape } from '../../file/unicode-escape.ts';
import type { Veto } from '../../sandbox/permissions.ts';
import type { Win } from '../page.ts';
import { compileParameters, keyed } from '../parameters.ts';
import { insertScript } from '../scripts.ts';
import { compileMixed, type Late } from '../text.ts';
import { trustedHtml } from '../trusted.ts';
import type { Work } from '../work.ts';
import type { ExecuteTag } from './execute.ts';
import { rewrite } from './rewrite.ts';

export interface HtmlContext {
  readonly names: ReadonlySet<string>;
  readonly win: Win;
  readonly work: Work;
  /** What the page itself forbids this container. */
  readonly vetoed: Veto;
  readonly failed: (tag: string, error: unknown) => void;
}

/** The permission that custom HTML asks for, as a template would. */
const injection = 'unsafe_inject_arbitrary_html';

/**
 * Compiles a custom HTML tag. In the loader it is a template of Google's own (seen in builds 54u1 and 62i1), so a
 * policy of the page may forbid it, and its scripts get no nonce from the loader.
 */
export const compileHtml = ({ name, parameter = [] }: TagEntry, context: HtmlContext): ExecuteTag => {
  const what = `the tag "${name}"`;
  const { html, ...others } = keyed(parameter, what);
  if (!html?.value) throw new Error(`There is no HTML in ${what}.`);
  const options = compileParameters(Object.values(others), context.names, ['supportDocumentWrite'], what);
  const markup = compileMarkup(html.value, context.names);

  return ({ resolve, success, failure }) => {
    if (options(resolve).supportDocumentWrite === true) {
      throw new Error('The stand-in does not model document.write in custom HTML.');
    }
    if (context.vetoed(injection, {})) throw new Error(`A policy of the page forbids ${injection}.`);
    insertMarkup(markup(resolve), context, success, error => {
      context.failed(name, error);
      failure();
    });
  };
};

// Inside of a script a variable becomes a literal of JavaScript, outside of it text of HTML.
const compileMarkup = (html: string, names: ReadonlySet<string>): Late<string> => {
  const pieces = html
    .split(/(<script\b[^>]*>[\s\S]*?<\/script\s*>)/i)
    .map((piece, index) => compileMixed(piece, names, index % 2 ? literal : escaped));
  return resolve =>
    pieces.map((piece, index) => (index % 2 ? served(piece(resolve)) : piece(resolve))).join('');
};

// As the server hands it out; data is left alone.
const served = (element: string): string =>
  element.replace(/^(<script\b[^>]*>)([\s\S]*)(<\/script\s*>)$/i, (whole, open, script, close) =>
    /\btype\s*=(?!["'\s]*(text|application)\/javascript)/i.test(open)
      ? whole
      : open + rewrite(script) + close,
  );

const literal = (value: unknown): string =>
  (JSON.stringify(value) ?? 'undefined').replace(/[<>&\u2028\u2029]/g, unicodeEscape);

const escaped = (value: unknown): string =>
  String(value).replace(/[<>&"']/g, sign => `&#${sign.charCodeAt(0)};`);

/** Puts markup at the end of the body, one node after the other, and brings its scripts to life. */
const insertMarkup = (
  markup: string,
  { win, work }: HtmlContext,
  done: () => void,
  failed: (error: unknown) => void,
): void => {
  const { document } = win;
  if (!document) throw new Error('A custom HTML tag needs a window with a document.');

  const place = (nodes: readonly Node[], parent: Node, then: () => void): void => {
    const [node, ...rest] = nodes;
    const next = (): void => place(rest, parent, then);
    try {
      if (!node) then();
      else if (isScript(node)) placeScript(node, parent, next);
      else placeOther(node, parent, next);
    } catch (error) {
      failed(error);
    }
  };
  const placeOther = (node: Node, parent: Node, next: () => void): void => {
    const inner = holdsScript(node) ? [...node.childNodes] : [];
    for (const child of inner) node.removeChild(child);
    parent.appendChild(node);
    place(inner, node, next);
  };
  const placeScript = (script: HTMLScriptElement, parent: Node, next: () => void): void => {
    const { id, text } = script;
    const src = script.getAttribute('src');
    // The next node waits for a script with an address, and goes on to fail with it.
    const onFail = (): void => failed(new Error(`${src} did not load.`));
    const parts = { async: false, text, ...(id && { id }), onLoad: next, onFail };
    insertScript(document, parent, src === null ? parts : { ...parts, src }, work);
    if (src === null) next();
  };
  const start = (): void => {
    const holder = document.createElement('div');
    holder.innerHTML = trustedHtml(markup);
    const nodes = [...holder.childNodes];
    for (const node of nodes) holder.removeChild(node);
    place(nodes, document.body, done);
  };
  // While there is no body the loader tries again, and again.
  const whenBody = (): void => {
    if (document.body) start();
    else work.later(whenBody);
  };
  whenBody();
};

const scriptTypes = ['', 'text/javascript', 'application/javascript', 'application/ecmascript'];

const isScript = (node: Node): node is HTMLScriptElement => {
  if (node.nodeName !== 'SCRIPT') return false;
  const type = (node as HTMLScriptElement).getAttribute('type') ?? '';
  if (type === 'module') throw new Error('The stand-in does not model module scripts in custom HTML.');
  return scriptTypes.includes(type.trim().toLowerCase());
};

const holdsScript = (node: Node): boolean => (node as Element).innerHTML?.toLowerCase().includes('<script');
