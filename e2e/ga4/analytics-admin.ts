/**
 * Stands in for the Admin API of Google Analytics, as far as definitions and key events go: what it takes, what it
 * refuses and how much fits. After developers.google.com/analytics/devguides/config/admin/v1 and
 * support.google.com/analytics/answer/10075209, read in November 2026; no real account was asked. How Google words an
 * error is taken from public reports, except where noted.
 */

type Entry = { readonly [key: string]: unknown };
type Kind = 'customDimensions' | 'customMetrics' | 'keyEvents';

/** One property as it is when the stand-in begins. */
export interface Property {
  readonly number: number;
  readonly displayName: string;
  readonly measurementIds?: readonly string[];
  readonly is360?: boolean;
  /** What whoever asks may do there. */
  readonly role?: 'editor' | 'viewer';
  readonly customDimensions?: readonly Entry[];
  readonly customMetrics?: readonly Entry[];
  readonly keyEvents?: readonly Entry[];
  /** Parameters whose definitions were archived: not listed, and not free yet. That this is answered so is an assumption. */
  readonly archived?: readonly string[];
}

/** An error of the API. */
export class ApiError extends Error {
  readonly status: string;

  constructor(status: string, message: string) {
    super(message);
    this.status = status;
  }
}

const limits = {
  customDimensions: { standard: 50, is360: 125 },
  customMetrics: { standard: 50, is360: 125 },
  keyEvents: { standard: 30, is360: 50 },
};

/** What identifies an entry, so that another like it is refused. */
const keyOf: { readonly [kind in Kind]: (entry: Entry) => string } = {
  customDimensions: ({ parameterName, scope }) => `${parameterName} ${scope}`,
  customMetrics: ({ parameterName }) => String(parameterName),
  keyEvents: ({ eventName }) => String(eventName),
};

/** Rules of each kind: what is wrong with an entry, if anything. */
const refused: { readonly [kind in Kind]: (entry: Entry) => string | undefined } = {
  customDimensions: entry =>
    faultOfDefinition(entry) ??
    (['EVENT', 'USER', 'ITEM'].includes(String(entry.scope)) ? undefined : 'scope is required'),
  customMetrics: entry =>
    faultOfDefinition(entry) ??
    (entry.measurementUnit === 'STANDARD' ? undefined : 'measurement_unit is required'),
  keyEvents: ({ eventName, countingMethod }) => {
    if (!/^[A-Za-z]\w{0,39}$/.test(String(eventName))) return 'event_name is not valid';
    const methods = ['ONCE_PER_EVENT', 'ONCE_PER_SESSION'];
    return methods.includes(String(countingMethod)) ? undefined : 'counting_method is required';
  },
};

function faultOfDefinition({ parameterName, displayName, description = '' }: Entry): string | undefined {
  if (!/^[A-Za-z]\w{0,39}$/.test(String(parameterName))) return 'parameter_name is not valid';
  if (!/^[A-Za-z][\w ]{0,81}$/.test(String(displayName))) return 'display_name is not valid';
  return String(description).length > 150 ? 'description is too long' : undefined;
}

/** The account of whoever asks. */
export class AnalyticsAdmin {
  readonly #properties: ReadonlyMap<string, Property & { readonly [kind in Kind]: Entry[] }>;
  /** How many more requests are answered before the quota is spent. */
  quota = Infinity;
  /** The quota does not come back, as that of a day. */
  isSpent = false;
  /** Every request that changed something. */
  readonly written: string[] = [];

  constructor(properties: readonly Property[]) {
    this.#properties = new Map(
      properties.map(property => {
        const { customDimensions = [], customMetrics = [], keyEvents = [] } = property;
        const lists = {
          customDimensions: [...customDimensions],
          customMetrics: [...customMetrics],
          keyEvents: [...keyEvents],
        };
        return [`properties/${property.number}`, { ...property, ...lists }];
      }),
    );
  }

  accountSummaries(): readonly Entry[] {
    this.#ask();
    const propertySummaries = [...this.#properties].map(([property, { displayName }]) => ({
      property,
      displayName,
    }));
    return [{ account: 'accounts/1', propertySummaries }];
  }

  property(name: string): Entry {
    const { displayName, is360 } = this.#find(name);
    const serviceLevel = is360 ? 'GOOGLE_ANALYTICS_360' : 'GOOGLE_ANALYTICS_STANDARD';
    return { name, displayName, serviceLevel };
  }

  dataStreams(name: string): readonly Entry[] {
    const { measurementIds = [] } = this.#find(name);
    return measurementIds.map(measurementId => ({
      type: 'WEB_DATA_STREAM',
      webStreamData: { measurementId },
    }));
  }

  list(kind: Kind, name: string): readonly Entry[] {
    return this.#find(name)[kind];
  }

  create(kind: Kind, name: string, entry: Entry): Entry {
    const property = this.#find(name);
    const { [kind]: entries, is360, role } = property;
    if (role === 'viewer') {
      throw new ApiError('PERMISSION_DENIED', 'User does not have sufficient permissions for this property.');
    }
    const fault = refused[kind](entry);
    if (fault) throw new ApiError('INVALID_ARGUMENT', `Field ${fault}.`);
    const isArchived = property.archived?.includes(String(entry.parameterName));
    const isNamed = entries.some(({ displayName }) => displayName && displayName === entry.displayName);
    if (isArchived || isNamed || entries.some(other => keyOf[kind](other) === keyOf[kind](entry))) {
      throw new ApiError('ALREADY_EXISTS', 'Requested entity already exists');
    }
    const most = limits[kind][is360 ? 'is360' : 'standard'];
    const alike = entries.filter(other => other.scope === entry.scope);
    if (alike.length >= most)
      throw new ApiError('RESOURCE_EXHAUSTED', `The limit of ${most} ${kind} is reached.`);
    entries.push(entry);
    this.written.push(`${kind} ${keyOf[kind](entry)}`);
    return entry;
  }

  #find(name: string) {
    this.#ask();
    const property = this.#properties.get(name);
    if (property) return property;
    // Nobody is told whether a property exists that they cannot see.
    throw new ApiError('PERMISSION_DENIED', 'User does not have sufficient permissions for this property.');
  }

  #ask(): void {
    if (this.quota-- > 0) return;
    throw new ApiError(
      'RESOURCE_EXHAUSTED',
      "Quota exceeded for quota metric 'Requests' of service analyticsadmin.",
    );
  }
}
