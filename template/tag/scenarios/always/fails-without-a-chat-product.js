runCode({ consentSource: 'none' });

assertThat(pushed).hasLength(0);
assertApi('logToConsole').wasCalledWith('Chat data layer: tick at least one chat product.');
assertApi('gtmOnFailure').wasCalled();
assertApi('gtmOnSuccess').wasNotCalled();
