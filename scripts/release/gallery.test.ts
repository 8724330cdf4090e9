import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { checkGallery } from '../../template/gallery/check-gallery.ts';
import { versionsIn } from '../../template/gallery/metadata.ts';
import { releaseToGallery } from './gallery.ts';

describe('a release into the gallery repository', () => {
  let folder = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const release = (notes: string) => releaseToGallery(folder, notes);
  const command = (...args: string[]) =>
    spawnSync('node', ['--import', 'tsx', 'scripts/gallery.ts', ...args], { encoding: 'utf8' });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-gallery-'));
    git('init', '--quiet');
    git('config', 'user.name', 'Somebody');
    git('config', 'user.email', 'somebody@example.com');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('takes two commits, of which the second names the first', () => {
    const { status, stdout, stderr } = command('--repository', folder, '--notes', 'First version.');

    assert.equal(status, 0, stderr);
    const [last, first] = git('log', '--format=%H').split('\n');
    assert.ok(stdout.includes(`${first} holds the template`), stdout);
    assert.deepEqual(versionsIn(read('metadata.yaml')), [{ sha: first, changeNotes: 'First version.' }]);
    assert.equal(git('show', `${first}:template.tpl`), read('template.tpl').trim());
    assert.equal(git('status', '--porcelain'), '');
    assert.notEqual(last, first);
  });

  test('leaves a repository that keeps the contract of the gallery', () => {
    release('First version.');

    const names = readdirSync(folder).filter(name => name !== '.git');
    assert.deepEqual(names.sort(), ['LICENSE', 'README.md', 'metadata.yaml', 'template.tpl']);
    assert.deepEqual(checkGallery(Object.fromEntries(names.map(name => [name, read(name)]))), []);
  });

  test('puts the newest version in front of the earlier ones', () => {
    release('First version.');
    writeFileSync(join(folder, 'template.tpl'), 'an older text');
    git('commit', '--quiet', '--all', '--message', 'As if the template had been another');

    release('Second version.');

    const notes = versionsIn(read('metadata.yaml')).map(({ changeNotes }) => changeNotes);
    assert.deepEqual(notes, ['Second version.', 'First version.']);
  });

  test('is refused where nothing has changed', () => {
    release('First version.');

    assert.throws(() => release('Once more.'), /released already/);
    assert.equal(git('rev-list', '--count', 'HEAD'), '2');
  });

  test('is refused over changes that are not committed', () => {
    appendFileSync(join(folder, 'README.md'), 'draft');

    assert.throws(() => release('First version.'), /not committed/);
  });

  test('is refused in a folder that is no repository', () => {
    rmSync(join(folder, '.git'), { recursive: true });

    assert.throws(() => release('First version.'), /no git repository/);
  });

  test('says what it needs', () => {
    const { status, stderr } = command();

    assert.equal(status, 1);
    assert.match(stderr, /--repository FOLDER --notes/);
  });
});
