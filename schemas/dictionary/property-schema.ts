/** A property as the published schemas have it. */
export interface PropertySchema {
  /** Label for people. */
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly string[];
  readonly const?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  /** Privacy class and place in GA4, see `notes.ts`. */
  readonly $comment?: string;
  readonly items?: { readonly enum?: readonly string[]; readonly pattern?: string };
  readonly additionalProperties?: { readonly pattern?: string };
}

/** The properties of a schema in their order. */
export const propertiesOf = <Name extends string>(schema: { readonly properties: object }) =>
  Object.entries(schema.properties) as [Name, PropertySchema][];
