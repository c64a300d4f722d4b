// How the page asks the api for the portions of an import.
import { useMemo } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { Asking } from '../../files/take-in/run';
import type { InvoicesPlan } from '../../files/take-in/sums';
import type { CallRefusal } from '../api';
import { answerOf } from '../sender';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';

export function useAsking(): Asking<CallRefusal> {
  const { ask: planClients } = useQuery('plan-clients');
  const { ask: planReceipts } = useQuery('plan-receipts');
  const { ask: planBookings } = useQuery('plan-bookings');
  const { send: takeBookings } = useCommand('take-bookings');
  const { send: takeClients } = useCommand('take-clients');
  const { send: takeReceipts } = useCommand('take-receipts');
  return useMemo(
    () => ({
      planClients: (command) => planClients(command as unknown as CommandOf<'plan-clients'>),
      planInvoices: async (command) => {
        const answer = await planReceipts(command as unknown as CommandOf<'plan-receipts'>);
        return answer.ok ? { ok: true, value: answer.value as InvoicesPlan } : answer;
      },
      planBookings: async (command) => planBookings(command as unknown as CommandOf<'plan-bookings'>),
      takeBookings: async (command) =>
        answerOf(await takeBookings(command as unknown as CommandOf<'take-bookings'>)),
      takeClients: async (command) =>
        answerOf(await takeClients(command as unknown as CommandOf<'take-clients'>)),
      takeInvoices: async (command) =>
        answerOf(await takeReceipts(command as unknown as CommandOf<'take-receipts'>)),
    }),
    [planClients, planReceipts, planBookings, takeClients, takeReceipts, takeBookings],
  );
}
