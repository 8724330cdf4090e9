tag.consentSource = 'tool';

runCode(tag);

assertApi('createQueue').wasCalledWith('chatTracker');
assertApi('isConsentGranted').wasNotCalled();
assertApi('addConsentListener').wasNotCalled();
assertThat(pushed).isEqualTo([settings]);
