import { type ContainerMistake, TEMPLATE } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[TEMPLATE].parameter[0].key = 'vendorTawk';
  },
  where: /Chat data layer/,
  says: /no input "vendorTawk"/,
  remedy: /vendorLoyjoy/,
};
