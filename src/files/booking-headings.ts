// The headings that booking systems and calendars write, in English, French, Dutch, German and Spanish. Folded (see
// cell-text); if a file has several of one meaning, the first in its list wins.
import type { Meaning } from './column-use';
import { receiptHeadings } from './heading-names';

export const bookingHeadings: { readonly [M in Meaning]?: string } = {
  clientCode: receiptHeadings.clientCode ?? '',
  client: `${receiptHeadings.client ?? ''} attendee attendees invitee inviteename participant participants deelnemer teilnehmer participante patient patientname bookedfor`,
  firstName: receiptHeadings.firstName ?? '',
  lastName: receiptHeadings.lastName ?? '',
  phone: receiptHeadings.phone ?? '',
  email: `${receiptHeadings.email ?? ''} attendeeemail inviteeemail`,
  loyaltyCard: receiptHeadings.loyaltyCard ?? '',
  booking:
    'bookingnumber bookingno bookingid bookingcode bookingref bookingreference bookinguid uid apptref apptno apptid appointmentid appointmentref appointmentreference appointmentnumber appointmentno reservationid reservationnumber reservationref reservationcode eventid afspraaknummer afspraakid afspraaknr boekingsnummer reserveringsnummer numerorendezvous numeroderendezvous nrdv nrendezvous idrdv idrendezvous numerordv referencerdv numeroreservation numerodereservation terminnummer terminid terminnr buchungsnummer buchungsid buchungsnr reservierungsnummer numerocita numerodecita idcita codigocita numeroreserva numerodereserva idreserva codigoreserva ref',
  // A booking date may be the day on which somebody booked: the appointment's own names come first.
  date: 'appointmentdate apptdate dateofappointment visitdate servicedate scheduleddate scheduledfor scheduledat startdate datestart eventdate classdate date day startdatetime datetimestart starttime startat startsat start begins beginsat appointmentstart appointmenttime appointment datetime dateandtime dateheure bookingstart bookingdate bookingdatetime dtstart when afspraakdatum datumafspraak begindatum startdatum datumentijd datum dag start begin wanneer daterdv datedurdv daterendezvous datedurendezvous datedebut datededebut dateprestation dateetheure datedereservation jour debut quand termindatum startzeitpunkt beginn anfang tag wann fechacita fechadelacita fechainicio fechadeinicio fechareserva fechadereserva fechayhora fecha dia inicio comienzo cuando',
  time: 'starttime timestart appointmenttime appttime scheduledtime classtime begintime time start begin starttijd begintijd tijdstip tijd beginuur startuur uur heurededebut heuredebut heurerdv heuredurdv heurerendezvous heure horaire debut uhrzeit startzeit beginnzeit anfangszeit zeit beginn horadeinicio horainicio horacita hora timeint minutessincemidnight uhrzeitvon zeitvon vonuhr von tijdvan uurvan vanaf van',
  end: 'endtime timeend finishtime endsat endat enddatetime datetimeend appointmentend bookingend end ends finish dtend until eindtijd einduur eind einde tot heuredefin heurefin fin jusqua endzeit enduhrzeit uhrzeitbis zeitbis bisuhr ende bis tijdtot uurtot horadefin horafin horadefinalizacion fin hasta enddate einddatum datefin enddatum fechafin',
  minutes:
    'durationinminutes durationminutes durationmin durationmins duration minutes mins lengthinminutes length appointmentlength dureeenminutes dureeminutes dureemin duree tijdsduur duurinminuten duurminuten duur lengte minuten dauerinminuten dauerminuten dauermin dauer lange duracionenminutos duracionminutos duracion minutos',
  description:
    'service servicename services servicetitle servicetype bookedservice appointmenttype appointmentservice appttype treatment treatmentname treatments treatmenttype class classname eventtype eventtypename eventname event prestation prestations nomdelaprestation soin soins typederendezvous behandeling behandelingen naambehandeling dienst diensten afspraaktype soortafspraak les behandlung behandlungen leistung leistungen dienstleistung terminart kurs servicio servicios nombredelservicio tratamiento tratamientos tipodecita clase item itemname product description omschrijving beschreibung descripcion designation libelle type typ tipo soort subject summary title onderwerp objet betreff asunto',
  itemCode:
    'servicecode serviceid itemcode sku codeservice codeprestation codesoin behandelingscode dienstcode leistungscode codigoservicio code',
  staff: `${receiptHeadings.staff ?? ''} staffmembers team provider providername serviceprovidername practitioner practitionername calendar calendarname resource resourcename host instructor teacher trainer with assignedto agenda kalender calendario mit met avec con`,
  status:
    'status bookingstatus appointmentstatus apptstatus reservationstatus eventstatus state outcome attendance attended attendancestatus statut statutrdv statutdurdv statutdurendezvous etat presence afspraakstatus boekingsstatus aanwezigheid staat zustand terminstatus buchungsstatus anwesenheit estado estadocita estadodelacita estadoreserva asistencia label',
  cancelledOn:
    'canceldate cancelleddate canceleddate cancellationdate datecancelled datecanceled cancelledon canceledon cancelledat canceledat cancelled canceled iscancelled iscanceled cancellation dateannulation datedannulation annulele annule annulee geannuleerdop annuleringsdatum datumannulering geannuleerd storniertam stornodatum abgesagtam storniert abgesagt fechacancelacion fechadecancelacion canceladoel cancelado cancelada',
  missed:
    'noshow isnoshow noshows didnotarrive didnotshow missed absent absence nonvenu nietverschenen nietgekomen afwezig nichterschienen abwesend nopresentado noasistio ausente',
  allDay:
    'alldayevent allday isallday wholeday journeeentiere toutelajournee heledag ganztagig ganztagigesereignis todoeldia',
};
