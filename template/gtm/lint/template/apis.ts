/** The functions and objects that sandboxed code of a web template gets by `require`. */

/** What an API needs, and which of its arguments name what it touches. */
export interface Api {
  readonly permission?: string;
  /** Position of an argument that is a path, address, key or type, and the rights asked for there. */
  readonly touches?: { readonly [argument: number]: readonly Right[] };
  /** Methods of an API that is an object. */
  readonly methods?: readonly string[];
}

export type Right = 'read' | 'write' | 'execute';

const globals = (touches: Api['touches']): Api => ({
  permission: 'access_globals',
  ...(touches && { touches }),
});
const readWrite = ['read', 'write'] as const;

/** Every documented API by name. */
export const apis: { readonly [name: string]: Api } = {
  addConsentListener: { permission: 'access_consent', touches: { 0: ['read'] } },
  addEventCallback: { permission: 'read_event_metadata' },
  aliasInWindow: globals({ 0: ['write'], 1: ['read'] }),
  callInWindow: globals({ 0: ['execute'] }),
  callLater: {},
  copyFromDataLayer: { permission: 'read_data_layer' },
  copyFromWindow: globals({ 0: ['read'] }),
  createArgumentsQueue: globals({ 0: readWrite, 1: readWrite }),
  createQueue: globals({ 0: readWrite }),
  decodeUri: {},
  decodeUriComponent: {},
  encodeUri: {},
  encodeUriComponent: {},
  fromBase64: {},
  generateRandom: {},
  getContainerVersion: { permission: 'read_container_data' },
  getCookieValues: { permission: 'get_cookies' },
  getQueryParameters: { permission: 'get_url' },
  getReferrerQueryParameters: { permission: 'get_referrer' },
  getReferrerUrl: { permission: 'get_referrer' },
  getTimestamp: {},
  getTimestampMillis: {},
  getType: {},
  getUrl: { permission: 'get_url' },
  gtagSet: { permission: 'write_data_layer' },
  injectHiddenIframe: { permission: 'inject_hidden_iframe' },
  injectScript: { permission: 'inject_script', touches: { 0: [] } },
  isConsentGranted: { permission: 'access_consent', touches: { 0: ['read'] } },
  JSON: { methods: ['parse', 'stringify'] },
  localStorage: { permission: 'access_local_storage', methods: ['getItem', 'setItem', 'removeItem'] },
  logToConsole: { permission: 'logging' },
  makeInteger: {},
  makeNumber: {},
  makeString: {},
  makeTableMap: {},
  Math: { methods: ['abs', 'ceil', 'floor', 'max', 'min', 'pow', 'round', 'sqrt'] },
  Object: { methods: ['keys', 'values', 'entries', 'freeze', 'delete'] },
  parseUrl: {},
  queryPermission: {},
  readAnalyticsStorage: { permission: 'read_analytics_storage' },
  readCharacterSet: { permission: 'read_character_set' },
  readTitle: { permission: 'read_title' },
  sendPixel: { permission: 'send_pixel' },
  setCookie: { permission: 'set_cookies' },
  setDefaultConsentState: { permission: 'access_consent' },
  setInWindow: globals({ 0: readWrite }),
  sha256: {},
  templateStorage: {
    permission: 'access_template_storage',
    methods: ['getItem', 'setItem', 'removeItem', 'clear'],
  },
  toBase64: {},
  updateConsentState: { permission: 'access_consent' },
};
