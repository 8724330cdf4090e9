/** Whether the listener is there, and why not: each cause with the one thing to do. */

import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { isRunning, type Presence, presences } from './chat-presence.ts';
import { restrictionOf } from './gtm-restriction.ts';
import type { PageFinding } from './page-finding.ts';
import { type Failure, reasons } from './script-failures.ts';
import type { Holder } from './script-holder.ts';
import { type ScriptState, scriptState } from './script-state.ts';
import type { DocumentSnapshot, PageSnapshot } from './watch-page.ts';
import { shownAddress } from './without-secrets.ts';

export const gtmName = 'Google Tag Manager';

/** What is wrong with how the listener, the chats and Google Tag Manager are loaded. */
export function checkInstall(snapshot: PageSnapshot): PageFinding[] {
  const documents = snapshot.documents.filter(({ isGone }) => !isGone);
  const chats = presences(snapshot);
  if (documents.some(({ status }) => status)) {
    return [...outOfReach(chats), ...chats.flatMap(lostChat), ...gtmFaults(snapshot, documents)];
  }
  if (documents.some(({ odd }) => odd)) return [statusOdd];
  const causes = whyNoListener(snapshot, documents, chats);
  if (causes.length > 0) return causes;
  const lost = chats.flatMap(lostChat);
  const apart = outOfReach(chats);
  const unheard = chats.filter(chat => isRunning(chat) && !isOnlyInFrames(chat));
  const faults = [...lost, ...apart, ...(unheard.length > 0 ? [notInstalled(unheard, documents)] : [])];
  return faults.length > 0 ? faults : [nothingFound(documents)];
}

const statusOdd: PageFinding = {
  code: 'status_odd',
  path: 'chatTracker.status()',
  description: 'It does not answer as the listener does.',
  fix: 'Look for another script that uses the name chatTracker, or use the version of the page.',
};

/** The listener's own script first, then Tag Manager, which may bring it, then the chats. */
function whyNoListener(
  snapshot: PageSnapshot,
  documents: readonly DocumentSnapshot[],
  chats: readonly Presence[],
): PageFinding[] {
  const ours = scriptState('ours', snapshot);
  const gtm = scriptState('gtm', snapshot);
  const isQueued = documents.some(({ queued }) => queued);
  const running = chats.filter(isRunning).map(({ label }) => label);
  const held = heldBack(snapshot, running, [
    ['chat-datalayer', ours],
    [gtmName, gtm],
    ...chats.map(({ label, fate }) => [label, fate] as const),
  ]);
  if (ours.is === 'failed') return [scriptFailed(ours.failure)];
  if (ours.is === 'held') return held;
  if (ours.is === 'there' && ours.address) return [scriptSilent(ours.address, snapshot)];
  const inline = snapshot.traffic.failures.find(({ why }) => why === 'inlinePolicy');
  if (isQueued) return [scriptMissing(snapshot)];
  if (gtm.is === 'failed') return [gtmFailed(gtm.failure)];
  const restricted = documents.flatMap(restrictedDelivery);
  if (restricted.length > 0) return restricted;
  if (inline) return [scriptFailed(inline)];
  return held;
}

/** Everything that one and the same kind of tool holds back, as one finding: the visitor's consent releases all. */
function heldBack(
  { clicks }: PageSnapshot,
  running: readonly string[],
  fates: readonly (readonly [name: string, ScriptState])[],
): PageFinding[] {
  const held = fates.flatMap(([name, fate]) => (fate.is === 'held' ? [{ name, holder: fate.holder }] : []));
  const kinds = [...new Set(held.map(({ holder }) => holder.kind))];
  return kinds.map(kind => {
    const those = held.filter(({ holder }) => holder.kind === kind);
    const holders = [...new Set(those.map(({ holder }) => holder.name))];
    const text = heldTexts[kind]({
      holders: capital(holders.join(' and ')),
      s: holders.length > 1 ? '' : 's',
      scripts: those.length > 1 ? 'these scripts' : 'this script',
      isFirst: running.length > 0 ? running.join(', ') : '',
      clicks,
      exempt: those[0]!.holder.exempt ?? '',
    });
    return { path: those.map(({ name }) => name).join(', '), ...text };
  });
}

interface HeldText {
  readonly holders: string;
  /** The ending of their verb. */
  readonly s: string;
  readonly scripts: string;
  /** The chats that nobody holds back, and that are there first. */
  readonly isFirst: string;
  readonly clicks: number;
  readonly exempt: string;
}

const heldTexts: { readonly [kind in Holder['kind']]: (text: HeldText) => Omit<PageFinding, 'path'> } = {
  consent: ({ holders, s, scripts, isFirst, clicks }) => ({
    code: 'held_by_consent',
    description:
      `${holders} hold${s} ${scripts} back until the visitor agrees` +
      `${clicks > 0 ? ', also after the clicks' : ''}` +
      `${isFirst ? `; ${isFirst} does not wait and is there first, so its first events will be lost.` : clicks > 0 ? '.' : ', so there is nothing to look at yet.'}`,
    fix: heldRemedy(clicks, isFirst),
  }),
  optimiser: ({ holders, s, scripts, exempt }) => ({
    code: 'delayed_by_optimiser',
    description: `${holders} delay${s} ${scripts}, mostly until the visitor moves or clicks.`,
    fix: `${exempt} To see the page as it is then, add --click body.`,
  }),
  worker: ({ holders, s, scripts }) => ({
    code: 'in_worker',
    description: `${holders} run${s} ${scripts} in a worker, where no chat of the page can be heard.`,
    fix:
      'Load chat-datalayer.js on the page itself, above the chat and without type="text/partytown", and keep ' +
      'dataLayer.push in the forward list; or take Tag Manager out of the worker.',
  }),
};

function heldRemedy(clicks: number, isFirst: string): string {
  if (isFirst) {
    return (
      'Put the chat into the same category of the consent tool, or load the listener without it, with ' +
      'consent: "denied" until the visitor agrees. To see the page after consent, add --click.'
    );
  }
  return clicks > 0
    ? 'Put the chat, Tag Manager and the listener into categories that this click accepts, and take them off the ' +
        'list of blocked scripts; or click another button.'
    : 'Agree first: add --click with the selector of the button that accepts, or --show to do it by hand.';
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const because = ({ why, detail = '' }: Failure): { description: string; fix: string } => ({
  description: reasons[why].description.replace('{detail}', detail),
  fix: reasons[why].fix,
});

function scriptFailed(failure: Failure): PageFinding {
  const { description, fix } = because(failure);
  return {
    code: 'script_failed',
    path: failure.url ? shownAddress(failure.url) : 'inline script',
    description: `The listener did not come: ${description}`,
    fix,
  };
}

function scriptSilent(address: string, { traffic }: PageSnapshot): PageFinding {
  const where = shownAddress(address);
  const isAsked = traffic.asked.some(({ url }) => shownAddress(url) === where);
  if (isAsked && !traffic.loaded.some(url => shownAddress(url) === where)) {
    return {
      code: 'script_failed',
      path: where,
      description: 'The listener did not come: its server has not answered yet.',
      fix: 'Look at the same page again later, or load the script from a quicker host.',
    };
  }
  return {
    code: 'script_silent',
    path: where,
    description:
      'The script has come, and the listener did not start: the file is cut off or changed, or code above it fails.',
    fix: 'Upload the file of the package again, and look in the console of the page for the first error.',
  };
}

function scriptMissing({ traffic }: PageSnapshot): PageFinding {
  const lost = traffic.failures.filter(({ url }) => url).slice(0, 3);
  const named = lost
    .map(failure => `${shownAddress(failure.url)}: ${because(failure).description}`)
    .join(' ');
  return {
    code: 'script_missing',
    path: 'window.chatTracker',
    description: `Settings wait there, but the script that reads them did not come.${named && ` Scripts that failed here: ${named}`}`,
    fix:
      'Load chat-datalayer.js below the settings. If it is loaded, check its address, its integrity value, and the ' +
      'Content Security Policy.',
  };
}

function gtmFailed(failure: Failure): PageFinding {
  const { description, fix } = because(failure);
  return {
    code: 'gtm_failed',
    path: gtmName,
    description: `It did not load, so no tag of it can run: ${description}`,
    fix:
      failure.why === 'http' ? 'Check the container ID in the snippet: it may be misspelt or deleted.' : fix,
  };
}

/** The ways in which GTM could bring the listener, where the page forbids one. */
function restrictedDelivery(seen: DocumentSnapshot): PageFinding[] {
  const restriction = restrictionOf(seen);
  const kinds = restriction?.kinds.filter(kind => kind !== 'GA4 event') ?? [];
  if (!restriction || kinds.length === 0) return [];
  return [
    {
      code: 'gtm_restricted',
      path: restriction.by.join(', '),
      description: `The page forbids Tag Manager tags of the kind ${kinds.join(' and ')}, so the one that brings the listener cannot run.`,
      fix:
        'Load chat-datalayer.js on the page itself, above the chat; or let the page allow customScripts (inline ' +
        'delivery) or sandboxedScripts (template).',
    },
  ];
}

/** What keeps records that are there from reaching a tag. */
function gtmFaults(snapshot: PageSnapshot, documents: readonly DocumentSnapshot[]): PageFinding[] {
  const gtm = scriptState('gtm', snapshot);
  const failed =
    gtm.is === 'failed' && !documents.some(({ hasGtm }) => hasGtm) ? [gtmFailed(gtm.failure)] : [];
  const restricted = documents.flatMap((seen): PageFinding[] => {
    const restriction = restrictionOf(seen);
    if (!restriction?.kinds.includes('GA4 event')) return [];
    return [
      {
        code: 'gtm_restricted',
        path: restriction.by.join(', '),
        description:
          'Records are there, and the page forbids Tag Manager to send them: tags of the kind GA4 event cannot run.',
        fix: 'Take google and gaawe out of gtm.blocklist, or put google into gtm.allowlist.',
      },
    ];
  });
  return [...failed, ...restricted];
}

const isOnlyInFrames = ({ signs }: Presence): boolean => signs.every(({ seen }) => seen.isFrame);

/** Chats whose window has no listener, while another window may have one. */
function outOfReach(chats: readonly Presence[]): PageFinding[] {
  return chats.flatMap(chat => {
    const { label, signs, foreignFrame } = chat;
    if (foreignFrame) return [inFrame(label, foreignFrame, 'of another site ')];
    if (!isRunning(chat) || signs.some(({ seen }) => seen.status)) return [];
    const [{ seen } = { seen: undefined }] = signs;
    return seen?.isFrame ? [inFrame(label, seen.address, '')] : [];
  });
}

const inFrame = (label: string, address: string, whose: string): PageFinding => ({
  code: 'chat_in_frame',
  path: label,
  description: `The chat is in a frame ${whose}(${shownAddress(address)}), and can be heard only there.`,
  fix: 'Install the script, or Tag Manager with it, in the page that the frame shows; or load the chat on the page itself.',
});

function lostChat({ label, fate }: Presence): PageFinding[] {
  if (fate.is !== 'failed') return [];
  const { description, fix } = because(fate.failure);
  return [
    {
      code: 'chat_failed',
      path: label,
      description: `The script of the chat did not come from ${shownAddress(fate.failure.url)}: ${description}`,
      fix: fate.failure.why === 'http' ? "Compare its address with the one in the chat's own settings." : fix,
    },
  ];
}

function notInstalled(chats: readonly Presence[], documents: readonly DocumentSnapshot[]): PageFinding {
  const containers = [...new Set(documents.flatMap(({ containers }) => containers))];
  const hasGtm = containers.length > 0 || documents.some(({ hasGtm }) => hasGtm);
  const gtm = containers.join(', ') || gtmName;
  return {
    code: 'not_installed',
    path: chats.map(({ label }) => label).join(', '),
    description: hasGtm
      ? `The chat is on the page, and nothing listens to it; ${gtm} is there and has not brought the listener.`
      : 'The chat is on the page, and nothing listens to it; Google Tag Manager is not there either.',
    fix: hasGtm
      ? 'Publish the GTM container, or see in Preview why the tag did not fire; or load chat-datalayer.js above the chat.'
      : 'Load chat-datalayer.js above the chat, or put Tag Manager with our tag on the page.',
  };
}

function nothingFound(documents: readonly DocumentSnapshot[]): PageFinding {
  const containers = [...new Set(documents.flatMap(({ containers }) => containers))];
  const labels = dictionary.vendors.map(({ label }) => label).join(', ');
  return {
    code: 'nothing_found',
    path: 'page',
    description: `There is neither a chat (${labels}) nor the listener${containers.length > 0 ? `; ${containers.join(', ')} is there` : ''}.`,
    fix:
      'If they come only after consent or a click, do it first: --click with a selector, or --show --wait 60 to do ' +
      'it by hand.',
  };
}
