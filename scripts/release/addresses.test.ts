import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { withAddresses } from './addresses.ts';

const plain = readFileSync('package.json', 'utf8');

describe('the addresses in package.json', () => {
  for (const origin of [
    'https://github.com/some-body/chat.js',
    'https://github.com/some-body/chat.js.git',
    'git@github.com:some-body/chat.js.git',
    'ssh://git@github.com/some-body/chat.js.git',
  ]) {
    it(`are those of the remote ${origin}`, () => {
      const { repository, homepage, bugs } = JSON.parse(withAddresses(plain, origin));

      assert.deepEqual(repository, { type: 'git', url: 'git+https://github.com/some-body/chat.js.git' });
      assert.equal(homepage, 'https://github.com/some-body/chat.js#readme');
      assert.deepEqual(bugs, { url: 'https://github.com/some-body/chat.js/issues' });
    });
  }

  it('are all that changes, and are written once', () => {
    const once = withAddresses(plain, 'https://github.com/a/b');
    const { repository: _, homepage: __, bugs: ___, ...others } = JSON.parse(once);
    const { homepage: ____, ...before } = JSON.parse(plain);

    assert.deepEqual(others, before);
    assert.equal(withAddresses(once, 'https://github.com/a/b'), once);
  });

  for (const origin of [
    '',
    '/srv/git/chat',
    'https://example.com/a/b',
    'https://github.com.example.com/a/b',
  ]) {
    it(`are refused for the remote "${origin}", with what to do`, () => {
      assert.throws(() => withAddresses(plain, origin), /"origin" is .*Add the project's repository/);
    });
  }
});
