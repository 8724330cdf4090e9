import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { releasedChangelog } from './changelog.ts';
import { checkNextVersion } from './next-version.ts';
import { release } from './release.ts';

let folder: string;
let scripts: string[];

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });

/** Git is real; of the rest it is noted what was asked. */
function run(command: string, ...args: string[]): string {
  if (command === 'git') return git(...args);
  scripts.push(`${[command, ...args].join(' ')} at ${JSON.parse(read('package.json')).version}`);
  return '';
}

const releaseAs = (version: string) => release({ folder, version, date: '2026-02-03', run });

describe('a release', () => {
  beforeEach(() => {
    scripts = [];
    folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
    for (const file of ['package.json', 'package-lock.json', 'CHANGELOG.md'])
      cpSync(file, join(folder, file));
    git('init', '--quiet');
    git('remote', 'add', 'origin', 'git@github.com:maintainer/chat-datalayer.git');
    git('config', 'user.email', 'maintainer@example.org');
    git('config', 'user.name', 'A maintainer');
    git('config', 'commit.gpgsign', 'false');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Before');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('sets the version everywhere, dates the changelog, generates, builds, and commits', () => {
    const before = JSON.parse(read('package-lock.json'));

    releaseAs('9.0.0');

    const lock = JSON.parse(read('package-lock.json'));
    assert.equal(JSON.parse(read('package.json')).version, '9.0.0');
    assert.deepEqual([lock.version, lock.packages[''].version], ['9.0.0', '9.0.0']);
    const { '': _, ...others } = lock.packages;
    const { '': __, ...othersBefore } = before.packages;
    assert.deepEqual(others, othersBefore);
    assert.match(read('CHANGELOG.md'), /## Unreleased\n\n## 9\.0\.0 – 2026-02-03\n\n### Added\n/);
    assert.deepEqual(scripts, [
      'tsx scripts/generate/main.ts at 9.0.0',
      'tsx scripts/build/main.ts at 9.0.0',
    ]);
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(git('log', '-1', '--format=%s').trim(), 'Version 9.0.0');
  });

  it('says what is left, and leaves tags and the registry alone', () => {
    const steps = releaseAs('9.0.0').join('\n');

    assert.match(steps, /git tag v9\.0\.0/);
    assert.match(steps, /npm publish --provenance/);
    assert.match(steps, /Gallery: npm run gallery -- --repository/);
    assert.equal(git('tag'), '');
  });

  it('makes the two commits for the gallery once its own is made, and leaves the push', () => {
    const gallery = { repository: '../gallery', notes: 'Hears one more chat.' };

    const steps = release({ folder, version: '9.0.0', date: '2026-02-03', gallery, run });

    assert.equal(
      scripts.at(-1),
      'tsx scripts/gallery.ts --repository ../gallery --notes Hears one more chat. at 9.0.0',
    );
    assert.equal(git('log', '-1', '--format=%s').trim(), 'Version 9.0.0');
    assert.match(steps.join('\n'), /git -C \.\.\/gallery push/);
  });

  it('names the repository that it is pushed to, the homepage and the place for bugs', () => {
    releaseAs('9.0.0');

    const { repository, homepage, bugs } = JSON.parse(read('package.json'));
    assert.equal(repository.url, 'git+https://github.com/maintainer/chat-datalayer.git');
    assert.ok(
      [homepage, bugs.url].every(url => url.startsWith('https://github.com/maintainer/chat-datalayer')),
    );
  });

  it('refuses where no remote says where the project lives, and changes nothing', () => {
    git('remote', 'remove', 'origin');

    assert.throws(() => releaseAs('9.0.0'), /"origin" is not there/);
    assert.equal(git('status', '--porcelain'), '');
  });

  it('refuses a tree with changes, and changes nothing', () => {
    appendFileSync(join(folder, 'CHANGELOG.md'), '- More.\n');

    assert.throws(() => releaseAs('9.0.0'), /not committed.*\n.*CHANGELOG\.md/);
    assert.deepEqual(scripts, []);
    assert.doesNotMatch(read('package.json'), /9\.0\.0/);
  });

  for (const [version, why] of [
    ['', /"" is not a version\. Write one such as 1\.2\.3/],
    ['v1.0.0', /"v1\.0\.0" is not a version/],
    ['0.0.9', /0\.0\.9 does not come after/],
  ] as const) {
    it(`refuses the version "${version}"`, () => {
      assert.throws(() => releaseAs(version), why);
      assert.equal(git('status', '--porcelain'), '');
    });
  }
});

it('a version comes after another by its first different number', () => {
  assert.doesNotThrow(() => checkNextVersion('0.10.0', '0.9.9'));
  assert.throws(() => checkNextVersion('0.9.9', '0.10.0'));
  assert.throws(() => checkNextVersion('1.0.0', '1.0.0'));
});

it('a changelog without news makes no release', () => {
  assert.throws(
    () => releasedChangelog('# Changelog\n\n## Unreleased\n\n## 1.0.0\n\n- Old.\n', '1.1.0', ''),
    /nothing/,
  );
  assert.throws(() => releasedChangelog('# Changelog\n', '1.1.0', ''), /no part/);
});
