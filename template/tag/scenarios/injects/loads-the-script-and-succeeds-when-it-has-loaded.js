mock('injectScript', (url, onSuccess) => {
  assertThat(url).isEqualTo(scriptUrl);
  assertApi('gtmOnSuccess').wasNotCalled();
  onSuccess();
});

runCode(tag);

assertApi('gtmOnSuccess').wasCalled();
assertApi('gtmOnFailure').wasNotCalled();
