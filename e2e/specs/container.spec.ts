/** The whole road: a chat on a page ends as GA4 events, through the generated container and nothing else. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { sentToGa4 } from '../../bundle/vendors/generated/sent-to-ga4.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { ChatRecord } from '../../schemas/src/record.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import { documented } from '../delivery/ga4.ts';
import { converse } from './converse.ts';
import { test } from './shop.ts';

/** What the guide tells a marketer to do after the import: enter the id, let the tag for chat events run. */
function finished(file: string): ContainerFile {
  const container: ContainerFile = JSON.parse(readFileSync(`dist/gtm/${file}`, 'utf8'));
  for (const variable of container.containerVersion.variable) {
    if (variable.type === 'c') variable.parameter[0].value = 'G-TEST123456';
  }
  for (const tag of container.containerVersion.tag) {
    if (tag.name === 'ChatDL - GA4 chat events') delete tag.paused;
  }
  return container;
}

/** What GA4 should get for a record: its event and those parameters that have a value. */
function expectedHit(record: ChatRecord) {
  const params = documented.flatMap(name => {
    const value = record[name];
    if (value === undefined) return [];
    return [typeof value === 'number' ? [`epn.${name}`, value] : [`ep.${name}`, String(value)]];
  });
  return {
    measurementId: 'G-TEST123456',
    name: record.event,
    params: Object.fromEntries(params),
    userProperties: {},
  };
}

for (const { id, label } of dictionary.vendors) {
  for (const file of ['container.json', 'container.inline.json', `container.${id}.inline.json`]) {
    test(`${label} reaches GA4 with ${file}`, async ({ shop }) => {
      await shop.open();

      const { hits, errors } = await converse(shop, finished(file), id);

      const records = await shop.records();
      const ga4 = new Set<string>(dictionary.events.filter(word => word.ga4).map(({ name }) => name));
      expect(errors).toEqual([]);
      expect(hits).toEqual(records.filter(({ event }) => ga4.has(event)).map(expectedHit));
      for (const event of sentToGa4[id]) expect(hits.map(({ name }) => name)).toContain(event);
    });
  }
}

test('a file that was just imported sends nothing, since it has no GA4 id', async ({ shop }) => {
  const file: ContainerFile = JSON.parse(readFileSync('dist/gtm/container.inline.json', 'utf8'));
  await shop.open();

  const { hits } = await converse(shop, file, vendorIds[0]);

  expect(hits).toEqual([]);
  expect((await shop.records()).length).toBeGreaterThan(5);
});
