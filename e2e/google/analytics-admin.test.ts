/** The stand-in of the Admin API, asked by Google's own client. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyticsadmin, auth as google } from '@googleapis/analyticsadmin';
import { analyticsAdmin } from './analytics-admin.ts';

const dimension = { parameterName: 'chat_vendor', displayName: 'Chat vendor', scope: 'EVENT' };
const property = {
  number: 321,
  displayName: 'Shop',
  measurementIds: ['G-AB12CD34EF'],
  archived: ['chat_old'],
};

describe('the stand-in of the Admin API, for the client of Google', () => {
  it('lists, registers once, and refuses what is there, archived or badly named', async () => {
    const standIn = await analyticsAdmin([property]);
    try {
      const auth = new google.OAuth2();
      auth.setCredentials({ access_token: 'editor' });
      const client = analyticsadmin({ version: 'v1beta', auth, rootUrl: standIn.root, retry: false });
      const parent = 'properties/321';
      const streams = (await client.properties.dataStreams.list({ parent })).data;
      assert.equal(streams.dataStreams![0]!.webStreamData!.measurementId, 'G-AB12CD34EF');

      const { customDimensions } = client.properties;
      await customDimensions.create({ parent, requestBody: dimension });
      const there = (await customDimensions.list({ parent })).data.customDimensions!;
      assert.deepEqual(
        there.map(({ parameterName }) => parameterName),
        ['chat_vendor'],
      );
      const refused = (code: number) => (error: { status?: number }) => error.status === code;
      await assert.rejects(customDimensions.create({ parent, requestBody: dimension }), refused(409));
      const old = { ...dimension, parameterName: 'chat_old', displayName: 'Old' };
      await assert.rejects(customDimensions.create({ parent, requestBody: old }), refused(409));
      const odd = { ...dimension, parameterName: 'chat_x', displayName: 'Chat - vendor' };
      await assert.rejects(customDimensions.create({ parent, requestBody: odd }), refused(400));
      await assert.rejects(client.properties.get({ name: 'properties/1' }), refused(403));
    } finally {
      await standIn.close();
    }
  });
});
