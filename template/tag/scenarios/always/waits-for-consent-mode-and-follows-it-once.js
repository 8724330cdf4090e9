tag.consentSource = 'mode';

runCode(tag);
runCode(tag);

assertApi('isConsentGranted').wasCalledWith('analytics_storage');
settings.consent = 'denied';
assertThat(pushed).isEqualTo([settings, settings]);
assertThat(listeners).hasLength(1);

listeners[0]('analytics_storage', true);
listeners[0]('analytics_storage', false);
assertThat(pushed[2]).isEqualTo({ consent: 'granted' });
assertThat(pushed[3]).isEqualTo({ consent: 'denied' });
