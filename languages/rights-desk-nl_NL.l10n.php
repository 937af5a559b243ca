<?php
defined( 'ABSPATH' ) || exit;
return array('x-domain'=>'rights-desk','plural-forms'=>'nplurals=2; plural=(n != 1);','language'=>'nl_NL','messages'=>array(
'Rights Desk'=>'Rights Desk',
'Keeps the promises of your privacy policy, and proves it: requests for access and erasure, answered in time.'=>'Houdt de beloften van uw privacybeleid, en bewijst het: verzoeken om inzage en wissing, op tijd beantwoord.',
'block title'."\4".'Privacy request form'=>'Formulier voor privacyverzoeken',
'block description'."\4".'Lets visitors ask for a copy of their data, or to be forgotten.'=>'Laat bezoekers vragen om een kopie van hun gegevens, of om vergeten te worden.',
'block keyword'."\4".'privacy'=>'privacy',
'block keyword'."\4".'gdpr'=>'avg',
'block keyword'."\4".'rights'=>'rechten',
'One more step: look in your mailbox'=>'Nog één stap: kijk in uw mailbox',
'We sent a mail to the address that you gave. Open the link in it and press the button to confirm that it was you. Only then do we begin.'=>'We hebben een mail gestuurd naar het adres dat u opgaf. Open de link erin en druk op de knop om te bevestigen dat u het was. Pas dan beginnen we.',
'No mail after a few minutes? Look among unwanted mail, or try again tomorrow: one address gets only a few mails a day. Without your confirmation the request disappears after seven days.'=>'Na een paar minuten nog geen mail? Kijk tussen de ongewenste mail, of probeer het morgen opnieuw: een adres krijgt maar enkele mails per dag. Zonder uw bevestiging verdwijnt het verzoek na zeven dagen.',
'Look in your mailbox'=>'Kijk in uw mailbox',
'If there is a request of that address that still has a page, we sent its link there.'=>'Als er een verzoek van dat adres is dat nog een pagina heeft, hebben we de link daarheen gestuurd.',
'No mail after a few minutes? Look among unwanted mail. One address gets only a few mails a day.'=>'Na een paar minuten nog geen mail? Kijk tussen de ongewenste mail. Een adres krijgt maar enkele mails per dag.',
'Ask us about your data'=>'Vraag ons naar uw gegevens',
'Error: %s'=>'Fout: %s',
'You are logged in with this address, so you need not wait for the mail.'=>'U bent aangemeld met dit adres, dus u hoeft niet op de mail te wachten.',
'Confirm my request now'=>'Bevestig mijn verzoek nu',
'This did not work'=>'Dit is niet gelukt',
'Your request is confirmed'=>'Uw verzoek is bevestigd',
'We begin now. We mailed you the link to the page where you can see how it stands.'=>'We beginnen nu. We hebben u de link gemaild naar de pagina waarop u kunt zien hoe het ermee staat.',
'Sending…'=>'Bezig met verzenden…',
'It could not be sent. Please try again: what you typed is still here.'=>'Het kon niet worden verzonden. Probeer het opnieuw: wat u typte staat er nog.',
'Please look at:'=>'Kijk dit nog eens na:',
'Your e-mail address'=>'Uw e-mailadres',
'The one that we know you by, if you can.'=>'Als het kan het adres waaronder wij u kennen.',
'Your name (not required)'=>'Uw naam (niet verplicht)',
'Anything that helps us find it (not required)'=>'Wat ons kan helpen zoeken (niet verplicht)',
'Leave this empty'=>'Laat dit leeg',
'Send my request'=>'Mijn verzoek versturen',
'What do you want?'=>'Wat wilt u?',
'We answer within %d day of the day that you send this form. By law we must within one month.'=>'Wij antwoorden binnen %d dag na de dag waarop u dit formulier verstuurt. Volgens de wet moet het binnen een maand.'."\0".'Wij antwoorden binnen %d dagen na de dag waarop u dit formulier verstuurt. Volgens de wet moet het binnen een maand.',
'What happens next'=>'Wat er dan gebeurt',
'You get a mail. Open the link in it and press the button, so that nobody else can ask in your name.'=>'U krijgt een mail. Open de link erin en druk op de knop, zodat niemand anders in uw naam iets kan vragen.',
'The same link shows where your request stands, and lets you withdraw it. It costs you nothing.'=>'Dezelfde link laat zien hoe het met uw verzoek staat, en daar kunt u het ook intrekken. Het kost u niets.',
'Privacy contact: %s'=>'Privacycontact: %s',
'You can complain at any time to the data protection authority: %s'=>'U kunt altijd een klacht indienen bij de gegevensbeschermingsautoriteit: %s',
'I want a copy of my data'=>'Ik wil een kopie van mijn gegevens',
'I want to be forgotten'=>'Ik wil vergeten worden',
'You get everything that we hold about you, what we use it for and who else has it.'=>'U krijgt alles wat wij over u bewaren, waarvoor we het gebruiken en wie het nog heeft.',
'We erase what we hold about you, and tell you what the law obliges us to keep.'=>'Wij wissen wat we over u bewaren, en zeggen u wat we volgens de wet moeten houden.',
'It waits for your confirmation'=>'Het wacht op uw bevestiging',
'It is confirmed and waits for our privacy contact'=>'Het is bevestigd en wacht op ons privacycontact',
'It waits for proof that it comes from you'=>'Het wacht op bewijs dat het van u komt',
'We are working on it'=>'We werken eraan',
'We granted it and are carrying it out'=>'We hebben het ingewilligd en voeren het uit',
'We refused it'=>'We hebben het geweigerd',
'You withdrew it'=>'U hebt het ingetrokken',
'It was not confirmed in time'=>'Het is niet op tijd bevestigd',
'Done: we hold nothing about you'=>'Klaar: we bewaren niets over u',
'Done, in part'=>'Klaar, voor een deel',
'Done'=>'Klaar',
'Why we refused it'=>'Waarom we het weigerden',
'What we granted, and why not all'=>'Wat we inwilligden, en waarom niet alles',
'What we ask of you'=>'Wat we u vragen',
'What we told you'=>'Wat we u lieten weten',
'Thank you, your request is confirmed. We begin now.'=>'Dank u, uw verzoek is bevestigd. We beginnen nu.',
'Your request is withdrawn.'=>'Uw verzoek is ingetrokken.',
'A new copy is being made. You get its link by mail.'=>'Er wordt een nieuwe kopie gemaakt. U krijgt de link per mail.',
'Withdraw your request?'=>'Uw verzoek intrekken?',
'Get the link to your request'=>'De link naar uw verzoek opvragen',
'This link does not work any more'=>'Deze link werkt niet meer',
'Your request: %s'=>'Uw verzoek: %s',
'Withdraw this request'=>'Dit verzoek intrekken',
'Asked on %1$s: %2$s'=>'Gevraagd op %1$s: %2$s',
'Confirm: %s'=>'Bevestigen: %s',
'Did you ask for this? Then confirm it: only then do we begin. If it was not you, you need do nothing.'=>'Hebt u dit gevraagd? Bevestig het dan: pas daarna beginnen we. Was u het niet, dan hoeft u niets te doen.',
'These were asked with your address and still wait for you. Confirm only what you asked for yourself; the rest disappears by itself.'=>'Dit is met uw adres gevraagd en wacht nog op u. Bevestig alleen wat u zelf hebt gevraagd; de rest verdwijnt vanzelf.',
'Where it stands'=>'Hoe het ermee staat',
'Asked on'=>'Gevraagd op',
'Confirmed on'=>'Bevestigd op',
'We promise an answer by'=>'Wij beloven een antwoord uiterlijk op',
'The law wants an answer by'=>'De wet wil een antwoord uiterlijk op',
'Decided on'=>'Beslist op',
'Closed on'=>'Afgesloten op',
'%1$s. You can download it until %2$s, %3$d more time.'=>'%1$s. U kunt het tot %2$s nog %3$d keer downloaden.'."\0".'%1$s. U kunt het tot %2$s nog %3$d keer downloaden.',
'We are putting it together. You get a mail when it is ready.'=>'We stellen het samen. U krijgt een mail als het klaar is.',
'The download has ended. You can have a new copy made; its link is mailed to you.'=>'Het downloaden is afgelopen. U kunt een nieuwe kopie laten maken; de link wordt u gemaild.',
'Make a new copy'=>'Maak een nieuwe kopie',
'The copy of your data'=>'De kopie van uw gegevens',
'Code from the mail'=>'Code uit de mail',
'Download'=>'Downloaden',
'We then stop working on your request (%s). You can ask again at any time.'=>'We werken dan niet verder aan uw verzoek (%s). U kunt het altijd opnieuw vragen.',
'Yes, withdraw it'=>'Ja, intrekken',
'No, go back'=>'Nee, terug',
'The request was handled and its page has ended, or the address of this page is not complete.'=>'Het verzoek is afgehandeld en de pagina ervan is afgelopen, of het adres van deze pagina is niet volledig.',
'Is your request still open? Fill in your e-mail address and we send you a new link.'=>'Loopt uw verzoek nog? Vul uw e-mailadres in en we sturen u een nieuwe link.',
'Send me the link'=>'Stuur mij de link',
'Privacy requests'=>'Privacyverzoeken',
'Privacy requests that are still open are kept until they are answered.'=>'Privacyverzoeken die nog open zijn blijven bewaard tot ze beantwoord zijn.',
'Request'=>'Verzoek',
'Name'=>'Naam',
'E-mail'=>'E-mail',
'Message'=>'Bericht',
'Our decision'=>'Onze beslissing',
'Which sources there are'=>'Welke bronnen er zijn',
'This site cannot reach itself (%s). Keep this page open, or run wp rights-desk work.'=>'Deze site kan zichzelf niet bereiken (%s). Houd deze pagina open, of voer wp rights-desk work uit.',
'A fatal error ended it: %s'=>'Een fatale fout brak het af: %s',
'It ended the request (exit or die) instead of answering.'=>'Het brak de aanroep af (exit of die) in plaats van te antwoorden.',
'No answer: it was stopped, or ran out of time or memory.'=>'Geen antwoord: het werd gestopt, of had te weinig tijd of geheugen.',
'Questions about your privacy? %s'=>'Vragen over uw privacy? %s',
'Hello,'=>'Hallo,',
'Hello %s,'=>'Hallo %s,',
'We searched everywhere, and hold nothing about you.'=>'We hebben overal gezocht, en bewaren niets over u.',
'Your data has been erased, and we searched again to be sure.'=>'Uw gegevens zijn gewist, en we hebben nog eens gezocht om zeker te zijn.',
'Confirm your request: {kind}'=>'Bevestig uw verzoek: {kind}',
'Hello,

Someone, we think you, asked {controller} for {kind} and gave this e-mail address.

Please open this page and press the button to confirm that it was you:

{link}

Without your confirmation we do nothing, and after {days} days the request disappears. Was it not you? Then you need do nothing.'=>'Hallo,

Iemand, wij denken u, vroeg {controller} om {kind} en gaf dit e-mailadres op.

Open deze pagina en druk op de knop om te bevestigen dat u het was:

{link}

Zonder uw bevestiging doen we niets, en na {days} dagen verdwijnt het verzoek. Was u het niet? Dan hoeft u niets te doen.',
'Your request still waits for your confirmation'=>'Uw verzoek wacht nog op uw bevestiging',
'Hello,

You asked {controller} for {kind}, but did not confirm it yet. We can only begin once you have:

{link}

This is the only reminder. Without your confirmation the request disappears in {days} days. Was it not you? Then you need do nothing.'=>'Hallo,

U vroeg {controller} om {kind}, maar hebt dat nog niet bevestigd. Pas daarna kunnen we beginnen:

{link}

Dit is de enige herinnering. Zonder uw bevestiging verdwijnt het verzoek over {days} dagen. Was u het niet? Dan hoeft u niets te doen.',
'We have your request: {kind}'=>'We hebben uw verzoek: {kind}',
'{greeting}

Thank you, your request is confirmed: {kind}. You get our answer by {due} at the latest.

On this page you can see where it stands, or withdraw it:

{link}'=>'{greeting}

Dank u, uw verzoek is bevestigd: {kind}. U krijgt ons antwoord uiterlijk op {due}.

Op deze pagina ziet u hoe het ermee staat, en kunt u het intrekken:

{link}',
'A question about your request'=>'Een vraag over uw verzoek',
'{greeting}

Before we can go on with your request ({kind}) we must be sure that it comes from you:

{reason}

Please send no copy of an identity card unless we ask for it. Where your request stands:

{link}'=>'{greeting}

Voor we verder kunnen met uw verzoek ({kind}) moeten we zeker zijn dat het van u komt:

{reason}

Stuur geen kopie van een identiteitskaart, tenzij we erom vragen. Hoe het met uw verzoek staat:

{link}',
'We need more time for your request'=>'We hebben meer tijd nodig voor uw verzoek',
'{greeting}

Your request ({kind}) takes us longer than a month. This is why:

{reason}

You get our answer by {due} at the latest. Where it stands:

{link}'=>'{greeting}

Uw verzoek ({kind}) kost ons meer dan een maand. Dit is de reden:

{reason}

U krijgt ons antwoord uiterlijk op {due}. Hoe het ermee staat:

{link}',
'Our decision on your request'=>'Onze beslissing over uw verzoek',
'{greeting}

We do not grant your request ({kind}). This is why:

{reason}

If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.

{link}'=>'{greeting}

We willigen uw verzoek ({kind}) niet in. Dit is de reden:

{reason}

Bent u het er niet mee eens, dan kunt u ons privacycontact schrijven, een klacht indienen bij de autoriteit die hieronder staat, of naar de rechter gaan.

{link}',
'The copy of your data is ready'=>'De kopie van uw gegevens is klaar',
'{greeting}

{found}

The copy of your data is ready. You can download it from this page until {expires}:

{link}

Only who has this mail can open it, so do not pass it on. If the page asks for a code, it is:

{code}

{reason}'=>'{greeting}

{found}

De kopie van uw gegevens is klaar. U kunt haar tot {expires} downloaden van deze pagina:

{link}

Alleen wie deze mail heeft kan haar openen; stuur hem dus niet door. Als de pagina om een code vraagt, is het deze:

{code}

{reason}',
'Your request to be forgotten is done'=>'Uw verzoek om vergeten te worden is afgehandeld',
'{greeting}

You asked to be forgotten. {found}

{kept}

{reason}

This is the last mail about it: your address is now gone too, and the link to your request no longer works.'=>'{greeting}

U vroeg om vergeten te worden. {found}

{kept}

{reason}

Dit is de laatste mail erover: ook uw adres is nu weg, en de link naar uw verzoek werkt niet meer.',
'Your request is withdrawn'=>'Uw verzoek is ingetrokken',
'{greeting}

You withdrew your request ({kind}). We do nothing more with it. You can make a new one at any time.'=>'{greeting}

U hebt uw verzoek ({kind}) ingetrokken. We doen er niets meer mee. U kunt altijd een nieuw verzoek doen.',
'The link to your request'=>'De link naar uw verzoek',
'Hello,

Here is the link to your request to {controller} ({kind}), as was asked for on our site:

{link}

Did you not ask for it? Then you need do nothing.'=>'Hallo,

Hier is de link naar uw verzoek aan {controller} ({kind}), zoals op onze site werd gevraagd:

{link}

Hebt u er niet om gevraagd? Dan hoeft u niets te doen.',
'Privacy request: new, answer by {due}'=>'Privacyverzoek: nieuw, antwoord uiterlijk op {due}',
'A new privacy request was confirmed: {kind}. It must be answered by {due}.

{link}'=>'Er is een nieuw privacyverzoek bevestigd: {kind}. Het moet uiterlijk op {due} beantwoord zijn.

{link}',
'Privacy request: answer by {due}'=>'Privacyverzoek: antwoord uiterlijk op {due}',
'A privacy request is still open: {kind}. It must be answered by {due}.

{link}'=>'Een privacyverzoek is nog open: {kind}. Het moet uiterlijk op {due} beantwoord zijn.

{link}',
'Privacy request: LATE since {due}'=>'Privacyverzoek: TE LAAT sinds {due}',
'A privacy request is late: {kind}. The answer was due on {due}. Each day that it waits breaks the promise in your privacy policy.

{link}'=>'Een privacyverzoek is te laat: {kind}. Het antwoord was verschuldigd op {due}. Elke dag dat het wacht breekt de belofte in uw privacybeleid.

{link}',
'Privacy request: needs you'=>'Privacyverzoek: heeft u nodig',
'A privacy request cannot go on by itself: {kind}, to be answered by {due}. Please look at what is left:

{link}'=>'Een privacyverzoek kan niet vanzelf verder: {kind}, te beantwoorden uiterlijk op {due}. Kijk wat er nog te doen is:

{link}',
'Confirm the address'=>'Het adres bevestigen',
'Reminder to confirm'=>'Herinnering om te bevestigen',
'Request received'=>'Verzoek ontvangen',
'Identity check'=>'Identiteitscontrole',
'Extension'=>'Verlenging',
'Refusal'=>'Weigering',
'Copy of the data is ready'=>'Kopie van de gegevens is klaar',
'Data erased'=>'Gegevens gewist',
'Request withdrawn'=>'Verzoek ingetrokken',
'New link to a request'=>'Nieuwe link naar een verzoek',
'To staff: new request'=>'Aan medewerkers: nieuw verzoek',
'To staff: due soon'=>'Aan medewerkers: bijna aan de beurt',
'To staff: late'=>'Aan medewerkers: te laat',
'To staff: needs attention'=>'Aan medewerkers: vraagt aandacht',
'Greeting, with the name if it was given'=>'Begroeting, met de naam als die is opgegeven',
'Name, if it was given'=>'Naam, als die is opgegeven',
'What was asked for'=>'Wat er gevraagd is',
'Link to the page of the request'=>'Link naar de pagina van het verzoek',
'Number of days'=>'Aantal dagen',
'Last day for the answer'=>'Laatste dag voor het antwoord',
'Reason that staff gave'=>'Reden die de medewerker gaf',
'Code that opens the copy'=>'Code die de kopie opent',
'Last day of the download'=>'Laatste dag van de download',
'Whether anything was found'=>'Of er iets gevonden is',
'What was kept, and why'=>'Wat bleef, en waarom',
'Name of the firm'=>'Naam van de firma',
'Privacy contact'=>'Privacycontact',
'Data protection authority'=>'Gegevensbeschermingsautoriteit',
'a copy of your data'=>'een kopie van uw gegevens',
'correction of your data'=>'verbetering van uw gegevens',
'restriction of the use of your data'=>'beperking van het gebruik van uw gegevens',
'transfer of your data'=>'overdracht van uw gegevens',
'an objection to the use of your data'=>'bezwaar tegen het gebruik van uw gegevens',
'review by a person of an automated decision'=>'herziening door een mens van een geautomatiseerd besluit',
'erasure of your data'=>'wissing van uw gegevens',
'This copy of Rights Desk has not been built yet: run npm run build, and use the build folder as the plugin.'=>'Deze kopie van Rights Desk is nog niet gebouwd: voer npm run build uit, en gebruik de map build als plugin.',
'This screen needs JavaScript. Without it, use the command wp rights-desk.'=>'Dit scherm heeft JavaScript nodig. Gebruik anders de opdracht wp rights-desk.',
'This could not be stored, and nothing was changed. Please try again.'=>'Dit kon niet worden opgeslagen, en er is niets veranderd. Probeer het opnieuw.',
'erase'=>'wissen',
'%s Here that is: wp rights-desk work --context=admin --user=<administrator>'=>'%s Hier is dat: wp rights-desk work --context=admin --user=<administrator>',
'There is more to do: run this again.'=>'Er is nog meer te doen: voer dit opnieuw uit.',
'All done for now.'=>'Voor nu alles gedaan.',
'The history holds: %1$d events, %2$d of them without their text.'=>'De geschiedenis klopt: %1$d gebeurtenissen, %2$d daarvan zonder hun tekst.',
'The history has been altered.'=>'De geschiedenis is veranderd.',
'This is not possible.'=>'Dit is niet mogelijk.',
'The request has moved on: this can no longer be done, or not yet.'=>'Het verzoek is verder gegaan: dit kan niet meer, of nog niet.',
'No such step exists.'=>'Zo’n stap bestaat niet.',
'This step is for someone else to take.'=>'Deze stap is aan iemand anders.',
'Please give the reason.'=>'Geef de reden op.',
'To confirm, type the word “%s”.'=>'Typ ter bevestiging het woord “%s”.',
'The time to confirm is not over yet.'=>'De tijd om te bevestigen is nog niet voorbij.',
'More time can only be taken in the first month after the request came in.'=>'Meer tijd nemen kan alleen in de eerste maand nadat het verzoek binnenkwam.',
'The time was extended before; the law allows it once.'=>'De termijn is al eens verlengd; de wet staat dat één keer toe.',
'This kind of request cannot be carried out by this version yet.'=>'Dit soort verzoek kan deze versie nog niet uitvoeren.',
'Someone else changed this request a moment ago. Please look at it again.'=>'Iemand anders heeft dit verzoek zojuist veranderd. Bekijk het opnieuw.',
'There is no such request.'=>'Zo’n verzoek is er niet.',
'Please choose what you ask for.'=>'Kies wat u vraagt.',
'Please fill in a valid e-mail address.'=>'Vul een geldig e-mailadres in.',
'This name is too long.'=>'Deze naam is te lang.',
'This message is too long.'=>'Dit bericht is te lang.',
'This language is not known.'=>'Deze taal is niet bekend.',
'Please say how the request came in.'=>'Zeg hoe het verzoek binnenkwam.',
'Please give the day on which the request came in.'=>'Geef de dag op waarop het verzoek binnenkwam.',
'The day of receipt cannot be in the future.'=>'De dag van ontvangst kan niet in de toekomst liggen.',
'Too many requests came from your network in a short time. Please try again in an hour, or write to us.'=>'Er kwamen in korte tijd te veel verzoeken van uw netwerk. Probeer het over een uur opnieuw, of schrijf ons.',
'This is the account of the last administrator. Make someone else an administrator first.'=>'Dit is het account van de laatste beheerder. Maak eerst iemand anders beheerder.',
'There is no such setting.'=>'Zo’n instelling is er niet.',
'This value is not possible.'=>'Deze waarde kan niet.',
'No work was done for this request yet.'=>'Voor dit verzoek is nog geen werk gedaan.',
'No such action exists.'=>'Zo’n handeling bestaat niet.',
'The work has moved on: this can no longer be done, or not yet.'=>'Het werk is verder gegaan: dit kan niet meer, of nog niet.',
'This is not among what was found.'=>'Dit hoort niet bij wat gevonden is.',
'There is no such source on this site now.'=>'Zo’n bron is er nu niet op deze site.',
'This request is anonymous: nobody can be looked up for it.'=>'Dit verzoek is anoniem: er is niemand om op te zoeken.',
'There is no package for this request.'=>'Er is geen pakket voor dit verzoek.',
'The package is still being made.'=>'Het pakket wordt nog gemaakt.',
'The package has expired and is gone. A new one can be asked for.'=>'Het pakket is verlopen en weg. Er kan een nieuw worden gevraagd.',
'This code does not open the package. Please copy it whole from the newest mail.'=>'Deze code opent het pakket niet. Kopieer haar helemaal uit de nieuwste mail.',
'complete'=>'volledig',
'could not be asked: the software that keeps it was not active'=>'kon niet worden gevraagd: de software die het bewaart was niet actief',
'incomplete: it did not answer as it should'=>'onvolledig: ze antwoordde niet zoals het hoort',
'Anonymous'=>'Anoniem',
'The account is still there: something on this site kept it from being deleted.'=>'Het account is er nog: iets op deze site verhinderde dat het werd verwijderd.',
'Erased account'=>'Gewist account',
'It never ends: %d pages and still not done.'=>'Het komt nooit klaar: %d pagina’s en nog niet gedaan.',
'It names no function that can be asked.'=>'Het noemt geen functie die gevraagd kan worden.',
'Its answer is not what WordPress expects.'=>'Het antwoord is niet wat WordPress verwacht.',
'It ended the request instead of answering: %s'=>'Het brak de aanroep af in plaats van te antwoorden: %s',
'The database reported an error meanwhile: %s'=>'De database meldde ondertussen een fout: %s',
'Account'=>'Account',
'Comments'=>'Reacties',
'Media'=>'Media',
'Posts and pages'=>'Berichten en pagina’s',
'Group'=>'Groep',
'Number'=>'Nummer',
'Other'=>'Overige',
'Its answer does not say what it removed and what it kept.'=>'Het antwoord zegt niet wat verwijderd is en wat bleef.',
'Some sources could not be asked: try again, or go on without them.'=>'Sommige bronnen konden niet worden gevraagd: probeer het opnieuw, of ga zonder ze verder.',
'Seen before, and not there now: is its plugin switched off?'=>'Eerder gezien en nu niet meer: staat de plugin ervan uit?',
'It was there when the work began, and is not there now.'=>'Het was er toen het werk begon, en is er nu niet.',
'Something is still found: erase it and try again, or say why it stays.'=>'Er wordt nog iets gevonden: wis het en probeer opnieuw, of zeg waarom het blijft.',
'Closing'=>'Afsluiten',
'Names and addresses in the person’s own comments'=>'Namen en adressen in de eigen reacties van de persoon',
'Names and addresses in the person’s own posts'=>'Namen en adressen in de eigen berichten van de persoon',
'WordPress’s own privacy requests'=>'Privacyverzoeken van WordPress zelf',
'Comments under the account'=>'Reacties onder het account',
'Posts and pages written'=>'Geschreven berichten en pagina’s',
'The package'=>'Het pakket',
'It goes round in circles: page %d is the same as the one before.'=>'Het draait in een kring: pagina %d is dezelfde als de vorige.',
'Some sources could not be read: try again, or go on without them.'=>'Sommige bronnen konden niet worden gelezen: probeer het opnieuw, of ga zonder ze verder.',
'The account is deleted.'=>'Het account wordt verwijderd.',
'The account stays without anything that tells whose it was, and nobody can log in to it.'=>'Het account blijft, zonder iets dat zegt van wie het was, en niemand kan ermee aanmelden.',
'Name, address, website, IP address and browser are removed; the text stays.'=>'Naam, adres, website, IP-adres en browser worden verwijderd; de tekst blijft.',
'What the person wrote or uploaded is deleted.'=>'Wat de persoon schreef of uploadde wordt verwijderd.',
'It stays without an author; drafts are deleted.'=>'Het blijft zonder auteur; concepten worden verwijderd.',
'Only the kind, month, days taken and outcome of this request stay.'=>'Van dit verzoek blijven alleen de soort, de maand, de dagen en de uitkomst.',
'Its own eraser is asked. What that must keep by law it will say, and so will the report.'=>'De eigen wisser ervan wordt gevraagd. Wat die volgens de wet moet houden zegt hij, en het verslag ook.',
'It offers no way to erase: the search afterwards will show what is left, for you to remove.'=>'Dit biedt geen manier om te wissen: de zoektocht daarna laat zien wat er nog is, zodat u het kunt verwijderen.',
'Its answer has no list of data.'=>'Het antwoord heeft geen lijst van gegevens.',
'Its answer has an item without data.'=>'Het antwoord heeft een item zonder gegevens.',
'Its answer has a field without a name.'=>'Het antwoord heeft een veld zonder naam.',
'Your data at %s'=>'Uw gegevens bij %s',
'A copy of the data kept under %1$s, made on %2$s (Article 15 of the General Data Protection Regulation).'=>'Een kopie van de gegevens die onder %1$s bewaard worden, gemaakt op %2$s (artikel 15 van de Algemene Verordening Gegevensbescherming).',
'This copy is not complete.'=>'Deze kopie is niet volledig.',
'The list below says which sources could not be read. Ask the privacy contact for what is missing.'=>'De lijst hieronder zegt welke bronnen niet gelezen konden worden. Vraag het privacycontact om wat ontbreekt.',
'Where was looked'=>'Waar gezocht is',
'Source'=>'Bron',
'Category'=>'Categorie',
'Records'=>'Gegevens',
'State'=>'Toestand',
'About this data'=>'Over deze gegevens',
'Whom to ask'=>'Bij wie u terechtkunt',
'Supervisory authority'=>'Toezichthoudende autoriteit',
'Privacy policy'=>'Privacybeleid',
'The data'=>'De gegevens',
'Nothing about you was found under this address.'=>'Onder dit adres is niets over u gevonden.',
'What the data is used for'=>'Waarvoor de gegevens gebruikt worden',
'Categories of data'=>'Categorieën van gegevens',
'Who receives the data'=>'Wie de gegevens krijgt',
'How long it is kept'=>'Hoe lang ze bewaard worden',
'Your rights'=>'Uw rechten',
'You may have the data corrected or erased, its use restricted, and you may object to its use. Ask the privacy contact named on this page.'=>'U mag de gegevens laten verbeteren of wissen, het gebruik ervan laten beperken, en bezwaar maken tegen het gebruik. Vraag het aan het privacycontact op deze pagina.',
'Complaints'=>'Klachten',
'You may complain to the supervisory authority named on this page at any time.'=>'U kunt altijd een klacht indienen bij de toezichthoudende autoriteit op deze pagina.',
'Where the data comes from'=>'Waar de gegevens vandaan komen',
'Automated decisions and profiling'=>'Geautomatiseerde besluiten en profilering',
'Transfers outside the European Economic Area'=>'Doorgiften buiten de Europese Economische Ruimte',
'Not stated here yet: ask the privacy contact.'=>'Hier nog niet vermeld: vraag het privacycontact.',
'everything on one page, to read and to print'=>'alles op één pagina, om te lezen en af te drukken',
'everything, for machines; package.schema.json describes it'=>'alles, voor machines; package.schema.json beschrijft het',
'one table a category, for a spreadsheet; a leading apostrophe keeps a cell from being run as a formula'=>'een tabel per categorie, voor een rekenblad; een apostrof vooraan voorkomt dat een cel als formule wordt uitgevoerd',
'All sources answered.'=>'Alle bronnen hebben geantwoord.',
'The package cannot be written: the disk is full (%s free).'=>'Het pakket kan niet worden geschreven: de schijf is vol (%s vrij).',
'The package cannot be written: the folder for packages does not take the file (no rights, or a quota).'=>'Het pakket kan niet worden geschreven: de map voor pakketten neemt het bestand niet aan (geen rechten, of een quotum).',
'Kind'=>'Soort',
'Title'=>'Titel',
'Status'=>'Status',
'Written'=>'Geschreven',
'Changed'=>'Gewijzigd',
'Address'=>'Adres',
'Excerpt'=>'Samenvatting',
'Text'=>'Tekst',
'Earlier versions written'=>'Eerdere geschreven versies'
));
