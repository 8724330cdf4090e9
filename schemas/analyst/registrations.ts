/** What GA4 has to be told about our parameters: custom dimensions, custom metrics, and what to leave out. */
import type { FieldEntry } from '../src/dictionary.ts';
import type { Field } from '../src/record.ts';
import type { PrivacyClass } from '../src/settings.ts';
import type { Knowledge } from './view.ts';

/** How many of each kind a standard property takes. */
export const mostRegistrations = 50;

/** Longest name and description that GA4 takes. */
export const longestName = 82;
export const longestDescription = 150;

/** One line of "Custom definitions". */
export interface Registration {
  /** Name in GA4. */
  readonly name: string;
  readonly parameter: Field;
  readonly kind: 'dimension' | 'metric';
  readonly scope: 'Event';
  /** Unit of measurement; only metrics have one. */
  readonly unit: '' | 'Standard';
  readonly description: string;
  /** A container sends the parameter unless somebody chooses otherwise. */
  readonly byDefault: boolean;
}

/** A field that must not be registered, and why. */
export interface Refusal {
  readonly parameter: Field;
  readonly description: string;
  readonly reason: string;
}

/** Everything that can be registered: what is sent by default first, then what a container may send on request. */
export function registrations({ dictionary, defaultParameters }: Knowledge): Registration[] {
  const all = dictionary.fields
    .filter(({ dimension }) => dimension !== 'never')
    .map(
      (field): Registration => ({
        name: registeredName(field),
        parameter: field.name,
        kind: field.dimension === 'metric' ? 'metric' : 'dimension',
        scope: 'Event',
        unit: field.dimension === 'metric' ? 'Standard' : '',
        description: field.description,
        byDefault: defaultParameters.includes(field.name),
      }),
    );
  return [...all.filter(({ byDefault }) => byDefault), ...all.filter(({ byDefault }) => !byDefault)];
}

/** Everything that must not be registered. */
export function refusals({ dictionary }: Knowledge): Refusal[] {
  return dictionary.fields
    .filter(({ dimension }) => dimension === 'never')
    .map(({ name, description, privacy }) => ({
      parameter: name,
      description,
      reason: reasonOf(name, privacy),
    }));
}

/** How many of the 50 are used, by default and at most. */
export function usage(knowledge: Knowledge): { readonly [kind in Registration['kind']]: Use } {
  const all = registrations(knowledge);
  const used = (kind: Registration['kind']): Use => {
    const alike = all.filter(registration => registration.kind === kind);
    return { byDefault: alike.filter(({ byDefault }) => byDefault).length, atMost: alike.length };
  };
  return { dimension: used('dimension'), metric: used('metric') };
}

/** A number of registrations, by default and if every possible parameter is sent. */
export interface Use {
  readonly byDefault: number;
  readonly atMost: number;
}

const registeredName = ({ label, englishLabel = label }: FieldEntry): string =>
  `Chat ${englishLabel[0]!.toLowerCase()}${englishLabel.slice(1)}`;

const classReasons: { readonly [name in PrivacyClass]: string } = {
  personalData:
    'It tells who the visitor is. Google forbids sending that to GA4, and it is not recorded by default.',
  staff: 'It tells which member of staff was in the chat. Reports about staff need their own legal ground.',
  ids: 'It is another value for each visitor or conversation, so reports end in one row "(other)".',
  answers: 'It tells what a visitor answered.',
};

const fieldReasons: { readonly [name in Field]?: string } = {
  event: 'GA4 has it already, as "Event name".',
  chat_time: 'It is different in every record; GA4 has its own time of the event.',
  chat_seq: 'It is different in every record and only tells the order.',
  chat_page: 'It is there on held records only; GA4 has the page as "Page path".',
  chat_problem: 'It comes from the debug build only, which is not used on a live page.',
};

function reasonOf(name: Field, privacy: FieldEntry['privacy']): string {
  const reason = fieldReasons[name] ?? (privacy === 'plain' ? undefined : classReasons[privacy]);
  if (!reason) throw new Error(`Say in schemas/analyst/registrations.ts why ${name} must not be registered.`);
  return reason;
}
