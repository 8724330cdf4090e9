tag.consentSource = 'mode';
mock('queryPermission', id => id !== 'access_consent');

runCode(tag);

settings.consent = 'denied';
assertThat(pushed).isEqualTo([settings]);
assertApi('gtmOnFailure').wasCalled();
assertApi('gtmOnSuccess').wasNotCalled();
