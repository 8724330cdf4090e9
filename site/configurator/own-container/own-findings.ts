/** What was found in somebody's own container, in sentences, with the entries that show it. */
import { vendorNamed } from '../../../schemas/dictionary/look-up.ts';
import type { Dictionary } from '../../../schemas/src/dictionary.ts';
import type { VendorId } from '../../../schemas/src/vendor.ts';
import type { Found } from '../../../template/own-container/find.ts';
import type { Double } from '../../../template/own-container/find-doubles.ts';
import { isId, measurementIdIn } from '../../../template/own-container/find-ga4.ts';
import type { Place } from '../../../template/own-container/own-entities.ts';
import { inWords } from '../../look/in-words.ts';
import { toolIn } from './own-answers.ts';

export interface OwnFinding {
  /** care: do something about it before you publish. */
  readonly level: 'good' | 'note' | 'care';
  readonly title: string;
  readonly text: string;
  readonly places: readonly Place[];
}

/** Everything that was found, what needs care last. */
export function ownFindings(found: Found, dictionary: Dictionary): OwnFinding[] {
  return [
    ...chats(found, dictionary),
    ...ga4(found),
    ...consent(found),
    ...earlier(found),
    ...dataLayer(found),
    ...strays(found),
    ...doubles(found, dictionary),
    ...takenNames(found),
  ];
}

function chats({ chatTags, doubles }: Found, dictionary: Dictionary): OwnFinding[] {
  const named = (id: VendorId) => vendorNamed(dictionary, id).label;
  const loaded = dictionary.vendors.flatMap(({ id, label }): OwnFinding[] => {
    const places = chatTags.filter(({ chats }) => chats.includes(id)).map(({ place }) => place);
    if (places.length === 0) return [];
    const isAtWork = places.some(({ isPaused }) => !isPaused);
    const text = isAtWork
      ? 'Tag Manager loads it.'
      : 'Its tag is paused: tick the chat if the page loads it.';
    return [{ level: isAtWork ? 'good' : 'note', title: label, text, places }];
  });
  const loads = chatTags.flatMap(({ chats }) => chats);
  const heard = [...new Set(doubles.map(({ chat }) => chat))].filter(id => !loads.includes(id));
  const used = heard.map(
    (id): OwnFinding => ({
      level: 'good',
      title: named(id),
      text: 'A tag uses it, but none loads it: the page does, or something that cannot be seen here.',
      places: doubles.filter(({ chat }) => chat === id).map(({ place }) => place),
    }),
  );
  if (loaded.length + used.length > 0) return [...loaded, ...used];
  const text =
    'No tag loads a chat that is known here, as far as its text can be read. If your page, a variable or a template loads it, tick it below.';
  return [{ level: 'note', title: 'No chat', text, places: [] }];
}

function ga4(found: Found): OwnFinding[] {
  const { google } = found;
  if (google.length === 0) return [];
  const filled = measurementIdIn(google);
  const ids = [...new Set(google.map(({ id }) => id))];
  return ids.map(id => ({
    level: id === filled ? ('good' as const) : ('note' as const),
    title: id,
    text: id === filled ? 'The measurement ID is filled in.' : notFilled(id, filled),
    places: google.filter(each => each.id === id).map(({ place }) => place),
  }));
}

function notFilled(id: string, filled: string): string {
  if (id.includes('{{')) return 'A variable that is not a constant gives this ID: enter it yourself.';
  if (!isId(id)) return 'Not a valid ID: enter yours below.';
  if (id.startsWith('AW-')) return 'Google Ads, which chat events are not sent to.';
  if (id.startsWith('GT-')) {
    return 'A Google tag. GA4 events need the measurement ID, which begins with G-: GA4 shows it under Data streams.';
  }
  return filled ? 'Its tag is paused.' : 'There are several: enter the one that chat events belong to.';
}

function consent(found: Found): OwnFinding[] {
  const chosen = toolIn(found);
  return found.consent.map(each => {
    const { label, decides, places, tool } = each;
    const isChosen = each === chosen;
    const text = isChosen
      ? decides
        ? 'It decides which tags fire, and is filled in so.'
        : 'Filled in as your consent tool.'
      : tool
        ? 'One of several consent tools: choose yours below.'
        : 'It sets Consent Mode.';
    return { level: isChosen ? 'good' : 'note', title: label, text, places };
  });
}

function earlier({ ours: { tags } }: Found): OwnFinding[] {
  if (tags.length === 0) return [];
  const text = 'Their names stay, so that a new file takes their place.';
  return [{ level: 'good', title: 'Tags of an earlier file', text, places: tags }];
}

const dataLayer = ({ dataLayer }: Found): OwnFinding[] =>
  dataLayer.map(({ name, place }) => ({
    level: 'note',
    title: `Data layer ${name}`,
    text: 'A tag names it so. If the snippet of Tag Manager on your site does too, enter it under “Name of the data layer”.',
    places: [place],
  }));

function strays({ ours: { strays } }: Found): OwnFinding[] {
  if (strays.length === 0) return [];
  const text =
    'Made from our template or copied by an import with “Rename”. Delete before you publish: a new file brings its own.';
  return [{ level: 'care', title: 'Counts twice', text, places: strays }];
}

const doubles = ({ doubles, chatTags }: Found, dictionary: Dictionary): OwnFinding[] =>
  doubles.map(each => ({
    level: 'care',
    title: 'May count twice',
    text: doubleText(
      each,
      vendorNamed(dictionary, each.chat).shortLabel,
      chatTags.some(({ place }) => place.name === each.place.name),
    ),
    places: [each.place],
  }));

/** Without the tag that loads it there would be no chat. */
function doubleText({ rows, fault }: Double, chat: string, isLoader: boolean): string {
  const told = rows.map(({ old, now }) => {
    const name = old.replace(/^\w+: '(.*)'$/, '$1');
    return now.length > 0 ? `“${name}” is our ${now.join(' or ')}` : `“${name}” is not recorded by us`;
  });
  return [
    `Uses ${chat} and pushes into the data layer.`,
    told.length > 0 ? `${told.join(', ')}.` : '',
    fault,
    isLoader
      ? 'If it reports chat events, remove that part of it before you publish; it also loads the chat, so do not pause it.'
      : 'If it reports chat events, pause it before you publish.',
  ]
    .filter(Boolean)
    .join(' ');
}

const takenNames = ({ takenNames }: Found): OwnFinding[] =>
  takenNames.map(({ place, events, tags }) => ({
    level: 'care',
    title: 'The same event names',
    text: `Hears ${inWords(events)}, which are also names of our events. ${
      tags.length > 0 ? `${inWords(tags)} would fire for them.` : 'No tag fires on it now.'
    } Rename those events, or let our tags do its work.`,
    places: [place],
  }));
