tag.consentSource = 'mode';

['analytics_storage', 'functionality_storage', 'analytics_storage'].forEach(consentType => {
  tag.consentType = consentType;
  runCode(tag);
});

assertThat(listeners).hasLength(2);
