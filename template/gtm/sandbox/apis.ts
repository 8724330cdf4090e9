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
import type { Api } from './host.ts';

/** Everything that `require` knows. */
export const apis = {
  addConsentListener,
  aliasInWindow,
  callInWindow,
  callLater,
  copyFromDataLayer,
  copyFromWindow,
  createArgumentsQueue,
  createQueue,
  getContainerVersion,
  getTimestampMillis,
  getType,
  injectScript,
  isConsentGranted,
  JSON: json,
  logToConsole,
  makeInteger,
  makeNumber,
  makeString,
  makeTableMap,
  Math: math,
  Object: object,
  queryPermission,
  setInWindow,
  templateStorage,
} satisfies { readonly [name: string]: Api };
