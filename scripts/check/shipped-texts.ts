/** The texts that people meet: strings and JSX of what ships, comments that are product text, guides. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One text, with the place where it begins. */
export interface ShippedText {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

const folders = [
  'site',
  'template',
  'schemas',
  'scripts/cli',
  'scripts/google',
  'scripts/library',
  'bundle/dictionary',
  'bundle/explain',
  'bundle/debug',
];
/** What of a chat's folder is for people; the rest of it is for tests. */
const ofChats = /^bundle\/vendors\/\w+\/(catalogue|demo|embed|problem-notes|recipes|traces|unread)\.ts$/;
const guides = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs'];

/** What stands where a template or a guide puts a value or code. */
const hole = '…';

/** Every text of the project that is for people. */
export function shippedTexts(): ShippedText[] {
  const sources = [
    ...folders.flatMap(filesIn),
    ...filesIn('bundle/vendors').filter(path => ofChats.test(path)),
  ];
  return [
    ...sources.filter(isSource).flatMap(path => textsOfSource(path, readFileSync(path, 'utf8'))),
    ...guides.flatMap(filesIn).flatMap(path => textsOfGuide(path, readFileSync(path, 'utf8'))),
  ];
}

/** The strings and JSX texts of a source; of the contract also its doc comments. */
export function textsOfSource(path: string, code: string): ShippedText[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  const texts: ShippedText[] = [];
  const add = (position: number, text: string) => {
    const line = source.getLineAndCharacterOfPosition(position).line + 1;
    texts.push({ path, line, text: text.replace(/\s+/g, ' ').trim() });
  };
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text && (ts.isJsxText(node) || /\s/.test(text.trim()))) add(firstSign(node), text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (path.startsWith('schemas/src/')) {
    for (const { index, 0: comment } of code.matchAll(/\/\*\*[\s\S]*?\*\//g))
      add(index, withoutCode(plainComment(comment)));
  }
  return texts;
}

/** The lines of a guide, as paragraphs, without code. */
export function textsOfGuide(path: string, markdown: string): ShippedText[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$|^## Glossary$[\s\S]*?(?=^## )/gm, part =>
    part.replace(/[^\n]/g, ''),
  );
  const texts: ShippedText[] = [];
  let line = 1;
  for (const paragraph of prose.split(/(\n\s*\n|\n(?=[-|]|\d\.))/)) {
    if (paragraph.trim())
      texts.push({ path, line, text: withoutCode(paragraph).replace(/\s+/g, ' ').trim() });
    line += paragraph.split('\n').length - 1;
  }
  return texts;
}

/** Where a text begins; JSX texts carry the line break and the blanks before them. */
function firstSign(node: ts.Node): number {
  return ts.isJsxText(node) ? node.pos + node.text.search(/\S/) : node.getStart();
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node) && node.text.trim() === '') return undefined;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)) {
    return withoutCode(node.text);
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  return withoutCode(node.head.text + node.templateSpans.map(({ literal }) => hole + literal.text).join(''));
}

function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, hole).replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, hole);
}

/** A comment without its marks, and without the annotations that are data. */
function plainComment(comment: string): string {
  return comment
    .slice(3, -2)
    .replace(/^\s*\*/gm, '')
    .replace(/@(?!label\b)\w[\w-]*( [^@\n]*)?/g, '');
}

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map(name => join(path, name))
    .filter(name => /\.(tsx?|md)$/.test(name))
    .sort();
}

function isSource(path: string): boolean {
  return (
    /\.tsx?$/.test(path) &&
    !/\.test\.tsx?$|\/generated\/|\.errors\.ts$|-mistakes|synonyms\.ts$|\/some-|\/made-up|\/fake-|\/german\//.test(
      path,
    )
  );
}
