mock('queryPermission', id => id !== 'inject_script');

runCode(tag);

assertApi('injectScript').wasNotCalled();
assertApi('gtmOnFailure').wasCalled();
assertApi('gtmOnSuccess').wasNotCalled();
