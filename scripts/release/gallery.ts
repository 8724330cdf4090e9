/**
 * Releases the template into the publishing repository of the Community Template Gallery.
 *
 * A version is named by the commit that holds its template, so a release takes two commits: the template, then the
 * metadata that names the first. They must not be squashed or rebased afterwards.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { findingLine } from '../../schemas/src/finding.ts';
import { checkGallery } from '../../template/gallery/check-gallery.ts';
import { renderGallery } from '../../template/gallery/gallery.ts';
import { renderMetadata, versionsIn } from '../../template/gallery/metadata.ts';
import { templateParts } from '../generate/template-parts.ts';

/** A release that cannot be, in words for whoever asked for it. */
export class Refusal extends Error {}

/**
 * Writes the template into a clone of the publishing repository and makes the two commits there; `notes` say what
 * changed, for users. Gives the commit that holds the template. Throws a `Refusal` when the folder is no repository,
 * has changes of its own, or has this template already.
 */
export function releaseToGallery(repository: string, notes: string): string {
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

  const sha = git('rev-parse', 'HEAD');
  const released = renderMetadata([{ sha, changeNotes: notes }, ...earlier]);
  writeFileSync(metadata, released);
  const findings = checkGallery({ ...folder, 'metadata.yaml': released });
  if (findings.length > 0) throw new Refusal(findings.map(findingLine).join('\n'));
  git('commit', '--quiet', '--all', '--message', `Release of chat-datalayer ${dictionary.version}`);
  return sha;
}
