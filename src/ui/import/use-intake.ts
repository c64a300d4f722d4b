// What files bring, who it is for, what it comes to, and taking it in. Nothing is written before the review is confirmed.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hashOf } from '../../core/canonical';
import type { ImportedClient } from '../../core/imported-client';
import type { ImportedInvoice } from '../../core/imported-invoice';
import { isNobody } from '../../core/imported-invoice';
import type { OpeningExpiry } from '../../core/imported-opening';
import { type BalanceAnswers, chosenRows, twoBalances } from '../../files/take-in/balances';
import { type Answered, memberOf, peopleOf, unanswered } from '../../files/take-in/people';
import { owned } from '../../files/take-in/portions';
import {
  type Intake,
  type IntakePlan,
  isDone,
  notBegun,
  type Progress,
  planIntake,
  takeIntake,
} from '../../files/take-in/run';
import type { CallRefusal } from '../api';
import { useImportWords } from '../import-words';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import type { ReadyFile } from './chosen-file';
import { useAsking } from './use-asking';
import { USUAL_TILL } from './usual-till';

export type IntakeStep =
  | { readonly at: 'review' }
  | { readonly at: 'going'; readonly progress: Progress; readonly isRunning: boolean }
  | { readonly at: 'done'; readonly progress: Progress; readonly batch: string };

export type IntakeFlow = ReturnType<typeof useIntake>;

/** What a person changed here takes a moment, so that several changes are one plan. */
const PAUSE = 400;

/** @param till the other till's name, as typed */
export function useIntake(ready: readonly ReadyFile[], till: string) {
  const { words } = useImportWords();
  const { clients: directory, opened, reload } = useSession();
  const asking = useAsking();
  const { ask: listBatches } = useQuery('list-batches');
  const [answered, setAnswered] = useState<Answered>({});
  const [balances, setBalances] = useState<BalanceAnswers>({});
  const [expiry, setExpiry] = useState<OpeningExpiry>(() => (hasDates(ready) ? 'file' : 'today'));
  const [recordOnly, setRecordOnly] = useState(() => bringsPoints(ready));
  const [again, setAgain] = useState(false);
  const [plan, setPlan] = useState<IntakePlan | null>(null);
  const [asked, setAsked] = useState(0);
  const [failure, setFailure] = useState<CallRefusal | null>(null);
  const [step, setStep] = useState<IntakeStep>({ at: 'review' });
  const [begun, setBegun] = useState('');
  const stop = useRef(false);
  const { country } = opened.ruleset;
  // The list stays as it was when the review was opened: what is taken changes it.
  const known = useRef(directory.all);
  if (step.at === 'review' && begun === '' && !directory.loading) known.current = directory.all;
  const isReady = !directory.loading || known.current.length > 0;

  const brought = useMemo(() => clientsIn(ready), [ready]);
  const sold = useMemo(() => invoicesIn(ready), [ready]);
  const people = useMemo(
    () => (isReady ? peopleOf(known.current, [...brought, ...namedIn(sold)], country) : null),
    [isReady, brought, sold, country],
  );
  const intake = useMemo((): Intake | null => {
    if (people === null) return null;
    const who = (named: ImportedInvoice['client']) => memberOf(people, answered, named);
    const rows = new Map(known.current.map(({ id, row }) => [id, row]));
    const clients = brought.map((client) => ({ ...client, member: who(client) }));
    const name = till === USUAL_TILL ? '' : till;
    return {
      clients: chosenRows(clients, balances),
      invoices: owned(sold, who),
      rowOf: (member) => rows.get(member) ?? 0,
      choices: {
        expiry,
        label: words.intake.label(name),
        consentWords: words.intake.consentWords(name),
        recordOnly,
        again,
      },
    };
  }, [people, answered, balances, brought, sold, till, expiry, recordOnly, again, words]);

  // The points of past sales are shown whether they are given or not.
  const planned = useMemo(
    () => intake && { ...intake, choices: { ...intake.choices, recordOnly: false } },
    [people, answered, balances, brought, sold, expiry, again],
  );
  useEffect(() => {
    if (planned === null || begun !== '') return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      setFailure(null);
      setPlan(null);
      setAsked(0);
      void planIntake(planned, asking, (done) => isCurrent && setAsked(done)).then((answer) => {
        if (!isCurrent) return;
        if (answer.ok) setPlan(answer.value);
        else setFailure(answer.refusal);
      });
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [planned, asking, begun]);

  const twice =
    people === null
      ? []
      : twoBalances(brought.map((client) => ({ ...client, member: memberOf(people, answered, client) })));
  const open =
    people === null
      ? 0
      : unanswered(people, answered).length +
        twice.filter(({ member }) => balances[member] === undefined).length;

  /** The same files taken again go on with the same series, unless it was undone. */
  async function seriesOf(): Promise<string> {
    const own = ready.map(({ file, reading }) => [file.name, reading.rows]);
    const answer = await listBatches({});
    const batches = answer.ok ? answer.value.batches : [];
    for (let n = 0; ; n++) {
      const id = hashOf({ import: own, till, n }).slice(0, 12);
      if (!batches.some((batch) => batch.id === id && batch.undone > 0)) return id;
    }
  }

  async function run(from: Progress, batch: string): Promise<void> {
    if (intake === null || plan === null) return;
    stop.current = false;
    setFailure(null);
    setStep({ at: 'going', progress: from, isRunning: true });
    const taken = { ...intake, invoices: plan.invoices.invoices };
    const shown = (progress: Progress) => {
      setStep({ at: 'going', progress, isRunning: true });
      return !stop.current;
    };
    const { head } = plan.invoices;
    const { progress, refusal } = await takeIntake(taken, { asking, batch, head, shown }, from);
    setFailure(refusal);
    if (!isDone(progress)) return setStep({ at: 'going', progress, isRunning: false });
    setStep({ at: 'done', progress, batch });
    directory.reload();
    await reload();
  }

  return {
    step,
    known: known.current,
    people,
    answered,
    answer: (key: string, id: string) => setAnswered((was) => ({ ...was, [key]: id })),
    answerAll: (all: Answered) => setAnswered((was) => ({ ...was, ...all })),
    twice,
    balances,
    choose: (member: string, place: number) => setBalances((was) => ({ ...was, [member]: place })),
    expiry,
    setExpiry,
    recordOnly,
    setRecordOnly,
    again,
    setAgain,
    intake,
    plan,
    /** How many clients and sales the plan has looked at so far. */
    asked,
    /** Answers that are missing. */
    open,
    failure,
    async begin() {
      if (intake === null || plan === null) return;
      const batch = await seriesOf();
      setBegun(batch);
      await run(notBegun(intake.clients.length, plan.invoices.invoices.length), batch);
    },
    goOn: (progress: Progress) => run(progress, begun),
    stop() {
      stop.current = true;
    },
  };
}

function clientsIn(ready: readonly ReadyFile[]): readonly ImportedClient[] {
  return ready.flatMap(({ reading }) => (reading.kind === 'clients' ? reading.clients : []));
}

/** The sales of all files, in order of day. */
function invoicesIn(ready: readonly ReadyFile[]): readonly ImportedInvoice[] {
  const all = ready.flatMap(({ reading }) => (reading.kind === 'receipts' ? reading.invoices : []));
  return [...all].sort((a, b) =>
    a.invoice.day < b.invoice.day ? -1 : a.invoice.day > b.invoice.day ? 1 : 0,
  );
}

function namedIn(invoices: readonly ImportedInvoice[]) {
  return invoices.map(({ client }) => client).filter((client) => !isNobody(client));
}

function bringsPoints(ready: readonly ReadyFile[]): boolean {
  return clientsIn(ready).some(({ points }) => (points ?? 0) > 0);
}

function hasDates(ready: readonly ReadyFile[]): boolean {
  return clientsIn(ready).some(({ until }) => until !== '');
}
