import type { GermanChat } from '../room/german.ts';

export const german: GermanChat = {
  firstEvents: 'LoyJoy wird nur von einem Skript gehört, das vor seinem Start da ist.',
  goals: {
    code_entered_correct: 'Der Besucher gibt einen richtigen Code ein.',
    coupon_code_issued: 'Der Bot gibt dem Besucher einen Gutscheincode.',
    loyalty_referral: 'Der Besucher meldet sich an, weil ein anderer Kunde ihn geworben hat.',
    loyalty_reward_redeemed: 'Der Besucher tauscht Treuepunkte gegen eine Prämie.',
    reward_redeemed: 'Der Besucher löst im Baustein Prämien eine Prämie ein.',
    main_prize_sent: 'Der Bot zeigt dem Besucher den Hauptgewinn; der Name sagt mehr, als geschieht.',
    participant_giveaway: 'Der Besucher nimmt zum ersten Mal an einer Verlosung teil.',
    participation: 'Der Besucher nimmt an einer Verlosung teil; jedes Mal zählt.',
    prize_sent: 'Der Chat schickt dem Besucher einen Gewinn.',
    win_won: 'Der Besucher gewinnt bei einem Gewinnspiel.',
    win_participant_bpmn_process:
      'Der Besucher nimmt in einem Chatablauf zum ersten Mal an einem Gewinnspiel teil.',
    win_participation: 'Der Besucher nimmt an einem Gewinnspiel teil; jedes Mal zählt.',
  },
  snippets: [
    {
      title: 'LoyJoy, mit einem Tag eingebunden',
      description:
        'Diese Einbindung startet von selbst. Setzen Sie diese Zeile in das Feld für Tracking im Tab „Publish“.',
    },
    {
      title: 'LoyJoy, in zwei Schritten eingebunden',
      description:
        'Der bessere Weg: Der Chat startet nach unserem Skript, und jedes Ereignis wird gehört. Ersetzen Sie die ID durch Ihre.',
    },
  ],
};
