/** What was found in somebody's own container, in sentences, with the entries that show it. */
import { vendorNamed } from '../../../schemas/dictionary/look-up.ts';
import type { Dictionary } from '../../../schemas/src/dictionary.ts';
import type { VendorId } from '../../../schemas/src/vendor.ts';
import type { Found } from '../../../template/own-container/find.ts';
import type { Double } from '../../../template/own-container/find-doubles.ts';
import { isId, measurementIdIn } from '../../../template/own-container/find-ga4.ts';
import type { Place } from '../../../template/own-container/own-entities.ts';
import { files } from '../../language/texts.ts';
import { inWords } from '../../look/in-words.ts';
import { toolIn } from './own-answers.ts';

const { findings: texts } = files;

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
    const text = isAtWork ? texts.loads : texts.chatPaused;
    return [{ level: isAtWork ? 'good' : 'note', title: label, text, places }];
  });
  const loads = chatTags.flatMap(({ chats }) => chats);
  const heard = [...new Set(doubles.map(({ chat }) => chat))].filter(id => !loads.includes(id));
  const used = heard.map(
    (id): OwnFinding => ({
      level: 'good',
      title: named(id),
      text: texts.used,
      places: doubles.filter(({ chat }) => chat === id).map(({ place }) => place),
    }),
  );
  if (loaded.length + used.length > 0) return [...loaded, ...used];
  return [{ level: 'note', title: texts.noChat, text: texts.noChatText, places: [] }];
}

function ga4(found: Found): OwnFinding[] {
  const { google } = found;
  if (google.length === 0) return [];
  const filled = measurementIdIn(google);
  const ids = [...new Set(google.map(({ id }) => id))];
  return ids.map(id => ({
    level: id === filled ? ('good' as const) : ('note' as const),
    title: id,
    text: id === filled ? texts.idFilled : notFilled(id, filled),
    places: google.filter(each => each.id === id).map(({ place }) => place),
  }));
}

function notFilled(id: string, filled: string): string {
  if (id.includes('{{')) return texts.idVariable;
  if (!isId(id)) return texts.idInvalid;
  if (id.startsWith('AW-')) return texts.idAds;
  if (id.startsWith('GT-')) {
    return texts.idGoogleTag;
  }
  return filled ? texts.idPaused : texts.idSeveral;
}

function consent(found: Found): OwnFinding[] {
  const chosen = toolIn(found);
  return found.consent.map(each => {
    const { label, decides, places, tool } = each;
    const isChosen = each === chosen;
    const text = isChosen
      ? decides
        ? texts.consentDecides
        : texts.consentFilled
      : tool
        ? texts.consentSeveral
        : texts.consentMode;
    return { level: isChosen ? 'good' : 'note', title: label, text, places };
  });
}

function earlier({ ours: { tags } }: Found): OwnFinding[] {
  if (tags.length === 0) return [];
  return [{ level: 'good', title: texts.earlier, text: texts.earlierText, places: tags }];
}

const dataLayer = ({ dataLayer }: Found): OwnFinding[] =>
  dataLayer.map(({ name, place }) => ({
    level: 'note',
    title: texts.dataLayer(name),
    text: texts.dataLayerText,
    places: [place],
  }));

function strays({ ours: { strays } }: Found): OwnFinding[] {
  if (strays.length === 0) return [];
  return [{ level: 'care', title: texts.stray, text: texts.strayText, places: strays }];
}

const doubles = ({ doubles, chatTags }: Found, dictionary: Dictionary): OwnFinding[] =>
  doubles.map(each => ({
    level: 'care',
    title: texts.double,
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
    return now.length > 0 ? texts.isOurs(name, inWords(now, 'or')) : texts.notRecorded(name);
  });
  return [
    texts.uses(chat),
    told.length > 0 ? `${told.join(', ')}.` : '',
    fault,
    isLoader ? texts.removePart : texts.pauseIt,
  ]
    .filter(Boolean)
    .join(' ');
}

const takenNames = ({ takenNames }: Found): OwnFinding[] =>
  takenNames.map(({ place, events, tags }) => ({
    level: 'care',
    title: texts.taken,
    text: texts.takenText(inWords(events), inWords(tags)),
    places: [place],
  }));
