tag.consentSource = 'mode';
mock('queryPermission', id => id !== 'access_template_storage');

runCode(tag);

assertThat(listeners).hasLength(1);
