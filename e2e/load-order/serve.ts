import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Route } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { scriptAt } from '../script/text.ts';
import { otherVersion } from './page-of.ts';

const contentTypes: { readonly [ending: string]: string } = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};

const library = new URL('../../dist/container.mjs', import.meta.url).href;
const { container, printContainer } = (await import(
  library
)) as typeof import('../../scripts/library/container.ts');

/** A container of the package, or one of other chats as somebody makes it. */
function containerAt(name: string): string {
  const file = `dist/gtm/${name}`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const [, ...parts] = name.split('.');
  const vendors = vendorIds.filter(id => parts.includes(id));
  return printContainer(container({ vendors, delivery: parts.includes('inline') ? 'inline' : 'cdn' }));
}

/** Serves containers, and another version of every file. A chat's own `widget.js` is empty: a simulated one runs. */
export async function serve(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const name = basename(pathname);
  const contentType = contentTypes[name.split('.').at(-1)!] ?? '';
  if (name === 'widget.js') return route.fulfill({ contentType, body: '' });
  const text = /^container\..*json$/.test(name) ? containerAt(name) : scriptAt(name);
  if (text === undefined) return route.fallback();

  const isOther = pathname.includes(otherVersion);
  return route.fulfill({
    contentType,
    body: isOther ? text.replaceAll(dictionary.version, otherVersion) : text,
  });
}
