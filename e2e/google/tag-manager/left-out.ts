/** Google leaves empty lists, empty texts and `false` out of what it answers. */
export function withoutEmpties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpties);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => !isEmpty(item));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutEmpties(item)]));
}

const isEmpty = (value: unknown): boolean =>
  value === '' ||
  value === false ||
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0);
