/** `npm run gallery` releases the template into a clone of its publishing repository. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal, releaseToGallery } from './release/gallery.ts';

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

try {
  if (values.help) console.log(usage);
  else release(values.repository, values.notes?.trim());
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function release(place?: string, notes?: string): void {
  if (!place || !notes) throw new Refusal(`Say where and what.\n\n${usage}`);
  const repository = resolve(place);
  const sha = releaseToGallery(repository, notes);
  console.log(
    `Two commits made; ${sha} holds the template.\nPush them as they are (no squash, no rebase): git -C ${repository} push`,
  );
}
