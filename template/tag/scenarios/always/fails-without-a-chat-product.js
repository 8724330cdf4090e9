runCode({ consentSource: 'none' });

assertThat(pushed).hasLength(0);
assertApi('gtmOnFailure').wasCalled();
assertApi('gtmOnSuccess').wasNotCalled();
