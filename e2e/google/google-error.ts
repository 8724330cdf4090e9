/** An error as Google's APIs answer it; the forms of the bodies are those that public clients and issues show. */
export class GoogleError extends Error {
  readonly code: number;
  readonly body: object;
  readonly headers: { readonly [name: string]: string };

  constructor(code: number, message: string, { status, reason, details, headers = {} }: Particulars = {}) {
    super(message);
    this.code = code;
    this.headers = headers;
    this.body = {
      error: {
        code,
        message,
        errors: [{ message, domain: 'global', reason: reason ?? usualReason[code] }],
        status: status ?? usualStatus[code],
        ...(details && { details }),
      },
    };
  }
}

interface Particulars {
  readonly status?: string;
  readonly reason?: string;
  readonly details?: readonly object[];
  readonly headers?: { readonly [name: string]: string };
}

const usualStatus: { readonly [code: number]: string } = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

const usualReason: { readonly [code: number]: string } = {
  400: 'badRequest',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  409: 'alreadyExists',
  429: 'rateLimitExceeded',
  500: 'backendError',
  503: 'backendError',
};
