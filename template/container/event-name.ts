/** Names of a chat's events as people write them: alone, behind their chat, or with what happened to a product. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';

/** An event of a chat by the name it has there. */
export interface Native {
  readonly vendor: string;
  readonly name: string;
}

/** Takes `vendor:name` apart. */
export function native(text: string): Native {
  const [vendor = '', ...name] = text.split(':');
  return { vendor, name: name.join(':') };
}

/** The name alone; a colon that stands behind no chat belongs to it, and so does one in a name that a chat has whole. */
export function withoutChat(text: string, { vendors }: Dictionary): string {
  if (vendors.some(({ events }) => events.some(({ name }) => name === text))) return text;
  return vendors.some(({ id }) => text.startsWith(`${id}:`)) ? native(text).name : text;
}

/** The call and what happened to the product, where a name of the dictionary tells both. */
export function productEvent(name: string): [call: string, happened?: string] {
  const [call = '', happened] = name.split(': ');
  return happened === undefined ? [call] : [call, happened];
}
