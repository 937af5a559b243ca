<?php
defined( 'ABSPATH' ) || exit;
return array('x-domain'=>'rights-desk','plural-forms'=>'nplurals=2; plural=(n != 1);','language'=>'nl_NL','messages'=>array(
'Rights Desk'=>'Rights Desk',
'Keeps the promises of your privacy policy, and proves it: requests for access and erasure, answered in time.'=>'Houdt de beloften van uw privacybeleid, en bewijst het: verzoeken om inzage en wissing, op tijd beantwoord.',
'block title'."\4".'Privacy request form'=>'Formulier voor privacyverzoeken',
'block description'."\4".'Lets visitors use their privacy rights: a copy, correction, erasure and more.'=>'Laat bezoekers hun privacyrechten gebruiken: een kopie, verbetering, wissing en meer.',
'block keyword'."\4".'privacy'=>'privacy',
'block keyword'."\4".'gdpr'=>'avg',
'block keyword'."\4".'rights'=>'rechten',
'Corrections asked'=>'Gevraagde verbeteringen',
'Identity checks'=>'Identiteitscontroles',
'Copy sent to'=>'Kopie gestuurd naar',
'Acts for the person'=>'Handelt voor de persoon',
'Addresses asked about'=>'Adressen waarnaar gevraagd werd',
'The code was typed on the page of the request.'=>'De code werd op de pagina van het verzoek ingetikt.',
'Date'=>'Datum',
'Title'=>'Titel',
'E-mail'=>'E-mail',
'File'=>'Bestand',
'Disclosures to authorities'=>'Doorgegeven aan overheden',
'That data was given to %1$s stays on record until %2$s, sealed (%3$s).'=>'Dat gegevens aan %1$s werden gegeven blijft tot %2$s vastgelegd, verzegeld (%3$s).',
'Tax'=>'Belasting',
'Criminal'=>'Strafrechtelijk',
'Other'=>'Overige',
'Nothing'=>'Niets',
'Authority'=>'Overheid',
'Investigation'=>'Onderzoek',
'Law that compels it'=>'Wet die ertoe dwingt',
'Asked on'=>'Gevraagd op',
'What was asked'=>'Wat werd gevraagd',
'What we contested, and how'=>'Wat we betwistten, en hoe',
'What was given'=>'Wat werd gegeven',
'Given on'=>'Gegeven op',
'%s (waits for an answer to our mail there)'=>'%s (wacht op een antwoord op onze mail daar)',
'Do we know you under other e-mail addresses too?'=>'Kennen we u ook onder andere e-mailadressen?',
'Add one and we mail a link there. Once you press the button behind it, your request goes for that address too.'=>'Voeg er een toe en we mailen er een link naartoe. Zodra u op de knop daarachter drukt, geldt uw verzoek ook voor dat adres.',
'Another e-mail address of yours'=>'Nog een e-mailadres van u',
'Add this address'=>'Dit adres toevoegen',
'We mailed a link to that address. Open it to show that it is yours.'=>'We hebben een link naar dat adres gemaild. Open die om te tonen dat het van u is.',
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
'This page is for who handles requests.'=>'Deze pagina is voor wie verzoeken behandelt.',
'This code no longer counts'=>'Deze code telt niet meer',
'It was used, replaced or has expired. Make a new one.'=>'Ze werd gebruikt, vervangen of is verlopen. Maak een nieuwe.',
'Code to read out'=>'Code om voor te lezen',
'Ring the number that you have on file, not one from the request. Read the code out. The person types it on the page of the request.'=>'Bel het nummer dat u in uw dossier hebt, niet een uit het verzoek. Lees de code voor. De persoon tikt ze in op de pagina van het verzoek.',
'You, or someone in your name, asked us for %s. To be sure that it was you we send this code to the address that we have of you.'=>'U, of iemand in uw naam, vroeg ons om %s. Om zeker te zijn dat u het was sturen we deze code naar het adres dat we van u hebben.',
'Open the page of your request by the link in our mails and type the code there. No link at hand? Ask for a new one at %s'=>'Open de pagina van uw verzoek met de link in onze mails en tik de code daar in. Geen link bij de hand? Vraag een nieuwe op %s',
'The code works until %s. Was it not you? Then throw this letter away, or tell us.'=>'De code werkt tot %s. Was u het niet? Gooi deze brief dan weg, of zeg het ons.',
'Your code'=>'Uw code',
'Print'=>'Printen',
'What should be corrected'=>'Wat verbeterd moet worden',
'Thank you, we have what you filled in.'=>'Dank u, we hebben wat u invulde.',
'That line is gone.'=>'Die regel is weg.',
'Take this back'=>'Dit terugnemen',
'In your own words'=>'In uw eigen woorden',
'Fill in only what is wrong, as it should be.'=>'Vul alleen in wat fout is, zoals het moet zijn.',
'Something else that is wrong'=>'Iets anders dat fout is',
'What it should be'=>'Wat het moet zijn',
'Add this to my request'=>'Dit aan mijn verzoek toevoegen',
'Send the copy elsewhere'=>'De kopie elders heen sturen',
'Noted. First we must be sure that it is you: we write to you about that.'=>'Genoteerd. Eerst moeten we zeker zijn dat u het bent: daarover schrijven we u.',
'It is on its way: we mailed the link to the receiver.'=>'Ze is onderweg: we mailden de link naar de ontvanger.',
'The copy goes to you alone.'=>'De kopie gaat alleen naar u.',
'To another firm or person, whom I name'=>'Naar een ander bedrijf of iemand anders, die ik noem',
'To another e-mail address of mine'=>'Naar een ander e-mailadres van mij',
'By post'=>'Per post',
'How'=>'Hoe',
'Name of the receiver'=>'Naam van de ontvanger',
'E-mail address that it goes to'=>'E-mailadres waar ze heen gaat',
'Address for the post'=>'Adres voor de post',
'The copy comes to you. Should it go elsewhere?'=>'De kopie komt naar u. Moet ze elders heen?',
'We then ask you to show who you are, so that nobody else can have your data sent away.'=>'We vragen u dan te tonen wie u bent, zodat niemand anders uw gegevens kan laten wegsturen.',
'Note this'=>'Noteer dit',
'To %1$s (%2$s)'=>'Naar %1$s (%2$s)',
'To %s'=>'Naar %s',
'By post to %s'=>'Per post naar %s',
'Your copy is ready: look through it first. Nothing goes out until you press the button.'=>'Uw kopie is klaar: kijk ze eerst door. Niets gaat weg voor u op de knop drukt.',
'Yes, send it'=>'Ja, verstuur ze',
'This waits until we are sure that it is you and your copy is ready. You are then asked once more.'=>'Dit wacht tot we zeker zijn dat u het bent en uw kopie klaar is. Dan vragen we het u nog eens.',
'It is being made.'=>'Ze wordt gemaakt.',
'Sent on %s.'=>'Verstuurd op %s.',
'The receiver has fetched it.'=>'De ontvanger heeft ze opgehaald.',
'The receiver did not fetch it in time.'=>'De ontvanger haalde ze niet op tijd op.',
'This was dropped: the copy goes to you alone.'=>'Dit is geschrapt: de kopie gaat alleen naar u.',
'The receiver gets what you gave us and what we saw of your use, as the law says, not what we worked out ourselves.'=>'De ontvanger krijgt wat u ons gaf en wat we van uw gebruik zagen, zoals de wet zegt, niet wat we er zelf uit afleidden.',
'Also send what you worked out about me'=>'Stuur ook wat u over mij afleidde',
'No, only to me'=>'Nee, alleen naar mij',
'What is wrong?'=>'Wat is er fout?',
'What should it be?'=>'Wat moet het zijn?',
'I also stop being your client'=>'Ik stop ook met klant te zijn',
'It comes to you. If you want it to go to another firm, name that firm; we then ask you to confirm it once more.'=>'Het komt naar u. Wilt u dat het naar een ander bedrijf gaat, noem dat bedrijf dan; we vragen u daarna nog eens om te bevestigen.',
'Name of the other firm (not required)'=>'Naam van het andere bedrijf (niet verplicht)',
'Its e-mail address (not required)'=>'E-mailadres ervan (niet verplicht)',
'Give that firm also what you found out about me, not only what I gave you and what I did'=>'Geef dat bedrijf ook wat u over mij te weten kwam, niet alleen wat ik u gaf en wat ik deed',
'To what do you object? Tick nothing, and it is everything that you may object to.'=>'Waartegen maakt u bezwaar? Vinkt u niets aan, dan is het alles waartegen u bezwaar mag maken.',
'If you erase my data, keep my address on a stop list so that you never use it again'=>'Wist u mijn gegevens, houd mijn adres dan op een stoplijst zodat u het nooit meer gebruikt',
'Before we go on we must be sure that it is you. Choose what suits you best and tell us.'=>'Voor we verdergaan moeten we zeker zijn dat u het bent. Kies wat u het best uitkomt en zeg het ons.',
'The code from our letter or call'=>'De code uit onze brief of ons telefoontje',
'Send the code'=>'De code versturen',
'Show us that it is you'=>'Toon ons dat u het bent',
'Thank you, the code is right. We go on with your request.'=>'Dank u, de code klopt. We gaan verder met uw verzoek.',
'This link does not work any more'=>'Deze link werkt niet meer',
'It was used before, or its time is over.'=>'Ze werd al gebruikt, of haar tijd is voorbij.',
'Who uses %1$s told us that %2$s is theirs too. If that is right, a request about their data goes for both.'=>'Wie %1$s gebruikt zei ons dat %2$s ook van hem of haar is. Klopt dat, dan geldt een verzoek over die gegevens voor beide.',
'Is this your address too?'=>'Is dit ook uw adres?',
'Do not press “yes” for anyone else: they would get a copy of what we hold about you.'=>'Druk voor niemand anders op “ja”: die zou een kopie krijgen van wat we over u hebben.',
'Yes, both are mine'=>'Ja, beide zijn van mij',
'No'=>'Nee',
'Thank you. Both addresses are now known to be yours.'=>'Dank u. Van beide adressen is nu bekend dat ze van u zijn.',
'Thank you. Nothing is joined.'=>'Dank u. Er wordt niets verbonden.',
'Thank you'=>'Dank u',
'The restriction was lifted, or the address of this page is not complete. Is it still there? Ask for a new link on our site.'=>'De beperking is opgeheven, of het adres van deze pagina is niet volledig. Is ze er nog? Vraag een nieuwe link op onze site.',
'Send me the link'=>'Stuur mij de link',
'The restriction is lifted'=>'De beperking is opgeheven',
'We may use your data again as our privacy policy says, and what was hidden is shown again. You can ask for a new restriction at any time.'=>'We mogen uw gegevens weer gebruiken zoals ons privacybeleid zegt, en wat verborgen was wordt weer getoond. U kunt altijd een nieuwe beperking vragen.',
'Lift the restriction of your data?'=>'De beperking van uw gegevens opheffen?',
'Your data is now only stored. If you lift this we may use it again as our privacy policy says, and what was hidden is shown again. If you are not sure, leave it: nothing happens.'=>'Uw gegevens worden nu alleen bewaard. Heft u dit op, dan mogen we ze weer gebruiken zoals ons privacybeleid zegt, en wat verborgen was wordt weer getoond. Bent u niet zeker, laat het dan: er gebeurt niets.',
'Lift the restriction'=>'De beperking opheffen',
'What you object to'=>'Waartegen u bezwaar maakt',
'Stop list'=>'Stoplijst',
'If we erase my data, keep my address on a stop list, for nothing but to know that you must not use it again.'=>'Worden mijn gegevens gewist, houd mijn adres dan op een stoplijst, enkel om te weten dat u het niet meer mag gebruiken.',
'Without it we forget you wholly, and if your address comes to us again we cannot know that you objected.'=>'Zonder die lijst vergeten we u helemaal, en komt uw adres weer bij ons terecht, dan kunnen we niet weten dat u bezwaar maakte.',
'Save'=>'Opslaan',
'Erase my data now'=>'Mijn gegevens nu wissen',
'Have you downloaded your copy? Then we can erase what we hold. Otherwise we do so when the copy expires. This cannot be undone.'=>'Hebt u uw kopie gedownload? Dan kunnen we wissen wat we hebben. Anders doen we dat wanneer de kopie verloopt. Dit kan niet ongedaan worden gemaakt.',
'I have my copy, or do not want it.'=>'Ik heb mijn kopie, of wil ze niet.',
'Your choice is saved.'=>'Uw keuze is bewaard.',
'We erase your data now. You get one last mail when it is done.'=>'We wissen uw gegevens nu. U krijgt nog één mail als het klaar is.',
'Code from the mail'=>'Code uit de mail',
'The copy was fetched often enough, its time is over, or the address of this page is not complete. Ask the person who sent it to you.'=>'De kopie werd vaak genoeg opgehaald, haar tijd is voorbij, of het adres van deze pagina is niet volledig. Vraag het aan wie ze u stuurde.',
'Someone asked %1$s to pass a copy of their data on to you. You can fetch it until %2$s, %3$d times at most.'=>'Iemand vroeg %1$s om een kopie van zijn of haar gegevens aan u door te geven. U kunt ze ophalen tot %2$s, hoogstens %3$d keer.',
'A copy of someone’s data for you'=>'Een kopie van iemands gegevens voor u',
'It is a ZIP with data.json, whose form is described in package.schema.json beside it, and the same as a page to read and as CSV.'=>'Het is een ZIP met data.json, waarvan de vorm in package.schema.json ernaast beschreven staat, en hetzelfde als leesbare pagina en als CSV.',
'Download'=>'Downloaden',
'Nothing is asked here'=>'Hier wordt niets gevraagd',
'This was answered already, or the link is too old. Thank you.'=>'Dit werd al beantwoord, of de link is te oud. Dank u.',
'Your answer is stored. This link now no longer works, and you can close this page.'=>'Uw antwoord is bewaard. Deze link werkt nu niet meer, en u kunt deze pagina sluiten.',
'A privacy request'=>'Een privacyverzoek',
'The person'=>'De persoon',
'Send the copy'=>'De kopie sturen',
'It is done'=>'Het is gedaan',
'Files (at most 10, together 20 MB)'=>'Bestanden (hoogstens 10, samen 20 MB)',
'What you hold, if there is no file; or that you hold nothing'=>'Wat u hebt, als er geen bestand is; of dat u niets hebt',
'What you did, and what stays (if anything, under which law and until when)'=>'Wat u deed, en wat blijft (als er iets blijft: onder welke wet en tot wanneer)',
'Send'=>'Versturen',
'We cannot, or will not'=>'We kunnen of willen niet',
'The reason'=>'De reden',
'Send the reason'=>'De reden versturen',
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
'Your data is only stored'=>'Uw gegevens worden alleen bewaard',
'We use it for nothing else, we do not change it, and what was public is hidden, until you lift this yourself. What you do, and what the law obliges us to do, goes on.'=>'We gebruiken ze voor niets anders, veranderen ze niet, en wat openbaar was is verborgen, tot u dit zelf opheft. Wat u doet, en wat de wet ons verplicht te doen, gaat door.',
'You may use my data again as your privacy policy says.'=>'U mag mijn gegevens weer gebruiken zoals uw privacybeleid zegt.',
'The restriction is lifted.'=>'De beperking is opgeheven.',
'What a person reviewed'=>'Wat een mens bekeek',
'Their answer'=>'Hun antwoord',
'I want a copy of my data'=>'Ik wil een kopie van mijn gegevens',
'Something about me is wrong'=>'Er klopt iets niet over mij',
'I want to be forgotten'=>'Ik wil vergeten worden',
'I want you to keep my data, but not use it'=>'Ik wil dat u mijn gegevens bewaart, maar niet gebruikt',
'I want to take my data elsewhere'=>'Ik wil mijn gegevens ergens anders heen meenemen',
'I object to what you do with my data'=>'Ik maak bezwaar tegen wat u met mijn gegevens doet',
'I want a person to look at a decision about me'=>'Ik wil dat een mens naar een beslissing over mij kijkt',
'You get everything that we hold about you, what we use it for and who else has it.'=>'U krijgt alles wat wij over u bewaren, waarvoor we het gebruiken en wie het nog heeft.',
'Tell us what it should be. We correct it, tell whoever has it from us, and tell you what changed.'=>'Zeg ons wat het moet zijn. We verbeteren het, zeggen het aan wie het van ons kreeg, en zeggen u wat er veranderde.',
'We erase what we hold about you, and tell you what the law obliges us to keep.'=>'Wij wissen wat we over u bewaren, en zeggen u wat we volgens de wet moeten houden.',
'We only store it, and do nothing else with it, until you say so yourself.'=>'We bewaren ze alleen, en doen er niets anders mee, tot u het zelf zegt.',
'You, or the firm that you name, get it in a form that other systems can read.'=>'U, of het bedrijf dat u noemt, krijgt ze in een vorm die andere systemen kunnen lezen.',
'We stop as soon as you confirm it, and must then show why we should be allowed to go on. For advertising we never are.'=>'We stoppen zodra u het bevestigt, en moeten dan aantonen waarom we verder zouden mogen. Voor reclame mogen we dat nooit.',
'We decide nothing about you by machine alone. If you think that we did, a person looks at it and answers you.'=>'We beslissen niets over u met een machine alleen. Denkt u dat we dat deden, dan kijkt een mens ernaar en antwoordt u.',
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
'Your request: %s'=>'Uw verzoek: %s',
'Withdraw this request'=>'Dit verzoek intrekken',
'Asked on %1$s: %2$s'=>'Gevraagd op %1$s: %2$s',
'Confirm: %s'=>'Bevestigen: %s',
'Did you ask for this? Then confirm it: only then do we begin. If it was not you, you need do nothing.'=>'Hebt u dit gevraagd? Bevestig het dan: pas daarna beginnen we. Was u het niet, dan hoeft u niets te doen.',
'These were asked with your address and still wait for you. Confirm only what you asked for yourself; the rest disappears by itself.'=>'Dit is met uw adres gevraagd en wacht nog op u. Bevestig alleen wat u zelf hebt gevraagd; de rest verdwijnt vanzelf.',
'Where it stands'=>'Hoe het ermee staat',
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
'We then stop working on your request (%s). You can ask again at any time.'=>'We werken dan niet verder aan uw verzoek (%s). U kunt het altijd opnieuw vragen.',
'Yes, withdraw it'=>'Ja, intrekken',
'No, go back'=>'Nee, terug',
'The request was handled and its page has ended, or the address of this page is not complete.'=>'Het verzoek is afgehandeld en de pagina ervan is afgelopen, of het adres van deze pagina is niet volledig.',
'Is your request still open? Fill in your e-mail address and we send you a new link.'=>'Loopt uw verzoek nog? Vul uw e-mailadres in en we sturen u een nieuwe link.',
'Privacy requests'=>'Privacyverzoeken',
'Privacy requests that are still open are kept until they are answered.'=>'Privacyverzoeken die nog open zijn blijven bewaard tot ze beantwoord zijn.',
'Request'=>'Verzoek',
'Name'=>'Naam',
'Message'=>'Bericht',
'Asked with it'=>'Erbij gevraagd',
'Our decision'=>'Onze beslissing',
'Answered with it'=>'Erbij geantwoord',
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

Choose what suits you best and tell us:

{methods}

Please send no copy or photo of an identity card: we keep none and need none. Where your request stands:

{link}'=>'{greeting}

Voor we verder kunnen met uw verzoek ({kind}) moeten we zeker zijn dat het van u komt:

{reason}

Kies wat u het best uitkomt en zeg het ons:

{methods}

Stuur geen kopie of foto van een identiteitskaart: we bewaren er geen en hebben er geen nodig. Hoe uw verzoek ervoor staat:

{link}',
'Your data is corrected'=>'Uw gegevens zijn verbeterd',
'{greeting}

You asked us to correct what we hold about you. This is what became of it:

{changes}

{reason}

Who got the old data from us hears of it too, unless that is impossible. The page of your request:

{link}'=>'{greeting}

U vroeg ons te verbeteren wat we over u hebben. Dit kwam ervan:

{changes}

{reason}

Wie de oude gegevens van ons kreeg hoort het ook, tenzij dat onmogelijk is. De pagina van uw verzoek:

{link}',
'A copy of data for you'=>'Een kopie van gegevens voor u',
'{greeting}

{person} asked {controller} to pass a copy of their data on to you (Article 20 of the GDPR). You can download it from this page until {expires}:

{link}

Only who has this mail can open it, so do not pass it on. If the page asks for a code, it is:

{code}

Did you not expect this? Then you need do nothing: it disappears by itself.'=>'{greeting}

{person} vroeg {controller} om een kopie van zijn of haar gegevens aan u door te geven (artikel 20 van de AVG). U kunt ze van deze pagina downloaden tot {expires}:

{link}

Alleen wie deze mail heeft kan ze openen, geef hem dus niet door. Vraagt de pagina om een code, dan is die:

{code}

Verwachtte u dit niet? Dan hoeft u niets te doen: ze verdwijnt vanzelf.',
'Hello,

Someone, we think you, has a privacy request with {controller} and says that this e-mail address is theirs too.

If that is right, open this page and press the button, within {days} days:

{link}

Was it not you? Then you need do nothing, and nothing happens.'=>'Hallo,

Iemand, we denken u, heeft een privacyverzoek lopen bij {controller} en zegt dat dit e-mailadres ook van hem of haar is.

Klopt dat, open dan binnen {days} dagen deze pagina en druk op de knop:

{link}

Was u het niet? Dan hoeft u niets te doen, en er gebeurt niets.',
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
'Your data is restricted'=>'Uw gegevens zijn beperkt',
'{greeting}

From now on we only store what we hold about you. We use it for nothing else, we do not change it, and what was public is hidden, for as long as you wish.

{scope}

What goes on: what you do yourself (log in, read, answer us), the bookkeeping that the law obliges us to do, necessary mail such as for a new password, and what the law allows by way of exception: for a legal claim, to protect someone else, or with your consent.

Only you can lift this, at any time, on this page. Keep this mail: the link works as long as the restriction lasts.

{lift}

{reason}'=>'{greeting}

Vanaf nu bewaren we alleen wat we over u hebben. We gebruiken het voor niets anders, veranderen het niet, en wat openbaar was is verborgen, zo lang u wilt.

{scope}

Wat doorgaat: wat u zelf doet (inloggen, lezen, ons antwoorden), de boekhouding waartoe de wet ons verplicht, noodzakelijke mail zoals voor een nieuw wachtwoord, en wat de wet bij uitzondering toelaat: voor een rechtsvordering, om iemand anders te beschermen, of met uw toestemming.

Alleen u kunt dit opheffen, op elk moment, op deze pagina. Bewaar deze mail: de link werkt zo lang de beperking duurt.

{lift}

{reason}',
'The link to lift your restriction'=>'De link om uw beperking op te heffen',
'Hello,

Here is the link with which you lift the restriction of your data at {controller}, as was asked for on our site:

{lift}

Did you not ask for it? Then you need do nothing: all stays as it is.'=>'Hallo,

Hier is de link waarmee u de beperking van uw gegevens bij {controller} opheft, zoals op onze site werd gevraagd:

{lift}

Hebt u er niet om gevraagd? Dan hoeft u niets te doen: alles blijft zoals het is.',
'We have your objection, and stopped'=>'We hebben uw bezwaar, en zijn gestopt',
'{greeting}

Thank you, your objection is confirmed. We stopped using your data for what you object to as you pressed the button, and it stays so while we look at it. Legal duties, and contracts that you keep with us, go on.

You get our answer by {due} at the latest. On this page you can see where it stands, or withdraw it:

{link}'=>'{greeting}

Dank u, uw bezwaar is bevestigd. Toen u op de knop drukte zijn we gestopt uw gegevens te gebruiken voor wat u noemt, en dat blijft zo terwijl we het bekijken. Wettelijke plichten, en overeenkomsten die u met ons houdt, gaan door.

U krijgt ons antwoord uiterlijk op {due}. Op deze pagina ziet u hoe het ermee staat, of kunt u het intrekken:

{link}',
'Your objection is founded'=>'Uw bezwaar is gegrond',
'{greeting}

Your objection is founded: we do not go on using your data.

First you get a copy of all that we hold about you; its link comes in a mail of its own. Then we erase it, but for what the law obliges us to keep: when you say on the page below that you have your copy, or else when the copy expires. Until then your data is only stored.

On the same page you can choose to stay on a stop list, so that we know not to use your address again:

{link}

{reason}'=>'{greeting}

Uw bezwaar is gegrond: we gebruiken uw gegevens niet verder.

Eerst krijgt u een kopie van alles wat we over u hebben; de link komt in een aparte mail. Daarna wissen we het, behalve wat de wet ons verplicht te bewaren: wanneer u op de pagina hieronder zegt dat u uw kopie hebt, of anders wanneer de kopie verloopt. Tot dan worden uw gegevens alleen bewaard.

Op dezelfde pagina kunt u kiezen om op een stoplijst te blijven, zodat we weten dat we uw adres niet meer mogen gebruiken:

{link}

{reason}',
'{greeting}

Your objection is founded. We use your data no more for:

{purposes}

To keep to this we must remember your address on a stop list, for this alone.

{reason}'=>'{greeting}

Uw bezwaar is gegrond. We gebruiken uw gegevens niet meer voor:

{purposes}

Om ons daaraan te houden moeten we uw adres onthouden op een stoplijst, alleen hiervoor.

{reason}',
'Our decision on your objection'=>'Onze beslissing over uw bezwaar',
'{greeting}

Your objection is founded for the following, for which we use your data no more:

{purposes}

It is not founded for:

{others}

This is why:

{reason}

What we may go on with stays stopped until {until}, so that you have time. If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.

{link}'=>'{greeting}

Uw bezwaar is gegrond voor het volgende, waarvoor we uw gegevens niet meer gebruiken:

{purposes}

Het is niet gegrond voor:

{others}

Dit is waarom:

{reason}

Waarmee we verder mogen blijft gestopt tot {until}, zodat u tijd hebt. Bent u het er niet mee eens, dan kunt u ons privacycontact schrijven, een klacht indienen bij de autoriteit die hieronder staat, of naar de rechter gaan.

{link}',
'{greeting}

We find your objection not founded. This is why:

{reason}

What you object to stays stopped until {until}, so that you have time. If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.

{link}'=>'{greeting}

We vinden uw bezwaar niet gegrond. Dit is waarom:

{reason}

Waartegen u bezwaar maakt blijft gestopt tot {until}, zodat u tijd hebt. Bent u het er niet mee eens, dan kunt u ons privacycontact schrijven, een klacht indienen bij de autoriteit die hieronder staat, of naar de rechter gaan.

{link}',
'Your objection is carried out'=>'Uw bezwaar is uitgevoerd',
'{greeting}

After your objection we erased your data. {found}

{kept}

{reason}

This is the last mail about it: your address is now gone too, but for a stop list if you chose to be kept on it, and the link to your request no longer works.'=>'{greeting}

Na uw bezwaar hebben we uw gegevens gewist. {found}

{kept}

{reason}

Dit is de laatste mail erover: ook uw adres is nu weg, behalve op een stoplijst als u daarvoor koos, en de link naar uw verzoek werkt niet meer.',
'A person looked at it again'=>'Een mens heeft er opnieuw naar gekeken',
'{greeting}

You asked that a person look at a decision about you. This is what we reviewed:

{reviewed}

And this is our answer:

{answer}

{reason}

If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.

{link}'=>'{greeting}

U vroeg dat een mens naar een beslissing over u kijkt. Dit hebben we bekeken:

{reviewed}

En dit is ons antwoord:

{answer}

{reason}

Bent u het er niet mee eens, dan kunt u ons privacycontact schrijven, een klacht indienen bij de autoriteit die hieronder staat, of naar de rechter gaan.

{link}',
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
'A privacy request that concerns you too'=>'Een privacyverzoek dat ook u aangaat',
'Hello {processor},

{what}

It is about the person with this address: {person}

Please answer by {due} on this page. There you can say that it is done, add what we asked for, or say why not:

{link}'=>'Hallo {processor},

{what}

Het gaat over de persoon met dit adres: {person}

Antwoord uiterlijk op {due} op deze pagina. Daar kunt u zeggen dat het gedaan is, toevoegen wat we vroegen, of zeggen waarom niet:

{link}',
'Reminder: a privacy request that concerns you too'=>'Herinnering: een privacyverzoek dat ook u aangaat',
'Hello {processor},

We have no answer from you yet.

{what}

It is about the person with this address: {person}

Please answer by {due} on this page. There you can say that it is done, add what we asked for, or say why not:

{link}'=>'Hallo {processor},

We hebben nog geen antwoord van u.

{what}

Het gaat over de persoon met dit adres: {person}

Antwoord uiterlijk op {due} op deze pagina. Daar kunt u zeggen dat het gedaan is, toevoegen wat we vroegen, of zeggen waarom niet:

{link}',
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
'Records whose term is over need you'=>'Stukken waarvan de termijn voorbij is hebben u nodig',
'A law made you keep records of someone who is erased. Its term is over, but they could not be erased by themselves. Please look at what is left:

{link}'=>'Een wet verplichtte u stukken te bewaren van iemand die gewist is. De termijn is voorbij, maar ze konden niet vanzelf worden gewist. Bekijk wat er over is:

{link}',
'Sealed records: {who} may open them'=>'Verzegelde stukken: {who} mag ze openen',
'{by} let {who} open sealed records: {record}, for {hours} hours.

Reason: {ground}.

You get this mail each time, so that nobody can do it unseen. Is it not right? End it here:

{link}'=>'{by} laat {who} verzegelde stukken openen: {record}, gedurende {hours} uur.

Reden: {ground}.

U krijgt deze mail elke keer, zodat niemand het ongezien kan doen. Klopt het niet? Beëindig het hier:

{link}',
'Sealed records: {who} opened one'=>'Verzegelde stukken: {who} opende er een',
'{who} opened a sealed record: {record}.

Reason: {ground}.

{link}'=>'{who} opende een verzegeld stuk: {record}.

Reden: {ground}.

{link}',
'Confirm the address'=>'Het adres bevestigen',
'Reminder to confirm'=>'Herinnering om te bevestigen',
'Request received'=>'Verzoek ontvangen',
'Identity check'=>'Identiteitscontrole',
'Extension'=>'Verlenging',
'Data corrected'=>'Gegevens verbeterd',
'Copy for a receiver'=>'Kopie voor een ontvanger',
'Confirm a further address'=>'Een ander adres bevestigen',
'Refusal'=>'Weigering',
'Copy of the data is ready'=>'Kopie van de gegevens is klaar',
'Data erased'=>'Gegevens gewist',
'Restriction granted'=>'Beperking ingewilligd',
'New link to lift a restriction'=>'Nieuwe link om een beperking op te heffen',
'Objection received'=>'Bezwaar ontvangen',
'Objection founded'=>'Bezwaar gegrond',
'Objection to marketing'=>'Bezwaar tegen marketing',
'Objection founded in part'=>'Bezwaar deels gegrond',
'Objection not founded'=>'Bezwaar niet gegrond',
'Erased after an objection'=>'Gewist na een bezwaar',
'Review by a person'=>'Herziening door een mens',
'Request withdrawn'=>'Verzoek ingetrokken',
'New link to a request'=>'Nieuwe link naar een verzoek',
'To a processor: task'=>'Aan een verwerker: taak',
'To a processor: reminder'=>'Aan een verwerker: herinnering',
'To staff: new request'=>'Aan medewerkers: nieuw verzoek',
'To staff: due soon'=>'Aan medewerkers: bijna aan de beurt',
'To staff: late'=>'Aan medewerkers: te laat',
'To staff: needs attention'=>'Aan medewerkers: vraagt aandacht',
'To staff: records whose term is over'=>'Aan medewerkers: stukken waarvan de termijn voorbij is',
'To staff: sealed records may be opened'=>'Aan medewerkers: verzegelde stukken mogen open',
'To staff: a sealed record was opened'=>'Aan medewerkers: een verzegeld stuk is geopend',
'Greeting, with the name if it was given'=>'Begroeting, met de naam als die is opgegeven',
'Name, if it was given'=>'Naam, als die is opgegeven',
'What was asked for'=>'Wat er gevraagd is',
'Link to the page of the request'=>'Link naar de pagina van het verzoek',
'Number of days'=>'Aantal dagen',
'Last day for the answer'=>'Laatste dag voor het antwoord',
'Reason that staff gave'=>'Reden die de medewerker gaf',
'Ways to show who one is'=>'Manieren om te tonen wie men is',
'What was corrected, line by line'=>'Wat verbeterd is, regel per regel',
'The person whose data it is'=>'De persoon wiens gegevens het zijn',
'Name of the processor'=>'Naam van de verwerker',
'What is asked of the processor'=>'Wat aan de verwerker wordt gevraagd',
'Code that opens the copy'=>'Code die de kopie opent',
'Last day of the download'=>'Laatste dag van de download',
'Whether anything was found'=>'Of er iets gevonden is',
'What is restricted, if not all'=>'Wat beperkt is, als het niet alles is',
'Link that lifts the restriction'=>'Link die de beperking opheft',
'What the data is no longer used for'=>'Waarvoor de gegevens niet meer worden gebruikt',
'What the data may still be used for'=>'Waarvoor de gegevens nog mogen worden gebruikt',
'Last day of the pause'=>'Laatste dag van de pauze',
'What was reviewed'=>'Wat werd bekeken',
'Answer of the reviewer'=>'Antwoord van wie keek',
'What was kept, and why'=>'Wat bleef, en waarom',
'Member of staff'=>'Medewerker',
'Who allowed it'=>'Wie het toestond',
'Sealed record or case'=>'Verzegeld stuk of geval',
'Reason from the fixed list'=>'Reden uit de vaste lijst',
'Number of hours'=>'Aantal uren',
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
'Purpose'=>'Doel',
'What is done'=>'Wat er gebeurt',
'Legal basis (Art. 6)'=>'Rechtsgrond (art. 6)',
'Legitimate interest'=>'Gerechtvaardigd belang',
'Whose data'=>'Wiens gegevens',
'Categories of data'=>'Categorieën van gegevens',
'Recipients'=>'Ontvangers',
'Transfers outside the EEA, and safeguards'=>'Doorgifte buiten de EER, en waarborgen',
'Kept for'=>'Bewaard gedurende',
'account'=>'account',
'comments'=>'reacties',
'posts and pages'=>'berichten en pagina’s',
'media'=>'media',
'orders'=>'bestellingen',
'documents'=>'documenten',
'privacy requests'=>'privacyverzoeken',
'messages'=>'berichtjes',
'%s: how long the data is kept is not stated.'=>'%s: er staat niet hoe lang de gegevens worden bewaard.',
'%s: the legitimate interest is not stated.'=>'%s: het gerechtvaardigd belang staat er niet.',
'No processor or recipient is in the register yet.'=>'Er staat nog geen verwerker of ontvanger in het register.',
'The security measures are not stated.'=>'De beveiligingsmaatregelen staan er niet.',
'Hosts the site. It may collect metadata on the use of its services.'=>'Host de site. Kan metadata verzamelen over het gebruik van zijn diensten.',
'Backups: as long as the hosting plan keeps them.'=>'Back-ups: zo lang als het hostingplan ze bewaart.',
'All that it stores is the site itself, so a copy or an erasure on the site is one at the host too; backups run out by themselves.'=>'Het bewaart alleen de site zelf, dus een kopie of wissing op de site is er ook een bij de host; back-ups verlopen vanzelf.',
'Never uses names and addresses for its own ends; yet reserves the right to use data to improve its services, and to share information with third parties for that.'=>'Gebruikt namen en adressen nooit voor eigen doelen; behoudt zich toch het recht voor om gegevens te gebruiken om zijn diensten te verbeteren, en daarvoor informatie met derden te delen.',
'United States, or the European Union for an EU account'=>'Verenigde Staten, of de Europese Unie voor een EU-account',
'Events of messages: ten days.'=>'Gebeurtenissen van berichten: tien dagen.',
'Bookkeeper'=>'Boekhouder',
'As long as the law on bookkeeping says.'=>'Zo lang als de wet op de boekhouding zegt.',
'Payment service'=>'Betaaldienst',
'As long as the law on payments says.'=>'Zo lang als de wet op betalingen zegt.',
'Usually a controller of its own: name its own privacy policy here.'=>'Meestal zelf verwerkingsverantwoordelijke: noem hier zijn eigen privacybeleid.',
'Your account and its security'=>'Uw account en de beveiliging ervan',
'Orders and agreements'=>'Bestellingen en overeenkomsten',
'Invoices and bookkeeping'=>'Facturen en boekhouding',
'Comments and notices of the site'=>'Reacties en meldingen van de site',
'Answering messages'=>'Berichten beantwoorden',
'Newsletter'=>'Nieuwsbrief',
'Marketing'=>'Marketing',
'Statistics of visits'=>'Statistiek van bezoeken',
'Logging in, new passwords, warnings about the account.'=>'Inloggen, nieuwe wachtwoorden, waarschuwingen over het account.',
'Delivering what was ordered or agreed, and writing about it.'=>'Leveren wat besteld of afgesproken is, en erover schrijven.',
'What the law makes the firm keep: invoices, books, tax.'=>'Wat het bedrijf van de wet moet bewaren: facturen, boeken, belasting.',
'Handling requests about personal data, and showing that it was done.'=>'Verzoeken over persoonsgegevens behandelen, en aantonen dat het gebeurde.',
'Showing comments and posts, and telling people of answers to them.'=>'Reacties en berichten tonen, en mensen zeggen wie erop antwoordt.',
'Reading and answering what people write by form or e-mail.'=>'Lezen en beantwoorden wat mensen per formulier of e-mail schrijven.',
'Sending news to those who asked for it.'=>'Nieuws sturen aan wie erom vroeg.',
'Advertising the firm’s products.'=>'Reclame maken voor de producten van het bedrijf.',
'Counting visits, to improve the site.'=>'Bezoeken tellen, om de site te verbeteren.',
'People with an account'=>'Mensen met een account',
'Clients'=>'Klanten',
'People who make a privacy request'=>'Mensen die een privacyverzoek doen',
'Subscribers'=>'Abonnees',
'Clients and subscribers'=>'Klanten en abonnees',
'Visitors of the site'=>'Bezoekers van de site',
'Record of processing activities'=>'Register van verwerkingsactiviteiten',
'Still missing'=>'Ontbreekt nog',
'Article 30(1) of Regulation (EU) 2016/679'=>'Artikel 30(1) van Verordening (EU) 2016/679',
'Security measures'=>'Beveiligingsmaatregelen',
'SparkPost named a next page elsewhere.'=>'SparkPost noemde een volgende pagina elders.',
'SparkPost’s answer was no list of events.'=>'Het antwoord van SparkPost was geen lijst van gebeurtenissen.',
'SparkPost did not say that it saved the request.'=>'SparkPost zei niet dat het de vraag heeft bewaard.',
'No key for SparkPost is set.'=>'Er is geen sleutel voor SparkPost ingesteld.',
'SparkPost’s answer was cut off.'=>'Het antwoord van SparkPost brak af.',
'SparkPost does not accept the key, or it lacks a permission.'=>'SparkPost aanvaardt de sleutel niet, of die mist een recht.',
'The account’s limit at SparkPost is reached.'=>'De limiet van het account bij SparkPost is bereikt.',
'SparkPost asks to wait.'=>'SparkPost vraagt te wachten.',
'SparkPost has a disturbance.'=>'SparkPost heeft een storing.',
'SparkPost refuses the call.'=>'SparkPost weigert de aanroep.',
'SparkPost accepts the key.'=>'SparkPost aanvaardt de sleutel.',
'SparkPost was told to forget the person; it does so within 30 days.'=>'SparkPost kreeg de vraag de persoon te vergeten; het doet dat binnen 30 dagen.',
'SparkPost was told to stop using the data for its own services; it does so within 30 days.'=>'SparkPost kreeg de vraag de gegevens niet meer voor eigen diensten te gebruiken; het doet dat binnen 30 dagen.',
'Its answer: “%s”'=>'Het antwoord: “%s”',
'It held nothing about you of the last ten days.'=>'Het had niets over u van de laatste tien dagen.',
'It held %d event of a message to you.'=>'Het had %d gebeurtenis van een bericht aan u.'."\0".'Het had %d gebeurtenissen van berichten aan u.',
'SparkPost keeps what happened to a message for ten days; what is older it no longer has.'=>'SparkPost bewaart wat met een bericht gebeurde tien dagen; wat ouder is heeft het niet meer.',
'Asked, but no answer had come when this copy was made.'=>'Gevraagd, maar er was nog geen antwoord toen deze kopie werd gemaakt.',
'It refused.'=>'Het weigerde.',
'This copy was made without it.'=>'Deze kopie werd zonder gemaakt.',
'A processor that is no longer in the register'=>'Een verwerker die niet meer in het register staat',
'Please send us a copy of all the personal data that you hold about this person on our behalf, or that you received from us. Attach it as files on the page below.'=>'Stuur ons een kopie van alle persoonsgegevens die u voor ons over deze persoon hebt, of van ons kreeg. Voeg ze als bestanden toe op de pagina hieronder.',
'Please erase all the personal data that you hold about this person on our behalf, or that you received from us, backups included as soon as they allow it, and tell us when it is done. What a law makes you keep you may keep: then tell us which law, and until when.'=>'Wis alle persoonsgegevens die u voor ons over deze persoon hebt, of van ons kreeg, ook in back-ups zodra die het toelaten, en zeg ons wanneer het gedaan is. Wat u van de wet moet bewaren mag u bewaren: zeg ons dan welke wet, en tot wanneer.',
'This person’s data was corrected. Please correct it where you hold it too.'=>'De gegevens van deze persoon zijn verbeterd. Verbeter ze ook waar u ze hebt.',
'The restriction that we told you of has ended: you may use this person’s data again as agreed.'=>'De beperking waarover we u schreven is voorbij: u mag de gegevens van deze persoon weer gebruiken zoals afgesproken.',
'This person objects to the use of their data. Until we write again, please only store it, and use it for nothing else; what a law demands goes on.'=>'Deze persoon maakt bezwaar tegen het gebruik van de gegevens. Bewaar ze tot we weer schrijven alleen, en gebruik ze voor niets anders; wat een wet eist gaat door.',
'This person’s data is restricted. Until we write again, please only store it, and use it for nothing else; what a law demands goes on.'=>'De gegevens van deze persoon zijn beperkt. Bewaar ze tot we weer schrijven alleen, en gebruik ze voor niets anders; wat een wet eist gaat door.',
'Asked for a copy'=>'Om een kopie gevraagd',
'Told to erase'=>'Gezegd te wissen',
'Told of the correction'=>'Van de verbetering op de hoogte',
'Told that the restriction ended'=>'Van het einde van de beperking op de hoogte',
'Told of the objection'=>'Van het bezwaar op de hoogte',
'Told of the restriction'=>'Van de beperking op de hoogte',
'Being done'=>'Wordt gedaan',
'For you to do'=>'Aan u om te doen',
'Waiting for the answer'=>'Wacht op antwoord',
'Did not work'=>'Werkte niet',
'Refused'=>'Geweigerd',
'Left out'=>'Weggelaten',
'erase'=>'wissen',
'Account'=>'Account',
'First name'=>'Voornaam',
'Last name'=>'Achternaam',
'Name as shown'=>'Naam zoals getoond',
'E-mail address'=>'E-mailadres',
'Website'=>'Website',
'About you'=>'Over u',
'Shop'=>'Winkel',
'first name'=>'voornaam',
'last name'=>'achternaam',
'company'=>'bedrijf',
'street and number'=>'straat en nummer',
'address, second line'=>'adres, tweede regel',
'postcode'=>'postcode',
'town'=>'plaats',
'province'=>'provincie',
'country (two letters)'=>'land (twee letters)',
'telephone'=>'telefoon',
'Invoice: %s'=>'Factuur: %s',
'Delivery: %s'=>'Levering: %s',
'Comments'=>'Reacties',
'Name above your comments'=>'Naam boven uw reacties',
'Website at your comments'=>'Website bij uw reacties',
'%1$s: was “%2$s”, is now “%3$s”.'=>'%1$s: was “%2$s”, is nu “%3$s”.',
'%1$s: not changed to “%2$s”. Reason: %3$s'=>'%1$s: niet veranderd in “%2$s”. Reden: %3$s',
'corrected'=>'verbeterd',
'not changed'=>'niet veranderd',
'waits until the new e-mail address is confirmed'=>'wacht tot het nieuwe e-mailadres bevestigd is',
'waits for our decision'=>'wacht op onze beslissing',
'is being corrected'=>'wordt verbeterd',
'In their own words'=>'In hun eigen woorden',
'The new e-mail address must first be confirmed from that mailbox.'=>'Het nieuwe e-mailadres moet eerst vanuit die mailbox worden bevestigd.',
'To be corrected by hand: nothing on this site can do it by itself.'=>'Met de hand te verbeteren: niets op deze site kan het zelf.',
'The site did not keep the new value. Correct it by hand, or try again.'=>'De site hield de nieuwe waarde niet. Verbeter het met de hand, of probeer opnieuw.',
'First check who it is: without that the copy goes to the known address alone.'=>'Ga eerst na wie het is: anders gaat de kopie alleen naar het bekende adres.',
'Put it in the post yourself, and say here when you have.'=>'Doe ze zelf op de post, en zeg het hier wanneer dat gebeurd is.',
'Once the copy is ready the person confirms it themselves, and the receiver gets a link of their own.'=>'Zodra de kopie klaar is bevestigt de persoon het zelf, en krijgt de ontvanger een eigen link.',
'%s Here that is: wp rights-desk work --context=admin --user=<administrator>'=>'%s Hier is dat: wp rights-desk work --context=admin --user=<administrator>',
'There is more to do: run this again.'=>'Er is nog meer te doen: voer dit opnieuw uit.',
'All done for now.'=>'Voor nu alles gedaan.',
'The history holds: %1$d events, %2$d of them without their text.'=>'De geschiedenis klopt: %1$d gebeurtenissen, %2$d daarvan zonder hun tekst.',
'The history has been altered.'=>'De geschiedenis is veranderd.',
'In person'=>'Persoonlijk',
'By video call'=>'Per videogesprek',
'With your identity card or eID'=>'Met uw identiteitskaart of eID',
'With a code by post'=>'Met een code per post',
'With a code by telephone'=>'Met een code per telefoon',
'You come by, and we ask you something that only you and we know.'=>'U komt langs, en we vragen iets dat alleen u en wij weten.',
'We see and hear each other. Nothing is recorded.'=>'We zien en horen elkaar. Er wordt niets opgenomen.',
'You show it. We look, and neither copy it nor note its number.'=>'U toont ze. Wij kijken, en kopiëren ze niet en noteren het nummer niet.',
'We post a letter to the address that we have of you. You type the code from it on the page of your request.'=>'We posten een brief naar het adres dat we van u hebben. U tikt de code eruit in op de pagina van uw verzoek.',
'We ring the number that we have of you and read you a code. You type it on the page of your request.'=>'We bellen het nummer dat we van u hebben en lezen u een code voor. U tikt ze in op de pagina van uw verzoek.',
'Until we know, the time that the law gives us for an answer stands still.'=>'Tot we het weten staat de tijd die de wet ons voor een antwoord geeft stil.',
'Please send us no copy or photo of an identity card: we do not keep any, and do not need one.'=>'Stuur ons geen kopie of foto van een identiteitskaart: we bewaren er geen, en hebben er geen nodig.',
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
'An objection to marketing is always founded: the law knows no exception.'=>'Een bezwaar tegen marketing is altijd gegrond: de wet kent geen uitzondering.',
'All purposes are founded: grant the whole objection instead.'=>'Alle doelen zijn gegrond: willig dan het hele bezwaar in.',
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
'Please fill this in.'=>'Vul dit in.',
'This is too long.'=>'Dit is te lang.',
'Too many requests came from your network in a short time. Please try again in an hour, or write to us.'=>'Er kwamen in korte tijd te veel verzoeken van uw netwerk. Probeer het over een uur opnieuw, of schrijf ons.',
'This is the account of the last administrator. Make someone else an administrator first.'=>'Dit is het account van de laatste beheerder. Maak eerst iemand anders beheerder.',
'There is no such setting.'=>'Zo’n instelling is er niet.',
'This value is not possible.'=>'Deze waarde kan niet.',
'Offer at least two ways: not everybody can go each one.'=>'Bied minstens twee manieren: niet iedereen kan elke.',
'Please choose one of the ways that were offered.'=>'Kies een van de manieren die werden aangeboden.',
'Please say what came of it.'=>'Zeg wat eruit kwam.',
'This looks like the number of a card, a person or a telephone. Leave it out: only how you checked and what came of it may be kept.'=>'Dit lijkt het nummer van een kaart, een persoon of een telefoon. Laat het weg: alleen hoe u het naging en wat eruit kwam mag worden bewaard.',
'The last identity check did not show that it is them. Check again, or refuse.'=>'De laatste identiteitscontrole toonde niet dat het deze persoon is. Controleer opnieuw, of weiger.',
'The copy should go elsewhere than to the known address. First check who it is, or drop that with a reason.'=>'De kopie moet elders heen dan naar het bekende adres. Ga eerst na wie het is, of schrap dat met een reden.',
'This needs an identity check on this request.'=>'Dit vraagt een identiteitscontrole bij dit verzoek.',
'We take no files here, and no copy or photo of an identity card: the law lets us ask for no more than we need, and we do not need that. Choose one of the ways on your page.'=>'We nemen hier geen bestanden aan, en geen kopie of foto van een identiteitskaart: de wet laat ons niet meer vragen dan we nodig hebben, en dat hebben we niet nodig. Kies een van de manieren op uw pagina.',
'Three codes in a week are enough. Choose another way.'=>'Drie codes in een week zijn genoeg. Kies een andere manier.',
'This is not the code. Please look again.'=>'Dit is de code niet. Kijk nog eens.',
'There is no code that counts now: it has expired or was tried too often. Ask us for another way or a new code.'=>'Er is nu geen code die telt: ze is verlopen of te vaak geprobeerd. Vraag ons een andere manier of een nieuwe code.',
'It is too late to have this copy sent elsewhere. Please make a new request.'=>'Het is te laat om deze kopie elders heen te sturen. Doe een nieuw verzoek.',
'There is no such field of this person on this site now.'=>'Dat veld van deze persoon is er nu niet op deze site.',
'There is no such line.'=>'Die regel is er niet.',
'These are too many lines for one request. Please make another.'=>'Dit zijn te veel regels voor één verzoek. Doe er nog een.',
'There is nothing to correct yet: add what is wrong and what it should be.'=>'Er is nog niets te verbeteren: voeg toe wat fout is en wat het moet zijn.',
'Some lines are refused: grant this request in part, with the reason.'=>'Sommige regels zijn geweigerd: willig dit verzoek deels in, met de reden.',
'Some lines are corrected already: grant this request in part, with the reason.'=>'Sommige regels zijn al verbeterd: willig dit verzoek deels in, met de reden.',
'Please say as what they act.'=>'Zeg als wat ze handelen.',
'No work was done for this request yet.'=>'Voor dit verzoek is nog geen werk gedaan.',
'No such action exists.'=>'Zo’n handeling bestaat niet.',
'The work has moved on: this can no longer be done, or not yet.'=>'Het werk is verder gegaan: dit kan niet meer, of nog niet.',
'This is not among what was found.'=>'Dit hoort niet bij wat gevonden is.',
'There is no such hold.'=>'Die bewaarplicht is er niet.',
'Nothing waits under this number.'=>'Onder dit nummer wacht niets.',
'Nothing here may go yet.'=>'Hier mag nog niets weg.',
'This is not open any more.'=>'Dit staat niet meer open.',
'There are no presets for this country.'=>'Voor dit land zijn er geen voorinstellingen.',
'Please give the term in months, from 1 to 1200.'=>'Geef de termijn in maanden, van 1 tot 1200.',
'Please give a day, such as 2026-12-31.'=>'Geef een dag, zoals 2026-12-31.',
'There is no such source on this site now.'=>'Zo’n bron is er nu niet op deze site.',
'This request is anonymous: nobody can be looked up for it.'=>'Dit verzoek is anoniem: er is niemand om op te zoeken.',
'Please attach a file, or write what you hold.'=>'Voeg een bestand toe, of schrijf wat u hebt.',
'These are too many files, or they are too large: at most 10, together 20 MB.'=>'Dit zijn te veel bestanden, of ze zijn te groot: hoogstens 10, samen 20 MB.',
'A file did not arrive whole; it may be too large. Please try again.'=>'Een bestand kwam niet heel aan; het is misschien te groot. Probeer opnieuw.',
'There is no such task; it may have been settled.'=>'Die taak is er niet; misschien is ze al afgehandeld.',
'This processor has no e-mail address in the register.'=>'Deze verwerker heeft geen e-mailadres in het register.',
'This processor is not in the register.'=>'Deze verwerker staat niet in het register.',
'There is no such entry in the log.'=>'Die regel staat niet in het logboek.',
'This purpose is not in the register.'=>'Dit doel staat niet in het register.',
'Without this purpose no request could be answered, so it stays.'=>'Zonder dit doel kan geen verzoek worden beantwoord, dus het blijft.',
'Marketing is never necessary: it stops for a person who asks it.'=>'Marketing is nooit noodzakelijk: ze stopt voor wie dat vraagt.',
'The key is set in wp-config.php or the server’s environment, and can only be changed there.'=>'De sleutel staat in wp-config.php of de omgeving van de server, en kan alleen daar worden veranderd.',
'This is no day.'=>'Dit is geen dag.',
'There is no such row in what is held.'=>'Die rij staat niet in wat bewaard wordt.',
'The copy is being made or lies ready: what is withheld can no longer be changed.'=>'De kopie wordt gemaakt of ligt klaar: wat weggelaten is kan niet meer worden veranderd.',
'There is no such class.'=>'Die klasse is er niet.',
'Please add a note: people read it in their copy.'=>'Voeg een notitie toe: mensen lezen die in hun kopie.',
'There is no package for this request.'=>'Er is geen pakket voor dit verzoek.',
'The package is still being made.'=>'Het pakket wordt nog gemaakt.',
'The package has expired and is gone. A new one can be asked for.'=>'Het pakket is verlopen en weg. Er kan een nieuw worden gevraagd.',
'This code does not open the package. Please copy it whole from the newest mail.'=>'Deze code opent het pakket niet. Kopieer haar helemaal uit de nieuwste mail.',
'There is no such document.'=>'Dat document is er niet.',
'The law says that this document must be kept: it cannot be deleted yet.'=>'De wet zegt dat dit document bewaard moet worden: het kan nog niet worden verwijderd.',
'Please give the date of the document.'=>'Geef de datum van het document.',
'Please choose a file that is not empty.'=>'Kies een bestand dat niet leeg is.',
'This file is larger than your server accepts.'=>'Dit bestand is groter dan uw server aanvaardt.',
'Files of this kind are not accepted.'=>'Bestanden van dit soort worden niet aanvaard.',
'Please choose one of the reasons.'=>'Kies een van de redenen.',
'Please choose the case. All cases can be opened only for an inspection by an authority.'=>'Kies het geval. Alle gevallen openen kan alleen voor een inspectie door een overheid.',
'Please choose who may open it.'=>'Kies wie het mag openen.',
'There is no such record for you to open.'=>'Zo’n stuk mag u niet openen, of het is er niet.',
'The permission to open sealed records is over.'=>'De toestemming om verzegelde stukken te openen is voorbij.',
'Invoice'=>'Factuur',
'Credit note'=>'Creditnota',
'Quote'=>'Offerte',
'Contract'=>'Contract',
'Work made for the client'=>'Werk voor de klant',
'Letter'=>'Brief',
'Other document'=>'Ander document',
'Client documents'=>'Klantdocumenten',
'Documents that the law says must be kept stay, sealed, until their term is over.'=>'Documenten die van de wet moeten worden bewaard blijven, verzegeld, tot hun termijn voorbij is.',
'Kind'=>'Soort',
'Number'=>'Nummer',
'File size'=>'Bestandsgrootte',
'Easy Digital Downloads orders'=>'Bestellingen van Easy Digital Downloads',
'It is kept by law.'=>'De wet verplicht het te bewaren.',
'Order %s'=>'Bestelling %s',
'%1$s of %2$s: %3$s'=>'%1$s van %2$s: %3$s',
'we must keep this (%1$s) until %2$s, and as long as an audit, dispute or claim is open'=>'we moeten dit bewaren (%1$s) tot %2$s, en zo lang een controle, geschil of vordering loopt',
'we must keep this (%1$s) until %2$s; then it is erased by itself'=>'we moeten dit bewaren (%1$s) tot %2$s; daarna wordt het vanzelf gewist',
'Client documents: %s'=>'Klantdocumenten: %s',
'The plugin that this record belongs to is switched off: switch it on, or remove the record by hand.'=>'De plugin van dit record staat uit: zet ze aan, of verwijder het record met de hand.',
'WooCommerce orders'=>'WooCommerce-bestellingen',
'Inspection by an authority'=>'Inspectie door een overheid',
'Legal claim'=>'Rechtsvordering',
'Request of the person themselves'=>'Verzoek van de persoon zelf',
'Order'=>'Bestelling',
'Document'=>'Document',
'Post'=>'Post',
'Comment'=>'Reactie',
'all cases'=>'alle gevallen',
'case %d'=>'geval %d',
'There is no such record.'=>'Er is geen record met dit nummer.',
'State'=>'Toestand',
'Firm'=>'Bedrijf',
'Address'=>'Adres',
'Telephone'=>'Telefoon',
'Ordered'=>'Besteld',
'Total'=>'Totaal',
'Paid by'=>'Betaald met',
'Remark'=>'Opmerking',
'Restricted by its author'=>'Beperkt door de schrijver',
'Restricted by this person'=>'Beperkt door deze persoon',
'Quick edit of a post of theirs'=>'Snel bewerken van een bericht van hen',
'Changing it through REST'=>'Veranderen via REST',
'Approving or holding their comment'=>'Hun reactie goedkeuren of vasthouden',
'A plugin rewrites their comment'=>'Een plugin herschrijft hun reactie',
'A plugin changes their profile'=>'Een plugin verandert hun profiel',
'Deleting their account'=>'Hun account verwijderen',
'Purging their posts or comments, as scheduled work does'=>'Hun berichten of reacties opruimen, zoals gepland werk doet',
'The person logs in'=>'De persoon logt in',
'The person changes their own profile'=>'De persoon verandert het eigen profiel',
'A newsletter to them'=>'Een nieuwsbrief aan hen',
'A mail to many, they among them'=>'Een mail aan velen, onder wie zij',
'A notice of a comment'=>'Een melding van een reactie',
'A mail of which nobody knows what it is for'=>'Een mail waarvan niemand weet waarvoor ze dient',
'A mail for a new password'=>'Een mail voor een nieuw wachtwoord',
'A mail about their order'=>'Een mail over hun bestelling',
'Another plugin asks whether it may use their data for statistics'=>'Een andere plugin vraagt of ze hun gegevens voor statistiek mag gebruiken',
'They are still on a newsletter’s list'=>'Ze staan nog op de lijst van een nieuwsbrief',
'An export of the whole site'=>'Een export van de hele site',
'The public reads what they wrote'=>'Het publiek leest wat ze schreven',
'Changing the address of their order'=>'Het adres van hun bestelling veranderen',
'A payment or refund is booked on their order'=>'Een betaling of terugbetaling wordt op hun bestelling geboekt',
'Restrictions and objections'=>'Beperkingen en bezwaren',
'Ground'=>'Grond',
'Purposes'=>'Doelen',
'Since'=>'Sinds',
'Single use (Article 18(2))'=>'Eenmalig gebruik (artikel 18(2))',
'Why'=>'Waarom',
'Recorded'=>'Vastgelegd',
'Made'=>'Gedaan',
'Mail that was held back'=>'Mail die werd vastgehouden',
'From'=>'Van',
'Text'=>'Tekst',
'Further addresses that you proved'=>'Andere adressen die u bewees',
'Restriction asked for by the person (Article 18)'=>'Beperking die de persoon vroeg (artikel 18)',
'Objection that is being weighed (Article 21)'=>'Bezwaar dat wordt afgewogen (artikel 21)',
'Stop list that the person chose'=>'Stoplijst waarvoor de persoon koos',
'Objection that was founded (Article 21)'=>'Bezwaar dat gegrond was (artikel 21)',
'This person has had the use of their data restricted (Article 18 of the GDPR): it may be stored, but not changed, deleted or published. A use that the law allows is recorded on their page in Rights Desk first.'=>'Deze persoon heeft het gebruik van zijn of haar gegevens laten beperken (artikel 18 van de AVG): ze mogen worden bewaard, maar niet veranderd, verwijderd of gepubliceerd. Een gebruik dat de wet toelaat wordt eerst op hun pagina in Rights Desk vastgelegd.',
'Restricted'=>'Beperkt',
'There is nothing of this on the site to try it on.'=>'Er is niets van dit soort op de site om het op te proberen.',
'Tried, and stopped.'=>'Geprobeerd, en tegengehouden.',
'Tried, and it went through. Another plugin gets around the restriction: please look into it.'=>'Geprobeerd, en het ging door. Een andere plugin omzeilt de beperking: kijk dit na.',
'Tried, and it goes on as it should.'=>'Geprobeerd, en het gaat door zoals het hoort.',
'Tried, and it was stopped although it should go on.'=>'Geprobeerd, en het werd tegengehouden terwijl het moet doorgaan.',
'its maker is being asked'=>'de maker wordt gevraagd',
'searched by hand'=>'met de hand doorzocht',
'not looked into yet'=>'nog niet bekeken',
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
'Media'=>'Media',
'Posts and pages'=>'Berichten en pagina’s',
'Other places'=>'Andere plaatsen',
'Copies from processors'=>'Kopieën van verwerkers',
'Nothing has been scanned yet: add --scan.'=>'Er is nog niets gescand: voeg --scan toe.',
'%1$s offers no %2$s.'=>'%1$s biedt geen %2$s.',
'eraser'=>'wisser',
'exporter'=>'exporteur',
'exporter and no eraser'=>'exporteur en geen wisser',
'Places that nothing covers: %d'=>'Plaatsen die niets dekt: %d',
'Unknown'=>'Onbekend',
'Group'=>'Groep',
'Origin'=>'Herkomst',
'Withheld: %s'=>'Weggelaten: %s',
'Places that no plugin exports'=>'Plaatsen die geen plugin exporteert',
'Processor'=>'Verwerker',
'Answered'=>'Beantwoord',
'Answer'=>'Antwoord',
'Note'=>'Notitie',
'Files'=>'Bestanden',
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
'A row that you withheld has changed or is gone since: look at what is held again, or go on without it.'=>'Een rij die u wegliet is sindsdien veranderd of weg: kijk opnieuw wat er bewaard wordt, of ga zonder verder.',
'What is withheld'=>'Wat is weggelaten',
'The package'=>'Het pakket',
'It goes round in circles: page %d is the same as the one before.'=>'Het draait in een kring: pagina %d is dezelfde als de vorige.',
'Not found again: %s'=>'Niet teruggevonden: %s',
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
'A copy of the data kept under %1$s, made on %2$s (Article %3$s of the General Data Protection Regulation).'=>'Een kopie van de gegevens die onder %1$s worden bewaard, gemaakt op %2$s (artikel %3$s van de Algemene verordening gegevensbescherming).',
'It holds what the person gave and what was observed of them, not what was derived from it.'=>'Ze bevat wat de persoon gaf en wat van hem of haar werd waargenomen, niet wat daaruit werd afgeleid.',
'This copy is not complete.'=>'Deze kopie is niet volledig.',
'The list below says which sources could not be read. Ask the privacy contact for what is missing.'=>'De lijst hieronder zegt welke bronnen niet gelezen konden worden. Vraag het privacycontact om wat ontbreekt.',
'Where was looked'=>'Waar gezocht is',
'Source'=>'Bron',
'Category'=>'Categorie',
'Records'=>'Gegevens',
'Some data is not shown because it is about other people, whose rights count too (Article %s). You may ask the supervisory authority to look at this.'=>'Sommige gegevens staan hier niet omdat ze over andere mensen gaan, wier rechten ook tellen (artikel %s). U kunt de toezichthoudende autoriteit vragen hiernaar te kijken.',
'What this copy does not cover'=>'Wat deze kopie niet dekt',
'These places on this site hold e-mail addresses, and the software that keeps them offers no copy. What was found there by your address is in this copy; data without your address may not be. Ask the privacy contact.'=>'Deze plaatsen op deze site bevatten e-mailadressen, en de software die ze bewaart biedt geen kopie. Wat daar onder uw adres stond staat in deze kopie; gegevens zonder uw adres misschien niet. Vraag het privacycontact.',
'About this data'=>'Over deze gegevens',
'Whom to ask'=>'Bij wie u terechtkunt',
'Supervisory authority'=>'Toezichthoudende autoriteit',
'Privacy policy'=>'Privacybeleid',
'The data'=>'De gegevens',
'Nothing about you was found under this address.'=>'Onder dit adres is niets over u gevonden.',
'What the data is used for'=>'Waarvoor de gegevens gebruikt worden',
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
'The ledger is switched off (setting: days that backups are kept).'=>'Het herstelboek staat uit (instelling: dagen dat back-ups worden bewaard).',
'The ledger of %s cannot be read: the salts in wp-config.php are not those that it was written with. Put the old ones back and try again.'=>'Het herstelboek van %s kan niet worden gelezen: de salts in wp-config.php zijn niet die waarmee het werd geschreven. Zet de oude terug en probeer opnieuw.',
'Nobody is back. Addresses in the ledger: %d'=>'Niemand is terug. Adressen in het herstelboek: %d',
'%s has made an account since the erasure: left alone.'=>'%s heeft sinds de wissing een account gemaakt: met rust gelaten.',
'%1$s is back: erased on %2$s.'=>'%1$s is terug: gewist op %2$s.',
'%1$s is being erased again (request %2$d).'=>'%1$s wordt opnieuw gewist (verzoek %2$d).',
'Now run: wp rights-desk work'=>'Voer nu uit: wp rights-desk work',
'observed of you'=>'van u waargenomen',
'derived from your data'=>'uit uw gegevens afgeleid',
'given by you'=>'door u gegeven',
'everything on one page, to read and to print'=>'alles op één pagina, om te lezen en af te drukken',
'everything, for machines; package.schema.json describes it'=>'alles, voor machines; package.schema.json beschrijft het',
'one table a category, for a spreadsheet; a leading apostrophe keeps a cell from being run as a formula'=>'een tabel per categorie, voor een rekenblad; een apostrof vooraan voorkomt dat een cel als formule wordt uitgevoerd',
'files that processors sent and documents made for you, if there are any'=>'bestanden die verwerkers stuurden en documenten die voor u gemaakt zijn, als die er zijn',
'All sources answered.'=>'Alle bronnen hebben geantwoord.',
'Some data is withheld because it is about other people; index.html says what and why.'=>'Sommige gegevens zijn weggelaten omdat ze over andere mensen gaan; index.html zegt wat en waarom.',
'Some records could not be erased: try again, or remove them by hand and go on.'=>'Sommige stukken konden niet worden gewist: probeer opnieuw, of verwijder ze met de hand en ga verder.',
'What is to go'=>'Wat weg moet',
'Record whose term is over'=>'Stuk waarvan de termijn voorbij is',
'A setting of this site names your address.'=>'Een instelling van deze site noemt uw adres.',
'The package cannot be written: the disk is full (%s free).'=>'Het pakket kan niet worden geschreven: de schijf is vol (%s vrij).',
'The package cannot be written: the folder for packages does not take the file (no rights, or a quota).'=>'Het pakket kan niet worden geschreven: de map voor pakketten neemt het bestand niet aan (geen rechten, of een quotum).',
'Status'=>'Status',
'Written'=>'Geschreven',
'Changed'=>'Gewijzigd',
'Excerpt'=>'Samenvatting',
'Earlier versions written'=>'Eerdere geschreven versies'
));
