import {
  type Demo,
  note,
  type Option,
  plainOptions,
  report,
  siteWrites,
  visitorWrites,
} from '../room/demo.ts';
import { type LoyjoyWidget, type PermissionDecision, type PermissionTopic, simulate } from './simulator.ts';

const answers = ['A present for my wife', 'Something for myself', 'Just looking'];
const ratings = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0];

const decisions: { readonly [Topic in PermissionTopic]: readonly PermissionDecision<Topic>[] } = {
  newsletter: ['accepted', 'rejected', 'confirmed', 'withdrawn'],
  profiling: ['accepted', 'rejected', 'confirmed', 'withdrawn'],
  reminder: ['accepted', 'rejected', 'confirmed', 'withdrawn'],
  sms: ['accepted', 'rejected', 'confirmed'],
  web_push: ['accepted', 'rejected', 'confirmed'],
  terms: ['accepted', 'rejected'],
};

const permissions: readonly Option[] = Object.entries(decisions).flatMap(([topic, each]) =>
  each.map(decision => ({
    value: `${topic} ${decision}`,
    label: `${topic.replace('_', ' ')}: ${decision}`,
  })),
);

export const demo: Demo<LoyjoyWidget> = {
  id: 'loyjoy',
  title: 'Gift finder',
  site: 'The bot and its people',
  hint: 'Events that come with the clock are ignored unless the settings say otherwise.',
  simulate: (win, goesOn) => simulate(win, { goesOn }),
  windowChanges: {
    open: () => ({ isOpen: true }),
    close: () => ({ isOpen: false }),
    send: visitorWrites,
    answer: visitorWrites,
    answerFreely: visitorWrites,
    say: siteWrites,
    rate: score => note(`Rated with ${score} of 10.`),
    permit: (topic, decision) => note(`${topic!.replace('_', ' ')}: ${decision}.`),
    clickLink: (_url, label) => note(`Link clicked: ${label}.`),
    signUp: () => note('Signed up with an e-mail address.'),
    startLiveChat: () => note('A person takes over.'),
    endLiveChat: () => note('The person has left.'),
    finish: () => note('The flow has reached its end.'),
    tick: () => note('Time passes.'),
  },
  actions: [
    {
      label: 'Pick',
      by: 'visitor',
      options: () => plainOptions(...answers),
      run: (widget, choice) => widget.answer(choice, (answers.indexOf(choice) + 1) as 1 | 2 | 3),
    },
    {
      label: 'Rate',
      by: 'visitor',
      options: () => plainOptions(...ratings.map(String)),
      run: (widget, score) => widget.rate(Number(score)),
    },
    {
      label: 'Decide',
      by: 'visitor',
      options: () => permissions,
      run: (widget, choice) => {
        const [topic, decision] = choice.split(' ') as ['newsletter', 'accepted'];
        widget.permit(topic, decision);
      },
    },
    { label: 'Sign up', by: 'visitor', run: widget => widget.signUp('tom.muster@example.com') },
    {
      label: 'Click link',
      by: 'visitor',
      run: widget => widget.clickLink('https://www.example.com/shop/summer?customer=338120', 'To the shop'),
    },
    {
      label: 'Answer in own words',
      by: 'visitor',
      run: widget => widget.answerFreely('She has an allergy to wool'),
    },
    { label: 'Bot writes', by: 'site', run: widget => widget.say('Size 38 is in stock.') },
    { label: 'Person takes over', by: 'site', run: widget => widget.startLiveChat() },
    { label: 'Person leaves', by: 'site', run: widget => widget.endLiveChat() },
    { label: 'Flow ends', by: 'site', run: widget => widget.finish() },
    { label: 'Time passes', by: 'page', run: widget => widget.tick() },
    report,
  ],
  ratings,
};
