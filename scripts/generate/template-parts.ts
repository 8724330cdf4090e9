/** The template's own files: what `renderTemplate` is given, since it reads nothing itself. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Scenario } from '../../template/tag/scenarios.ts';
import type { TemplateParts } from '../../template/tag/template.ts';

const room = new URL('../../template/tag/', import.meta.url);

/** Reads sandboxed code, logo and scenarios. A scenario is a file; its name is the sentence. */
export function templateParts(): TemplateParts {
  return {
    sandbox: read('sandbox.js'),
    logo: readFileSync(new URL('logo.png', room), 'base64'),
    setup: read('scenarios/setup.js'),
    scenarios: (['always', 'injects', 'resident'] as const).flatMap(scenariosWhen),
  };
}

function scenariosWhen(when: Scenario['when']): Scenario[] {
  const folder = `scenarios/${when}/`;
  return readdirSync(new URL(folder, room))
    .filter(file => file.endsWith('.js'))
    .sort()
    .map(file => ({ name: sentence(file), when, code: read(folder + file) }));
}

/** `loads-the-script.js` becomes `Loads the script`. */
function sentence(file: string): string {
  const words = file.replace(/\.js$/, '').replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}

const read = (path: string): string => readFileSync(new URL(path, room), 'utf8').replaceAll('\r\n', '\n');
