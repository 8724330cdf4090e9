// Hands this tag's settings to the listener, tells it about consent and, if it is to come from here, loads it.
const addConsentListener = require('addConsentListener');
const createQueue = require('createQueue');
const getType = require('getType');
const isConsentGranted = require('isConsentGranted');
const JSON = require('JSON');
const logToConsole = require('logToConsole');
const makeInteger = require('makeInteger');
const makeString = require('makeString');
const queryPermission = require('queryPermission');
const templateStorage = require('templateStorage');
// #injects
const getContainerVersion = require('getContainerVersion');
const injectScript = require('injectScript');
// #end

// Inputs may be variables and so may hold anything: each is read as what it should be, or not at all.
const text = value =>
  getType(value) === 'string' || getType(value) === 'number' ? makeString(value).trim() : '';
const tick = value => value === true || value === 'true';
const keep = value => (tick(value) ? 'keep' : 'drop');
const number = value => (text(value) === '' ? '' : makeInteger(text(value)));
const lines = value =>
  (getType(value) === 'array' ? value : text(value).split('\n')).map(text).filter(line => line !== '');
const table = value => {
  const map = {};
  (getType(value) === 'array' ? value : []).forEach(row => {
    const native = getType(row) === 'object' ? text(row.native) : '';
    if (native !== '' && text(row.event) !== '') map[native] = text(row.event);
  });
  return map;
};

const vendors = [];
// #vendors
// #script

// Only what differs from the defaults travels, so that settings of the page stay in force, and the data layer.
const settings = { vendors: vendors };
const put = (name, value, standard) => {
  if (value !== '' && JSON.stringify(value) !== JSON.stringify(standard)) settings[name] = value;
};
// #settings

// Whatever is not clearly answered waits for consent.
const waits = data.consentSource !== 'tool' && data.consentSource !== 'none';
const consentType = text(data.consentType) || 'DEFAULT_CONSENT_TYPE';
const canAsk = !waits || queryPermission('access_consent', consentType, 'read');
const stateOf = granted => (granted ? 'granted' : 'denied');

const fail = reason => {
  logToConsole('Chat data layer: ' + reason);
  data.gtmOnFailure();
};

// One listener per consent type and page, however often the tag fires.
const followConsent = push => {
  const key = 'follows ' + consentType;
  if (queryPermission('access_template_storage')) {
    if (templateStorage.getItem(key)) return;
    templateStorage.setItem(key, true);
  }
  addConsentListener(consentType, (type, granted) => {
    push({ consent: stateOf(granted) });
  });
};

const configure = () => {
  const push = createQueue('QUEUE_NAME');
  settings.consent = stateOf(!waits || (canAsk && isConsentGranted(consentType)));
  push(settings);
  if (waits && canAsk) followConsent(push);
};

// #injects
const load = () => {
  const container = queryPermission('read_container_data') ? getContainerVersion() : {};
  const isPreview = container.previewMode || container.debugMode;
  const url = isPreview ? 'DEBUG_URL' : scriptUrl;
  if (queryPermission('inject_script', url)) {
    injectScript(url, data.gtmOnSuccess, () => fail('the script could not be loaded from ' + url), url);
  } else {
    fail('a policy of this page keeps the script from being loaded from ' + url);
  }
};
// #end

if (vendors.length === 0) {
  fail('tick at least one chat product.');
} else if (!queryPermission('access_globals', 'readwrite', 'QUEUE_NAME')) {
  fail('a policy of this page keeps the settings from the listener.');
} else {
  configure();
  if (!canAsk) {
    fail('the state of ' + consentType + ' may not be read, so events stay back.');
  } else {
    // #injects
    load();
    // #end
    // #resident
    data.gtmOnSuccess();
    // #end
  }
}
