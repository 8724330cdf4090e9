/** The fields of a template, which ask for its inputs: as a linter knows them, and whatever an importer accepts. */

/** One field, or a group of them, as the editor writes it. */
export interface TemplateField {
  readonly type: 'TEXT' | 'SELECT' | 'CHECKBOX' | 'RADIO' | 'GROUP' | 'LABEL' | 'SIMPLE_TABLE';
  readonly name: string;
  readonly displayName?: string;
  readonly groupStyle?: 'NO_ZIPPY' | 'ZIPPY_OPEN' | 'ZIPPY_CLOSED';
  readonly checkboxText?: string;
  readonly simpleValueType?: true;
  readonly alwaysInSummary?: true;
  readonly selectItems?: readonly Item[];
  readonly macrosInSelect?: boolean;
  readonly radioItems?: readonly (Item & {
    readonly help?: string;
    readonly subParams?: readonly TemplateField[];
  })[];
  readonly simpleTableColumns?: readonly Column[];
  readonly newRowButtonText?: string;
  readonly defaultValue?: string | number | boolean;
  readonly lineCount?: number;
  readonly valueHint?: string;
  readonly help?: string;
  readonly valueValidators?: readonly Validator[];
  readonly subParams?: readonly TemplateField[];
}

interface Item {
  readonly value: string;
  readonly displayValue: string;
}

interface Column {
  readonly name: string;
  readonly displayName: string;
  readonly type: 'TEXT';
  readonly defaultValue: '';
  readonly isUnique?: true;
  readonly valueHint?: string;
  readonly valueValidators: readonly Validator[];
}

export interface Validator {
  readonly type: 'NON_EMPTY' | 'REGEX' | 'POSITIVE_NUMBER';
  readonly args?: readonly string[];
  readonly errorMessage?: string;
}

/** A field of any template, as far as it decides what arrives in the code. */
export interface AnyField {
  readonly type: string;
  readonly name: string;
  readonly canBeEmptyString?: boolean;
  readonly textAsList?: boolean;
  readonly subParams?: readonly AnyField[];
  readonly radioItems?: readonly { readonly subParams?: readonly AnyField[] }[];
}

/** Whether a field holds one plain value, and the types of a tag's parameters that carry it. */
interface FieldKind {
  readonly isSimple: boolean;
  readonly parameters: readonly ('TEMPLATE' | 'BOOLEAN' | 'LIST')[];
}

/** The types of fields. Those that no parameter carries deliver nothing themselves. */
export const fieldKinds: { readonly [type: string]: FieldKind } = {
  TEXT: { isSimple: true, parameters: ['TEMPLATE'] },
  SELECT: { isSimple: true, parameters: ['TEMPLATE', 'BOOLEAN'] },
  CHECKBOX: { isSimple: true, parameters: ['BOOLEAN'] },
  RADIO: { isSimple: true, parameters: ['TEMPLATE'] },
  GROUP: { isSimple: false, parameters: [] },
  LABEL: { isSimple: false, parameters: [] },
  SIMPLE_TABLE: { isSimple: false, parameters: ['LIST'] },
  PARAM_TABLE: { isSimple: false, parameters: ['LIST'] },
};

interface Nested<Field> {
  readonly type: string;
  readonly subParams?: readonly Field[];
  readonly radioItems?: readonly { readonly subParams?: readonly Field[] }[];
}

/** Every field and group, in whatever it lies, in the order in which they are shown. */
export function allFields<Field extends Nested<Field>>(tree: readonly Field[]): Field[] {
  return tree.flatMap(field => [
    field,
    ...allFields(field.subParams ?? []),
    ...allFields(field.radioItems?.flatMap(({ subParams = [] }) => subParams) ?? []),
  ]);
}

/** All fields without groups and labels: in the code they are on one level. */
export function flatFields<Field extends Nested<Field>>(tree: readonly Field[]): Field[] {
  return allFields(tree).filter(({ type }) => type !== 'GROUP' && type !== 'LABEL');
}
