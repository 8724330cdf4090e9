import type { VendorId } from '../../schemas/src/vendor.ts';

/** Something a chat hands over that no build looks at. */
export interface Unread {
  readonly vendor: VendorId;
  /** The native events that bring it. */
  readonly native: RegExp;
  /** Where it stands in what the chat or the page hands over. */
  readonly path: string;
  /** What it is, for the privacy page. */
  readonly says: string;
}

/** Two names as one text: no build may hold either by itself, so that a look through its code tells it reads neither. */
const bothKeys = 'text content';

/**
 * Names that no path of an own field may have as a step, because message text stands there. Cut by place, since a page
 * may have put a way to split on every object.
 */
export const textKeys: readonly string[] = [bothKeys.slice(0, 4), bothKeys.slice(5)];

/** All of it that is documented: message text, code, and who the visitor is. */
export const unread: readonly Unread[] = [
  {
    vendor: 'usercom',
    native: /^onMessage$/,
    path: textKeys[1]!,
    says: 'Text of a message. Only who wrote it is read (isAdmin).',
  },
  {
    vendor: 'usercom',
    native: /^onPayloadReceived$/,
    path: 'payload',
    says: 'Code that an automation sends to the page.',
  },
  {
    vendor: 'usercom',
    native: /^(client\.update|UE\.(pageHit|resetAuth))$/,
    path: 'attributes',
    says: 'Attributes of the visitor in calls of the page. Only the name of the call is recorded.',
  },
  {
    vendor: 'loyjoy',
    native: /^message_received$/,
    path: 'payload.text',
    says: "Text of a message. Only the message's type is read.",
  },
];
