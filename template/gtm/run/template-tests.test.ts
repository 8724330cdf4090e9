import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { fakeTemplate, fakeWin, permit } from './fakes.ts';
import { scenariosOf } from './template-tests.ts';

const code = `
  const injectScript = require('injectScript');
  const storage = require('templateStorage');
  const log = require('logToConsole');
  const later = require('callLater');
  if (data.later) { later(data.later); }
  if (storage.getItem('done')) { return 'done'; }
  injectScript('https://a.example/x.js', data.gtmOnSuccess, data.gtmOnFailure, 'token');
`;

/** Runs one scenario of the template above. */
const run = async (scenario: string, setup = "mock('injectScript', (url, ok) => { ok(); });") => {
  const permissions = [permit.only('access_template_storage'), permit.scripts(), permit.logging('debug')];
  const tests = stringify({ scenarios: [{ name: 'One', code: scenario }], setup });
  const [only] = scenariosOf(fakeTemplate({ code, permissions, tests }), fakeWin);
  assert.equal(only?.name, 'One');
  await only?.run();
};

test('passes what holds', async () => {
  await run(`
    runCode({ x: 1 });
    assertApi('injectScript').wasCalled();
    assertApi('gtmOnSuccess').wasCalled();
    assertApi('gtmOnFailure').wasNotCalled();
    assertApi('logToConsole').wasNotCalled();
  `);
});

test('fails what does not hold', async () => {
  await assert.rejects(run("runCode({}); assertApi('injectScript').wasNotCalled();"), /was called/);
  await assert.rejects(
    run("runCode({}); assertApi('gtmOnFailure').wasCalled();"),
    /gtmOnFailure was not called/,
  );
  await assert.rejects(
    run("runCode({}); assertApi('injectScript').wasCalledWith('x');"),
    /was not called with/,
  );
  await assert.rejects(run("fail('on purpose');"), /on purpose/);
  await assert.rejects(run("runCode({}); assertThat(1, 'one is two').isEqualTo(2);"), /one is two/);
});

test('compares arguments deeply', async () => {
  await run(
    `
      runCode({});
      assertApi('injectScript').wasCalledWith('https://a.example/x.js', ok, ok, 'token');
      assertApi('injectScript').wasNotCalledWith('https://a.example/x.js');
    `,
    "const ok = undefined; mock('injectScript', 1);",
  ).then(
    () => assert.fail('functions were equal to undefined'),
    error => assert.match(error.message, /was not called with/),
  );
});

test('fails a question about an API that nobody knows', async () => {
  await assert.rejects(
    run("runCode({}); assertApi('setInWindow').wasNotCalled();"),
    /not a function that the template requires/,
  );
  await assert.rejects(run("runCode({}); assertApi('setInwindow').wasNotCalled();"), /does not exist/);
  await assert.rejects(
    run("assertApi('injectScript').wasNotCalled();", ''),
    /nothing to say about its calls/,
  );
  await assert.rejects(run("runCode({}); assertApi('templateStorage').wasNotCalled();"), /nothing to say/);
  await assert.rejects(run("mock('inject', 1);"), /inject is not a valid API name/);
});

test('gives the value of the code, and lets objects be mocked', async () => {
  await run(
    "mockObject('templateStorage', { getItem: () => true }); assertThat(runCode({})).isEqualTo('done');",
  );
  await assert.rejects(run("mockObject('injectScript', {});"), /is not an object/);
});

test('asks for permission where an API is not mocked', async () => {
  await assert.rejects(run('runCode({});', ''), /Prohibited script URL/);
});

test('fails for what goes wrong later', async () => {
  await assert.rejects(run('runCode({ later: () => { assertThat(1).isEqualTo(2); } });'), /isEqualTo/);
});

test('starts each scenario afresh', async () => {
  const tests = stringify({
    scenarios: ['a', 'b'].map(name => ({
      name,
      code: `
        const storage = require('templateStorage');
        assertThat(storage.getItem('kept')).isNull();
        storage.setItem('kept', 1);
      `,
    })),
  });
  const permissions = [permit.only('access_template_storage')];

  for (const scenario of scenariosOf(fakeTemplate({ code: '', permissions, tests }))) await scenario.run();
});

test('has every matcher, each able to fail', async () => {
  const table: readonly [matcher: string, holds: string, fails: string][] = [
    ['isUndefined()', 'undefined', 'null'],
    ['isDefined()', 'null', 'undefined'],
    ['isNull()', 'null', 'undefined'],
    ['isNotNull()', 'undefined', 'null'],
    ['isTrue()', 'true', '1'],
    ['isFalse()', 'false', '0'],
    ['isTruthy()', '1', '0'],
    ['isFalsy()', '""', '"x"'],
    ['isNaN()', '0 / 0', '0'],
    ['isNotNaN()', '"x"', '0 / 0'],
    ['isInfinity()', '1 / 0', '1'],
    ['isNotInfinity()', '1', '-1 / 0'],
    ['isEqualTo({ a: [1] })', '{ a: [1] }', '{ a: [2] }'],
    ['isNotEqualTo({ a: 1 })', '{ a: 2 }', '{ a: 1 }'],
    ['isStrictlyEqualTo(1)', '1', '"1"'],
    ['isAnyOf(1, 2)', '2', '3'],
    ['isNoneOf(1, 2)', '3', '2'],
    ['isGreaterThan(1)', '2', '1'],
    ['isGreaterThanOrEqualTo(1)', '1', '0'],
    ['isLessThan(1)', '0', '1'],
    ['isLessThanOrEqualTo(1)', '1', '2'],
    ['contains("a")', '["a", "b"]', '["b"]'],
    ['doesNotContain("a")', '"b"', '"ab"'],
    ['containsExactly(1, 2)', '[2, 1]', '[1, 2, 3]'],
    ['doesNotContainExactly(1, 2)', '[1]', '[2, 1]'],
    ['hasLength(2)', '"ab"', '[1]'],
    ['isEmpty()', '[]', '{ a: 1 }'],
    ['isNotEmpty()', '"a"', '""'],
    ['isArray()', '[]', '{}'],
    ['isBoolean()', 'false', '0'],
    ['isFunction()', '() => 1', '1'],
    ['isNumber()', '1', '"1"'],
    ['isObject()', '{}', '[]'],
    ['isString()', '""', '1'],
  ];
  for (const [matcher, holds, fails] of table) {
    await run(`assertThat(${holds}).${matcher};`);
    await assert.rejects(run(`assertThat(${fails}).${matcher};`), /does not hold/, matcher);
  }
  await run(
    'const same = {}; assertThat(same).isStrictlyEqualTo(same); assertThat({}).isNotStrictlyEqualTo(same);',
  );
  await assert.rejects(run('const same = {}; assertThat(same).isNotStrictlyEqualTo(same);'), /does not hold/);
});

test('refuses tests of another shape', () => {
  assert.throws(
    () => scenariosOf(fakeTemplate({ code: '', tests: 'scenarios: []\nsetUp: x' })),
    /no "setUp"/,
  );
});
