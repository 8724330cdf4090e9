tag.consentSource = 'none';

const pushed = [];
const listeners = [];
const stored = {};
mock('addConsentListener', (_type, listener) => {
  listeners.push(listener);
});
mock('createQueue', () => settings => {
  pushed.push(settings);
});
mock('getContainerVersion', { previewMode: false, debugMode: false });
mock('injectScript', (_url, onSuccess) => {
  onSuccess();
});
mock('isConsentGranted', false);
mock('queryPermission', true);
mockObject('templateStorage', {
  getItem: key => stored[key],
  setItem: (key, value) => {
    stored[key] = value;
  },
});
