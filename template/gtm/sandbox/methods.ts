const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** The methods that values have in GTM's interpreter, by their type; it lacks many that browsers have. */
export const methods = {
  string: named(
    'charAt concat indexOf lastIndexOf match replace search slice split substring toLowerCase toLocaleLowerCase toString ' +
      'toUpperCase toLocaleUpperCase trim',
  ),
  array: named(
    'concat every filter forEach hasOwnProperty indexOf join lastIndexOf map pop push reduce reduceRight reverse shift ' +
      'slice some sort splice unshift toString',
  ),
  object: named('hasOwnProperty toString'),
  primitive: named('toString'),
  function: new Set<string>(),
} as const;

/** The methods of a value. */
export const methodsOf = (value: unknown): ReadonlySet<string> => {
  if (typeof value === 'string') return methods.string;
  if (Array.isArray(value)) return methods.array;
  if (typeof value === 'object') return methods.object;
  return typeof value === 'function' ? methods.function : methods.primitive;
};
