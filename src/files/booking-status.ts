// What the status of an appointment means, in English, French, Dutch, German and Spanish.
import { type BookingState, bookingStates } from '../core/imported/imported-booking';
import { folded } from './cell-text';

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

// Whoever came; denied, nobody did.
const CAME = wordSet(
  'arrived attended present showed showedup show came checkedin checkin venu venue vu vue presente presentee honore honoree arrive arrivee gekomen aanwezig verschenen geweest erschienen anwesend wahrgenommen gekommen asistio asistido atendido atendida acudio llego presentado presentada',
);

const STATES: readonly (readonly [BookingState, ReadonlySet<string>])[] = [
  [
    'missed',
    wordSet(
      'noshow noshows nshow didnotshow didntshow didnotattend didntattend didnotcome didntcome didnotarrive neverarrived absent absente absents missed skipped nonvenu nonvenue pasvenu pasvenue nonpresente lapin clientabsent nietgekomen nietverschenen nietkomenopdagen nietopgedaagd nietopkomendagen afwezig gemist nichterschienen nichtgekommen abwesend versaumt verpasst ausente nopresentado nopresentada nosepresento noasistio noacudio novino inasistencia falto',
    ),
  ],
  [
    'cancelled',
    wordSet(
      'cancelled canceled cancel cancellation cancelation latecancel latecancelled earlycancel declined rejected refused deleted removed void voided annule annulee annules annulation supprime supprimee refuse refusee decommande geannuleerd annulering geannulleerd afgezegd afgemeld verwijderd geweigerd abgesagt storniert stornierung storno geloscht abgelehnt cancelado cancelada cancelacion anulado anulada anulacion eliminado eliminada rechazado rechazada',
    ),
  ],
  ['done', CAME],
  [
    'done',
    wordSet(
      'completed complete done finished ended closed checkedout checkout paid fulfilled serviced performed delivered inprogress started servicestarted instore invoiced billed tookplace processed termine terminee effectue effectuee realise realisee fini finie fait faite cloture cloturee paye payee regle reglee encaisse encaissee facture facturee encours passe passee voltooid afgerond uitgevoerd afgehandeld gedaan klaar betaald afgerekend voldaan gefactureerd bezig doorgegaan abgeschlossen erledigt durchgefuhrt beendet fertig bezahlt abgerechnet stattgefunden inarbeit completado completada realizado realizada finalizado finalizada terminado terminada hecho hecha pagado pagada cobrado cobrada facturado facturada encurso',
    ),
  ],
  [
    'booked',
    wordSet(
      'booked confirmed unconfirmed new accepted scheduled upcoming approved active planned reserved future confirme confirmee reserve reservee prevu prevue planifie planifiee programme programmee avenir nouveau nouvelle accepte acceptee valide validee bevestigd onbevestigd gepland ingepland geboekt gereserveerd nieuw komend aankomend geaccepteerd bestatigt unbestatigt gebucht geplant eingeplant reserviert neu bevorstehend angenommen confirmado confirmada reservado reservada programado programada agendado agendada nuevo nueva proximo proxima aceptado aceptada',
    ),
  ],
];

const NOT = wordSet('not non no pas never niet nooit nicht nie sin didnt didn');
// Beside a denial: what has not come yet says nothing of how it ends.
const YET = wordSet('yet still encore nog noch aun todavia fully');
const PAID = wordSet(
  'paid paye payee regle reglee betaald voldaan bezahlt pagado pagada facture facturee invoiced billed',
);
// Whoever pays before the visit has not come for it yet.
const BEFOREHAND = wordSet(
  'deposit deposits partially partly partial half acompte arrhes partiellement aanbetaling voorschot deels gedeeltelijk anzahlung teilweise anticipo deposito senal parcialmente vooraf advance avance voraus',
);
const LONGEST = 3;

/** `unclear` for a word that is none of these, such as `Pending` or `Waiting list`, and for an empty cell. */
export function bookingStateOf(text: string, own: { readonly [word: string]: string } = {}): BookingState {
  const word = folded(text);
  const told = bookingStates.find((state) => state === own[word]);
  const known = told ?? STATES.find(([, words]) => words.has(word))?.[0];
  if (known !== undefined) return known;
  const found = statesIn(text);
  return STATES.find(([state]) => found.has(state))?.[0] ?? 'unclear';
}

/** `Cancelled by client`, `No-show (called)`, `Did not come`, `Confirmed - not paid`: the worst that a phrase says. */
function statesIn(text: string): ReadonlySet<BookingState> {
  const words = text
    .split(/[^\p{L}\p{M}]+/u)
    .map(folded)
    .filter((word) => word !== '');
  const isBeforehand = words.some((word) => BEFOREHAND.has(word));
  const found = new Set<BookingState>();
  for (let at = 0; at < words.length; ) {
    const isOpen = isDenial(words, at);
    if (isOpen) at += 2;
    const [state, length] = stateAt(words, at, isBeforehand ? PAID : none);
    at += length;
    if (state !== undefined && !isOpen) found.add(state);
  }
  return found;
}

const none: ReadonlySet<string> = new Set();

/** `Not yet`, `pas encore`, `nog niet`. */
function isDenial(words: readonly string[], at: number): boolean {
  const [first = '', second = ''] = words.slice(at, at + 2);
  return (NOT.has(first) && YET.has(second)) || (YET.has(first) && NOT.has(second));
}

function stateAt(
  words: readonly string[],
  at: number,
  silent: ReadonlySet<string>,
): readonly [BookingState | undefined, number] {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join('');
    const state = silent.has(phrase) ? undefined : STATES.find(([, own]) => own.has(phrase))?.[0];
    if (state === undefined) continue;
    const isDenied = at > 0 && NOT.has(words[at - 1] ?? '');
    if (!isDenied) return [state, length];
    if (CAME.has(phrase)) return ['missed', length];
    // `Not cancelled` stands; `not paid` says nothing of whether somebody came.
    return [state === 'done' ? undefined : 'booked', length];
  }
  return [undefined, 1];
}
