/** What each room says becomes of an event, followed to GA4: the records it names arrive, what it withholds does not. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { examples } from '../../bundle/vendors/generated/examples.ts';
import type { Example } from '../../bundle/vendors/room/examples.ts';
import { fieldNamed } from '../../schemas/dictionary/look-up.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import { privacyClasses } from '../../schemas/src/settings.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Choices } from '../../template/container/choices.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import { written } from './ga4.ts';
import { finishedContainer, startVisit } from './visit.ts';

/** The page reports an event by itself, so that every payload can come, also those that the chat only ever had once. */
interface Tracker {
  track(vendor: string, native: string, payload: unknown): void;
}

const fieldsOf = (record: object) =>
  Object.keys(record).filter(key => key !== 'event') as (keyof PushedRecord)[];

/** A container that sends all that this example may send. */
function choicesFor(vendor: VendorId, { settings = {}, records }: Example): Partial<Choices> {
  const sendPrivate = privacyClasses.filter(name => settings[name] === 'keep');
  const isSendable = (field: string) => {
    // An own field of the site is no field of the dictionary.
    const { privacy } = fieldNamed(dictionary, field) ?? { privacy: 'plain' };
    return privacy === 'plain' || sendPrivate.some(name => name === privacy);
  };
  return {
    vendors: [vendor],
    settings: settings as Choices['settings'],
    events: [...new Set(records.map(({ event }) => event))],
    parameters: [...new Set(records.flatMap(fieldsOf))].filter(isSendable),
    sendPrivate,
  };
}

const containers = new Map<string, ContainerFile>();

/** All texts in a payload, with their quotes. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return typeof value === 'string' ? [JSON.stringify(value)] : [];
}

/** Many examples need the same container. */
function containerFor(choices: Partial<Choices>): ContainerFile {
  const key = JSON.stringify(choices);
  const file = containers.get(key) ?? finishedContainer(choices);
  containers.set(key, file);
  return file;
}

for (const { id, label } of dictionary.vendors) {
  describe(`the examples of ${label}, by a container that carries the script`, () => {
    for (const [nth, example] of examples[id].entries()) {
      const { description, native, payload, records } = example;

      test(`${nth}: ${description} ${native}`, async () => {
        const choices = choicesFor(id, example);
        const { page, standIn, recordsInGtm } = await startVisit(id, containerFor(choices), {
          watches: false,
        });
        (page.win.chatTracker as Tracker).track(id, native, payload);

        const hits = (await recordsInGtm())
          .flatMap(({ hits }) => hits)
          .filter(({ name }) => name !== 'generate_lead');
        const sent = choices.parameters as (keyof PushedRecord)[];

        assert.deepEqual(
          hits.map(({ name, params }) => [name, params]),
          records.map(record => [
            record.event,
            written(
              record as PushedRecord,
              sent.filter(field => field in record),
            ),
          ]),
        );
        const gone = textsIn(payload).filter(text => !JSON.stringify(records).includes(text));
        const arrived = JSON.stringify([page.win.dataLayer, hits]);
        assert.deepEqual(
          gone.filter(text => arrived.includes(text)),
          [],
        );
        assert.deepEqual(standIn.errors, []);
      });
    }
  });
}
