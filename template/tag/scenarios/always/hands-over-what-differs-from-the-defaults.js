tag.answers = true;
tag.memory = 'tab';
tag.maxPerMinute = '60';
tag.only = 'first_event\n\n second_event ';
tag.ignore = '';
tag.events = [{ native: 'coupon_redeemed', event: 'chat_goal' }];

runCode(tag);

settings.answers = 'keep';
settings.memory = 'tab';
settings.maxPerMinute = 60;
settings.only = ['first_event', 'second_event'];
settings.ignore = [];
settings.events = { coupon_redeemed: 'chat_goal' };
assertThat(pushed).isEqualTo([settings]);
