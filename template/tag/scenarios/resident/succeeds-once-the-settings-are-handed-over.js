runCode(tag);

assertThat(pushed).hasLength(1);
assertApi('gtmOnSuccess').wasCalled();
assertApi('gtmOnFailure').wasNotCalled();
