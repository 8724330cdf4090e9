import type { MappedEvent, VendorFacts } from '../../../schemas/src/vendor.ts';
import { dig } from '../../core/get-path.ts';

const score = /nps_survey_score_(\d|10)$/;
const permission =
  /^(newsletter|profiling|reminder|sms|web_push|terms)_(single_opt_in|double_opt_in|opt_out|accepted|)_?(rejected|)$/;
const choice = /^jump_(decision|persistent)_\d$/;

export const facts: VendorFacts = {
  /** `nps_survey_score_7` states a score, `newsletter_opt_out` a topic and a decision. */
  _mapName: native => {
    const [, points] = score.exec(native) || [];
    if (points) return { event: 'chat_rated', chat_score: +points, chat_scale: 'nps' };
    const [, chat_topic, act, rejected] = permission.exec(native) || [];
    if (chat_topic) {
      return { event: 'chat_permission', chat_topic, chat_decision: decision(act!, rejected) } as MappedEvent;
    }
    return choice.test(native) ? { event: 'chat_answered' } : undefined;
  },
  /** The bot's messages come under the same name as other traffic of the chat. */
  _mapPayload: (native, payload) =>
    native === 'message_received' && dig(payload, ['type']) === 'SEND_MESSAGE'
      ? [{ event: 'chat_message_received' }]
      : undefined,
  /** Labels of links and buttons are the site's own text, labels of pre-set answers the visitor's choice. */
  _labelClass: native =>
    /^(link_clicked|proceed_confirmed)$/.test(native)
      ? ''
      : choice.test(native) || /^(quiz|data_collection)_answer$/.test(native)
        ? 'answers'
        : 'never',
  _personalNames: /^gender_(female|male|diverse)$/,
};

/** Short forms of the acts that the pattern lets through, since they ship. */
const decision = (act: string, rejected: string | undefined) =>
  rejected ? 'rejected' : /out/.test(act) ? 'withdrawn' : /double/.test(act) ? 'confirmed' : 'accepted';
