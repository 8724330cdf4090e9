/** What is in a container file, to show before somebody downloads it. */
import type { ContainerFile } from '../../template/gtm/file/entities.ts';

/** A tag, trigger or variable of the file. */
export interface OutlineEntry {
  readonly name: string;
  readonly notes: string;
  readonly isPaused: boolean;
}

export interface Outline {
  readonly tags: readonly OutlineEntry[];
  readonly triggers: readonly OutlineEntry[];
  readonly variables: readonly OutlineEntry[];
}

/** Lists what the file brings, by the names it will have in Tag Manager. */
export function outline({ containerVersion: { tag, trigger, variable } }: ContainerFile): Outline {
  return {
    tags: tag.map(({ paused = false, ...one }) => ({ ...entry(one), isPaused: paused })),
    triggers: trigger.map(entry),
    variables: variable.map(entry),
  };
}

const entry = ({ name, notes = '' }: { readonly name: string; readonly notes?: string }): OutlineEntry => ({
  name,
  notes: notes.split('\n')[0] ?? '',
  isPaused: false,
});
