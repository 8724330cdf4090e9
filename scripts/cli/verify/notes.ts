/** What is not wrong and yet good to know of a page. */

import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { presences } from './chat-presence.ts';
import { gtmName } from './check-install.ts';
import { isGranted, recordsOf } from './check-records.ts';
import { scriptState } from './script-state.ts';
import type { PageSnapshot } from './watch-page.ts';

/** One sentence each. Only for pages with a listener: elsewhere the findings say it all. */
export function remarks(snapshot: PageSnapshot): string[] {
  const documents = snapshot.documents.filter(({ isGone, status }) => !isGone && status);
  if (documents.length === 0) return [];
  return [
    ...noChat(snapshot),
    ...waiting(snapshot),
    ...held(snapshot),
    ...counting(snapshot),
    ...documents.flatMap(seen =>
      recordsOf(seen).length > 0 && !seen.hasGtm && seen.containers.length === 0
        ? ['Records are in the data layer, and no Google Tag Manager was seen that could read them.']
        : [],
    ),
  ];
}

function noChat(snapshot: PageSnapshot): string[] {
  const chats = presences(snapshot);
  const isHeard = snapshot.documents.some(({ status }) => status && status.counts.heard > 0);
  return isHeard || chats.length > 0
    ? []
    : ['No chat was seen, so nothing could be heard. If it comes after a click, add --click or --show.'];
}

function waiting({ documents, clicks }: PageSnapshot): string[] {
  return documents.flatMap(seen => {
    const { held = 0, dropped = 0 } = seen.status?.counts ?? {};
    const isDenied = seen.status?.consent === 'denied';
    if (!isDenied && held > 0) return [`${count(held)} released a few at a time.`];
    if (!isDenied || isGranted(seen) || clicks > 0) return [];
    return [
      ...(held > 0 ? [`${count(held)} waiting for consent. Give it with --click to see them arrive.`] : []),
      ...(held === 0 && dropped > 0
        ? [`${dropped} events before consent were dropped, as the settings say.`]
        : []),
    ];
  });
}

const count = (held: number): string => (held === 1 ? '1 record is' : `${held} records are`);

/** Chats that tell Google Tag Manager by themselves as well. */
function counting({ documents }: PageSnapshot): string[] {
  const pushed = new Set(documents.flatMap(({ entries }) => entries.map(({ values }) => values.event)));
  return dictionary.vendors.flatMap(({ shortLabel, fingerprint: { pushes } }) =>
    pushes !== undefined && pushed.has(pushes)
      ? [
          `${shortLabel} pushes events named "${pushes}" into the data layer by itself. Tags on these and on our records count twice: use one of the two.`,
        ]
      : [],
  );
}

function held(snapshot: PageSnapshot): string[] {
  const fates = [
    [gtmName, scriptState('gtm', snapshot)] as const,
    ...presences(snapshot).map(({ label, fate }) => [label, fate] as const),
  ];
  return fates.flatMap(([name, fate]) => {
    if (fate.is !== 'held') return [];
    const { kind, name: holder } = fate.holder;
    if (kind === 'worker')
      return [`${name} runs in a worker (${holder}); whether records arrive there cannot be seen.`];
    return [`${name} is held back by ${holder}${kind === 'consent' ? ' until the visitor agrees' : ''}.`];
  });
}
