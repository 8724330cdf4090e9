import { type ContainerMistake, TEMPLATE } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[TEMPLATE].parameter.push({
      type: 'LIST',
      key: 'events',
      list: [{ type: 'MAP', map: [{ type: 'TEMPLATE', key: 'from', value: 'a' }] }],
    });
  },
  where: /Chat data layer/,
  says: /no column "from"/,
  remedy: /native, event/,
};
