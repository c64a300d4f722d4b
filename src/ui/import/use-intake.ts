// What files bring, who it is for, what it comes to, and taking it in. Nothing is written before the review is confirmed.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import type { ImportedClient } from '../../core/imported/imported-client';
import type { ImportedInvoice } from '../../core/imported/imported-invoice';
import { isNobody, type Named } from '../../core/imported/imported-invoice';
import type { Ruleset } from '../../core/settings/ruleset';
import { chosenRows, type TwoBalances, twoBalances } from '../../files/take-in/balances';
import { type BookingFile, type JoinedBookings, joinBookings } from '../../files/take-in/bookings';
import { memberOf, openQuestions, type People, peopleOf } from '../../files/take-in/people';
import { type OwnedClient, owned } from '../../files/take-in/portions';
import { type Intake, isDone, notBegun, type Progress, takeIntake } from '../../files/take-in/run';
import type { CallRefusal } from '../api';
import { useImportWords } from '../import-words';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import type { ReadyFile } from './chosen-file';
import { importSeries } from './import-series';
import { forgetUnfinished, keepUnfinished } from './unfinished';
import { useAsking } from './use-asking';
import { type IntakeAnswers, placeChosen } from './use-intake-answers';
import { usePlan } from './use-plan';
import { USUAL_TILL } from './usual-till';

export type IntakeStep =
  | { readonly at: 'review' }
  | { readonly at: 'going'; readonly progress: Progress; readonly isRunning: boolean }
  | { readonly at: 'done'; readonly progress: Progress; readonly batch: string };

export type IntakeFlow = ReturnType<typeof useIntake>;

/** @param till the other till's name, as typed */
export function useIntake(ready: readonly ReadyFile[], till: string, answers: IntakeAnswers) {
  const { clients: directory, reload } = useSession();
  const asking = useAsking();
  const { ask: listBatches } = useQuery('list-batches');
  const [failure, setFailure] = useState<CallRefusal | null>(null);
  const [step, setStep] = useState<IntakeStep>({ at: 'review' });
  const [series, setSeries] = useState('');
  const isReview = step.at === 'review';
  const known = useWholeList(isReview);
  const who = useWho(ready, known, answers);
  const intake = useWhat(ready, till, who, { known, answers });
  // The points of past sales are shown whether they are given or not.
  const asked = useMemo(
    () => intake && { ...intake, choices: { ...intake.choices, recordOnly: false } },
    [who, answers.expiry, answers.again, answers.both, till],
  );
  const planned = usePlan(asked, asking, isReview);
  const { plan } = planned;
  // Leaving the page stops the work; what is written stays, and the same files go on with it.
  const isWanted = useRef(false);
  useEffect(
    () => () => {
      isWanted.current = false;
    },
    [],
  );

  /** For the page that is opened after this one was closed. */
  function note(progress: Progress, batch: string): void {
    const { clients, invoices, bookings } = progress;
    const parts = [clients, invoices, bookings];
    const done = parts.reduce((sum, part) => sum + part.done, 0);
    const all = parts.reduce((sum, part) => sum + part.all, 0);
    const files = [...new Set(ready.map(({ file }) => file.name))];
    if (isDone(progress)) forgetUnfinished();
    else keepUnfinished({ batch, files, done, all });
  }

  async function run(from: Progress, batch: string): Promise<void> {
    if (intake === null || plan === null) return;
    setFailure(null);
    const taken = { ...intake, invoices: plan.invoices.invoices };
    const shown = (progress: Progress) => {
      note(progress, batch);
      setStep({ at: 'going', progress, isRunning: true });
      return isWanted.current;
    };
    const { head } = plan.invoices;
    const { progress, refusal } = await takeIntake(taken, { asking, batch, head, shown }, from);
    isWanted.current = false;
    setFailure(refusal);
    note(progress, batch);
    if (!isDone(progress)) return setStep({ at: 'going', progress, isRunning: false });
    setStep({ at: 'done', progress, batch });
    directory.reload();
    await reload();
  }

  async function begin(): Promise<void> {
    // A second press finds the first one at work.
    if (intake === null || plan === null || isWanted.current) return;
    isWanted.current = true;
    const { clients, bookings } = intake;
    const from = notBegun(clients.length, plan.invoices.invoices.length, bookings.length);
    setStep({ at: 'going', progress: from, isRunning: true });
    const answer = await listBatches({});
    if (!answer.ok) {
      isWanted.current = false;
      setFailure(answer.refusal);
      return setStep({ at: 'review' });
    }
    const undone = answer.value.batches.filter((batch) => batch.undone > 0).map(({ id }) => id);
    const batch = importSeries(ready, till, (id) => undone.includes(id));
    setSeries(batch);
    await run(from, batch);
  }

  return {
    step,
    known: known ?? [],
    /** Why the clients could not be read; without all of them nobody can be said to be new. */
    listRefusal: known === null ? directory.refusal : null,
    readList: directory.reload,
    answers,
    ...who,
    expiry: intake?.choices.expiry ?? 'today',
    recordOnly: intake?.choices.recordOnly ?? false,
    intake,
    plan,
    asked: planned.asked,
    failure: failure ?? planned.refusal,
    begin,
    async goOn(progress: Progress) {
      if (isWanted.current) return;
      isWanted.current = true;
      setStep({ at: 'going', progress, isRunning: true });
      await run(progress, series);
    },
    stop() {
      isWanted.current = false;
    },
  };
}

/**
 * All clients, once every one of them is there: with a part of them, the others would be taken for new ones. The list
 * stays as it was when the work began, which changes it.
 */
function useWholeList(isReview: boolean): readonly ClientSummary[] | null {
  const { clients: directory } = useSession();
  const whole = useRef<readonly ClientSummary[] | null>(null);
  if (isReview && !directory.loading && directory.refusal === null) whole.current = directory.all;
  return whole.current;
}

type Who = {
  /** Null until the clients are there. */
  readonly people: People | null;
  /** Clients of the files with their numbers. */
  readonly brought: readonly OwnedClient[];
  readonly sold: readonly ImportedInvoice[];
  /** Bookings of all files, each once. */
  readonly joined: JoinedBookings | null;
  /** Those who stand there with several balances. */
  readonly twice: readonly TwoBalances[];
  /** How many answers are missing. */
  readonly open: number;
};

function useWho(
  ready: readonly ReadyFile[],
  known: readonly ClientSummary[] | null,
  answers: IntakeAnswers,
): Who {
  const { country } = useSession().opened.ruleset;
  const clients = useMemo(() => clientsIn(ready), [ready]);
  const sold = useMemo(() => invoicesIn(ready), [ready]);
  const files = useMemo(() => bookingFilesIn(ready), [ready]);
  const people = useMemo(
    () => known && peopleOf(known, [...clients, ...namedIn(sold), ...namedInBookings(files)], country),
    [known, clients, sold, files, country],
  );
  return useMemo(() => {
    if (people === null) return { people, brought: [], sold, joined: null, twice: [], open: 0 };
    const brought = clients.map((client) => ({ ...client, member: memberOf(people, answers.who, client) }));
    const twice = twoBalances(brought);
    const unchosen = twice.filter((two) => placeChosen(answers, two) === undefined);
    const open = openQuestions(people, answers.who) + unchosen.length;
    const memberIn = (client: Named) => memberOf(people, answers.who, client);
    const joined = files.length === 0 ? null : joinBookings(files, memberIn, answers.both ?? undefined);
    return { people, brought, sold, joined, twice, open };
  }, [people, clients, sold, files, answers.who, answers.balances, answers.both]);
}

type Beside = {
  readonly known: readonly ClientSummary[] | null;
  readonly answers: IntakeAnswers;
};

/** What is to be taken in, as it stands. */
function useWhat(
  ready: readonly ReadyFile[],
  till: string,
  who: Who,
  { known, answers }: Beside,
): Intake | null {
  const { words } = useImportWords();
  const isEarning = earnsAny(useSession().opened.ruleset);
  return useMemo(() => {
    const { people, brought, sold, joined, twice } = who;
    if (people === null || known === null) return null;
    const rows = new Map(known.map(({ id, row }) => [id, row]));
    const name = till === USUAL_TILL ? '' : till;
    const places = Object.fromEntries(twice.map((two) => [two.member, placeChosen(answers, two) ?? 0]));
    return {
      clients: chosenRows(brought, places),
      invoices: owned(sold, (named) => memberOf(people, answers.who, named)),
      // One that is known by its day alone may stand in the sheet.
      bookings: joined === null ? [] : [...joined.bookings, ...joined.unfound],
      rowOf: (member) => rows.get(member) ?? 0,
      choices: {
        expiry: answers.expiry ?? (hasDates(ready) ? 'file' : 'today'),
        label: words.intake.label(name),
        consentWords: words.intake.consentWords(name),
        recordOnly: answers.recordOnly ?? (bringsPoints(ready) || !isEarning),
        again: answers.again,
      },
    };
  }, [who, known, ready, till, answers.expiry, answers.recordOnly, answers.again, isEarning, words]);
}

/** Sales that are taken before there is a programme would be through, without points. */
export function earnsAny({ earning, programs }: Ruleset): boolean {
  return earning && programs.some(({ on }) => on);
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

function bookingFilesIn(ready: readonly ReadyFile[]): readonly BookingFile[] {
  return ready.flatMap(({ file, reading }) =>
    reading.kind === 'bookings' ? [{ name: file.id, bookings: reading.bookings }] : [],
  );
}

function namedInBookings(files: readonly BookingFile[]): readonly Named[] {
  return files.flatMap(({ bookings }) => bookings.map(({ client }) => client));
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
