import { parse } from 'yaml';
import { parseTemplate, type TemplateFile, type TemplateTests } from '../file/template-file.ts';
import { knownKeys } from '../known.ts';
import { apis } from '../sandbox/apis.ts';
import type { Host } from '../sandbox/host.ts';
import { callMatchers, matchers } from '../sandbox/matchers.ts';
import { createPermissions } from '../sandbox/permissions.ts';
import { createRequire } from '../sandbox/require.ts';
import { interpret } from './interpreter/interpret.ts';
import { createMembrane } from './membrane.ts';
import { createModel } from './model.ts';
import { pageOf, type Win } from './page.ts';
import { createScriptLoader } from './scripts.ts';
import { createWork } from './work.ts';

/** One test of those a template carries. */
export interface Scenario {
  readonly name: string;
  /** Fails as the scenario does, and for every error that GTM would swallow. */
  run(): Promise<void>;
}

type Args = readonly unknown[];

/** Names and values, the only ones a program can see. */
type Names = { readonly [name: string]: unknown };

/**
 * The scenarios in a template's text. APIs that a scenario does not mock run for real, permissions included,
 * against a window of its own.
 */
export const scenariosOf = (text: string, createWin: () => Win = () => ({})): readonly Scenario[] => {
  const template = parseTemplate(text);
  const tests = (parse(template.tests) ?? { scenarios: [] }) as TemplateTests;
  knownKeys(tests, ['scenarios', 'setup'], 'the tests of a template');

  return tests.scenarios.map(scenario => {
    knownKeys(scenario, ['name', 'code'], 'a scenario');
    return {
      name: scenario.name,
      async run() {
        const errors: unknown[] = [];
        const host = createHost(template, createWin(), error => errors.push(error));
        interpret(`${tests.setup ?? ''}\n${scenario.code}`, testScope(template, host));
        await host.work.settled();
        if (errors.length > 0) throw errors[0];
      },
    };
  });
};

const createHost = (template: TemplateFile, win: Win, report: Host['report']): Host => {
  const page = pageOf(win);
  const work = createWork(setTimeout);
  return {
    win,
    permissions: createPermissions(template.permissions, true),
    membrane: createMembrane(page),
    consent: page.consent,
    model: createModel(),
    container: { id: 'GTM-TEST', preview: true },
    storage: new Map(),
    loadScript: createScriptLoader(win.document, work),
    work,
    report,
  };
};

const testScope = (template: TemplateFile, host: Host): Names => {
  const real = createRequire(host);
  const calls = new Map<string, Args[]>();
  const mocks = new Map<string, unknown>();

  const record =
    (name: string, api: unknown) =>
    (...args: Args): unknown => {
      calls.get(name)?.push(args);
      return typeof api === 'function' ? api(...args) : api;
    };

  // An entry in `calls`, even an empty one, says that the template or the scenario knows the API.
  const know = (name: string): void => void calls.set(name, calls.get(name) ?? []);

  const requireInTemplate = (name: string): unknown => {
    const api = mocks.has(name) ? mocks.get(name) : real(name);
    if (isObject(api)) return api;
    know(name);
    return record(name, api);
  };

  const runCode = (data: Names = {}): unknown => {
    const callbacks = ['gtmOnSuccess', 'gtmOnFailure'].map(name => {
      know(name);
      return [name, record(name, data[name])] as const;
    });
    return interpret(template.code, {
      data: { ...data, ...Object.fromEntries(callbacks) },
      require: requireInTemplate,
    });
  };

  const mock = (name: string, value: unknown): void => {
    real(name);
    know(name);
    mocks.set(name, typeof value === 'function' ? value : () => value);
  };

  const mockObject = (name: string, methods: object): void => {
    if (!isObject(real(name))) throw new Error(`mockObject: ${name} is not an object; use mock.`);
    mocks.set(name, { ...methods });
  };

  return {
    require: real,
    runCode,
    mock,
    mockObject,
    assertApi: (name: string) => assertApi(name, calls.get(name)),
    assertThat,
    fail: (message = 'The scenario failed.') => {
      throw new Error(message);
    },
  };
};

// Arrays and functions are values that an API may be mocked with; objects hold methods.
const isObject = (api: unknown): boolean => typeof api === 'object' && api !== null && !Array.isArray(api);

const assertApi = (name: string, calls: readonly Args[] | undefined): object => {
  if (!calls) {
    const hint = Object.hasOwn(apis, name)
      ? 'is not a function that the template requires'
      : 'does not exist';
    throw new Error(`assertApi: ${name} ${hint}, so there is nothing to say about its calls.`);
  }
  return Object.fromEntries(
    Object.entries(callMatchers).map(([matcher, { holds, otherwise }]) => [
      matcher,
      (...args: Args) => {
        if (holds(calls, args)) return;
        const asked = otherwise.endsWith('with') ? ` ${show(args)}` : '';
        throw new Error(`${name} ${otherwise}${asked}; its calls: ${show(calls)}`);
      },
    ]),
  );
};

const assertThat = (value: unknown, message?: string): object =>
  Object.fromEntries(
    Object.entries(matchers).map(([name, matches]) => [
      name,
      (...expected: readonly [unknown]) => {
        if (matches(value, ...expected)) return;
        throw new Error(message ?? `${show(value)} ${name} ${show(expected)} does not hold.`);
      },
    ]),
  );

const show = (value: unknown): string =>
  JSON.stringify(value, (_key, each) => (typeof each === 'function' ? '[function]' : each)) ?? String(value);
