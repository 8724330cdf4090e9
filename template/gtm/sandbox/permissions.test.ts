import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PermissionEntry } from '../file/permissions.ts';
import { permit } from '../run/fakes.ts';
import { createPermissions } from './permissions.ts';

const allows =
  (...entries: readonly PermissionEntry[]) =>
  (...question: readonly [string, ...unknown[]]) =>
    createPermissions(entries, false).allows(...question);

test('allows a global by its exact path and its flags', () => {
  const asked = allows(permit.globals({ chatTracker: 'rw', 'civchat.onOpen': 'r', go: 'x', set: 'w' }));

  assert.equal(asked('access_globals', 'read', 'chatTracker'), true);
  assert.equal(asked('access_globals', 'readwrite', 'chatTracker'), true);
  assert.equal(asked('access_globals', 'execute', 'chatTracker'), false);
  assert.equal(asked('access_globals', 'readwrite', 'set'), false);
  assert.equal(asked('access_globals', 'write', 'set'), true);
  assert.equal(asked('access_globals', 'execute', 'go'), true);
  assert.equal(asked('access_globals', 'read', 'go'), false);
  assert.equal(asked('access_globals', 'read', 'civchat'), false);
  assert.equal(asked('access_globals', 'read', 'civchat.onOpen.name'), false);
  assert.equal(asked('access_globals', 'read', 'chattracker'), false);
  assert.equal(asked('access_globals', 'delete', 'chatTracker'), false);
});

test('allows a consent type by its exact name and its flags', () => {
  const asked = allows(permit.consent({ analytics_storage: 'r', ad_storage: 'w' }));

  assert.equal(asked('access_consent', 'analytics_storage', 'read'), true);
  assert.equal(asked('access_consent', 'analytics_storage', 'write'), false);
  assert.equal(asked('access_consent', 'ad_storage', 'read'), false);
  assert.equal(asked('access_consent', 'analytics', 'read'), false);
});

test('allows scripts by their patterns', () => {
  const asked = allows(permit.scripts('https://cdn.example.com/chat.js'));

  assert.equal(asked('inject_script', 'https://cdn.example.com/chat.js'), true);
  assert.equal(asked('inject_script', 'https://cdn.example.com/other.js'), false);
});

test('allows keys of the data layer by name or by stem', () => {
  const asked = allows(permit.dataLayer('chat_vendor', 'gtm.*'));

  assert.equal(asked('read_data_layer', 'chat_vendor'), true);
  assert.equal(asked('read_data_layer', 'chat_vendor.name'), false);
  assert.equal(asked('read_data_layer', 'gtm'), true);
  assert.equal(asked('read_data_layer', 'gtm.start.at'), true);
  assert.equal(asked('read_data_layer', 'gtmX'), false);
});

test('allows logging in preview only, or everywhere', () => {
  const asked = (environments: string, preview: boolean) =>
    createPermissions([permit.logging(environments)], preview).allows('logging');

  assert.equal(asked('debug', false), false);
  assert.equal(asked('debug', true), true);
  assert.equal(asked('all', false), true);
});

test('allows what has no settings as soon as it is asked for', () => {
  const asked = allows(permit.only('access_template_storage'), permit.only('read_container_data'));

  assert.equal(asked('access_template_storage'), true);
  assert.equal(asked('read_container_data'), true);
  assert.equal(asked('inject_script', 'https://cdn.example.com/'), false);
  assert.equal(asked('unheard_of'), false);
});

test('objects in the words of GTM', () => {
  const { assert: ask } = createPermissions(
    [permit.globals({}), permit.scripts(), permit.consent({})],
    false,
  );

  assert.throws(
    () => ask('access_globals', 'read', 'secret'),
    /^Error: Prohibited read on global variable: secret\.$/,
  );
  assert.throws(
    () => ask('inject_script', 'https://a.example/'),
    /^Error: Prohibited script URL: https:\/\/a\.example\/$/,
  );
  assert.throws(
    () => ask('access_consent', 'ad_storage', 'read'),
    /Prohibited read on consent type: ad_storage\./,
  );
  assert.throws(() => ask('logging'), /no permission logging/);
});

test('refuses permissions and values it does not know, and one asked for twice', () => {
  const create =
    (...entries: readonly PermissionEntry[]) =>
    () =>
      createPermissions(entries, false);
  const { instance } = permit.logging('all');
  const number = { ...instance, param: [{ key: 'environments', value: { type: 5 } }] };

  assert.throws(create(permit.only('access_cookies')), /knows no permission "access_cookies"/);
  assert.throws(create({ instance: number, isRequired: true }), /type of permission value "5"/);
  assert.throws(create(permit.only('logging'), permit.only('logging')), /twice/);
});
