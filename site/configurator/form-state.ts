/** What every question gets: the choices, ways to change them, and what is wrong with them. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Choices } from '../../template/container/choices.ts';
import type { SettingInput } from '../../template/tag/inputs.ts';

export interface FormState {
  readonly choices: Choices;
  readonly dictionary: Dictionary;
  /** Takes other choices. */
  readonly choose: (choices: Choices) => void;
  readonly change: (some: Partial<Choices>) => void;
  readonly changeSetting: <Name extends SettingInput>(
    name: Name,
    value: NonNullable<Choices['settings'][Name]>,
  ) => void;
  /** The findings to show beside a field. */
  readonly faults: (path: string) => readonly string[];
  /** Somebody has left a field, so that what is wrong with it may be said. */
  readonly leave: (path: string) => void;
}

/** Id of the field that findings about this choice stand beside. */
export const fieldId = (path: string): string => `field-${path.replace('.', '-')}`;
