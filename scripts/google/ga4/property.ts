/** Finds the property: by its number, or by the measurement ID of its web stream. */
import { say } from '../../../template/ga4/sentences.ts';
import { type Ask, askAll } from '../api.ts';
import { Refusal } from '../tag-manager/refusal.ts';

export interface Property {
  readonly name: string;
  readonly displayName: string;
  readonly serviceLevel?: string;
}

interface Summary {
  readonly propertySummaries?: readonly { readonly property: string }[];
}

interface Stream {
  readonly webStreamData?: { readonly measurementId?: string };
}

/** Asks for the property of that number. */
export const propertyOf = (ask: Ask, number: string): Promise<Property> =>
  ask<Property>({ method: 'GET', path: `v1beta/properties/${number}` });

/** Looks through all properties that can be seen. There is no other way to come from the one ID to the other. */
export async function findProperty(
  ask: Ask,
  measurementId: string,
  progress: (text: string) => void,
): Promise<Property> {
  const summaries = await list<Summary>(ask, 'accountSummaries', 'accountSummaries');
  const names = summaries.flatMap(({ propertySummaries = [] }) =>
    propertySummaries.map(({ property }) => property),
  );
  for (const [index, name] of names.entries()) {
    progress(`Looking for ${measurementId}, property ${index + 1} of ${names.length} …`);
    const streams = await list<Stream>(ask, `${name}/dataStreams`, 'dataStreams');
    if (streams.some(({ webStreamData }) => webStreamData?.measurementId === measurementId)) {
      return propertyOf(ask, name.replace('properties/', ''));
    }
  }
  throw new Refusal(
    say('notFound', {
      count: names.length,
      id: measurementId,
      number: 'name the property with --property and its number',
    }),
  );
}

/** Everything of a list, in the largest pages that there are. */
export const list = <Entry>(ask: Ask, path: string, key: string): Promise<Entry[]> =>
  askAll<Entry>(ask, { method: 'GET', path: `v1beta/${path}`, query: { pageSize: '200' } }, key);
