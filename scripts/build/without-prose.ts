/** What only people read of a published schema. */
const prose = new Set(['title', 'description', '$comment', 'default']);

/** The same schema without it, so that none of it can reach a compiled validator. */
export function withoutProse(schema: object): object {
  return strip(schema, false) as object;
}

function strip(node: unknown, namesAreData: boolean): unknown {
  if (Array.isArray(node)) return node.map(item => strip(item, false));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => namesAreData || !prose.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, strip(value, !namesAreData && isNameMap(key))]));
}

/** Under these keywords the keys are names of properties, which may well be called `description`. */
function isNameMap(key: string): boolean {
  return key === 'properties' || key === 'definitions' || key === 'patternProperties';
}
