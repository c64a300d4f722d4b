// Random commands around clients' own pages: codes, gift cards for points, links that are ended, consents taken back.
import type { CommandOf } from '../../src/app/actions';
import type { Drawn, Scene } from './scene';
import { writesNoKey } from './scene';

/** A link that was ended or whose client was erased leads nowhere, and is never answered again. */
const ENDED = ['capability-expired', 'link-ended'];

/** A client's number and row, as the salon has them. */
function anyone({ dice, known }: Scene): { readonly id: string; readonly row: number } | null {
  if (known.clients.length === 0) return null;
  const { id, row } = dice.pick(known.clients);
  return { id, row };
}

export const revokeLink: Drawn<'revoke-link'> = {
  weight: 1,
  draw: anyone,
  refusals: ['client-erased'],
  differs: writesNoKey,
};

export const revokeLinks: Drawn<'revoke-links'> = {
  weight: 0.3,
  draw: () => ({}),
  refusals: [],
  differs: writesNoKey,
};

export const showCode: Drawn<'show-code'> = {
  weight: 3,
  draw: anyone,
  refusals: ['client-erased'],
  learn(known, { id }, { code }) {
    known.codes.push({ member: id, code });
  },
  differs: writesNoKey,
};

export const askCode: Drawn<'ask-code'> = {
  weight: 1,
  draw: (scene) => (scene.page() === null ? null : { row: 0 }),
  refusals: [...ENDED, 'spend-code-wait', 'spend-code-mails', 'code-no-address', 'code-not-mailed'],
  differs: writesNoKey,
};

export const buyWithPoints: Drawn<'buy-with-points'> = {
  weight: 6,
  draw(scene) {
    const { dice, known } = scene;
    const client = scene.page();
    const shown = client && scene.ask('client-page', { row: client.row });
    const wanted = shown?.rewards.filter(({ exchange }) => exchange !== null) ?? [];
    if (client === null || wanted.length === 0) return null;
    const { reward, exchange } = dice.pick(wanted);
    if (exchange === null) return null;
    const read = dice.chance(0.8) ? scene.code(client) : undefined;
    const said = known.codes.find(({ member }) => member === client.id)?.code;
    const seen: CommandOf<'buy-with-points'>['seen'] = dice.chance(0.05)
      ? { ...exchange, points: exchange.points + 1 }
      : exchange;
    return { row: client.row, reward, seen, code: read ?? said ?? '123456' };
  },
  refusals: [
    ...ENDED,
    'exchange-changed',
    'reward-unknown',
    'reward-at-till',
    'reward-out-of-reach',
    'spend-code-none',
    'spend-code-expired',
    'spend-code-used',
    'spend-code-wrong',
    'spend-code-wait',
  ],
  learn(known, _command, { card: { id, code } }) {
    if (code !== '') known.cards.push({ id, code });
  },
  differs({ reward, seen }, entry) {
    const said = [entry.kind, entry.redemptions.map((one) => `${one.reward} ${one.points}`).join()].join();
    const asked = ['redeem', `${reward} ${seen.points}`].join();
    return said === asked ? [] : [`says ${said}, not ${asked}`];
  },
};

export const takeBackConsent: Drawn<'take-back-consent'> = {
  weight: 1,
  draw: (scene) => (scene.page() === null ? null : { row: 0 }),
  refusals: [...ENDED, 'consent-withdrawn-since'],
  differs: (_command, entry) => (entry.consent?.given === 'no' ? [] : ['takes no consent back']),
};
