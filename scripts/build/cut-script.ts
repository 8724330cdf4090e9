/** Cuts the built script into the pieces from which the scripts for chosen chats are composed. */
import ts from 'typescript';
import type { Entry, Piece, ScriptParts } from '../../bundle/composition/script-parts.ts';

/** A literal of the script of which each chat needs only some properties. */
export interface Literal {
  /** Every property that it has, with the chats that need it; none if all do. */
  readonly [property: string]: readonly string[] | undefined;
}

/**
 * The pieces of a minified script of functions, variables and statements, without a function around them. Each given
 * literal has to be in it exactly once: a property is kept for the chats that need it.
 */
export function cutScript(text: string, chats: readonly string[], literal: Literal): ScriptParts {
  const { source, checker } = parse(text);
  const tops = source.statements.flatMap(topsOf);
  const placeOf = new Map(tops.flatMap(({ names }, at) => names.map(name => [name, at] as const)));
  const cutter: Cutter = { text, source, needsOf: (node, but) => needsOf(node, but, checker, placeOf) };
  const found = find(source, literal);
  const holdsIt = ({ node }: Top) => node.pos <= found.pos && found.end <= node.end;
  const pieces = tops.map(top => (holdsIt(top) ? opened(top, found, literal, cutter) : whole(top, cutter)));
  return { chats, pieces };
}

/** A piece of the source with the names that it declares. */
interface Top {
  readonly kind: Piece['kind'];
  readonly node: ts.Node;
  readonly names: readonly ts.Node[];
}

interface Cutter {
  readonly text: string;
  readonly source: ts.SourceFile;
  readonly needsOf: (node: ts.Node, but?: ts.Node) => number[];
}

function parse(text: string): { source: ts.SourceFile; checker: ts.TypeChecker } {
  const name = 'script.js';
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2018, true, ts.ScriptKind.JS);
  const program = ts.createProgram(
    [name],
    { allowJs: true, noLib: true, noResolve: true, types: [] },
    {
      getSourceFile: file => (file === name ? source : undefined),
      getDefaultLibFileName: () => '',
      writeFile: () => {},
      getCurrentDirectory: () => '',
      getCanonicalFileName: file => file,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      fileExists: file => file === name,
      readFile: () => undefined,
    },
  );
  return { source, checker: program.getTypeChecker() };
}

function topsOf(statement: ts.Statement): Top[] {
  if (ts.isFunctionDeclaration(statement)) {
    return [{ kind: 'function', node: statement, names: [statement] }];
  }
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(node => ({
      kind: 'variable',
      node,
      names: namesIn(node),
    }));
  }
  return [{ kind: 'statement', node: statement, names: [] }];
}

/** The declarations that a declaration makes: several where it takes an object apart. */
function namesIn(node: ts.VariableDeclaration | ts.BindingElement): ts.Node[] {
  if (ts.isIdentifier(node.name)) return [node];
  return node.name.elements.flatMap(element => (ts.isBindingElement(element) ? namesIn(element) : []));
}

/** Places of the other pieces that a node uses, without those that only `but` within it uses. */
function needsOf(
  node: ts.Node,
  but: ts.Node | undefined,
  checker: ts.TypeChecker,
  placeOf: ReadonlyMap<ts.Node, number>,
): number[] {
  const needs = new Set<number>();
  const visit = (one: ts.Node) => {
    if (one === but) return;
    if (ts.isIdentifier(one)) {
      const symbol = ts.isShorthandPropertyAssignment(one.parent)
        ? checker.getShorthandAssignmentValueSymbol(one.parent)
        : checker.getSymbolAtLocation(one);
      for (const declaration of symbol?.declarations ?? []) {
        const place = placeOf.get(declaration);
        if (place !== undefined) needs.add(place);
      }
    }
    ts.forEachChild(one, visit);
  };
  visit(node);
  return [...needs].sort((one, other) => one - other);
}

const textOf = (node: ts.Node, { text, source }: Cutter) => text.slice(node.getStart(source), node.end);

const whole = ({ kind, node }: Top, cutter: Cutter): Piece => ({
  kind,
  before: textOf(node, cutter).replace(/;$/, ''),
  needs: cutter.needsOf(node),
});

function opened(
  { kind, node }: Top,
  object: ts.ObjectLiteralExpression,
  literal: Literal,
  cutter: Cutter,
): Piece {
  const { text, source } = cutter;
  const entries = object.properties.map((property): Entry => {
    const chats = literal[nameOf(property)];
    return { text: textOf(property, cutter), ...(chats && { chats }), needs: cutter.needsOf(property) };
  });
  return {
    kind,
    before: text.slice(node.getStart(source), object.getStart(source) + 1),
    entries,
    after: text.slice(object.end - 1, node.end).replace(/;$/, ''),
    needs: cutter.needsOf(node, object),
  };
}

const nameOf = ({ name }: ts.ObjectLiteralElementLike): string =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';

/** The one literal with exactly these properties. */
function find(source: ts.SourceFile, literal: Literal): ts.ObjectLiteralExpression {
  const wanted = Object.keys(literal).sort().join();
  const found: ts.ObjectLiteralExpression[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node) && node.properties.map(nameOf).sort().join() === wanted)
      found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (found.length !== 1) {
    throw new Error(`The script has ${found.length} literals with ${wanted}; it can be cut if it has one.`);
  }
  return found[0]!;
}
