mock('getContainerVersion', { previewMode: true, debugMode: true });
mock('injectScript', url => {
  assertThat(url).isEqualTo(debugUrl);
});

runCode(tag);

assertApi('injectScript').wasCalled();
