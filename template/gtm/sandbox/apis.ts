import { addConsentListener } from './api/add-consent-listener.ts';
import { aliasInWindow } from './api/alias-in-window.ts';
import { callInWindow } from './api/call-in-window.ts';
import { callLater } from './api/call-later.ts';
import { copyFromDataLayer } from './api/copy-from-data-layer.ts';
import { copyFromWindow } from './api/copy-from-window.ts';
import { createArgumentsQueue } from './api/create-arguments-queue.ts';
import { createQueue } from './api/create-queue.ts';
import { getContainerVersion } from './api/get-container-version.ts';
import { getTimestampMillis } from './api/get-timestamp-millis.ts';
import { getType } from './api/get-type.ts';
import { injectScript } from './api/inject-script.ts';
import { isConsentGranted } from './api/is-consent-granted.ts';
import { json } from './api/json.ts';
import { logToConsole } from './api/log-to-console.ts';
import { makeInteger } from './api/make-integer.ts';
import { makeNumber } from './api/make-number.ts';
import { makeString } from './api/make-string.ts';
import { makeTableMap } from './api/make-table-map.ts';
import { math } from './api/math.ts';
import { object } from './api/object.ts';
import { queryPermission } from './api/query-permission.ts';
import { setInWindow } from './api/set-in-window.ts';
import { templateStorage } from './api/template-storage.ts';
import type { CreateApi } from './host.ts';
import type { Right } from './permissions.ts';

/** A function or object that sandboxed code gets by `require`. */
export interface Api {
  /** The permission it asks for. */
  readonly permission?: string;
  /** Position of an argument that is a path, address, key or type, and the rights asked for there. */
  readonly touches?: { readonly [argument: number]: readonly Right[] };
  /** Methods of an API that is an object. */
  readonly methods?: readonly string[];
  /** Whether it calls exactly one of the functions it is given, some day. */
  readonly callsOne?: true;
  /** What it does; left out where the stand-in does not model it. */
  readonly create?: CreateApi;
}

const globals = (touches: Api['touches'], create: CreateApi): Api => ({
  permission: 'access_globals',
  ...(touches && { touches }),
  create,
});
const readWrite = ['read', 'write'] as const;

/** Every documented API of web templates by its name: what a linter and an interpreter have to know of it. */
export const apis: { readonly [name: string]: Api } = {
  addConsentListener: {
    permission: 'access_consent',
    touches: { 0: ['read'] },
    create: addConsentListener,
  },
  addEventCallback: { permission: 'read_event_metadata' },
  aliasInWindow: globals({ 0: ['write'], 1: ['read'] }, aliasInWindow),
  callInWindow: globals({ 0: ['execute'] }, callInWindow),
  callLater: { create: callLater },
  copyFromDataLayer: { permission: 'read_data_layer', create: copyFromDataLayer },
  copyFromWindow: globals({ 0: ['read'] }, copyFromWindow),
  createArgumentsQueue: globals({ 0: readWrite, 1: readWrite }, createArgumentsQueue),
  createQueue: globals({ 0: readWrite }, createQueue),
  decodeUri: {},
  decodeUriComponent: {},
  encodeUri: {},
  encodeUriComponent: {},
  fromBase64: {},
  generateRandom: {},
  getContainerVersion: { permission: 'read_container_data', create: getContainerVersion },
  getCookieValues: { permission: 'get_cookies' },
  getQueryParameters: { permission: 'get_url' },
  getReferrerQueryParameters: { permission: 'get_referrer' },
  getReferrerUrl: { permission: 'get_referrer' },
  getTimestamp: {},
  getTimestampMillis: { create: getTimestampMillis },
  getType: { create: getType },
  getUrl: { permission: 'get_url' },
  gtagSet: { permission: 'write_data_layer' },
  injectHiddenIframe: { permission: 'inject_hidden_iframe', callsOne: true },
  injectScript: { permission: 'inject_script', touches: { 0: [] }, callsOne: true, create: injectScript },
  isConsentGranted: { permission: 'access_consent', touches: { 0: ['read'] }, create: isConsentGranted },
  JSON: { methods: ['parse', 'stringify'], create: json },
  localStorage: { permission: 'access_local_storage', methods: ['getItem', 'setItem', 'removeItem'] },
  logToConsole: { permission: 'logging', create: logToConsole },
  makeInteger: { create: makeInteger },
  makeNumber: { create: makeNumber },
  makeString: { create: makeString },
  makeTableMap: { create: makeTableMap },
  Math: { methods: ['abs', 'ceil', 'floor', 'max', 'min', 'pow', 'round', 'sqrt'], create: math },
  Object: { methods: ['keys', 'values', 'entries', 'freeze', 'delete'], create: object },
  parseUrl: {},
  queryPermission: { create: queryPermission },
  readAnalyticsStorage: { permission: 'read_analytics_storage' },
  readCharacterSet: { permission: 'read_character_set' },
  readTitle: { permission: 'read_title' },
  sendPixel: { permission: 'send_pixel', callsOne: true },
  setCookie: { permission: 'set_cookies' },
  setDefaultConsentState: { permission: 'access_consent' },
  setInWindow: globals({ 0: readWrite }, setInWindow),
  sha256: { callsOne: true },
  templateStorage: {
    permission: 'access_template_storage',
    methods: ['getItem', 'setItem', 'removeItem', 'clear'],
    create: templateStorage,
  },
  toBase64: {},
  updateConsentState: { permission: 'access_consent' },
};
