otherChats.forEach(input => {
  tag[input] = false;
});
mock('injectScript', url => {
  assertThat(url).isEqualTo(oneChatUrl);
});

runCode(tag);

assertApi('injectScript').wasCalled();
