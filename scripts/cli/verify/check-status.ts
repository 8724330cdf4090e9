/** What the listener itself reports, with the remedy that is right for this page. */

import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { problems } from '../../../bundle/dictionary/problems.ts';
import { vendorNamed } from '../../../schemas/dictionary/look-up.ts';
import type { ProblemText } from '../../../schemas/src/problems.ts';
import type { Status } from '../../../schemas/src/status.ts';
import type { PageFinding } from './page-finding.ts';
import { heldIn } from './script-state.ts';
import type { DocumentSnapshot, PageSnapshot } from './watch-page.ts';

/** Judges the answer of `chatTracker.status()`. */
export function checkStatus(status: Status, seen: DocumentSnapshot, snapshot: PageSnapshot): PageFinding[] {
  const told = status.problems.map(
    ({ code, key = '', value }): PageFinding => ({
      code,
      path: value === undefined ? key : `${key} (${value})`,
      ...((code === 'loaded_late' ? whyLate(snapshot) : undefined) ??
        problems[code] ?? {
          description: 'A problem that this version does not know.',
          fix: 'Use the version of the page.',
        }),
    }),
  );
  const unheard = Object.keys(seen.widgets).filter(
    id => seen.widgets[id]!.length > 0 && !(id in status.vendors),
  );
  return [
    ...told,
    ...(status.problems.some(({ code }) => code === 'loaded_late') ? [] : delayed(seen, snapshot)),
    ...(status.installs.length > 1 ? [doubled(status.installs, seen)] : []),
    ...unheard.map(
      (id): PageFinding => ({
        code: 'not_listened',
        path: labelOf(id),
        description: 'The chat is on the page, and the setting vendors leaves it out.',
        fix: 'Tick it in the tag, or list it in the setting vendors.',
      }),
    ),
  ];
}

/** Where the chat itself cannot report that it came first, the page as it was sent still shows who holds the listener back. */
function delayed({ widgets }: DocumentSnapshot, { served }: PageSnapshot): PageFinding[] {
  const held = heldIn(served.filter(({ whose }) => whose === 'ours'));
  const chats = Object.keys(widgets).filter(id => widgets[id]!.length > 0);
  const ahead = chats.filter(id => !heldIn(served.filter(({ whose }) => whose === id)));
  if (held?.holder.kind !== 'optimiser' || ahead.length === 0) return [];
  return [
    {
      code: 'delayed_by_optimiser',
      path: 'chat-datalayer',
      description: `${held.holder.name} delays the listener and not ${ahead.map(labelOf).join(' and ')}: what the chat tells before is lost.`,
      fix: held.holder.exempt!,
    },
  ];
}

const labelOf = (id: string): string => vendorNamed(dictionary, id)?.label ?? id;

/** The page as it was sent tells who delayed the listener, or Tag Manager with it. */
function whyLate({ served }: PageSnapshot): ProblemText | undefined {
  const ours = served.filter(({ whose }) => whose === 'ours');
  const bringers = ours.length > 0 ? ours : served.filter(({ whose }) => whose === 'gtm');
  const held = heldIn(bringers);
  const name = ours.length > 0 ? 'the listener' : 'Tag Manager, which brings the listener,';
  if (held?.holder.kind === 'optimiser') {
    return {
      description: `${held.holder.name} delays ${name} and not the chat, whose first events are lost.`,
      fix: held.holder.exempt!,
    };
  }
  if (held) {
    return {
      description: `${held.holder.name} releases ${name} after the chat, whose first events are lost.`,
      fix: 'Put the chat into the same category of the consent tool, or load the listener without it, with consent: "denied" until the visitor agrees.',
    };
  }
  const isAsync = ours.some(({ attributes }) => 'async' in attributes || 'defer' in attributes);
  return isAsync
    ? {
        description:
          'The script has async or defer, so the chat was there first, and its first events are lost.',
        fix: 'Take async and defer off the tag of chat-datalayer.js, and keep it above the chat.',
      }
    : undefined;
}

function doubled(installs: Status['installs'], { routers }: DocumentSnapshot): PageFinding {
  const path = installs.map(({ version, build }) => `${version} ${build}`).join(', ');
  const isAlike = new Set(installs.map(({ version, build }) => version + build)).size === 1;
  const description = `The script was loaded ${installs.length} times. Only the first works, so nothing is counted twice.`;
  return routers.length > 0 && isAlike
    ? {
        code: 'double_install',
        path,
        description: `${description} ${routers.join(' and ')} swaps pages without loading them, and runs the scripts of the body again each time.`,
        fix: `Put the tag of the script into the head, where it runs once${routers.some(name => /^Turbo/.test(name)) ? ', or give it data-turbo-eval="false"' : ''}.`,
      }
    : { code: 'double_install', path, description, fix: problems.second_install.fix };
}
