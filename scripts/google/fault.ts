/** What Google answered instead of what was asked for. */

/** login, scope, disabled and quota concern every request, the rest the one that was made. */
export type FaultKind =
  | 'login'
  | 'scope'
  | 'disabled'
  | 'quota'
  | 'rights'
  | 'missing'
  | 'stale'
  | 'taken'
  | 'exists'
  | 'refused'
  | 'uncertain';

export class Fault extends Error {
  readonly kind: FaultKind;
  /** What Google itself says. */
  readonly said: string;
  readonly code: number;

  constructor(kind: FaultKind, said: string, code = 0) {
    super(said);
    this.kind = kind;
    this.said = said;
    this.code = code;
  }
}

interface ErrorBody {
  readonly error?: {
    readonly message?: string;
    readonly status?: string;
    readonly errors?: readonly { readonly reason?: string; readonly message?: string }[];
    readonly details?: readonly {
      readonly reason?: string;
      readonly metadata?: { readonly quota_limit_value?: string };
    }[];
  };
}

/** Reads an error of Google's in the forms in which its APIs write it. */
export function faultOf(code: number, text: string): Fault & { readonly quotaLimit?: number } {
  const { message = text.slice(0, 200), errors = [], details = [] } = bodyOf(text).error ?? {};
  const reasons = [...errors, ...details].flatMap(({ reason }) => reason ?? []);
  const fault = new Fault(kindOf(code, message, reasons), message || `status ${code}`, code);
  const limit = Number(
    details.find(({ metadata }) => metadata?.quota_limit_value)?.metadata?.quota_limit_value,
  );
  return Object.assign(fault, limit > 0 && { quotaLimit: limit });
}

function bodyOf(text: string): ErrorBody {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

function kindOf(code: number, message: string, reasons: readonly string[]): FaultKind {
  const has = (...names: string[]) => names.some(name => reasons.includes(name));
  if (code === 401) return 'login';
  if (code === 429) return 'quota';
  if (code === 403) {
    if (has('ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'insufficientPermissions')) return 'scope';
    if (has('SERVICE_DISABLED', 'accessNotConfigured')) return 'disabled';
    if (has('rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded', 'dailyLimitExceeded'))
      return 'quota';
    return 'rights';
  }
  if (code === 404) return 'missing';
  if (code === 409 && /already exists|ALREADY_EXISTS/i.test(message + reasons.join())) return 'exists';
  if (code === 409 || code === 412 || /fingerprint/i.test(message)) return 'stale';
  if (code === 400 && /duplicate name/i.test(message)) return 'taken';
  return code >= 500 ? 'uncertain' : 'refused';
}
