mock('queryPermission', id => id !== 'access_globals');

runCode(tag);

assertThat(pushed).hasLength(0);
assertApi('gtmOnFailure').wasCalled();
assertApi('gtmOnSuccess').wasNotCalled();
