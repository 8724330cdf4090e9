import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorIds } from '../../../schemas/generated/vendor-ids.ts';
import { checkInstall } from './check-install.ts';
import { pageSnapshot, statusWith } from './fake-snapshot.ts';
import type { DocumentSnapshot, PageSnapshot } from './watch-page.ts';

const ours = 'https://shop.example/js/chat-datalayer.js';
const script = { whose: 'ours', attributes: { src: ours } };
const [id] = vendorIds;
const chat = { widgets: { [id]: [id] } };
const asked = [{ url: ours, frame: '' }];

/** The only finding on such a page. */
function findingOn(seen: Partial<DocumentSnapshot>, snapshot: Partial<PageSnapshot> = {}) {
  const [finding, ...more] = checkInstall(pageSnapshot(seen, snapshot));
  assert.deepEqual(more, []);
  return finding!;
}

describe('a listener that is not there', () => {
  it('may still be on its way', () => {
    const finding = findingOn(
      { scripts: [script], ...chat },
      { traffic: { failures: [], loaded: [], asked } },
    );

    assert.match(finding.description, /has not answered yet/);
  });

  it('may have come and not started', () => {
    const finding = findingOn(
      { scripts: [script], ...chat },
      { traffic: { failures: [], loaded: [ours], asked } },
    );

    assert.equal(finding.code, 'script_silent');
  });

  it('is known by the name of the file with one chat too', () => {
    const url = ours.replace('.js', `.${id}.js`);
    const finding = findingOn(
      { scripts: [{ whose: 'ours', attributes: { src: url } }], ...chat },
      { traffic: { failures: [{ url, why: 'http', detail: '404' }], loaded: [], asked } },
    );

    assert.deepEqual([finding.code, finding.path], ['script_failed', url]);
  });

  it('is not missed where one of two copies failed and the other is there', () => {
    const failures = [{ url: 'https://cdn.example/chat-datalayer.js', why: 'http', detail: '404' } as const];
    const snapshot = pageSnapshot(
      { status: statusWith({ pushed: 1 }), ...chat },
      { traffic: { failures, loaded: [ours], asked } },
    );

    assert.deepEqual(checkInstall(snapshot), []);
  });

  it('is told without parameters of addresses, which may say who the visitor is', () => {
    const url = `${ours}?mail=jane@shop.example`;
    const finding = findingOn(
      { scripts: [{ whose: 'ours', attributes: { src: url } }], ...chat },
      { traffic: { failures: [{ url, why: 'http', detail: '404' }], loaded: [], asked } },
    );

    assert.equal(finding.path, ours);
    assert.doesNotMatch(JSON.stringify(finding), /jane/);
  });

  it('is never put down to the container where another cause is known', () => {
    const restricted = [['gtm.blocklist.0', 'html']] as const;
    const finding = findingOn({
      ...chat,
      hasGtm: true,
      containers: ['GTM-ABC1234'],
      entries: [{ queue: 'dataLayer', values: {}, leaves: restricted }],
    });

    assert.equal(finding.code, 'gtm_restricted');
    assert.doesNotMatch(finding.fix, /[Pp]ublish/);
  });
});

describe('a page that was left', () => {
  it('says nothing of what is there now', () => {
    const before = { ...pageSnapshot({ status: statusWith({}), ...chat }).documents[0]!, isGone: true };
    const [now] = pageSnapshot({}).documents;

    assert.equal(findingOn({}, { documents: [before, now!] }).code, 'nothing_found');
  });
});
