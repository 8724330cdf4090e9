/** What the page itself forbids Google Tag Manager, by `gtm.blocklist` and `gtm.allowlist`, and what that means for us. */

import type { DocumentSnapshot } from './watch-page.ts';

/** Kinds of tags of ours that cannot run, and the entries that say so. */
export interface Restriction {
  readonly kinds: readonly Kind[];
  readonly by: readonly string[];
}

type Kind = keyof typeof groups;

/** The names that forbid or allow each kind: the tag's own, and those of the groups that Google puts it into. */
const groups = {
  'Custom HTML': {
    blockedBy: [
      'html',
      'customScripts',
      'customPixels',
      'nonGoogleScripts',
      'nonGooglePixels',
      'nonGoogleIframes',
    ],
    allowedBy: ['html', 'customScripts'],
  },
  'custom template': { blockedBy: ['sandboxedScripts'], allowedBy: ['sandboxedScripts'] },
  'GA4 event': { blockedBy: ['gaawe', 'googtag', 'gaawc', 'google'], allowedBy: ['gaawe', 'google'] },
} as const;

/** Also by the names that were used until 2021. */
const listed = /^gtm\.(blocklist|blacklist|allowlist|whitelist)(?:\.\d+)?$/;

/** What a document forbids; nothing where it forbids nothing of ours. */
export function restrictionOf({ entries }: Pick<DocumentSnapshot, 'entries'>): Restriction | undefined {
  const blocked = new Set<string>();
  const allowed = new Set<string>();
  const by = new Set<string>();
  for (const [path, value] of entries.flatMap(({ leaves }) => leaves)) {
    const [, list = ''] = listed.exec(path) ?? [];
    if (!list) continue;
    by.add(`gtm.${list}`);
    (list.startsWith('b') ? blocked : allowed).add(String(value));
  }
  const kinds = (Object.keys(groups) as Kind[]).filter(kind => {
    const { blockedBy, allowedBy } = groups[kind];
    const isAllowed = allowed.size === 0 || allowedBy.some(name => allowed.has(name));
    return !isAllowed || blockedBy.some(name => blocked.has(name));
  });
  return kinds.length > 0 ? { kinds, by: [...by] } : undefined;
}
