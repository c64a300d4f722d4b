// The headings that tills and salons write, by what they mean, in English, French, Dutch, German and Spanish. Folded
// (see cell-text); if a file has several of one meaning, the first in its list wins.
import type { Meaning } from './column-use';

type Names = { readonly [M in Meaning]?: string };

const ofClients: Names = {
  clientCode:
    'clientcode codeclient klantcode customercode kundencode codigocliente clientid idclient klantid customerid kundenid idcliente klantnr klantnummer clientnumber clientno nclient noclient numeroclient numeroduclient customernumber customerno kundennummer kundennr ncliente numerocliente numerodecliente customerreferenceid clientref refclient memberid membernumber relatienummer referenceid',
  client:
    'clientname nomclient nomduclient klantnaam customername kundenname nombrecliente nombredelcliente customerfullname clientfullname client klant customer kunde kundin cliente clienta guest guestname member billingname buyer volledigenaam fullname nomcomplet vollstandigername nombrecompleto nametobill nometprenom nomprenom prenometnom prenomnom naamenvoornaam naamvoornaam voornaamnaam voornaamennaam nameundvorname namevorname vornamename vornamenachname nombreyapellidos nombreapellidos apellidosynombre nameandsurname',
  firstName:
    'firstname forename givenname prenom voornaam vorname nombredepila customerfirstname clientfirstname prenomclient prenomduclient billingfirstname firstnamebilling klantvoornaam first name1',
  lastName:
    'lastname surname familyname nomdefamille achternaam familienaam nachname familienname apellido apellidos customerlastname clientlastname billinglastname lastnamebilling klantachternaam last',
  phone:
    'mobile mobilephone mobilenumber mobilephonenumber cell cellphone gsm gsmnummer portable telephoneportable telmobile mobiel mobielnummer handy handynummer mobil mobilnummer mobiltelefon movil telefonomovil phone phonenumber telephone tel telefoon telefoonnummer numerodetelephone numerotelephone telefon telefonnummer telefono numerodetelefono telnr customerphone customerphonenumber clientphone clientmobile billingphone phonebilling contactnumber customercontacts telephonenumber phonenumbermobile',
  email:
    'email mail emailaddress courriel adressemail adresseemail adresseelectronique emailadres mailadres mailadresse emailadresse correo correoelectronico customeremail customeremailaddress clientemail emailclient billingemail emailbilling email1 email1address primaryemail',
  loyaltyCard:
    'loyaltycard loyaltycardnumber loyaltycardno loyaltynumber loyaltyid clientcard membershipcard membershipnumber cartefidelite cartedefidelite ncartefidelite numerocartefidelite numerodecartedefidelite carteclient klantenkaart klantenkaartnummer klantkaart spaarkaart spaarkaartnummer kundenkarte kundenkartennummer treuekarte tarjetafidelidad tarjetadefidelidad tarjetacliente ntarjeta',
};

export const receiptHeadings: Names = {
  ...ofClients,
  receipt:
    'receipt receiptno receiptnr receiptnumber receiptid ticket ticketno ticketnumber ticketid nticket noticket numeroticket numerodeticket ticketdecaisse bon bonnr bonnummer kassabon kassaticket recu nrecu norecu numerorecu numeroderecu invoice invoiceno invoicenr invoicenumber invoiceid ndeticket numticket numdeticket facture nfacture nofacture ndefacture numfacture numerofacture numerodefacture factuur factuurnr factuurnummer rechnung rechnungsnr rechnungsnummer beleg belegnr belegnummer quittung quittungsnummer kassenbon kassenbonnummer factura nfactura numerofactura numerodefactura recibo nrecibo numerorecibo numeroderecibo sale saleno salenumber saleid salesnumber salesno verkoopnummer verkaufsnummer vente nvente numerovente numerodevente idvente venta nventa numeroventa numerodeventa idventa order ordernumber orderno orderid bestelnummer bestelling bestellnummer bestellung commande numerocommande numerodecommande ncommande pedido npedido numeropedido numerodepedido transaction transactionid transactionnumber transactionno transactionref transactioncode idtransaction ntransaction transactie transactienr transactienummer transactieid transaktion transaktionsid transaktionsnummer transaktionscode transaccion idtransaccion bill billno billnumber checkno checkid documentnumber documentno docno piece npiece numeropiece ndevente purchaseid purchasenumber purchaseno kvittonummer kvitteringsnummer',
  date: 'date datum fecha invoicedate receiptdate saledate salesdate datefacture datedefacture datevente datedevente datedelavente datedencaissement dateencaissement datedepaiement factuurdatum bondatum verkoopdatum rechnungsdatum belegdatum verkaufsdatum fechafactura fechadefactura fechaventa fechadeventa transactiondate transactiedatum transaktionsdatum orderdate besteldatum bestelldatum datecommande datedecommande fechapedido dateandtime datetime dateheure dateetheure datumtijd datumentijd datumuhrzeit datumundzeit datumunduhrzeit datumzeit fechahora fechayhora checkoutdate lineitemdate paymentdate betaaldatum zahlungsdatum fechapago paidat paidon createdat createdon created datecreated completedat closedat closeddate timestamp jour dag day tag dia',
  time: 'time heure tijd tijdstip uhrzeit zeit hora saletime transactiontime heuredevente ordertime',
  description:
    'description desc omschrijving beschrijving bezeichnung beschreibung descripcion concepto libelle designation item itemname article nomarticle artikel artikelnaam artikelname artikelbezeichnung articulo nombrearticulo product productname productnaam produit nomproduit produkt produktname producto nombreproducto service servicename prestation prestations soin behandeling behandelingnaam dienst dienstnaam dienstleistung leistung behandlung servicio tratamiento treatment treatmentname lineitem lineitemname itemdescription productservice serviceproduct servicesproducts prestationproduit productos details detail',
  itemCode:
    'sku itemcode itemid itemsku lineitemsku productcode productid servicecode artikelcode artikelnummer artikelnr artnr codearticle codeproduit codeprestation codeservice refarticle referencearticle codigoarticulo codigoproducto plu barcode ean gtin',
  category:
    'category itemcategory productcategory servicecategory categorie categoriearticle kategorie warengruppe categoria familia famille group groupe groep artikelgroep productgroep omzetgroep rubriek rubrique cate cat department departement afdeling abteilung',
  itemKind:
    'itemtype itemizationtype producttype linetype lineitemtype typearticle typedarticle typeproduit typeprestation typeligne typeartikel artikeltype artikelsoort soort artikeltyp produkttyp tipoarticulo tipoproducto tipolinea type typ tipo kind',
  quantity:
    'quantity qty itemquantity lineitemquantity quantitysold qtysold quantityrefund quantite qte nb nombre aantal hoeveelheid stuks menge anzahl stuck stueck cantidad cant unidades uds ud units unites count',
  unitPrice:
    'unitprice priceperunit priceeach itemprice lineitemprice itemcost saleprice sellingprice retailprice prixunitaire prixunitairettc prixunitaireht puttc puht pu prixdevente eenheidsprijs stuksprijs stukprijs verkoopprijs einzelpreis stuckpreis verkaufspreis preciounitario pvp price prix prixttc prixht prijs prijsexclbtw prijsinclbtw prijsexcl prijsincl preis epreis precio punit punitario tarif tarief rate',
  receiptTotal:
    'ordertotal ordertotalamount receipttotal invoicetotal totalcollected totalticket totalfacture totalcommande bontotaal factuurtotaal totaalbon totaalfactuur rechnungssumme rechnungsbetrag belegsumme totalfactura totalpedido grandtotal',
  discount:
    'discount discounts discountamount itemdiscount lineitemdiscount lineitemdiscountamount korting kortingsbedrag remise remises montantremise reduction rabatt rabattbetrag nachlass descuento descuentos importedescuento dto dcto disc',
  tax: 'gst pst hst qst tps tvp tvh tvq tax taxes salestax vat tva btw mwst ust iva taxamount vatamount montanttva btwbedrag mwstbetrag importeiva steuer steuern totaltax itemtaxamount taxtotal montanttaxe taxe',
  currency: 'currency currencycode devise monnaie munt muntsoort valuta wahrung moneda divisa',
  staff:
    'staff staffmember staffname employee employeename lineitememployee orderemployee orderemployeename stylist teammember teammembername medewerker medewerkernaam collaborateur collaboratrice employe employee styliste praticien praticienne prestataire intervenant coiffeur coiffeuse kapper kapster personeel personnel mitarbeiter mitarbeiterin mitarbeitername friseur friseurin bediener empleado empleada profesional estilista trabajador serviceprovider provider therapist soldby server cashier cashiername caissier caissiere kassier kassierer verkoper verkaufer vendeur vendeuse vendedor operator user gebruiker benutzer utilisateur usuario',
  event:
    'eventtype receipttype transactiontype saletype salestype typetransaction typedetransaction typevente typedevente typeticket typedeticket typeoperation typedoperation operation transactietype soorttransactie bontype transaktionstyp transaktionsart vorgang vorgangsart belegart belegtyp tipotransaccion tipodetransaccion tipooperacion tipodeoperacion tipoventa tipodeventa documenttype typedocument typededocument doctype',
  refundedAmount:
    'refundamount refundedamount amountrefunded refundstotal refundtotal refunds montantrembourse montantremboursement terugbetaaldbedrag bedragterugbetaald erstatteterbetrag erstattungsbetrag importereembolsado importedevuelto',
  openAmount:
    'outstanding outstandingbalance outstandingamount balancedue amountoutstanding openstaand openstaandbedrag openstaandsaldo nogtebetalen resteapayer restedu soldedu restantdu offen offenerbetrag restbetrag pendiente importependiente',
  status:
    'status orderstatus financialstatus transactionstatus salestatus invoicestatus receiptstatus statut statutvente statutcommande etat bestelstatus factuurstatus transactiestatus bestellstatus rechnungsstatus zustand estado estadopedido estadoventa estadofactura paymentstatus statutpaiement statutdepaiement betaalstatus betalingsstatus zahlungsstatus estadopago isvoid isvoided isrefunded iscancelled refunded voided void cancelled canceled deleted annule annulee rembourse remboursee geannuleerd terugbetaald gecrediteerd storniert erstattet anulado anulada reembolsado',
};

/** The money that earns, by how it is taxed; a unit price times the quantity does where none of them is there. */
export const amountHeadings = {
  with: 'totalsales totalinclvat totalincvat totalincltax totalinctax totalincbtw totaalincl totaalinclbtw totaalincbtw bedragincl bedraginclbtw inclbtw amountincltax amountinctax amountinclvat amountincvat grossamount montantttc totalttc ttc prixtotalttc brutto bruttobetrag bruttosumme gesamtbrutto gesamtpreisbrutto bruttoumsatz betragbrutto totalconiva importeconiva totalivaincluido pvptotal linetotalinctax netsaleswithtax netsaleswithtaxes finalpricegross pricegross',
  plain:
    'amount montant bedrag betrag importe linetotal lineamount itemtotal lineitemtotal totalprice pricetotal total totaal gesamt gesamtpreis gesamtbetrag summe totalamount saleamount salesamount regelbedrag regeltotaal totalregel montantligne totalligne prixtotal preciototal gpreis totallinea importelinea sales salevalue revenue itemrevenue amountpaid amtpaid paidamount montantpaye montantregle montantencaisse betaaldbedrag bezahlterbetrag importepagado umsatz omzet ventas chiffredaffaires ca valeur subtotal soustotal subtotaal zwischensumme',
  without:
    'netsales netamount nettotal net nettosales netprice netsale totalexcl totalexcltax totalexclvat totalextax totalexvat totalht montantht ht prixtotalht amountexcltax amountextax amountexvat bedragexcl bedragexclbtw totaalexcl totaalexclbtw exclbtw netto nettobetrag nettosumme nettoumsatz gesamtnetto betragnetto totalsiniva importesiniva baseimponible netsaleswithouttax finalpricenet pricenet',
  /** Before discounts: only where there is nothing else. */
  before: 'grosssales gross grosstotal ventesbrutes verkoopbruto',
} as const;

export const clientHeadings: Names = {
  ...ofClients,
  clientCode: `${ofClients.clientCode} id code nummer number nr`,
  client: `${ofClients.client} name naam nom nombre contactname contact`,
  loyaltyCard: `${ofClients.loyaltyCard} cardnumber cardno card ncarte numerocarte numerodecarte carte kaart kaartnummer karte kartennummer tarjeta numerotarjeta barcode`,
  phone: `${ofClients.phone} phone1 mobile1 telephone1 phonemobile`,
  birthday:
    'birthday birthdate dateofbirth datebirth birthdt dob birth bday geboortedatum geboren verjaardag datedenaissance naissance datenaissance anniversaire dateanniversaire datedanniversaire geburtstag geburtsdatum cumpleanos fechadenacimiento fechanacimiento nacimiento',
  note: 'note notes remark remarks comment comments clientnotes customernote opmerking opmerkingen notitie notities commentaire commentaires remarque remarques notiz notizen bemerkung bemerkungen kommentar anmerkung nota notas observaciones comentario comentarios memo opm',
  points:
    'points loyaltypoints pointsbalance pointbalance balancepoints availablepoints currentpoints totalpoints rewardpoints rewardspoints bonuspoints loyaltybalance pointsavailable punten spaarpunten puntensaldo saldopunten puntentotaal loyaltypunten aantalpunten beschikbarepunten pointsfidelite pointsdefidelite soldepoints soldedepoints soldefidelite nbpoints nombredepoints punkte treuepunkte bonuspunkte punktestand punktesaldo puntos puntosfidelidad puntosdefidelidad saldopuntos saldodepuntos puntosacumulados pts loyaltypts activestamps stampbalance stampsbalance stamps stempels spaarstempels timbres tampons stempel sellos sellosactivos credits loyaltycredits',
  until:
    'pointsexpiry pointsexpire pointsexpireon pointsexpirydate pointsvaliduntil pointsuntil expirydate expiry expires expireson expiration expirationdate dateexpiration datedexpiration expirele validuntil valablejusquau vervaldatum vervaltop vervalt geldigtot puntengeldigtot gultigbis ablaufdatum verfallsdatum verfall caducidad fechacaducidad fechadecaducidad validohasta caduca',
  giftCardBalance:
    'giftcardbalance giftbalance giftcardamount giftcardvalue vouchervalue voucherbalance cadeaubonsaldo saldocadeaubon cadeaubontegoed tegoedcadeaubon restwaarde cadeaubonwaarde soldecartecadeau soldecartescadeaux montantcartecadeau soldeboncadeau gutscheinguthaben gutscheinwert gutscheinsaldo saldotarjetaregalo importetarjetaregalo',
  giftCardCode:
    'giftcardcode giftcardnumber giftcardno giftcard vouchercode voucher cadeauboncode cadeaubonnummer cadeaubon codecartecadeau numerocartecadeau cartecadeau gutscheincode gutscheinnummer gutschein codigotarjetaregalo tarjetaregalo',
  since:
    'clientsince customersince membersince since dateadd enrolledon enrolled dateadded added addedon datecreated created createdat createdon creationdate firstvisit firstvisitdate joined joindate joinedon datejoined registered registrationdate registeredon klantsinds klantsedert klantvanaf sinds aangemaakt aangemaaktop datumaangemaakt registratiedatum inschrijfdatum eerstebezoek clientdepuis clientedepuis depuis datedecreation datecreation creele inscritle dateinscription datedinscription premierevisite premierrdv kundeseit seit angelegtam angelegt erstellt erstelltam registriertam erstbesuch clientedesde desde fechaalta fechadealta alta fecharegistro fechaderegistro fechacreacion primeravisita',
  consent:
    'consent marketingconsent marketingoptin marketing acceptsmarketing acceptsemailmarketing emailmarketing emailmarketingconsent emailsubscription emailsubscriptionstatus emailsubscribed subscribed newsletter optin emailoptin marketingemail marketingemails acceptsmarketingemails allowmarketing marketingnotifications gdprconsent gdpr toestemming marketingtoestemming toestemmingmarketing nieuwsbrief mailing consentement consentementmarketing accordmarketing abonnenewsletter rgpd optinemail avg einwilligung werbeeinwilligung werbung newsletterabo dsgvo consentimiento boletin publicidad aceptamarketing aceptapublicidad lopd acceptssmsmarketing smsmarketing',
  consentDay:
    'consentdate dateofconsent consentday consentat optindate datumtoestemming toestemmingop dateconsentement dateduconsentement einwilligungam datumeinwilligung fechaconsentimiento fechadeconsentimiento',
  language: 'language lang preferredlanguage locale taal voertaal langue sprache idioma lengua',
};

export const itemHeadings: Names = {
  name: 'desc description omschrijving beschrijving libelle designation bezeichnung beschreibung descripcion name nom naam nombre item itemname article artikel artikelname articulo service servicename prestation soin behandeling dienst dienstleistung leistung behandlung servicio tratamiento treatment product produit produkt producto productname productnaam produktname nomproduit nombreproducto title titel titre titulo',
  itemCode:
    'code itemcode sku productcode servicecode artikelcode artikelnummer artikelnr codearticle codeproduit codeprestation codeservice codigo reference ref referentie referenz referencia',
  category:
    'category itemcategory cate cat categorie kategorie categoria group groupe groep gruppe grupo warengruppe rubriek rubrique famille familia',
  price:
    'price prix prijs preis precio unitprice prixunitaire eenheidsprijs einzelpreis preciounitario sellingprice saleprice retailprice salesprice prixdevente prixttc verkoopprijs verkaufspreis pvp tarif tarief tarifa priceincltax prijsinclbtw variantprice regularprice amount montant bedrag',
  cost: 'cost costprice unitcost costperitem purchaseprice buyingprice supplyprice prixdachat prixachat coutdachat cout prixderevient kostprijs inkoopprijs aankoopprijs inkoop einkaufspreis ek coste preciocompra costo',
  active:
    'isactive active actif actief aktiv activo enabled archived status statut estado availability availableforsale',
};
