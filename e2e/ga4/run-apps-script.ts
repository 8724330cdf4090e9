/** Runs a script as Google Apps Script does: plain globals, and services whose calls throw what the API answers. */
import { createContext, runInContext } from 'node:vm';
import { type AnalyticsAdmin, ApiError } from './analytics-admin.ts';
import { type PageOptions, paged } from './paged.ts';

/** What came of one run. */
export interface Run {
  readonly log: readonly string[];
  readonly error: string | undefined;
  /** Milliseconds that the script slept. */
  readonly slept: number;
}

/** Runs one function of the script, as somebody does who chooses it in the bar; without the service if there is none. */
export function runAppsScript(script: string, name: string, admin?: AnalyticsAdmin): Run {
  const log: string[] = [];
  let slept = 0;
  const Utilities = {
    sleep: (milliseconds: number) => {
      slept += milliseconds;
      if (admin && !admin.isSpent) admin.quota = Infinity;
    },
  };
  const services = admin ? { AnalyticsAdmin: serviceOf(admin) } : {};
  const context = createContext({
    console: { log: (line: string) => log.push(line) },
    Utilities,
    ...services,
  });
  try {
    runInContext(`${script}\n${name}();`, context);
    return { log, error: undefined, slept };
  } catch (error) {
    return { log, error: (error as Error).message, slept };
  }
}

/** The service as Apps Script has it: names of the API with capitals, the body first, then the path. */
function serviceOf(admin: AnalyticsAdmin) {
  const ofKind = (kind: 'customDimensions' | 'customMetrics' | 'keyEvents') => ({
    list: (name: string, options: PageOptions) => answer(() => paged(kind, admin.list(kind, name), options)),
    create: (entry: object, name: string) => answer(() => admin.create(kind, name, { ...entry })),
  });
  return {
    AccountSummaries: {
      list: (options: PageOptions) =>
        answer(() => paged('accountSummaries', admin.accountSummaries(), options)),
    },
    Properties: {
      get: (name: string) => answer(() => admin.property(name)),
      DataStreams: {
        list: (name: string, options: PageOptions) =>
          answer(() => paged('dataStreams', admin.dataStreams(name), options)),
      },
      CustomDimensions: ofKind('customDimensions'),
      CustomMetrics: ofKind('customMetrics'),
      KeyEvents: ofKind('keyEvents'),
    },
  };
}

/** How Apps Script tells of an error. */
function answer<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new Error(`API call to analyticsadmin failed with error: ${error.message}`);
  }
}
