import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Route } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { scriptAt } from '../script/text.ts';
import { otherVersion } from './page-of.ts';

const contentTypes: { readonly [ending: string]: string } = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};

/** Serves containers, and another version of every file. A chat's own `widget.js` is empty: a simulated one runs. */
export async function serve(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const name = basename(pathname);
  const contentType = contentTypes[name.split('.').at(-1)!] ?? '';
  if (name === 'widget.js') return route.fulfill({ contentType, body: '' });
  const isContainer = /^container\..*json$/.test(name);
  const text = isContainer ? readFileSync(`dist/gtm/${name}`, 'utf8') : scriptAt(name);
  if (text === undefined) return route.fallback();

  const isOther = pathname.includes(otherVersion);
  return route.fulfill({
    contentType,
    body: isOther ? text.replaceAll(dictionary.version, otherVersion) : text,
  });
}
