/** What a property has of what chat events need, and what is missing. */
import type { Ga4Definitions } from '../../../template/ga4/definitions.ts';
import { type Ga4Kind, ga4KindNames, ga4Limits } from '../../../template/ga4/limits.ts';
import { say } from '../../../template/ga4/sentences.ts';
import type { Ask } from '../api.ts';
import { list, type Property } from './property.ts';

/** One definition or key event that is missing. */
export interface Missing {
  readonly kind: Ga4Kind;
  readonly name: string;
  readonly body: object;
}

export interface KindPlan {
  readonly kind: Ga4Kind;
  readonly used: number;
  readonly most: number;
  readonly missing: readonly Missing[];
  /** What people should know about what is there. */
  readonly remarks: readonly string[];
}

interface There {
  readonly parameterName?: string;
  readonly eventName?: string;
  readonly displayName?: string;
  readonly scope?: string;
  readonly countingMethod?: string;
  readonly custom?: boolean;
}

type Wanted = { readonly [kind in Ga4Kind]: readonly { readonly name: string; readonly body: object }[] };

/** What to register, as the API takes it. */
function wantedOf({ dimensions, metrics, keyEvents }: Ga4Definitions): Wanted {
  const named = (more: object) => (definition: Ga4Definitions['dimensions'][number]) => ({
    name: definition.parameterName,
    body: { ...definition, scope: 'EVENT', ...more },
  });
  return {
    customDimensions: dimensions.map(named({})),
    customMetrics: metrics.map(named({ measurementUnit: 'STANDARD' })),
    keyEvents: keyEvents.map(eventName => ({
      name: eventName,
      body: { eventName, countingMethod: 'ONCE_PER_SESSION' },
    })),
  };
}

/** Reads the property, and compares. */
export async function planRegistration(
  ask: Ask,
  { name, serviceLevel }: Property,
  definitions: Ga4Definitions,
): Promise<KindPlan[]> {
  const wanted = wantedOf(definitions);
  const level = serviceLevel === 'GOOGLE_ANALYTICS_360' ? 'is360' : 'standard';
  const kinds = Object.keys(wanted) as Ga4Kind[];
  const plans: KindPlan[] = [];
  for (const kind of kinds) {
    const there = await list<There>(ask, `${name}/${kind}`, kind);
    plans.push(planKind(kind, { there, wanted: wanted[kind], most: ga4Limits[kind][level] }));
  }
  return plans;
}

interface Compared {
  readonly there: readonly There[];
  readonly wanted: Wanted[Ga4Kind];
  readonly most: number;
}

function planKind(kind: Ga4Kind, { there, wanted, most }: Compared): KindPlan {
  // Dimensions of users and items have limits of their own, and key events that every property has take no room.
  const alike = there.filter(
    ({ scope, custom }) => (kind !== 'customDimensions' || scope === 'EVENT') && custom !== false,
  );
  const known = (kind === 'keyEvents' ? there : alike).map(
    ({ parameterName, eventName }) => parameterName ?? eventName,
  );
  const missing = wanted.filter(({ name }) => !known.includes(name)).map(one => ({ kind, ...one }));
  return {
    kind,
    used: alike.length,
    most,
    missing,
    remarks: [...countedOtherwise(there, wanted), ...taken(there, missing)],
  };
}

const countedOtherwise = (there: readonly There[], wanted: Wanted[Ga4Kind]): string[] =>
  there
    .filter(
      ({ countingMethod, eventName }) =>
        countingMethod === 'ONCE_PER_EVENT' && wanted.some(({ name }) => name === eventName),
    )
    .map(({ eventName }) => say('oncePerEvent', { name: eventName! }));

/** Whether GA4 takes a second definition of a name is not known; reports would show the two alike anyway. */
const taken = (there: readonly There[], missing: readonly Missing[]): string[] =>
  missing.flatMap(({ name, body }) => {
    const { displayName } = body as There;
    const other = there.find(one => displayName !== undefined && one.displayName === displayName);
    return other
      ? [
          `  ${name} is to be called "${displayName}", as ${other.parameterName} is already: rename that one, or GA4 may refuse it.`,
        ]
      : [];
  });

/** Whether all that is missing has room. */
export const fits = (plans: readonly KindPlan[]): boolean =>
  plans.every(({ used, most, missing }) => used + missing.length <= most);

/** The plan in words. */
export const planLines = (plans: readonly KindPlan[]): string[] =>
  plans.flatMap(({ kind, used, most, missing, remarks }) => {
    const names = missing.length > 0 ? ` (${missing.map(({ name }) => name).join(', ')})` : '';
    const beyond = used + missing.length - most;
    return [
      say('kind', { what: ga4KindNames[kind], used, most, missing: missing.length, names }),
      ...(beyond > 0 ? [say('tooMany', { count: beyond })] : []),
      ...remarks,
    ];
  });
