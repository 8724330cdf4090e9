/**
 * Releases the template into the publishing repository of the Community Template Gallery.
 *
 * A version is named by the commit that holds its template, so a release takes two commits: the template, then the
 * metadata that names the first. They must not be squashed or rebased afterwards.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dictionary } from '../schemas/generated/dictionary.ts';
import { checkGallery } from '../template/gallery/check-gallery.ts';
import { renderGallery } from '../template/gallery/gallery.ts';
import { renderMetadata, versionsIn } from '../template/gallery/metadata.ts';
import { findingLine } from '../template/lint/finding.ts';
import { templateParts } from './generate/template-parts.ts';

const usage = `npm run gallery -- --repository FOLDER --notes "What changed, for users."

Writes the template into a clone of its publishing repository and makes the two commits of a release there.
Nothing is pushed.`;

const { values } = parseArgs({
  options: {
    repository: { type: 'string' },
    notes: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** A release that cannot be, in words for whoever asked for it. */
class Refusal extends Error {}

try {
  if (values.help) console.log(usage);
  else release(values.repository, values.notes);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function release(place = '', notes = ''): void {
  const changeNotes = notes.trim();
  if (!place || !changeNotes) throw new Refusal(`Say where and what.\n\n${usage}`);
  const repository = resolve(place);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' }).trim();
  if (!existsSync(join(repository, '.git')))
    throw new Refusal(`${repository} is no git repository. Clone it first.`);
  if (git('status', '--porcelain'))
    throw new Refusal(`${repository} has changes that are not committed. Commit them first.`);

  const metadata = join(repository, 'metadata.yaml');
  const earlier = existsSync(metadata) ? versionsIn(readFileSync(metadata, 'utf8')) : [];
  const folder = renderGallery(dictionary, templateParts(), readFileSync('LICENSE', 'utf8'), earlier);
  for (const [name, text] of Object.entries(folder)) writeFileSync(join(repository, name), text);
  git('add', '--all');
  if (!git('status', '--porcelain', 'template.tpl')) {
    git('reset', '--hard', '--quiet');
    throw new Refusal('The template is the one that is released already. Nothing to do.');
  }
  git('commit', '--quiet', '--message', `Template of chat-datalayer ${dictionary.version}`);

  const versions = [{ sha: git('rev-parse', 'HEAD'), changeNotes }, ...earlier];
  writeFileSync(metadata, renderMetadata(versions));
  const findings = checkGallery({ ...folder, 'metadata.yaml': renderMetadata(versions) });
  if (findings.length > 0) throw new Refusal(findings.map(findingLine).join('\n'));
  git('commit', '--quiet', '--all', '--message', `Release of chat-datalayer ${dictionary.version}`);
  console.log(
    `Two commits made; ${versions[0]!.sha} holds the template.\nPush them as they are (no squash, no rebase): git -C ${repository} push`,
  );
}
