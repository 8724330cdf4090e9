import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const path = fileURLToPath(new URL('./contract.errors.ts', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const source = readFileSync(path, 'utf8');
const expectation = '@ts-expect-error';

/** What the compiler says about the file once nothing in it is expected any more, by line. */
function errors(): readonly string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const text = source.replaceAll(expectation, 'expected');
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([path], { ...options, types: [] }, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** The lines after each expectation, which are the wrong ones. */
const expected = source.split('\n').flatMap((line, i) => (line.includes(expectation) ? [i + 2] : []));

it('the contract refuses every line that is marked as wrong, and no other', () => {
  const lines = errors().map(error => Number.parseInt(error, 10));

  assert.deepEqual([...new Set(lines)], expected);
  assert.ok(expected.length > 20);
});

it('every wrong line says what is wrong', () => {
  for (const line of source.split('\n').filter(text => text.includes(expectation))) {
    assert.match(line, /@ts-expect-error: \S.{10,}/);
  }
});
