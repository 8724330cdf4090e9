const anything = [undefined, true, 7, {}, [{}], () => 1];

anything.forEach(value => {
  tag.dataLayer = value;
  tag.only = value;
  tag.events = value;
  tag.memory = value;
  runCode(tag);
});

assertThat(pushed).hasLength(anything.length);
assertApi('gtmOnFailure').wasNotCalled();
