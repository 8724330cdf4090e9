/** How long functions are. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** One function: where it begins, and over how many lines it goes. */
export interface FunctionLength {
  readonly at: string;
  readonly lines: number;
}

/** The functions of a source that go over more lines than `most`; blocks that only group tests are not functions. */
export function longFunctions(path: string, most: number): FunctionLength[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  const long: FunctionLength[] = [];
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;

  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && !groupsTests(node)) {
      const first = lineOf(node.getStart());
      const lines = lineOf(node.end) - first + 1;
      if (lines > most) long.push({ at: `${path}:${first}`, lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return long;
}

function groupsTests({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && /^(test\.)?describe\b/.test(parent.expression.getText());
}
