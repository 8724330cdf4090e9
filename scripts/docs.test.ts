import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { type AnyNode, type Expression, parse } from 'acorn';
import ts from 'typescript';
import { dictionary } from '../bundle/dictionary/dictionary.ts';
import { problems } from '../bundle/dictionary/problems.ts';
import { containerVisits } from '../bundle/vendors/generated/container-visits.ts';
import { payloads } from '../bundle/vendors/generated/payloads.ts';
import { recipes } from '../bundle/vendors/generated/recipes.ts';
import { exportName } from '../schemas/analyst/export-query.ts';
import { dataset } from '../schemas/analyst/view.ts';
import { views } from '../schemas/analyst/views.ts';
import { vendorIds } from '../schemas/generated/vendor-ids.ts';
import { states } from '../schemas/src/problems.ts';
import type { Counts } from '../schemas/src/status.ts';
import validSettings from '../schemas/validators/settings.validator.ts';
import validStatus from '../schemas/validators/status.validator.ts';
import { type Choices, defaultChoices } from '../template/container/choices.ts';
import { container } from '../template/container/container.ts';
import { fields } from '../template/tag/fields.ts';
import { findingCodes } from './cli/verify/page-finding.ts';
import { templateParts } from './generate/template-parts.ts';
import { guidePictures } from './guide-pictures.ts';
import { anchorsOf, type Fence, fencesOf, linksOf, spansOf } from './markdown.ts';

const guides = readdirSync('docs')
  .filter(name => name.endsWith('.md'))
  .map(name => join('docs', name))
  .sort();
const texts = new Map(['README.md', 'CONTRIBUTING.md', ...guides].map(file => [file, read(file)]));

/** Names in snake case that belong to Google or to a vendor's payload, and fields of nobody's record. */
const foreignNames = [
  'analytics_storage',
  'generate_lead',
  'ga_session_id',
  'user_pseudo_id',
  'google_tag_manager',
  'event_category',
  'event_action',
  'event_label',
  'unsafe_inject_arbitrary_html',
  'workflow_settings',
];

/** Steps of the paths to what chats hand over and no field holds. */
const unreadSteps = vendorIds.flatMap(id => payloads[id].foreign.flatMap(path => path.split('.')));

/** What makes an event of a chat more than its name. */
const decidingValues = vendorIds.flatMap(id =>
  payloads[id].deciding.flatMap(one => Object.entries(one).map(([, value]) => String(value))),
);

/** Names that public recipes push. */
const recipeNames = Object.values(recipes)
  .flat()
  .flatMap(({ rows }) => rows.flatMap(({ old }) => old.match(/\w+/g) ?? []));

/** Every name in snake case that the guides may use for something of ours or of a chat. */
const knownNames = new Set<string>([
  ...foreignNames,
  ...unreadSteps,
  ...decidingValues,
  ...recipeNames,
  ...Object.keys(problems),
  ...findingCodes,
  ...views.flatMap(({ name, columns }) => [name, ...Object.keys(columns)]),
  ...[dataset, exportName],
  ...dictionary.events.map(({ name }) => name),
  ...dictionary.fields.map(({ name }) => name),
  ...dictionary.fields.flatMap(({ from }) => Object.values(from).flatMap(path => path.split('.'))),
  ...dictionary.fields.flatMap(({ values = [] }) => values.map(String)),
  ...dictionary.vendors.flatMap(({ events }) => events.map(({ name }) => name)),
  ...dictionary.vendors.flatMap(({ fingerprint }) => fingerprint.globals),
  ...dictionary.settings.flatMap(({ default: standard }) => (Array.isArray(standard) ? standard : [])),
]);

/** Italics with a capital that are no words of the tag's form: words of other programs and forms, and emphasis. */
const otherItalics = [
  ...['Class', 'Count', 'Gallery or container, not both.', 'Own host.'],
  ...['Strict Content Security Policy.', 'Words used throughout:', 'First chat_engaged in this browser tab'],
  ...[
    'Custom Event',
    'Data Layer',
    'Data Layer Variable',
    'Google Consent Mode',
    'Initialization - All Pages',
  ],
  ...['Overwrite conflicting', 'Page Path', 'Rename', 'Rename conflicting', 'Tags Fired', 'Tags Not Fired'],
  ...[
    'Chat events',
    'More goals',
    'DebugView',
    'Event Parameters',
    'Once per session',
    'Realtime',
    'Standard',
    'Verbose',
  ],
  ...vendorIds.flatMap(id => containerVisits[id].template?.labels ?? []),
  ...[
    'Executing inline script violates …',
    'Failed to find a valid digest',
    'Refused to execute inline script',
  ],
];

/** What a text sets in italics, outside of code. */
const italicsIn = (text: string) => {
  const prose = text.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/`[^`]*`/g, '');
  const italics = prose.replace(/\s+/g, ' ').matchAll(/(?<![*\\])\*(?![ *])([^*]+)\*(?!\*)/g);
  return [...italics].map(([, words]) => words!);
};

/** Labels and choices of a part of the tag's form. */
const labelsOf = (part: unknown): string[] =>
  Object.entries(typeof part === 'object' && part ? part : {}).flatMap(([key, value]) =>
    /^(displayName|displayValue|checkboxText)$/.test(key) ? [String(value)] : labelsOf(value),
  );

const settingNames = dictionary.settings.map(({ name }) => name as string);
const countNames = Object.keys({
  heard: 0,
  pushed: 0,
  held: 0,
  dropped: 0,
  ignored: 0,
} satisfies Counts);

/** Pictures in a text, each with the words for those who do not see it. */
const picturesIn = (text: string) =>
  [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(({ 1: description = '', 2: target = '' }) => ({
    description,
    target,
  }));

describe('pictures', () => {
  it('say what is on them, and are small', () => {
    for (const [file, text] of texts) {
      for (const { description, target } of picturesIn(text)) {
        const { size } = statSync(join(dirname(file), target));
        assert.ok(description.length > 40, `${target} in ${file} has to say more than "${description}".`);
        assert.ok(size < 120_000, `${target} has ${size} bytes.`);
      }
    }
  });

  it('are all made by "npm run screenshots -- --readme", and shown somewhere', () => {
    const shown = [...texts].flatMap(([file, text]) =>
      picturesIn(text).map(({ target }) => join(dirname(file), target)),
    );
    const made = guidePictures.map(({ path }) => path).sort();

    assert.deepEqual(shown.sort(), made);
    assert.deepEqual(
      readdirSync('docs', { recursive: true })
        .map(name => join('docs', String(name)))
        .filter(path => /\.(png|jpe?g|svg|gif)$/.test(path))
        .sort(),
      made,
    );
  });
});

describe('the guides', () => {
  it('are all linked from their index, and that from the README', () => {
    const linked = linksOf(read('docs/README.md')).map(target => join('docs', target));

    assert.deepEqual(
      guides.filter(file => file !== 'docs/README.md' && !linked.includes(file)),
      [],
    );
    assert.ok(linksOf(read('README.md')).includes('docs/README.md'));
  });

  it('for the first moments are all linked from the README', () => {
    const linked = linksOf(read('README.md'));
    const first = ['marketer', 'developer', 'analyst', 'troubleshooting', 'migration', 'install', 'limits'];

    assert.deepEqual(
      first.map(name => `docs/${name}.md`).filter(file => !linked.includes(file)),
      [],
    );
  });

  it('begin with a README that is a first page', () => {
    const { size } = statSync('README.md');

    assert.ok(size >= 8_000 && size <= 10_000, `README.md has ${size} bytes.`);
  });

  for (const [file, text] of texts) {
    it(`lead from ${file} only to files and headings that are there`, () => {
      const local = linksOf(text).filter(target => !/^\w+:/.test(target));

      assert.deepEqual(
        local.filter(target => !leadsSomewhere(file, target)),
        [],
      );
    });

    it(`use in ${file} only names that the dictionary knows`, () => {
      const used = [...namesIn(spansOf(text).filter(span => !span.includes('/'))), ...ourNamesIn(text)];

      assert.deepEqual(
        used.filter(name => !knownNames.has(name) && !name.startsWith('chat_custom_')),
        [],
      );
    });

    it(`show in ${file} only code that a browser can read`, () => {
      assert.deepEqual(
        fencesOf(text).flatMap(fence => syntaxFaults(file, fence)),
        [],
      );
    });

    it(`push in ${file} only settings that are valid`, () => {
      const pushed = fencesOf(text).flatMap(fence => scriptsOf(fence).flatMap(settingsIn));
      const told = spansOf(text).flatMap(settingsInSpan);

      assert.deepEqual(
        [...pushed, ...told].filter(settings => !validSettings(settings)),
        [],
      );
    });
  }

  it('tell tools that delay scripts to leave ours where they stand', () => {
    const pages = [...texts.values()].flatMap(fencesOf).filter(({ language }) => language === 'html');
    const tags = pages.flatMap(({ code }) => code.match(/<script\b[^>]*>[^<]*/g) ?? []);
    const ours = tags.filter(tag => /chatTracker|chat-datalayer|chat-settings/.test(tag));

    assert.ok(ours.length >= 6, `${ours.length} tags`);
    assert.deepEqual(
      ours.filter(tag => !tag.startsWith('<script data-cfasync="false"')),
      [],
    );
  });

  it('name only tags, triggers, variables and folders that a container brings', () => {
    const made = new Set([...namesMade({}), ...namesMade({ settings: { memory: 'tab' } })]);
    const told = [...texts.values()].flatMap(text => [...text.matchAll(/\*\*(ChatDL - [^*…]+)\*\*/g)]);

    assert.ok(told.length >= 30, `${told.length} names`);
    assert.deepEqual(
      told.map(([, name]) => name!.replace(/\s+/g, ' ')).filter(name => !made.has(name)),
      [],
    );
  });

  it('quote the form of the tag as Tag Manager shows it', () => {
    const shown = labelsOf(fields(dictionary, { delivery: 'inline' }));
    const told = [...texts.values()].flatMap(italicsIn);
    const isShown = (words: string) => shown.some(label => `${label} `.startsWith(`${words} `));

    assert.ok(told.filter(isShown).length >= 15, `${told.filter(isShown).length} quotes`);
    assert.deepEqual(
      told.filter(words => /^[A-Z]/.test(words) && !isShown(words) && !otherItalics.includes(words)),
      [],
    );
    assert.deepEqual(
      otherItalics.filter(words => isShown(words) || !told.includes(words)),
      [],
    );
  });

  it('show settings at all, so that the check above has something to do', () => {
    const [fenced, told] = [...texts.values()].reduce(
      ([fenced, told], text) => [
        fenced + fencesOf(text).flatMap(fence => scriptsOf(fence).flatMap(settingsIn)).length,
        told + spansOf(text).flatMap(settingsInSpan).length,
      ],
      [0, 0],
    );

    assert.ok(fenced >= 8, `${fenced} pushes in code`);
    assert.ok(told >= 10, `${told} settings in prose`);
  });

  it('show TypeScript that fits the types of the module', () => {
    const blocks = [...texts].flatMap(([file, text]) =>
      fencesOf(text)
        .filter(({ language }) => language === 'ts')
        .map(({ code, line }) => ({ file: `${file}.${line}.ts`, code })),
    );

    assert.ok(blocks.length >= 4);
    assert.deepEqual(typeFaults(blocks), []);
  });

  it('show an answer of status() as it really is', () => {
    const answers = fencesOf(read('docs/developer.md')).filter(({ language }) => language === 'json');

    assert.equal(answers.length, 1);
    assert.ok(validStatus(JSON.parse(answers[0]!.code)), JSON.stringify(validStatus.errors));
  });

  it('name only counts and states that status() has', () => {
    const spans = [...texts.values()].flatMap(spansOf);
    const counts = spans.flatMap(span => [...span.matchAll(/\bcounts\.(\w+)/g)].map(([, name]) => name));
    const told = spans.flatMap(span => [...span.matchAll(/\bstate: "(\w+)"/g)].map(([, name]) => name!));

    assert.deepEqual(
      counts.filter(name => !countNames.includes(name!)),
      [],
    );
    assert.deepEqual([...new Set(told)].sort(), Object.keys(states).sort());
  });
});

describe('troubleshooting', () => {
  const [, description = '', table = ''] =
    /^## Verify says$([\s\S]*)^## Console says$([\s\S]*)/m.exec(read('docs/troubleshooting.md')) ?? [];
  const codesIn = (text: string) => [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code!);

  it('explains every code of a problem once, and no other', () => {
    assert.deepEqual(codesIn(table).sort(), Object.keys(problems).sort());
  });

  it('explains everything that verify finds once, and nothing else', () => {
    assert.deepEqual(codesIn(description).sort(), [...findingCodes].sort());
  });
});

describe('the migration guide', () => {
  it('gives each native event the word that the dictionary gives it', () => {
    const events = dictionary.vendors.flatMap(vendor => vendor.events);
    const rows = [...read('docs/migration.md').matchAll(/^\| (`.*?) \| (`chat_.*?) \|.*\|$/gm)];
    const pairs = rows.flatMap(([, old, now]) => {
      const words = spansOf(now!);
      return spansOf(old!).map((native, at) => ({ native, word: words[at] ?? words[0]! }));
    });
    const told = pairs.flatMap(({ native, word }) =>
      events.filter(({ name }) => name === native).map(({ eventNames: words }) => ({ native, word, words })),
    );

    assert.ok(told.length >= 40, `${told.length} native events`);
    assert.deepEqual(
      told.filter(({ word, words }) => !words.some(name => name === word)),
      [],
    );
  });
});

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function leadsSomewhere(from: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path ? relative('.', join(dirname(from), path)) : from;
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsOf(read(file)).includes(anchor);
}

/** Names of everything in the container of these choices. */
function namesMade(changed: Partial<Choices>): string[] {
  const parts = { template: templateParts(), scriptFor: () => '' };
  const { tag, trigger, variable, folder } = container(
    { ...defaultChoices(dictionary), ...changed },
    dictionary,
    parts,
  ).containerVersion;
  return [...tag, ...trigger, ...variable, ...folder].map(({ name }) => name);
}

/** Names in snake case. */
function namesIn(spans: readonly string[]): string[] {
  return spans.flatMap(span => span.match(/\b[a-z]+(?:_[a-z0-9]+)+\b/g) ?? []);
}

/** Names in fenced code that look like ours. */
function ourNamesIn(text: string): string[] {
  return fencesOf(text).flatMap(({ code }) => code.match(/\bchat_[a-z_]*[a-z]\b/g) ?? []);
}

/** The scripts of a block: the block itself, or those between the script tags of a page. */
function scriptsOf({ language, code }: Fence): string[] {
  if (language === 'js') return [code];
  if (language === 'ts') return [withoutTypes(code)];
  if (language !== 'html') return [];
  return [...code.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script!);
}

function withoutTypes(code: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}

function syntaxFaults(file: string, fence: Fence): string[] {
  return scriptsOf(fence).flatMap(script => {
    try {
      parsed(script);
      return [];
    } catch (error) {
      return [`${file}:${fence.line} ${(error as Error).message}`];
    }
  });
}

function parsed(script: string): AnyNode {
  return parse(script, { ecmaVersion: 2022, sourceType: 'module' });
}

/** What a script hands to `install(…)` or pushes to the tracker, in each case of a condition. */
function settingsIn(script: string): unknown[] {
  return callsIn(parsed(script))
    .filter(({ callee }) => /^install$|chatTracker\b.*\.push$/s.test(script.slice(callee.start, callee.end)))
    .flatMap(({ arguments: [settings] }) =>
      settings?.type === 'ObjectExpression'
        ? [literalValue(settings, true), literalValue(settings, false)]
        : [],
    );
}

function callsIn(node: unknown): Extract<AnyNode, { type: 'CallExpression' }>[] {
  if (Array.isArray(node)) return node.flatMap(callsIn);
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(callsIn);
  const call = node as AnyNode;
  return call.type === 'CallExpression' ? [call, ...inside] : inside;
}

/** Value of a literal; `first` says which branch of a condition. Throws for anything that has to be run. */
function literalValue(node: AnyNode, first: boolean): unknown {
  if (node.type === 'Literal') return node.value;
  if (node.type === 'ArrayExpression') return node.elements.map(item => literalValue(item!, first));
  if (node.type === 'ConditionalExpression')
    return literalValue(first ? node.consequent : node.alternate, first);
  if (node.type !== 'ObjectExpression') throw new Error(`${node.type} is no literal`);
  return Object.fromEntries(
    node.properties.map(property => {
      if (property.type !== 'Property' || property.key.type !== 'Identifier') throw new Error('no plain key');
      return [property.key.name, literalValue(property.value as Expression, first)];
    }),
  );
}

/** A code span such as `memory: 'tab'` or `{ consent: 'denied' }`, as settings. */
function settingsInSpan(span: string): unknown[] {
  const [, key] = /^\{? ?(\w+): /.exec(span) ?? [];
  if (!key || !settingNames.includes(key)) return [];
  const call = callsIn(parsed(`install(${span.startsWith('{') ? span : `{ ${span} }`})`))[0]!;
  return [literalValue(call.arguments[0]!, true)];
}

/** Compiles the blocks against the sources, as a project that has the package installed would. */
function typeFaults(blocks: readonly { file: string; code: string }[]): string[] {
  const config = ts.readConfigFile('tsconfig.json', name => ts.sys.readFile(name)).config;
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      module: 'ESNext',
      moduleResolution: 'Bundler',
      types: [],
      noUnusedLocals: false,
      paths: { 'chat-datalayer': ['./bundle/module.ts'] },
    },
    '.',
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const codeOf = (name: string) => blocks.find(({ file }) => name.endsWith(file))?.code;
  host.fileExists = name => codeOf(name) !== undefined || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const code = codeOf(name);
    return code === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, code, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram(
    blocks.map(({ file }) => file),
    options,
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}
