/** Makes a schema point at one mistake instead of at every alternative that was not meant. */

/** A JSON Schema, as loosely as this file has to know it. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/**
 * Turns each `anyOf` of objects that differ in one property, such as `type`, into a chain of if, then, else. It
 * accepts the same values, but a validator then reports only what is wrong with the kind that was meant.
 */
export function oneBranch(schema: Schema): Schema {
  return visit(schema, schema) as Schema;
}

function visit(node: unknown, root: Schema): unknown {
  if (Array.isArray(node)) return node.map(item => visit(item, root));
  if (!isSchema(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, visit(value, root)]);
  const { anyOf, ...rest } = Object.fromEntries(entries) as Schema;
  if (!Array.isArray(anyOf)) return Object.fromEntries(entries);
  const key = discriminator(anyOf, root);
  return key ? { ...rest, ...chain(key, anyOf, root) } : { ...rest, anyOf };
}

/** The property that every alternative requires and narrows down in a way of its own. */
function discriminator(branches: readonly Schema[], root: Schema): string | undefined {
  const [first, ...others] = branches.map(branch => narrowed(branch, root));
  return first?.find(
    key =>
      others.every(keys => keys.includes(key)) &&
      new Set(marksOf(key, branches, root).map(mark => JSON.stringify(mark))).size === branches.length,
  );
}

/** The required properties of an alternative that do not take just any text. */
function narrowed(branch: Schema, root: Schema): string[] {
  const { required = [], properties = {} } = resolved(branch, root);
  return required.filter(name => ['const', 'enum', 'pattern'].some(word => word in (properties[name] ?? {})));
}

function marksOf(key: string, branches: readonly Schema[], root: Schema): Schema[] {
  return branches.map(branch => resolved(branch, root).properties?.[key] ?? {});
}

function chain(key: string, branches: readonly Schema[], root: Schema): Schema {
  const marks = marksOf(key, branches, root);
  const none: Schema = { type: 'object', required: [key], properties: { [key]: { anyOf: marks } } };
  return branches.reduceRight<Schema>(
    (otherwise, branch, at) => ({
      if: { type: 'object', required: [key], properties: { [key]: marks[at] } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: branch,
      else: otherwise,
    }),
    none,
  );
}

interface Branch {
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
}

function resolved(branch: Schema, root: Schema): Branch {
  const name = /^#\/definitions\/(.+)$/.exec(String(branch.$ref))?.[1];
  return name ? ((root.definitions as { readonly [name: string]: Branch })[name] ?? branch) : branch;
}

function isSchema(node: unknown): node is Schema {
  return typeof node === 'object' && node !== null;
}
