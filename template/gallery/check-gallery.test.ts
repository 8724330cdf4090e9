import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { checkGallery, type Folder } from './check-gallery.ts';
import { renderGallery } from './gallery.ts';
import { versionsIn } from './metadata.ts';

const license = readFileSync('LICENSE', 'utf8');
const versions = [
  { sha: 'b'.repeat(40), changeNotes: 'Hears a new event.\nAnd another.' },
  { sha: 'a'.repeat(40), changeNotes: 'First version.' },
];
const folder: Folder = { ...renderGallery(dictionary, templateParts(), license, versions) };
const changed = (path: string, from: string | RegExp, to: string): Folder => ({
  ...folder,
  [path]: folder[path]!.replace(from, to),
});

const faults: readonly (readonly [what: string, folder: Folder, where: RegExp, description: RegExp])[] = [
  [
    'a missing licence',
    Object.fromEntries(Object.entries(folder).filter(([name]) => name !== 'LICENSE')),
    /^LICENSE/,
    /missing/,
  ],
  [
    'words after the licence',
    { ...folder, LICENSE: 'Apache License\n Version 2.0, January 2004\nEND OF TERMS AND CONDITIONS\n\nMIT' },
    /^LICENSE/,
    /follows/,
  ],
  ['another licence', { ...folder, LICENSE: 'MIT License' }, /^LICENSE/, /not Apache/],
  ['a second template', { ...folder, 'old/template.tpl': '' }, /^old\/template.tpl/, /second/],
  [
    'a template that does not import',
    changed('template.tpl', 'const vendors = [];', 'const vendors = []'),
    /^template.tpl, code, line/,
    /semicolon/,
  ],
  [
    'a script of no exact version',
    changed('template.tpl', /@\d+\.\d+\.\d+/g, '@latest'),
    /^template.tpl/,
    /whatever is there/,
  ],
  [
    'a short commit',
    changed('metadata.yaml', 'b'.repeat(40), 'bbbbbbb'),
    /^metadata/,
    /bbbbbbb is not a commit/,
  ],
  ['a commit listed twice', changed('metadata.yaml', 'b'.repeat(40), 'a'.repeat(40)), /^metadata/, /twice/],
  ['a version without notes', changed('metadata.yaml', 'First version.', '" "'), /^metadata/, /no notes/],
  ['a homepage without https', changed('metadata.yaml', /https/, 'http'), /^metadata/, /homepage/],
  [
    'metadata that cannot be read',
    changed('metadata.yaml', 'versions:', ' versions:'),
    /^metadata/,
    /cannot be read/,
  ],
  [
    'an entry that was never released',
    { ...renderGallery(dictionary, templateParts(), license) },
    /^metadata/,
    /no version/,
  ],
];

test('a released folder keeps the contract of the gallery', () => {
  assert.deepEqual(checkGallery(folder), []);
});

test('versions are read back as they were written', () => {
  assert.deepEqual(versionsIn(folder['metadata.yaml']!), versions);
});

describe('the check of the gallery folder finds', () => {
  for (const [what, broken, where, description] of faults) {
    test(what, () => {
      const findings = checkGallery(broken);

      assert.ok(
        findings.some(
          finding => where.test(finding.path) && description.test(finding.description) && finding.fix,
        ),
        JSON.stringify(findings),
      );
    });
  }
});
