/**
 * Finds what BigQuery would refuse, or read differently, in a view that SQLite runs: SQLite knows more functions,
 * reads quotes otherwise, takes any column beside an aggregate and any word as a name. Serves tests; never ships.
 */

const keywords = new Set(
  (
    'ALL AND AS BETWEEN BY CASE CREATE CROSS DROP ELSE END EXISTS FROM GROUP HAVING IF IN IS JOIN LEFT NOT NULL ON OR ' +
    'ORDER OVER PARTITION SELECT THEN UNION VIEW WHEN WHERE WITH'
  ).split(' '),
);

const aggregates = new Set(['AVG', 'COUNT', 'MAX', 'MIN', 'SUM']);

/** Functions that mean the same in both, for the types they are given here. */
const functions = new Set([...aggregates, 'COALESCE', 'LAG', 'NULLIF', 'ROW_NUMBER', 'SUBSTR']);

/** Words that BigQuery keeps for itself. */
const reserved = new Set(
  (
    'ALL AND ANY ARRAY AS ASC ASSERT_ROWS_MODIFIED AT BETWEEN BY CASE CAST COLLATE CONTAINS CREATE CROSS CUBE CURRENT ' +
    'DEFAULT DEFINE DESC DISTINCT ELSE END ENUM ESCAPE EXCEPT EXCLUDE EXISTS EXTRACT FALSE FETCH FOLLOWING FOR FROM ' +
    'FULL GROUP GROUPING GROUPS HASH HAVING IF IGNORE IN INNER INTERSECT INTERVAL INTO IS JOIN LATERAL LEFT LIKE LIMIT ' +
    'LOOKUP MERGE NATURAL NEW NO NOT NULL NULLS OF ON OR ORDER OUTER OVER PARTITION PRECEDING PROTO QUALIFY RANGE ' +
    'RECURSIVE RESPECT RIGHT ROLLUP ROWS SELECT SET SOME STRUCT TABLESAMPLE THEN TO TREAT TRUE UNBOUNDED UNION UNNEST ' +
    'USING WHEN WHERE WINDOW WITH WITHIN'
  ).split(' '),
);

/** One sentence for each thing that is not common; `tables` are the full names that may be read. */
export function checkCommonSql(text: string, tables: readonly string[]): string[] {
  const tokens = tokensOf(text);
  return [
    ...checkWords(tokens),
    ...checkReferences(tokens, tables),
    ...checkGroups(tokens),
    ...checkParentheses(tokens),
  ];
}

/** Words, numbers, texts and signs, without comments. Names with a dot are one word. */
export function tokensOf(text: string): string[] {
  const code = text.replace(/--.*$/gm, '');
  return code.match(/'(?:[^']|'')*'|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|\d+(?:\.\d+)?|<>|<=|>=|\|\||\S/g) ?? [];
}

const isWord = (token: string | undefined): boolean => /^[A-Za-z_]/.test(token ?? '');
const isName = (token: string): boolean => isWord(token) && token !== token.toUpperCase();

function checkWords(tokens: readonly string[]): string[] {
  return tokens.flatMap((token, nth) => {
    if (isName(token)) {
      const bad = token.split('.').find(part => reserved.has(part.toUpperCase()));
      if (bad) return [`BigQuery keeps the name ${bad} for itself.`];
      return tokens[nth + 1] === '(' ? [`${token} is not a function of both dialects.`] : [];
    }
    if (isWord(token)) {
      const known = keywords.has(token) || (functions.has(token) && tokens[nth + 1] === '(');
      return known ? [] : [`${token} is not in the common part of both dialects.`];
    }
    return /^('|\d|[(),;*/+<>=-]|<>|<=|>=|\|\|)/.test(token)
      ? []
      : [`The sign ${token} means something else in BigQuery.`];
  });
}

/** Whatever is read is a table of ours by its full name, or named in the `WITH` above. */
function checkReferences(tokens: readonly string[], tables: readonly string[]): string[] {
  const named = tokens.filter(
    (token, nth) => isName(token) && tokens[nth + 1] === 'AS' && tokens[nth + 2] === '(',
  );
  const read = tokens.filter((_, nth) => tokens[nth - 1] === 'FROM' || tokens[nth - 1] === 'JOIN');
  return read
    .filter(name => !tables.includes(name) && !named.includes(name))
    .map(name => `${name} is read and neither made before nor named by WITH.`);
}

/** Beside an aggregate there is nothing that the groups do not fix. */
function checkGroups(tokens: readonly string[]): string[] {
  return selects(tokens).flatMap(({ items, groups }) => {
    if (groups.length === 0) return [];
    return items
      .map(item => withoutAlias(item))
      .filter(item => !groups.includes(item.join(' ')))
      .flatMap(item => withoutAggregates(item).filter(isName))
      .filter(name => !groups.includes(name))
      .map(name => `${name} is selected beside aggregates and is not in GROUP BY.`);
  });
}

interface Select {
  readonly items: readonly (readonly string[])[];
  /** Expressions of `GROUP BY` as text. */
  readonly groups: readonly string[];
}

function selects(tokens: readonly string[]): Select[] {
  return tokens.flatMap((token, nth) => {
    if (token !== 'SELECT') return [];
    const body = level(tokens.slice(nth + 1));
    const from = body.findIndex(({ token, depth }) => depth === 0 && token === 'FROM');
    const group = body.findIndex(({ token, depth }) => depth === 0 && token === 'GROUP');
    const items = split(from < 0 ? body : body.slice(0, from));
    const groups = group < 0 ? [] : split(body.slice(group + 2)).map(item => item.join(' '));
    return [{ items, groups }];
  });
}

interface Placed {
  readonly token: string;
  readonly depth: number;
}

/** The rest of one SELECT: up to its closing parenthesis, its end, or the next one of a union. */
function level(tokens: readonly string[]): Placed[] {
  const placed: Placed[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token === ')') depth--;
    if (depth < 0 || (depth === 0 && /^(UNION|;)$/.test(token))) break;
    placed.push({ token, depth });
    if (token === '(') depth++;
  }
  return placed;
}

function split(placed: readonly Placed[]): string[][] {
  const items: string[][] = [[]];
  for (const { token, depth } of placed) {
    if (depth === 0 && token === ',') items.push([]);
    else items.at(-1)!.push(token);
  }
  return items;
}

const withoutAlias = (item: readonly string[]): readonly string[] =>
  item.at(-2) === 'AS' ? item.slice(0, -2) : item;

function withoutAggregates(item: readonly string[]): string[] {
  const rest: string[] = [];
  for (let nth = 0; nth < item.length; nth++) {
    if (!aggregates.has(item[nth]!)) rest.push(item[nth]!);
    else nth += 2 + level(item.slice(nth + 2)).length;
  }
  return rest;
}

function checkParentheses(tokens: readonly string[]): string[] {
  const open = tokens.filter(token => token === '(').length;
  const closed = tokens.filter(token => token === ')').length;
  return open === closed ? [] : [`${open} parentheses open and ${closed} close.`];
}
