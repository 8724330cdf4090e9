mock('injectScript', (_url, _onSuccess, onFailure) => {
  onFailure();
});

runCode(tag);

assertApi('gtmOnFailure').wasCalled();
assertApi('gtmOnSuccess').wasNotCalled();
