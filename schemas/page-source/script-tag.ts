/** The scripts of a page that matter to us: whose they are, and what the page says of them. */
import { withoutBlocks } from './without-blocks.ts';

/** A script tag, by what its attributes say. */
export interface ScriptTag {
  /** `ours`, `gtm`, or the id of a chat. */
  readonly whose: string;
  readonly attributes: { readonly [name: string]: string };
}

/** What tells whose a script is: regular expressions for its address or its text, by owner. */
export interface ScriptPatterns {
  readonly [whose: string]: string;
}

/** How our own script and Google Tag Manager are known, wherever they are loaded from. */
export const commonPatterns: ScriptPatterns = {
  ours: 'chat-datalayer|\\bchatTracker\\b',
  gtm: 'googletagmanager\\.com/gtm\\.js|/gtm\\.js\\?|[?&]id=GTM-\\w+|gtm\\.start|(?:^|\\n)Google Tag Manager(?:\\n|$)',
};

/** Consent tools name a service in an attribute: `data-usercentrics="Google Tag Manager"`. */
export const namedInAttribute = (service: string): string => `(?:^|\\n)${literally(service)}(?:\\n|$)`;

/** A pattern for just this text. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whose script has this address or text; nothing for those that are none of our business. */
export function ownerOf(signs: ScriptPatterns, text: string): string | undefined {
  return Object.keys(signs).find(whose => new RegExp(signs[whose]!).test(text));
}

/** The address that a tag names, also one that a tool has put aside under another name. */
export function addressIn(attributes: ScriptTag['attributes']): string {
  const { src, ...rest } = attributes;
  const [, aside = ''] = Object.entries(rest).find(([name]) => /src|original|href/i.test(name)) ?? [];
  return src || aside;
}

/**
 * The tags in a page as its server sent it: tools that hold scripts back take their marks away when they let them go.
 * Comments are left out, since browsers skip them too.
 */
export function servedScripts(html: string, signs: ScriptPatterns): ScriptTag[] {
  const tag = /<script\b((?:[^>"']|"[^"]*"|'[^']*'){0,5000})>([\s\S]*?)(?:<\/script|$)/gi;
  return [...withoutBlocks(html, '<!--', '-->').matchAll(tag)].flatMap(([, written = '', text = '']) => {
    const attributes = attributesIn(written);
    const whose = ownerOf(signs, [...Object.values(attributes), text].join('\n'));
    return whose ? [{ whose, attributes }] : [];
  });
}

function attributesIn(written: string): { [name: string]: string } {
  const one = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
  return Object.fromEntries(
    [...written.matchAll(one)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'),
    ]),
  );
}
