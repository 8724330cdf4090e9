import { type ContainerMistake, HTML } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[HTML].parameter[0].value = version.tag[HTML].parameter[0].value.replace(
      'document.head',
      '"</script>"; document.head',
    );
  },
  where: /tag "ChatDL - Chat script"/,
  says: /ends its own script/,
  remedy: /\\\\x3C/,
};
