import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text =>
    text.replace(/"checkboxText": "([^"]*)",\n *"simpleValueType": true,/, '"checkboxText": "$1",'),
  where: /field vendorLoyjoy/,
  says: /no simpleValueType/,
  remedy: /simpleValueType: true/,
};
