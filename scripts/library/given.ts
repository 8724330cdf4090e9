/** What a caller has decided; `undefined`, such as a variable of the environment that is not set, decides nothing. */
export function given<Choices extends object>(what: string, choices: Choices): Partial<Choices> {
  if (typeof choices !== 'object' || choices === null || Array.isArray(choices)) {
    throw new TypeError(
      `${what}: ${JSON.stringify(choices) ?? 'nothing'} is not an object. Write { name: value, … }.`,
    );
  }
  const entries = Object.entries(choices).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Choices>;
}
