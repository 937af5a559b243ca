<?php
defined( 'ABSPATH' ) || exit;
return array('x-domain'=>'rights-desk','plural-forms'=>'nplurals=2; plural=(n != 1);','language'=>'nl_NL','messages'=>array(
'Rights Desk'=>'Rights Desk',
'Keeps the promises of your privacy policy, and proves it: requests for access and erasure, answered in time.'=>'Houdt de beloften van uw privacybeleid, en bewijst het: verzoeken om inzage en wissing, op tijd beantwoord.',
'block title'."\4".'Cookie choices'=>'Cookiekeuzes',
'block description'."\4".'Says what a visitor chose about cookies, and lets them change or withdraw it.'=>'Zegt wat een bezoeker over cookies koos, en laat die keuze wijzigen of intrekken.',
'block keyword'."\4".'cookies'=>'cookies',
'block keyword'."\4".'consent'=>'toestemming',
'block keyword'."\4".'privacy'=>'privacy',
'block title'."\4".'Contact consent'=>'Toestemming voor contact',
'block description'."\4".'Asks visitors whether you may write to them, and keeps what they agreed to.'=>'Vraagt bezoekers of u hen mag schrijven, en bewaart waarmee zij instemden.',
'block keyword'."\4".'newsletter'=>'nieuwsbrief',
'block title'."\4".'Privacy policy'=>'Privacybeleid',
'block description'."\4".'Shows the version of your privacy policy that is in force, and its other versions.'=>'Toont de versie van uw privacybeleid die geldt, en de andere versies.',
'block keyword'."\4".'policy'=>'beleid',
'block keyword'."\4".'gdpr'=>'avg',
'block title'."\4".'Privacy request form'=>'Formulier voor privacyverzoeken',
'block description'."\4".'Lets visitors use their privacy rights: a copy, correction, erasure and more.'=>'Laat bezoekers hun privacyrechten gebruiken: een kopie, verbetering, wissing en meer.',
'block keyword'."\4".'rights'=>'rechten',
'Corrections asked'=>'Gevraagde verbeteringen',
'Identity checks'=>'Identiteitscontroles',
'Copy sent to'=>'Kopie gestuurd naar',
'Acts for the person'=>'Handelt voor de persoon',
'Addresses asked about'=>'Adressen waarnaar gevraagd werd',
'The code was typed on the page of the request.'=>'De code werd op de pagina van het verzoek ingetikt.',
'People who agreed to be contacted'=>'Mensen die toestemming gaven voor contact',
'Privacy policy'=>'Privacybeleid',
'Date'=>'Datum',
'Title'=>'Titel',
'E-mail'=>'E-mail',
'File'=>'Bestand',
'Form on the site'=>'Formulier op de site',
'Comment form'=>'Reactieformulier',
'Registration'=>'Registratie',
'Checkout'=>'Afrekenen',
'Elsewhere'=>'Elders',
'On paper'=>'Op papier',
'By telephone'=>'Per telefoon',
'In person'=>'Persoonlijk',
'Consents'=>'Toestemmingen',
'For'=>'Voor',
'The words that you read'=>'De tekst die u las',
'Where'=>'Waar',
'Asked on'=>'Gevraagd op',
'Given on'=>'Gegeven op',
'Confirmed by mail on'=>'Per mail bevestigd op',
'Withdrawn on'=>'Ingetrokken op',
'You get this mail because you agreed to it. No more of these: %s'=>'U krijgt deze mail omdat u daarvoor toestemming gaf. Geen mails meer van dit soort: %s',
'You get this mail because you agreed to it.'=>'U krijgt deze mail omdat u daarvoor toestemming gaf.',
'No more of these'=>'Geen mails meer van dit soort',
'Yes, %s may send me its newsletter by e-mail. I can stop this at any time, by one click in each mail.'=>'Ja, %s mag mij de nieuwsbrief per e-mail sturen. Ik kan dit op elk moment stoppen, met één klik in elke mail.',
'Yes, %1$s may contact me by e-mail for this: %2$s. I can stop this at any time, by one click in each mail.'=>'Ja, %1$s mag hierover per e-mail contact met mij opnemen: %2$s. Ik kan dit op elk moment stoppen, met één klik in elke mail.',
'Help of %s'=>'Hulp van %s',
'Your browser can refuse cookies, and delete what sites have stored. You may have to log in again then, and sites forget what you chose, also about cookies.'=>'Uw browser kan cookies weigeren, en verwijderen wat sites hebben opgeslagen. Daarna moet u misschien opnieuw inloggen, en sites vergeten wat u koos, ook over cookies.',
'On a computer: the three dots, Settings, Privacy and security, “Third-party cookies” to refuse those, and “Delete browsing data” to delete. On a phone: the three dots, Settings, Privacy and security.'=>'Op een computer: de drie puntjes, Instellingen, Privacy en beveiliging, “Cookies van derden” om die te weigeren, en “Browsegegevens verwijderen” om te verwijderen. Op een telefoon: de drie puntjes, Instellingen, Privacy en beveiliging.',
'On a computer: the three lines, Settings, Privacy & Security: “Enhanced Tracking Protection” to refuse, “Cookies and Site Data” to delete. The same page lets Firefox tell sites not to sell or share your data, which this site heeds.'=>'Op een computer: de drie streepjes, Instellingen, Privacy & Beveiliging: “Verbeterde bescherming tegen volgen” om te weigeren, “Cookies en sitegegevens” om te verwijderen. Op dezelfde pagina kan Firefox aan sites vragen om uw gegevens niet te verkopen of te delen, en deze site houdt zich daaraan.',
'On a Mac: Safari, Settings, Privacy: “Prevent cross-site tracking”, “Manage Website Data”. On an iPhone or iPad: Settings, Apps, Safari: “Block All Cookies” under Advanced, and “Clear History and Website Data”.'=>'Op een Mac: Safari, Instellingen, Privacy: “Voorkom cross-site-tracking”, “Beheer websitegegevens”. Op een iPhone of iPad: Instellingen, Apps, Safari: “Blokkeer alle cookies” onder Geavanceerd, en “Wis geschiedenis en websitedata”.',
'On a computer: the three dots, Settings, “Privacy, search, and services”: “Cookies” to refuse, “Clear browsing data” to delete.'=>'Op een computer: de drie puntjes, Instellingen, “Privacy, zoeken en services”: “Cookies” om te weigeren, “Browsegegevens wissen” om te verwijderen.',
'This site stores nothing in your browser.'=>'Deze site slaat niets op in uw browser.',
'This site itself'=>'Deze site zelf',
'Run in: %s.'=>'Werkt vanuit: %s.',
'Privacy statement'=>'Privacyverklaring',
'Refuse or delete there'=>'Daar weigeren of verwijderen',
'It stores nothing in your browser, but sees your address and which page you are on.'=>'Slaat niets op in uw browser, maar ziet uw adres en op welke pagina u bent.',
'This is where your page stands.'=>'Hier staat uw pagina.',
'The cookie notice takes these colours, and they could not be read: their contrast is %1$s to 1, and must be %2$s to 1 at least.'=>'De cookiemelding neemt deze kleuren over, en ze zou niet leesbaar zijn: hun contrast is %1$s op 1, en moet minstens %2$s op 1 zijn.',
'Your choice about cookies'=>'Uw keuze over cookies',
'{site} asks to see how this site is used, and to show content and advertising of others, who may follow you.'=>'{site} vraagt om te mogen zien hoe deze site wordt gebruikt, en om inhoud en advertenties te tonen van anderen, die u kunnen volgen.',
'{site} asks to see how this site is used.'=>'{site} vraagt om te mogen zien hoe deze site wordt gebruikt.',
'{site} asks to show content and advertising of others, who may follow you.'=>'{site} vraagt om inhoud en advertenties te mogen tonen van anderen, die u kunnen volgen.',
'Functional'=>'Functioneel',
'What this site needs to work'=>'Wat deze site nodig heeft om te werken',
'always on'=>'altijd aan',
'Analytical'=>'Analytisch',
'How this site is used'=>'Hoe deze site wordt gebruikt',
'Tracking'=>'Tracking',
'Content and advertising of others'=>'Inhoud en advertenties van anderen',
'Accept all'=>'Alles accepteren',
'Refuse all'=>'Alles weigeren',
'Save choice'=>'Keuze bewaren',
'Who they are'=>'Wie dat zijn',
'List of cookies'=>'Lijst van cookies',
'Each service, and how long it stays'=>'Elke dienst, en hoelang alles blijft',
'Your browser refused for you (Global Privacy Control): only what is functional is used.'=>'Uw browser weigerde voor u (Global Privacy Control): alleen wat functioneel is, wordt gebruikt.',
'Your browser refused for you (Do Not Track): only what is functional is used.'=>'Uw browser weigerde voor u (Do Not Track): alleen wat functioneel is, wordt gebruikt.',
'Your browser refused for you (Global Privacy Control or Do Not Track): only what is functional is used.'=>'Uw browser weigerde voor u (Global Privacy Control of Do Not Track): alleen wat functioneel is, wordt gebruikt.',
'Cookie choices'=>'Cookiekeuzes',
'Your choice is saved for six months.'=>'Uw keuze is voor zes maanden bewaard.',
'You refused: only what is functional is used.'=>'U weigerde: alleen wat functioneel is, wordt gebruikt.',
'You allowed all categories.'=>'U stond alle categorieën toe.',
'You allowed: {what}.'=>'U stond toe: {what}.',
'You have not chosen yet: only what is functional is used.'=>'U hebt nog niet gekozen: alleen wat functioneel is, wordt gebruikt.',
'Withdraw all'=>'Alles intrekken',
'single services ({count})'=>'afzonderlijke diensten ({count})',
'Number of your consent: {receipt}'=>'Nummer van uw toestemming: {receipt}',
'Without JavaScript only what is functional is used.'=>'Zonder JavaScript wordt alleen gebruikt wat functioneel is.',
'{name} keeps its own cookies; delete them there.'=>'{name} houdt eigen cookies bij; verwijder ze daar.',
'This could not be loaded. Please try again.'=>'Dit kon niet worden geladen. Probeer het opnieuw.',
'{name} would load here. It then learns your internet address, and may follow you.'=>'Hier zou {name} laden. Die dienst krijgt dan uw internetadres te zien, en kan u volgen.',
'Another site'=>'Een andere site',
'Show once'=>'Eén keer tonen',
'Always show {name}'=>'{name} altijd tonen',
'Open it at {name}'=>'Openen bij {name}',
'Measures advertising, and shows ads that fit you'=>'Meet advertenties, en toont advertenties die bij u passen',
'Plays music and podcasts'=>'Speelt muziek en podcasts',
'Shows pictures beside names'=>'Toont foto’s naast namen',
'Lets you make an appointment'=>'Laat u een afspraak maken',
'Lets you talk with us in a chat'=>'Laat u met ons chatten',
'Remembers what you chose about cookies'=>'Onthoudt wat u over cookies koos',
'Shows comments, and lets you write some'=>'Toont reacties, en laat u er zelf schrijven',
'Shows forms, and recognises those who filled one in, for marketing'=>'Toont formulieren, en herkent wie er een invulde, voor marketing',
'Reports faults and slowness of the site'=>'Meldt fouten en traagheid van de site',
'Delivers fonts and icons'=>'Levert lettertypen en pictogrammen',
'Shows forms'=>'Toont formulieren',
'Remembers the language that you read in'=>'Onthoudt in welke taal u leest',
'Delivers pieces of program that the site uses'=>'Levert stukken programma die de site gebruikt',
'Lets you log in'=>'Laat u inloggen',
'Shows sign-up forms, and measures newsletters'=>'Toont inschrijfformulieren, en meet nieuwsbrieven',
'Shows maps'=>'Toont kaarten',
'Lets you pay'=>'Laat u betalen',
'Records how visitors move and click on pages, to improve the site'=>'Legt vast hoe bezoekers over pagina’s bewegen en klikken, om de site te verbeteren',
'Shows reviews'=>'Toont beoordelingen',
'Tells people from robots'=>'Onderscheidt mensen van robots',
'Protects the site and delivers its pages'=>'Beschermt de site en levert de pagina’s',
'Lets you share a page'=>'Laat u een pagina delen',
'Cart, checkout and account of the shop'=>'Winkelmandje, afrekenen en account van de winkel',
'Logging in, comments and settings on this site'=>'Inloggen, reacties en instellingen op deze site',
'Shows posts and buttons of a social network'=>'Toont berichten en knoppen van een sociaal netwerk',
'Tells the shop from where its customers came'=>'Vertelt de winkel vanwaar klanten kwamen',
'Counts visits, and shows how the site is used'=>'Telt bezoeken, en toont hoe de site wordt gebruikt',
'Loads other scripts, such as those of statistics and advertising'=>'Laadt andere scripts, zoals die voor statistieken en advertenties',
'Tries out different versions of pages'=>'Probeert verschillende versies van pagina’s uit',
'Plays videos'=>'Speelt video’s',
'remembers which ad brought you here'=>'onthoudt welke advertentie u hierheen bracht',
'recognises you for advertising'=>'herkent u voor advertenties',
'spreads visits over servers'=>'verdeelt bezoeken over servers',
'remembers what is in the cart'=>'onthoudt wat er in het winkelmandje zit',
'remembers the conversation'=>'onthoudt het gesprek',
'remembers what you chose about cookies'=>'onthoudt wat u over cookies koos',
'remembers your name and address for your next comment, if you asked for that'=>'onthoudt uw naam en adres voor uw volgende reactie, als u dat vroeg',
'remembers whether the browser can show emoji'=>'onthoudt of de browser emoji kan tonen',
'prevents fraud in payments'=>'voorkomt fraude bij betalingen',
'remembers the language'=>'onthoudt de taal',
'limits how much is sent'=>'beperkt hoeveel er wordt verstuurd',
'keeps you logged in'=>'houdt u ingelogd',
'remembers the password of a protected page'=>'onthoudt het wachtwoord van een beveiligde pagina',
'carries a payment through'=>'brengt een betaling tot een goed einde',
'remembers settings of the player'=>'onthoudt instellingen van de speler',
'tells people from robots'=>'onderscheidt mensen van robots',
'protects against abuse'=>'beschermt tegen misbruik',
'remembers which messages you have seen or closed'=>'onthoudt welke berichten u zag of sloot',
'holds one visit together'=>'houdt één bezoek bij elkaar',
'remembers settings'=>'onthoudt instellingen',
'remembers from where you came'=>'onthoudt vanwaar u kwam',
'matches you between services'=>'herkent u van de ene dienst bij de andere',
'tests what the browser can store'=>'test wat de browser kan opslaan',
'remembers which version of a page you see'=>'onthoudt welke versie van een pagina u ziet',
'remembers which products you looked at'=>'onthoudt welke producten u bekeek',
'recognises you on a later visit'=>'herkent u bij een later bezoek',
'remembers what you watched'=>'onthoudt wat u bekeek',
'finishes a withdrawal that was broken off'=>'maakt een intrekking af die werd onderbroken',
'Say whose it is: then the policy’s list has it.'=>'Zeg van wie het is: dan staat het op de lijst van het beleid.',
'The server itself sets this cookie: no script can hold it back. Switch it off in the plugin or on the server that sets it, or say that the site cannot work without it.'=>'De server zelf plaatst deze cookie: geen script kan die tegenhouden. Schakel hem uit in de plugin of op de server die hem plaatst, of zeg dat de site niet zonder kan.',
'The theme has it in its own files: the full mode holds it back.'=>'Het thema heeft het in zijn eigen bestanden: de volledige modus houdt het tegen.',
'A script of %s sets it by itself. Look in its settings for consent, or give the script a service in the register by a text that it holds.'=>'Een script van %s plaatst het vanzelf. Zoek in de instellingen daarvan naar toestemming, of geef het script in het register een dienst met een tekst die erin staat.',
'A script of this site sets it by itself. Find the script, and give it a service in the register by a text that it holds.'=>'Een script van deze site plaatst het vanzelf. Zoek het script, en geef het in het register een dienst met een tekst die erin staat.',
'Neither mode holds this back. Take it out where the line says that it stands.'=>'Geen van beide modi houdt dit tegen. Haal het weg op de plaats waar het volgens de regel staat.',
'Switching the notice on does not hold this back. Take it out where the line says that it stands.'=>'De melding aanzetten houdt dit niet tegen. Haal het weg op de plaats waar het volgens de regel staat.',
'Switch the notice on in the full mode: it is then held back until a choice.'=>'Zet de melding aan in de volledige modus: dan wordt het tegengehouden tot er een keuze is.',
'Switch the notice on: it is then held back until a choice.'=>'Zet de melding aan: dan wordt het tegengehouden tot er een keuze is.',
'Cookies that others set under their own address (third-party cookies): a page cannot read them. Who is asked is seen, and the register says what they keep.'=>'Cookies die anderen onder hun eigen adres plaatsen (cookies van derden): een pagina kan ze niet lezen. Wel is te zien wie er wordt opgeroepen, en het register zegt wat die bewaren.',
'Cookies that scripts cannot read (HttpOnly), when the answer to something else than the page itself sets them.'=>'Cookies die scripts niet kunnen lezen (HttpOnly), als ze worden geplaatst bij het antwoord op iets anders dan de pagina zelf.',
'What needs a login, a filled-in form, an order, or a payment.'=>'Wat een login, een ingevuld formulier, een bestelling of een betaling vraagt.',
'What needs a click on something else than a menu, a tab or a fold, or a link to another page: those pages are looked at by themselves.'=>'Wat een klik vraagt op iets anders dan een menu, een tabblad of een uitklapper, of op een link naar een andere pagina: die pagina’s worden apart bekeken.',
'What frames of others keep and load inside themselves.'=>'Wat frames van anderen binnenin bewaren en laden.',
'What is shown only to some: by country, by device, by chance, by date, or where an ad blocker in your own browser stops it.'=>'Wat maar aan sommigen wordt getoond: per land, per toestel, bij toeval, per datum, of waar een adblocker in uw eigen browser het tegenhoudt.',
'Pages of which it took samples: it looked at %1$d, and the site has %2$d. Each scan takes some others.'=>'Pagina’s waaruit een steekproef werd genomen: de scan bekeek er %1$d, en de site heeft er %2$d. Elke scan neemt enkele andere.',
'leads to another page'=>'leidt naar een andere pagina',
'did not tell anything in time: a cache answered instead, a header forbids that it is shown in a frame, or it is broken'=>'liet niet op tijd iets weten: een cache antwoordde in de plaats, een header verbiedt dat de pagina in een frame wordt getoond, of ze is stuk',
'the server answered with an error'=>'de server antwoordde met een fout',
'before anybody agreed'=>'voor iemand instemde',
'%d thing is there before anybody agreed.'=>'Er is %d ding voor iemand instemde.'."\0".'Er zijn %d dingen voor iemand instemde.',
'This look at a page is over. Start it again from the screen of the scan.'=>'Dit bekijken van een pagina is voorbij. Start het opnieuw vanaf het scherm van de scan.',
'What was stored here for services that you no longer allow has been deleted.'=>'Wat hier was opgeslagen voor diensten die u niet meer toestaat, is verwijderd.',
'These services keep something under their own address, which this site cannot reach. You can delete it there:'=>'Deze diensten bewaren iets onder hun eigen adres, waar deze site niet bij kan. U kunt het daar verwijderen:',
'Close'=>'Sluiten',
'local storage'=>'lokale opslag',
'session storage'=>'sessieopslag',
'database in the browser'=>'database in de browser',
'cache of the browser'=>'cache van de browser',
'under this site’s address'=>'onder het adres van deze site',
'third party'=>'derde partij',
'until the browser closes'=>'tot de browser sluit',
'until you delete it'=>'tot u het verwijdert',
'%d year'=>'%d jaar'."\0".'%d jaar',
'%d month'=>'%d maand'."\0".'%d maanden',
'%d day'=>'%d dag'."\0".'%d dagen',
'%d hour'=>'%d uur'."\0".'%d uur',
'%d minute'=>'%d minuut'."\0".'%d minuten',
'Disclosures to authorities'=>'Doorgegeven aan overheden',
'That data was given to %1$s stays on record until %2$s, sealed (%3$s).'=>'Dat gegevens aan %1$s werden gegeven blijft tot %2$s vastgelegd, verzegeld (%3$s).',
'Tax'=>'Belasting',
'Criminal'=>'Strafrechtelijk',
'Other'=>'Overige',
'Nothing'=>'Niets',
'Authority'=>'Overheid',
'Investigation'=>'Onderzoek',
'Law that compels it'=>'Wet die ertoe dwingt',
'What was asked'=>'Wat werd gevraagd',
'What we contested, and how'=>'Wat we betwistten, en hoe',
'What was given'=>'Wat werd gegeven',
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
'Nothing can be agreed to here: none of the chosen purposes rests on consent.'=>'Hier valt nergens toestemming voor te geven: geen van de gekozen doelen berust op toestemming.',
'Your e-mail address'=>'Uw e-mailadres',
'Leave this empty'=>'Laat dit leeg',
'I agree'=>'Ik ga akkoord',
'We keep what you agreed to and when, to prove it. You get a mail in which you confirm it first.'=>'We bewaren waarvoor u toestemming gaf en wanneer, om dat te kunnen bewijzen. U krijgt eerst een mail waarin u het bevestigt.',
'We sent a mail to the address that you gave. Open the link in it and press the button. Only then do we write to you. If you agreed before, nothing changes and no mail comes.'=>'We stuurden een mail naar het adres dat u opgaf. Open de link daarin en druk op de knop. Pas dan schrijven we u. Gaf u al eerder toestemming, dan verandert er niets en komt er geen mail.',
'Please go back and try again.'=>'Ga terug en probeer het opnieuw.',
'This link does not work any more'=>'Deze link werkt niet meer',
'It was used before, or its time is over. You can agree again on our site.'=>'De link is al gebruikt, of de termijn is voorbij. U kunt op onze site opnieuw toestemming geven.',
'Yes, I agree'=>'Ja, ik ga akkoord',
'Do you agree?'=>'Gaat u akkoord?',
'Somebody, we think you, ticked this on our site. Only if you press the button do we write to you for it. If it was not you, you need do nothing.'=>'Iemand, wij denken u, vinkte dit aan op onze site. Alleen als u op de knop drukt, schrijven we u hierover. Was u het niet, dan hoeft u niets te doen.',
'It was answered before.'=>'Dit is al eerder beantwoord.',
'Thank you. We noted that you agree to: %s.'=>'Dank u. We hebben genoteerd dat u toestemming geeft voor: %s.',
'Thank you'=>'Dank u',
'Changed your mind? Withdraw it here, at any time.'=>'Van gedachten veranderd? Trek uw toestemming hier op elk moment in.',
'Withdraw: %s'=>'Intrekken: %s',
'Not confirmed yet'=>'Nog niet bevestigd',
'Since %s'=>'Sinds %s',
'What you agreed to'=>'Waarvoor u toestemming gaf',
'Withdrawn: %s. You get no more of these mails.'=>'Ingetrokken: %s. U krijgt deze mails niet meer.',
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
'It was used before, or its time is over.'=>'Ze werd al gebruikt, of haar tijd is voorbij.',
'Who uses %1$s told us that %2$s is theirs too. If that is right, a request about their data goes for both.'=>'Wie %1$s gebruikt zei ons dat %2$s ook van hem of haar is. Klopt dat, dan geldt een verzoek over die gegevens voor beide.',
'Is this your address too?'=>'Is dit ook uw adres?',
'Do not press “yes” for anyone else: they would get a copy of what we hold about you.'=>'Druk voor niemand anders op “ja”: die zou een kopie krijgen van wat we over u hebben.',
'Yes, both are mine'=>'Ja, beide zijn van mij',
'No'=>'Nee',
'Thank you. Both addresses are now known to be yours.'=>'Dank u. Van beide adressen is nu bekend dat ze van u zijn.',
'Thank you. Nothing is joined.'=>'Dank u. Er wordt niets verbonden.',
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
'The one that we know you by, if you can.'=>'Als het kan het adres waaronder wij u kennen.',
'Your name (not required)'=>'Uw naam (niet verplicht)',
'Anything that helps us find it (not required)'=>'Wat ons kan helpen zoeken (niet verplicht)',
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
'There is no such consent any more'=>'Deze toestemming bestaat niet meer',
'Nothing is sent to you on the ground of it.'=>'Er wordt u op grond daarvan niets gestuurd.',
'Withdrawn'=>'Ingetrokken',
'All is withdrawn. You get no more of these mails.'=>'Alles is ingetrokken. U krijgt deze mails niet meer.',
'Stop this: %s'=>'Hiermee stoppen: %s',
'Stop everything'=>'Met alles stoppen',
'We write to you about nothing that needs your consent.'=>'We schrijven u nergens over waarvoor uw toestemming nodig is.',
'Withdraw your consent'=>'Uw toestemming intrekken',
'Please fill in a valid e-mail address.'=>'Vul een geldig e-mailadres in.',
'Too many requests came from your network in a short time. Please try again in an hour, or write to us.'=>'Er kwamen in korte tijd te veel verzoeken van uw netwerk. Probeer het over een uur opnieuw, of schrijf ons.',
'If that address agreed to anything, we sent it the link with which to withdraw it.'=>'Als met dat adres ergens toestemming voor is gegeven, hebben we er de link heen gestuurd om die in te trekken.',
'Each mail that we send with your consent has a link to withdraw it. Lost it? Fill in your address and we send it again.'=>'Elke mail die we met uw toestemming sturen, heeft een link om die in te trekken. Kwijt? Vul uw adres in en we sturen de link opnieuw.',
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
'Please confirm that you agree'=>'Bevestig alstublieft dat u akkoord gaat',
'Hello,

Someone, we think you, ticked this on the site of {controller} and gave this e-mail address:

{agreed}

If that is right, open this page and press the button, within {days} days:

{link}

Was it not you? Then you need do nothing: we do not write to you for it.'=>'Hallo,

Iemand, wij denken u, vinkte dit aan op de site van {controller} en gaf dit e-mailadres op:

{agreed}

Klopt dat, open dan binnen {days} dagen deze pagina en druk op de knop:

{link}

Was u het niet? Dan hoeft u niets te doen: we schrijven u hier niet over.',
'The link to withdraw your consent'=>'De link om uw toestemming in te trekken',
'Hello,

Here is the link with which you see what you agreed to at {controller}, and withdraw it, as was asked for on our site:

{link}

Did you not ask for it? Then you need do nothing.'=>'Hallo,

Hier is de link waarmee u ziet waarvoor u {controller} toestemming gaf, en waarmee u die intrekt, zoals op onze site is gevraagd:

{link}

Hebt u dit niet gevraagd? Dan hoeft u niets te doen.',
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
'Privacy policy: promises that need you'=>'Privacybeleid: beloften die u nodig hebben',
'Your privacy policy makes promises. These are not being kept, or may not be for long:

{promises}

What was seen, and how to mend it:

{link}

You get this mail at most once a week, and only if something needs you.'=>'Uw privacybeleid doet beloften. Deze worden niet nagekomen, of misschien niet lang meer:

{promises}

Wat er is gezien, en hoe u het herstelt:

{link}

U krijgt deze mail hoogstens één keer per week, en alleen als er iets van u nodig is.',
'New on your pages: cookies or scripts that need you'=>'Nieuw op uw pagina’s: cookies of scripts die u nodig hebben',
'The weekly look at your site’s pages found something that is new:

{seen}

Say whose it is, so that your policy lists it, and stop what runs before anybody agreed:

{link}

You get this mail at most once a day, and only when something is new.'=>'Bij de wekelijkse controle van de pagina’s van uw site werd iets nieuws gevonden:

{seen}

Zeg van wie het is, zodat uw beleid het vermeldt, en stop wat draait voor iemand instemde:

{link}

U krijgt deze mail hoogstens één keer per dag, en alleen als er iets nieuws is.',
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
'Confirm a consent'=>'Een toestemming bevestigen',
'New link to withdraw consent'=>'Nieuwe link om toestemming in te trekken',
'New link to a request'=>'Nieuwe link naar een verzoek',
'To a processor: task'=>'Aan een verwerker: taak',
'To a processor: reminder'=>'Aan een verwerker: herinnering',
'To staff: new request'=>'Aan medewerkers: nieuw verzoek',
'To staff: due soon'=>'Aan medewerkers: bijna aan de beurt',
'To staff: late'=>'Aan medewerkers: te laat',
'To staff: needs attention'=>'Aan medewerkers: vraagt aandacht',
'To staff: records whose term is over'=>'Aan medewerkers: stukken waarvan de termijn voorbij is',
'To staff: promises that need you'=>'Aan medewerkers: beloften die u nodig hebben',
'To staff: new cookies or scripts'=>'Aan medewerkers: nieuwe cookies of scripts',
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
'What was agreed to'=>'Waarvoor toestemming is gegeven',
'What the data may still be used for'=>'Waarvoor de gegevens nog mogen worden gebruikt',
'Last day of the pause'=>'Laatste dag van de pauze',
'What was reviewed'=>'Wat werd bekeken',
'Answer of the reviewer'=>'Antwoord van wie keek',
'What was kept, and why'=>'Wat bleef, en waarom',
'Promises that need you, and why'=>'Beloften die u nodig hebben, en waarom',
'What was seen on the pages, line by line'=>'Wat er op de pagina’s werd gezien, regel per regel',
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
'accounts'=>'accounts',
'comments'=>'reacties',
'orders and customers'=>'bestellingen en klanten',
'messages by forms'=>'berichten via formulieren',
'newsletters'=>'nieuwsbrieven',
'texts that others wrote'=>'teksten die anderen schreven',
'requests about data'=>'verzoeken over gegevens',
'the whole site and its settings'=>'de hele site en de instellingen ervan',
'address of the device (IP address)'=>'adres van het apparaat (IP-adres)',
'browser and operating system'=>'browser en besturingssysteem',
'Protection of our forms against abuse'=>'Bescherming van onze formulieren tegen misbruik',
'a coded form of the network, from which nobody can be read back'=>'een gecodeerde vorm van het netwerk, waaruit niemand te herleiden is',
'What plugins keep'=>'Wat plugins bewaren',
'The request form'=>'Het verzoekformulier',
'E-mail address'=>'E-mailadres',
'The comment form'=>'Het reactieformulier',
'Website'=>'Website',
'Remember me'=>'Onthoud mij',
'User name'=>'Gebruikersnaam',
'The checkout'=>'Het afrekenen',
'Backups are made by %s.'=>'Back-ups worden gemaakt door %s.',
'The site sees no plugin that makes backups. If your host makes them, this is fine: say so in the measure.'=>'De site ziet geen plugin die back-ups maakt. Maakt uw host ze, dan is dat prima: vermeld het bij de maatregel.',
'A second factor comes from %s.'=>'Een tweede factor komt van %s.',
'The site sees no plugin that asks for a second factor.'=>'De site ziet geen plugin die om een tweede factor vraagt.',
'Attacks are stopped by %s.'=>'Aanvallen worden tegengehouden door %s.',
'The site sees no plugin that stops attacks. If your host does, this is fine: say so in the measure.'=>'De site ziet geen plugin die aanvallen tegenhoudt. Doet uw host dat, dan is dat prima: vermeld het bij de maatregel.',
'Something is shortened or deleted after a while.'=>'Er wordt na een tijd iets ingekort of verwijderd.',
'Nothing is set to be shortened or deleted after a while.'=>'Er is niets ingesteld om na een tijd te worden ingekort of verwijderd.',
'The site’s address begins with https.'=>'Het adres van de site begint met https.',
'The site’s address does not begin with https: what visitors fill in can be read on its way.'=>'Het adres van de site begint niet met https: wat bezoekers invullen, kan onderweg worden gelezen.',
'Nothing waits to be updated, as far as WordPress knows.'=>'Er wachten geen updates, voor zover WordPress weet.',
'%d update waits.'=>'Er wacht %d update.'."\0".'Er wachten %d updates.',
'Whoever registers becomes an administrator.'=>'Wie zich registreert, wordt beheerder.',
'%d person may do everything on this site.'=>'%d persoon mag alles op deze site.'."\0".'%d personen mogen alles op deze site.',
'%d row has less in it now.'=>'In %d rij staat nu minder.'."\0".'In %d rijen staat nu minder.',
'Signing in'=>'Inloggen',
'Sealed records'=>'Verzegelde stukken',
'What must be kept after somebody left is out of reach for all staff, and opened only for a reason that the law knows.'=>'Wat bewaard moet blijven nadat iemand vertrok, is buiten bereik van alle medewerkers, en gaat alleen open om een reden die de wet kent.',
'Encrypted copies'=>'Versleutelde kopieën',
'Copies of data that people ask for lie encrypted on the server; the key is only in the link that they get.'=>'Kopieën van gegevens waar mensen om vragen, staan versleuteld op de server; de sleutel zit alleen in de link die zij krijgen.',
'A history that shows every change'=>'Een geschiedenis die elke wijziging toont',
'Who did what with a request is recorded, and nobody can alter that record unseen.'=>'Wie wat met een verzoek deed, wordt vastgelegd, en niemand kan dat ongemerkt veranderen.',
'Encrypted connection'=>'Versleutelde verbinding',
'All pages of this site travel encrypted (HTTPS).'=>'Alle pagina’s van deze site worden versleuteld verstuurd (HTTPS).',
'Updates'=>'Updates',
'Security updates of the site’s software are installed without delay.'=>'Beveiligingsupdates van de software van de site worden zonder uitstel geïnstalleerd.',
'Backups'=>'Back-ups',
'Copies of the site are made regularly and kept for a limited time.'=>'Er worden regelmatig kopieën van de site gemaakt, die een beperkte tijd worden bewaard.',
'Access only for who needs it'=>'Alleen toegang voor wie die nodig heeft',
'Each member of staff reaches only what their work needs.'=>'Elke medewerker kan alleen bij wat voor het werk nodig is.',
'Second factor'=>'Tweede factor',
'Staff sign in with a second factor beside their password.'=>'Medewerkers loggen in met een tweede factor naast hun wachtwoord.',
'Protection against attacks'=>'Bescherming tegen aanvallen',
'A firewall stops attacks, and repeated wrong passwords are blocked.'=>'Een firewall houdt aanvallen tegen, en herhaalde foute wachtwoorden worden geblokkeerd.',
'Confidentiality'=>'Geheimhouding',
'Everyone who works with the data is bound to confidentiality.'=>'Iedereen die met de gegevens werkt, is aan geheimhouding gebonden.',
'Less data, for less long'=>'Minder gegevens, minder lang',
'Addresses of devices and names of browsers are shortened or deleted after a while.'=>'Adressen van apparaten en namen van browsers worden na een tijd ingekort of verwijderd.',
'Comments'=>'Reacties',
'Orders'=>'Bestellingen',
'Downloads'=>'Downloads',
'Notices about our privacy policy'=>'Berichten over ons privacybeleid',
'Version of the privacy policy'=>'Versie van het privacybeleid',
'What became of the mail'=>'Wat er van de mail geworden is',
'Reason'=>'Reden',
'When'=>'Wanneer',
'Waits to be sent'=>'Wacht op verzending',
'Being sent'=>'Wordt verzonden',
'It isn’t known whether it was sent'=>'Het is niet bekend of de mail verzonden is',
'Sent'=>'Verstuurd',
'Delivered'=>'Bezorgd',
'Came back'=>'Teruggekomen',
'Marked as spam'=>'Als spam gemeld',
'Could not be sent'=>'Kon niet worden verzonden',
'People who made a privacy request'=>'Mensen die een privacyverzoek deden',
'Clients'=>'Klanten',
'People with client documents'=>'Mensen met klantdocumenten',
'Staff left it at that: it isn’t known whether this mail went.'=>'Medewerkers lieten het hierbij: het is niet bekend of deze mail verzonden is.',
'Memory: %s MB at most.'=>'Geheugen: hoogstens %s MB.',
'All done for now.'=>'Voor nu alles gedaan.',
'There is more to do: run this again.'=>'Er is nog meer te doen: voer dit opnieuw uit.',
'The version that this notice tells of is gone.'=>'De versie waarover dit bericht gaat, is weg.',
'The address can no longer be read: the site’s keys were changed.'=>'Het adres is niet meer te lezen: de sleutels van de site zijn veranderd.',
'SparkPost keeps its events for ten days: it can no longer be asked.'=>'SparkPost bewaart zijn gebeurtenissen tien dagen: dit is daar niet meer na te vragen.',
'SparkPost has no trace of this mail, though it took others with it.'=>'SparkPost heeft geen spoor van deze mail, al nam het er andere mee aan.',
'Customers (WooCommerce)'=>'Klanten (WooCommerce)',
'Customers (Easy Digital Downloads)'=>'Klanten (Easy Digital Downloads)',
'Accounts'=>'Accounts',
'People who commented'=>'Mensen die een reactie plaatsten',
'Our privacy policy changes on {effective}'=>'Ons privacybeleid verandert op {effective}',
'{greeting}

We hold data about you. From {effective} we handle some of it differently. This is what changes:

{changes}

You can read the whole new policy here:
{link}

You need do nothing if you agree. If you don’t, you can object, have your data corrected or erased, or ask for a copy: just answer our privacy contact below.'=>'{greeting}

Wij hebben gegevens over u. Vanaf {effective} gaan we met een deel daarvan anders om. Dit verandert er:

{changes}

Het hele nieuwe beleid leest u hier:
{link}

Gaat u akkoord, dan hoeft u niets te doen. Zo niet, dan kunt u bezwaar maken, uw gegevens laten verbeteren of wissen, of om een kopie vragen: antwoord gewoon aan ons privacycontact hieronder.',
'Greeting, with the name if it is known'=>'Aanhef, met de naam als die bekend is',
'What changes, as you wrote it at publication'=>'Wat er verandert, zoals u het bij publicatie schreef',
'When the new version takes effect'=>'Wanneer de nieuwe versie ingaat',
'Address of the new version'=>'Adres van de nieuwe versie',
'This copy of Rights Desk has not been built yet: run npm run build, and use the build folder as the plugin.'=>'Deze kopie van Rights Desk is nog niet gebouwd: voer npm run build uit, en gebruik de map build als plugin.',
'This screen needs JavaScript. Without it, use the command wp rights-desk.'=>'Dit scherm heeft JavaScript nodig. Gebruik anders de opdracht wp rights-desk.',
'This could not be stored, and nothing was changed. Please try again.'=>'Dit kon niet worden opgeslagen, en er is niets veranderd. Probeer het opnieuw.',
'new:'=>'nieuw:',
'gone:'=>'weg:',
'Privacy policies'=>'Privacybeleid',
'Edit the privacy policy'=>'Het privacybeleid bewerken',
'View the privacy policy'=>'Het privacybeleid bekijken',
'Saved. Visitors see it once you publish a version.'=>'Opgeslagen. Bezoekers zien het zodra u een versie publiceert.',
'your consent (Article 6(1)(a) GDPR)'=>'uw toestemming (artikel 6, lid 1, a), AVG)',
'the agreement with you, or what you ask before it (Article 6(1)(b) GDPR)'=>'de overeenkomst met u, of wat u vooraf vraagt (artikel 6, lid 1, b), AVG)',
'a duty that the law puts on us (Article 6(1)(c) GDPR)'=>'een plicht die de wet ons oplegt (artikel 6, lid 1, c), AVG)',
'somebody’s vital interests (Article 6(1)(d) GDPR)'=>'iemands vitale belangen (artikel 6, lid 1, d), AVG)',
'a task in the public interest (Article 6(1)(e) GDPR)'=>'een taak van algemeen belang (artikel 6, lid 1, e), AVG)',
'our legitimate interest (Article 6(1)(f) GDPR)'=>'ons gerechtvaardigd belang (artikel 6, lid 1, f), AVG)',
'account'=>'account',
'posts and pages'=>'berichten en pagina’s',
'media'=>'media',
'orders'=>'bestellingen',
'documents'=>'documenten',
'privacy requests'=>'privacyverzoeken',
'messages'=>'berichtjes',
'Facts of the privacy policy'=>'Feiten van het privacybeleid',
'[not filled in: %s]'=>'[niet ingevuld: %s]',
'Works on our instructions alone, under a data processing agreement.'=>'Werkt alleen in onze opdracht, onder een verwerkersovereenkomst.',
'the data processing agreement'=>'de verwerkersovereenkomst',
'Decides together with us how the data is used.'=>'Bepaalt samen met ons hoe de gegevens worden gebruikt.',
'Bound to secrecy by agreement.'=>'Door een overeenkomst tot geheimhouding verplicht.',
'Bound to secrecy by oath.'=>'Door een eed tot geheimhouding verplicht.',
'Bound to secrecy by law.'=>'Door de wet tot geheimhouding verplicht.',
'Gets it under an agreement.'=>'Krijgt ze onder een overeenkomst.',
'what binds them to secrecy'=>'wat hen tot geheimhouding verplicht',
'Doesn’t use it for its own ends.'=>'Gebruikt ze niet voor eigen doeleinden.',
'Uses it for its own ends as well.'=>'Gebruikt ze ook voor eigen doeleinden.',
'Hasn’t told us whether it uses it for its own ends.'=>'Heeft ons niet gezegd of het ze voor eigen doeleinden gebruikt.',
'May use it to improve its services.'=>'Mag ze gebruiken om zijn diensten te verbeteren.',
'Collects data on how its services are used.'=>'Verzamelt gegevens over het gebruik van zijn diensten.',
'Doesn’t pass it on.'=>'Geeft ze niet door.',
'May pass it on to others.'=>'Mag ze aan anderen doorgeven.',
'Hasn’t told us whether it passes it on.'=>'Heeft ons niet gezegd of het ze doorgeeft.',
'Outside the European Economic Area.'=>'Buiten de Europese Economische Ruimte.',
'what protects it there'=>'wat ze daar beschermt',
'Protected by: %s'=>'Beschermd door: %s',
'Keeps it: %s'=>'Bewaart ze: %s',
'Terms by law'=>'Termijnen van de wet',
'%s: how long'=>'%s: hoe lang',
'%s: which law'=>'%s: welke wet',
'Processors and recipients'=>'Verwerkers en ontvangers',
'%s: where the data is'=>'%s: waar de gegevens zijn',
'%s: how long it keeps the data'=>'%s: hoe lang het de gegevens bewaart',
'Purposes'=>'Doelen',
'%s: legal basis'=>'%s: rechtsgrond',
'%s: how long the data is kept'=>'%s: hoe lang de gegevens worden bewaard',
'%s: the interest'=>'%s: het belang',
'Until you withdraw your consent.'=>'Tot u uw toestemming intrekt.',
'As long as you have the account. When you leave, we take that as a request to be forgotten.'=>'Zolang u het account hebt. Stopt u ermee, dan zien wij dat als een verzoek om vergeten te worden.',
'As long as you are a client. When you leave, we take that as a request to be forgotten.'=>'Zolang u klant bent. Stopt u ermee, dan zien wij dat als een verzoek om vergeten te worden.',
'As long as the law says, see the terms by law.'=>'Zolang de wet het vraagt, zie de termijnen van de wet.',
'Until you ask us to remove it.'=>'Tot u ons vraagt het te verwijderen.',
'how long the data is kept'=>'hoe lang de gegevens worden bewaard',
'%1$s from the 1 January that follows, as the law asks: %2$s.'=>'%1$s vanaf de 1 januari die volgt, zoals de wet vraagt: %2$s.',
'%1$s from its date, as the law asks: %2$s.'=>'%1$s vanaf de datum ervan, zoals de wet vraagt: %2$s.',
'Backups of the site'=>'Back-ups van de site',
'In general'=>'In het algemeen',
'%s after the answer; then only anonymous figures. Of a request to be forgotten only anonymous figures from the start.'=>'%s na het antwoord; daarna alleen anonieme cijfers. Van een verzoek om vergeten te worden van meet af aan alleen anonieme cijfers.',
'Access: a copy of your data'=>'Inzage: een kopie van uw gegevens',
'Correction'=>'Verbetering',
'Erasure: to be forgotten'=>'Wissing: vergeten worden',
'Restriction'=>'Beperking',
'Portability: to take your data elsewhere'=>'Overdraagbaarheid: uw gegevens meenemen',
'Objection'=>'Bezwaar',
'No decision by machine alone'=>'Geen beslissing door een machine alleen',
'Withdrawal of consent'=>'Toestemming intrekken',
'You can withdraw a consent at any time, as easily as you gave it. What we did before stays lawful.'=>'U kunt een toestemming op elk moment intrekken, even gemakkelijk als u ze gaf. Wat wij daarvoor deden blijft rechtmatig.',
'The firm'=>'De firma',
'Address of the firm'=>'Adres van de firma',
'Name of the privacy contact'=>'Naam van de privacycontactpersoon',
'E-mail address of the privacy contact'=>'E-mailadres van de privacycontactpersoon',
'Telephone of the privacy contact'=>'Telefoon van de privacycontactpersoon',
'Address of the privacy contact'=>'Adres van de privacycontactpersoon',
'Name of the authority'=>'Naam van de autoriteit',
'Address of the authority'=>'Adres van de autoriteit',
'Website of the authority'=>'Website van de autoriteit',
'E-mail address of the authority'=>'E-mailadres van de autoriteit',
'Telephone of the authority'=>'Telefoon van de autoriteit',
'Times'=>'Tijden',
'Days within which you answer requests'=>'Dagen waarbinnen u verzoeken beantwoordt',
'Time that the law gives to answer'=>'Tijd die de wet geeft om te antwoorden',
'one month'=>'één maand',
'Day from which this version holds'=>'Dag vanaf wanneer deze versie geldt',
'How long handled requests are kept'=>'Hoe lang afgehandelde verzoeken worden bewaard',
'Days that backups are kept'=>'Dagen dat back-ups worden bewaard',
'This site'=>'Deze site',
'Title of the site'=>'Titel van de site',
'Address of the site'=>'Adres van de site',
'Address of the request form'=>'Adres van het aanvraagformulier',
'the day on which it takes effect'=>'de dag waarop ze ingaat',
'What this site collects by itself'=>'Wat deze site automatisch verzamelt',
'What, and where'=>'Wat, en waar',
'What for, and why the law allows it'=>'Waarvoor, en waarom de wet het toelaat',
'How long'=>'Hoe lang',
'what this is for'=>'waarvoor dit dient',
'As long as what it belongs to is kept.'=>'Zolang als datgene waar het bij hoort wordt bewaard.',
'This site keeps no addresses of devices and no names of browsers of its visitors.'=>'Deze site bewaart geen adressen van toestellen en geen namen van browsers van haar bezoekers.',
'How data is protected'=>'Hoe gegevens worden beveiligd',
'Who has access'=>'Wie toegang heeft',
'Who or what'=>'Wie of wat',
'What that means'=>'Wat dat betekent',
'No measures are named here yet.'=>'Hier staan nog geen maatregelen.',
'Nobody has access.'=>'Niemand heeft toegang.',
'Who processes data for us'=>'Wie gegevens voor ons verwerkt',
'Who else receives data'=>'Wie nog gegevens ontvangt',
'Who'=>'Wie',
'What for'=>'Waarvoor',
'Under what conditions'=>'Onder welke voorwaarden',
'where the data is'=>'waar de gegevens zijn',
'Nobody processes data for us.'=>'Niemand verwerkt gegevens voor ons.',
'Nobody else receives data from us.'=>'Niemand anders ontvangt gegevens van ons.',
'What data is used for'=>'Waarvoor gegevens worden gebruikt',
'What we use data for'=>'Waarvoor wij gegevens gebruiken',
'Whose data, and which'=>'Van wie, en welke gegevens',
'Why the law allows it'=>'Waarom de wet het toelaat',
'Data: %s'=>'Gegevens: %s',
'our legitimate interest'=>'ons gerechtvaardigd belang',
'This includes profiling.'=>'Daar hoort profilering bij.',
'We use no personal data.'=>'Wij gebruiken geen persoonsgegevens.',
'How long data is kept'=>'Hoe lang gegevens worden bewaard',
'What'=>'Wat',
'We keep no personal data.'=>'Wij bewaren geen persoonsgegevens.',
'Your rights'=>'Uw rechten',
'Right'=>'Recht',
'What it brings you'=>'Wat het u oplevert',
'%1$s (Article %2$s)'=>'%1$s (artikel %2$s)',
'Cookies and services'=>'Cookies en diensten',
'Service, and who runs it'=>'Dienst, en van wie die is',
'What it stores, and how long'=>'Wat die opslaat, en hoelang',
'When you use your privacy rights on this site, we keep your e-mail address, your name if you give it, what you ask and what we answer, to handle your request and to prove that we did (Articles 12 and 5(2) of the GDPR).'=>'Als u op deze site uw privacyrechten gebruikt, bewaren we uw e-mailadres, uw naam als u die geeft, wat u vraagt en wat wij antwoorden, om uw verzoek af te handelen en te bewijzen dat we dat deden (artikelen 12 en 5, lid 2, van de AVG).',
'Handled requests are kept as long as our settings say. Of requests to be forgotten only anonymous data is kept.'=>'Afgehandelde verzoeken worden zo lang bewaard als onze instellingen zeggen. Van verzoeken om vergeten te worden, worden alleen anonieme gegevens bewaard.',
'Against abuse we keep a keyed form of the network that a request comes from for a short time; the address itself is not stored.'=>'Tegen misbruik bewaren we korte tijd een met een sleutel gecodeerde vorm van het netwerk waar een verzoek vandaan komt; het adres zelf wordt niet opgeslagen.',
'Copies of your data are encrypted; the key is only in your own link.'=>'Kopieën van uw gegevens zijn versleuteld; de sleutel zit alleen in uw eigen link.',
'Rights Desk can keep your whole policy: it writes the parts on processors, purposes, retention and rights from your registers. Or take these sentences over.'=>'Rights Desk kan uw hele beleid bijhouden: het schrijft de delen over verwerkers, doelen, bewaartermijnen en rechten vanuit uw registers. Of neem deze zinnen over.',
'Suggested text:'=>'Voorgestelde tekst:',
'Privacy contact:'=>'Privacycontact:',
'You can complain at any time to:'=>'U kunt op elk moment een klacht indienen bij:',
'Read version %d'=>'Versie %d lezen',
'Other versions'=>'Andere versies',
'What changed from version'=>'Wat er veranderde van versie',
'to version'=>'naar versie',
'Show'=>'Tonen',
'No version of this policy is in force yet.'=>'Er geldt nog geen versie van dit beleid.',
'There is no such version.'=>'Zo’n versie is er niet.',
'To the version in force'=>'Naar de geldende versie',
'What changed with this version'=>'Wat er met deze versie veranderde',
'Version %1$d, in force since %2$s. It replaces all earlier versions.'=>'Versie %1$d, geldig sinds %2$s. Deze vervangt alle eerdere versies.',
'Announcement.'=>'Aankondiging.',
'Version %1$d takes effect on %2$s and then replaces all earlier versions.'=>'Versie %1$d gaat in op %2$s en vervangt dan alle eerdere versies.',
'Called off.'=>'Afgelast.',
'Version %1$d was announced for %2$s and never took effect.'=>'Versie %1$d was aangekondigd voor %2$s en is nooit ingegaan.',
'Void.'=>'Vervallen.',
'Version %1$d was in force from %2$s until %3$s.'=>'Versie %1$d gold van %2$s tot %3$s.',
'Version %1$d takes effect on %2$s.'=>'Versie %1$d gaat in op %2$s.',
'Read it now'=>'Nu lezen',
'Contents of this policy'=>'Inhoud van dit beleid',
'From version %1$d to version %2$d'=>'Van versie %1$d naar versie %2$d',
'The text is the same.'=>'De tekst is gelijk.',
'Read the newer one'=>'De nieuwere lezen',
'No version of the policy is in force yet.'=>'Er geldt nog geen versie van het beleid.',
'No public page shows the policy: make one, or put the policy block on the page that WordPress knows as your privacy policy.'=>'Geen openbare pagina toont het beleid: maak er een, of zet het beleidsblok op de pagina die WordPress kent als uw privacybeleid.',
'The site could not reach its own page, so nobody can say what visitors see.'=>'De site kon de eigen pagina niet bereiken, dus niemand kan zeggen wat bezoekers zien.',
'The page does not show the policy to a visitor without login.'=>'De pagina toont het beleid niet aan een bezoeker die niet is ingelogd.',
'Visitors still see version %d: a cache keeps the page and does not let go. Empty it, and leave this page out of it.'=>'Bezoekers zien nog versie %d: een cache houdt de pagina vast en laat niet los. Leeg die cache, en sluit deze pagina ervan uit.',
'A cache keeps the policy’s page longer than it was told to: the announced version may come too late. Leave this page out of that cache.'=>'Een cache bewaart de pagina van het beleid langer dan is opgegeven: de aangekondigde versie komt misschien te laat. Sluit deze pagina van die cache uit.',
'A cache did not let go of the policy’s page when the policy changed. Leave this page out of that cache.'=>'Een cache liet de pagina van het beleid niet los toen het beleid veranderde. Sluit deze pagina van die cache uit.',
'Visitors see version %d, which is in force.'=>'Bezoekers zien versie %d, die nu geldt.',
'the form'=>'het formulier',
'{controller_name} ({controller_address}) decides what is done with the personal data that this policy is about. That is the data of everybody who visits {site_name}, writes to us, has an account or is our client. We use only what we need, and tell you here what that is.'=>'{controller_name} ({controller_address}) is verantwoordelijk voor de persoonsgegevens waarover dit beleid gaat. Dat zijn de gegevens van iedereen die {site_name} bezoekt, ons schrijft, een account heeft of onze klant is. Wij gebruiken alleen wat wij nodig hebben, en vertellen u hier wat dat is.',
'This policy holds from {effective_date}. A new version takes the place of all earlier ones; the newest always stands on this page.'=>'Dit beleid geldt vanaf {effective_date}. Een nieuwe versie vervangt alle vorige; de nieuwste staat altijd op deze pagina.',
'Questions? Write to our privacy contact: {contact_email}. All ways to reach us stand at the end of this policy.'=>'Vragen? Schrijf naar onze privacycontactpersoon: {contact_email}. Alle contactgegevens staan aan het einde van dit beleid.',
'We use data only for the purposes in this list, and each has a reason that the law allows.'=>'Wij gebruiken gegevens alleen voor de doeleinden in deze lijst, en elk daarvan heeft een rechtsgrond.',
'Where we need your consent, we ask for it first. You can withdraw it at any time, as easily as you gave it; what we did before stays lawful.'=>'Waar wij uw toestemming nodig hebben, vragen wij die vooraf. U kunt uw toestemming op elk moment intrekken, even gemakkelijk als u ze gaf; wat wij daarvoor deden blijft rechtmatig.',
'We don’t use your data for marketing.'=>'Wij gebruiken uw gegevens niet voor marketing.',
'What you must fill in to order or to have an account is marked in the form: without it we can’t do what you ask. All else is up to you.'=>'Wat u moet invullen om te bestellen of een account te hebben, staat als verplicht aangeduid in het formulier: zonder die gegevens kunnen wij niet doen wat u vraagt. Al de rest kiest u zelf.',
'Where the data comes from'=>'Waar de gegevens vandaan komen',
'All data comes from yourself, or arises when you use this site.'=>'Alle gegevens komen van uzelf, of ontstaan wanneer u deze site gebruikt.',
'The address of your device on the internet (IP address) and the name of your browser are personal data too. This is where this site keeps them.'=>'Het adres van uw toestel op het internet (IP-adres) en de naam van uw browser zijn ook persoonsgegevens. Hier bewaart deze site die.',
'No decisions by machine alone'=>'Geen beslissingen door een machine alleen',
'Where the list above says so, we use profiling. No decision that matters to you is taken by a machine alone. If you think that one was, write to our privacy contact.'=>'Waar de lijst hierboven het zegt, gebruiken wij profilering. Geen beslissing die u raakt wordt alleen geautomatiseerd genomen. Denkt u dat dat toch gebeurde, schrijf dan naar onze privacycontactpersoon.',
'We take no decision that matters to you by a machine alone, and make no profile of you. If you think that we did, write to our privacy contact: a person looks at it.'=>'Wij nemen geen beslissing die u raakt alleen geautomatiseerd, en maken geen profiel van u. Denkt u dat wij dat toch deden, schrijf dan naar onze privacycontactpersoon: een mens kijkt ernaar.',
'Who else gets data'=>'Wie nog gegevens krijgt',
'Others who receive data'=>'Anderen die gegevens ontvangen',
'We never sell data, and pass it on to nobody else. Only where a law compels us, such as in a tax or criminal investigation, do we give data to an authority. We then give no more than the law demands, object where it lets us, and tell you as soon as we may.'=>'Wij verkopen nooit gegevens, en geven ze aan niemand anders door. Alleen waar een wet ons verplicht, zoals bij een fiscaal of strafrechtelijk onderzoek, geven wij gegevens aan een overheid. Wij geven dan niet meer dan de wet eist, verzetten ons waar dat kan, en vertellen het u zodra het mag.',
'How we protect data'=>'Hoe wij gegevens beveiligen',
'Who of us has access'=>'Wie van ons toegang heeft',
'How long we keep data'=>'Hoe lang wij gegevens bewaren',
'When you stop being our client, we take that as a request to be forgotten. What a law makes us keep stays sealed until its term is over: none of us can look into it, except for an inspection by law, a legal claim, or at your own request.'=>'Wanneer u geen klant meer bent, zien wij dat als een verzoek om vergeten te worden. Wat wij door een wet moeten bewaren, blijft verzegeld tot de termijn voorbij is: niemand van ons kan erin kijken, behalve voor een wettelijke controle, een rechtsvordering of op uw eigen verzoek.',
'Backups of this site are kept for {backup_days} days. If one is ever put back, everything that was erased since is erased again.'=>'Back-ups van deze site worden {backup_days} dagen bewaard. Wordt er ooit een teruggezet, dan wordt alles wat sindsdien gewist was opnieuw gewist.',
'Use {form_link}, or write to our privacy contact. It costs nothing. You get an answer within {answer_days} days; the law gives us {law_term}, and two months more if it is complicated, which we then tell you in the first month.'=>'Gebruik {form_link}, of schrijf naar onze privacycontactpersoon. Het kost niets. U krijgt antwoord binnen {answer_days} dagen; de wet geeft ons {law_term}, en twee maanden meer als het ingewikkeld is, wat wij u dan in de eerste maand vertellen.',
'So that nobody else gets your data, we send copies only to the e-mail address that we know you by. If you want them at another address or by post, we ask you to show who you are. We never keep a copy of your identity card.'=>'Opdat niemand anders uw gegevens krijgt, sturen wij kopieën alleen naar het e-mailadres waaronder wij u kennen. Wilt u ze op een ander adres of per post, dan vragen wij u te tonen wie u bent. Wij bewaren nooit een kopie van uw identiteitskaart.',
'We keep handled requests for {handled_term}, then only anonymous figures. Of a request to be forgotten we keep only anonymous figures from the start.'=>'Wij bewaren afgehandelde verzoeken {handled_term}, daarna alleen anonieme cijfers. Van een verzoek om vergeten te worden bewaren wij van meet af aan alleen anonieme cijfers.',
'Complaints'=>'Klachten',
'You can complain at any time to {authority_name}, or to the authority of the country where you live or work. You can also go to court.'=>'U kunt op elk moment een klacht indienen bij de {authority_name}, of bij de autoriteit van het land waar u woont of werkt. U kunt ook naar de rechter gaan.',
'Cookies'=>'Cookies',
'This site sets the cookies that it can’t work without, such as the one that keeps you logged in. If you comment and tick the box for it, cookies remember your name and address for the next time, for a year.'=>'Deze site plaatst de cookies waar ze niet zonder kan, zoals de cookie die u ingelogd houdt. Als u een reactie plaatst en het vakje daarvoor aanvinkt, onthouden cookies uw naam en adres voor de volgende keer, een jaar lang.',
'We use analytical and tracking cookies, and services of others that learn your address, only with your consent. Refusing is as easy as consenting. You can change your choice at any time on each page of this site; what was stored is then deleted where this site can reach it, and the list tells you where you can delete the rest.'=>'We gebruiken analytische cookies en trackingcookies, en diensten van anderen die uw adres te zien krijgen, alleen met uw toestemming. Weigeren is even makkelijk als toestemmen. U kunt uw keuze altijd wijzigen, op elke pagina van deze site; wat was opgeslagen, wordt dan verwijderd waar deze site erbij kan, en de lijst zegt waar u de rest kunt verwijderen.',
'Refusing cookies in your browser'=>'Cookies weigeren in uw browser',
'Changes to this policy'=>'Wijzigingen in dit beleid',
'When a new version changes what we do with data that we already have, we tell you by e-mail. Earlier versions can be asked for on this page; they hold no more.'=>'Verandert een nieuwe versie wat wij doen met gegevens die wij al hebben, dan laten wij u dat per e-mail weten. Eerdere versies kunt u op deze pagina opvragen; ze gelden niet meer.',
'Contact'=>'Contact',
'%1$s at %2$s'=>'%1$s om %2$s',
'Purpose'=>'Doel',
'What is done'=>'Wat er gebeurt',
'Legal basis (Art. 6)'=>'Rechtsgrond (art. 6)',
'Legitimate interest'=>'Gerechtvaardigd belang',
'Whose data'=>'Wiens gegevens',
'Categories of data'=>'Categorieën van gegevens',
'Recipients'=>'Ontvangers',
'Transfers outside the EEA, and safeguards'=>'Doorgifte buiten de EER, en waarborgen',
'Kept for'=>'Bewaard gedurende',
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
'Open now'=>'Nu open',
'Late now'=>'Nu te laat',
'Answered in twelve months'=>'Beantwoord in twaalf maanden',
'Of these late'=>'Waarvan te laat',
'Slowest answer, in days'=>'Traagste antwoord, in dagen',
'%d request is late.'=>'%d verzoek is te laat.'."\0".'%d verzoeken zijn te laat.',
'See what is late'=>'Bekijk wat te laat is',
'An open request has no last day.'=>'Een open verzoek heeft geen laatste dag.',
'See the requests'=>'De verzoeken bekijken',
'In twelve months %1$d of %2$d answers came late.'=>'In twaalf maanden kwamen %1$d van de %2$d antwoorden te laat.',
'See the register'=>'Bekijk het register',
'The site’s scheduled tasks (WP-Cron) do not run, so nobody is reminded.'=>'De geplande taken van de site (WP-Cron) worden niet uitgevoerd, dus niemand krijgt een herinnering.',
'Open Site Health'=>'Open Sitediagnose',
'Nothing is late. No request has been answered in the last twelve months.'=>'Niets is te laat. In de laatste twaalf maanden is geen verzoek beantwoord.',
'Nothing is late, and every request of the last twelve months was answered in time.'=>'Niets is te laat, en elk verzoek van de laatste twaalf maanden is op tijd beantwoord.',
'Policy page'=>'Pagina met privacybeleid',
'none'=>'geen',
'No authority is known for your country.'=>'Voor uw land is geen toezichthouder bekend.',
'Choose the country'=>'Kies het land',
'A decision mail does not name the authority.'=>'Een mail met een besluit noemt de toezichthouder niet.',
'See the mails'=>'Bekijk de mails',
'The policy page does not name the authority of your country.'=>'De pagina met het privacybeleid noemt de toezichthouder van uw land niet.',
'Open the policy'=>'Open het privacybeleid',
'The policy page could not be fetched as a visitor: %s'=>'De pagina met het privacybeleid kon niet als bezoeker worden opgehaald: %s',
'There is no policy page.'=>'Er is geen pagina met het privacybeleid.',
'Make the policy page'=>'Maak de pagina met het privacybeleid',
'The policy and decision mails name the authority where people can complain.'=>'Het privacybeleid en de mails met een besluit noemen de toezichthouder waar mensen een klacht kunnen indienen.',
'See the consents'=>'Bekijk de toestemmingen',
'Purposes that need consent'=>'Doelen waarvoor toestemming nodig is',
'Consents in force'=>'Geldige toestemmingen',
'Mails stopped for want of consent'=>'Mails tegengehouden omdat toestemming ontbreekt',
'Somebody who never agreed may be written to for: %s.'=>'Iemand die nooit toestemming gaf, kan worden aangeschreven voor: %s.',
'%d consent to marketing was never confirmed by mail.'=>'%d toestemming voor marketing is nooit per mail bevestigd.'."\0".'%d toestemmingen voor marketing zijn nooit per mail bevestigd.',
'Of %d consent it is not known what was agreed to.'=>'Van %d toestemming is niet bekend waarmee is ingestemd.'."\0".'Van %d toestemmingen is niet bekend waarmee is ingestemd.',
'Of a consent it is not known when it was given.'=>'Van een toestemming is niet bekend wanneer die is gegeven.',
'Every consent has its words, its time and its proof, and nobody who did not agree may be written to.'=>'Bij elke toestemming staan de tekst, het tijdstip en het bewijs, en niemand die geen toestemming gaf, kan worden aangeschreven.',
'Open the cookie notice'=>'De cookiemelding openen',
'Pages fetched as a visitor'=>'Pagina’s opgehaald als bezoeker',
'What a visitor would have to be able to refuse'=>'Wat een bezoeker zou moeten kunnen weigeren',
'Services of which something stays with others'=>'Diensten waarvan iets bij anderen blijft',
'There is something to refuse, and the cookie notice is off: switch it on, or see that another plugin offers one.'=>'Er valt iets te weigeren, en de cookiemelding staat uit: zet ze aan, of kijk na of een andere plugin er een aanbiedt.',
'The cookie notice is on, and a visitor’s page comes without it: nobody can refuse there.'=>'De cookiemelding staat aan, maar de pagina die een bezoeker krijgt, heeft ze niet: niemand kan daar weigeren.',
'Something is held back that no visitor can allow: nobody has said yet whose it is, so the notice asks nothing.'=>'Er wordt iets tegengehouden dat geen bezoeker kan toestaan: niemand heeft al gezegd van wie het is, dus vraagt de melding niets.',
'See what was found'=>'Bekijken wat er werd gevonden',
'A visitor’s page has no way to change a choice once it is made.'=>'Op de pagina die een bezoeker krijgt, is een gemaakte keuze niet meer te wijzigen.',
'These keep something under their own address, which no page can delete, and the register has no link to where one can: %s.'=>'Deze bewaren iets onder hun eigen adres, dat geen pagina kan verwijderen, en het register heeft geen link naar waar dat wel kan: %s.',
'Open the services'=>'De diensten openen',
'A page could not be fetched as a visitor: %s'=>'Een pagina kon niet als bezoeker worden opgehaald: %s',
'The notice is on the pages that visitors get, and so is the way to take a choice back; what is withdrawn is deleted as far as a page can reach it, and the rest is named with a link.'=>'De melding staat op de pagina’s die bezoekers krijgen, en ook de weg om een keuze terug te nemen; wat wordt ingetrokken, wordt verwijderd voor zover een pagina erbij kan, en de rest wordt genoemd met een link.',
'The pages looked at give visitors nothing to refuse.'=>'Op de bekeken pagina’s is er voor bezoekers niets te weigeren.',
'Copies that can be fetched now'=>'Kopieën die nu kunnen worden opgehaald',
'Copies that went elsewhere'=>'Kopieën die elders heen gingen',
'%d copy was made before its address was proven.'=>'%d kopie is gemaakt voordat het adres ervan was bewezen.'."\0".'%d kopieën zijn gemaakt voordat het adres ervan was bewezen.',
'%d copy went elsewhere without an identity check.'=>'%d kopie ging elders heen zonder controle van de identiteit.'."\0".'%d kopieën gingen elders heen zonder controle van de identiteit.',
'No copy was made before its address was proven, and none went elsewhere without an identity check.'=>'Geen kopie is gemaakt voordat het adres ervan was bewezen, en geen enkele ging elders heen zonder controle van de identiteit.',
'Places with addresses'=>'Plaatsen met adressen',
'Not covered'=>'Niet gedekt',
'Copies since the month before last that missed a source'=>'Kopieën sinds de maand vóór de vorige waarin een bron ontbrak',
'%d copy cannot be made without you.'=>'%d kopie kan niet zonder u worden gemaakt.'."\0".'%d kopieën kunnen niet zonder u worden gemaakt.',
'%d place with addresses is covered by no exporter: copies miss it, and say so.'=>'%d plaats met adressen wordt door geen exporter gedekt: die ontbreekt in kopieën, en dat staat erin.'."\0".'%d plaatsen met adressen worden door geen exporter gedekt: die ontbreken in kopieën, en dat staat erin.',
'Open the coverage'=>'Open de dekking',
'The database has not been looked through yet.'=>'De database is nog niet doorzocht.',
'A copy of the last weeks missed a source.'=>'In een kopie van de laatste weken ontbrak een bron.',
'%d processor has not sent what it holds.'=>'%d verwerker heeft niet gestuurd wat hij bewaart.'."\0".'%d verwerkers hebben niet gestuurd wat zij bewaren.',
'See the tasks'=>'Bekijk de taken',
'Every place of the database that holds addresses is covered, and no copy misses anything.'=>'Elke plaats in de database met adressen is gedekt, en in geen kopie ontbreekt iets.',
'See the corrections'=>'Bekijk de correcties',
'Lines corrected'=>'Gecorrigeerde regels',
'Lines still to be corrected'=>'Nog te corrigeren regels',
'%d correction did not stick.'=>'%d correctie bleef niet staan.'."\0".'%d correcties bleven niet staan.',
'%d correction was granted a month ago and is not made.'=>'%d correctie is een maand geleden toegekend en nog niet uitgevoerd.'."\0".'%d correcties zijn een maand geleden toegekend en nog niet uitgevoerd.',
'Something was corrected, and the person never got the confirmation.'=>'Er is iets gecorrigeerd, en de persoon heeft nooit de bevestiging gekregen.',
'Somebody who has the data was not told of a correction.'=>'Iemand die de gegevens heeft, is niet over een correctie ingelicht.',
'Every correction that was granted is made, confirmed and passed on.'=>'Elke toegekende correctie is uitgevoerd, bevestigd en doorgegeven.',
'See the transfers'=>'Bekijk de overdrachten',
'Transfers asked for'=>'Gevraagde overdrachten',
'Sent on to a receiver'=>'Doorgestuurd naar een ontvanger',
'Never fetched by the receiver'=>'Nooit opgehaald door de ontvanger',
'A transfer was granted and closed, and no copy was made.'=>'Een overdracht is toegekend en afgesloten, en er is geen kopie gemaakt.',
'A copy for a receiver waits: the person has not sent it on.'=>'Een kopie voor een ontvanger wacht: de persoon heeft die niet doorgestuurd.',
'A processor has not sent its copy.'=>'Een verwerker heeft zijn kopie niet gestuurd.',
'Every transfer that was granted got its copy, and none is stuck on its way.'=>'Elke toegekende overdracht kreeg een kopie, en geen enkele is onderweg blijven steken.',
'Open what is collected'=>'Open wat er wordt verzameld',
'Held now'=>'Nu bewaard',
'Past their days'=>'Voorbij hun termijn',
'Own notes against abuse, past their time'=>'Eigen notities tegen misbruik, voorbij hun termijn',
'Kept whole past the days that you set: %s.'=>'Volledig bewaard na het aantal dagen dat u hebt ingesteld: %s.',
'Notes against abuse are kept past their time.'=>'Notities tegen misbruik worden te lang bewaard.',
'Kept whole for ever: %s.'=>'Voor altijd volledig bewaard: %s.',
'Set after how many days'=>'Stel in na hoeveel dagen',
'Something is collected for a purpose that you have not said that you pursue.'=>'Er wordt iets verzameld voor een doel waarvan u niet hebt gezegd dat u het nastreeft.',
'The site holds no addresses of devices and no names of browsers.'=>'De site bewaart geen adressen van apparaten en geen namen van browsers.',
'What the site collects by itself is made less, or goes, after the days that you set.'=>'Wat de site uit zichzelf verzamelt, wordt ingekort of verwijderd na het aantal dagen dat u hebt ingesteld.',
'Open the log'=>'Open het logboek',
'Asked by authorities'=>'Gevraagd door overheidsinstanties',
'Something was given'=>'Er is iets verstrekt',
'%d time data was given without a law that compels it.'=>'%d keer zijn gegevens verstrekt zonder een wet die dat verplicht.'."\0".'%d keer zijn gegevens verstrekt zonder een wet die dat verplicht.',
'Data was given, and it is not said who decided it.'=>'Er zijn gegevens verstrekt, en er staat niet bij wie dat heeft besloten.',
'Data was given, and it is not said what was contested.'=>'Er zijn gegevens verstrekt, en er staat niet bij wat is aangevochten.',
'It is not noted what became of a question of more than 30 days ago.'=>'Er is niet genoteerd wat er van een vraag van meer dan 30 dagen geleden is geworden.',
'Nothing was given to an authority, says the log.'=>'Volgens het logboek is er niets aan een overheidsinstantie verstrekt.',
'Whatever was given, a law compelled it, and somebody decided it.'=>'Alles wat is verstrekt, was wettelijk verplicht, en iemand heeft het besloten.',
'Anonymous requests'=>'Anonieme verzoeken',
'Tables searched'=>'Doorzochte tabellen',
'Left of anonymous requests'=>'Over van anonieme verzoeken',
'An e-mail address stands in what is left of an anonymous request: %s.'=>'Er staat een e-mailadres in wat over is van een anoniem verzoek: %s.',
'Something is left that belongs to an anonymous request.'=>'Er is iets over dat bij een anoniem verzoek hoort.',
'An anonymous request still shows its exact days.'=>'Een anoniem verzoek toont nog zijn precieze dagen.',
'An erasure is done, and its request is not anonymous.'=>'Een wissing is klaar, en het verzoek ervan is niet anoniem.',
'Nothing that is left of anonymous requests leads to anybody: every table was searched.'=>'Niets van wat over is van anonieme verzoeken leidt naar iemand: elke tabel is doorzocht.',
'Erasures done'=>'Uitgevoerde wissingen',
'Last proof'=>'Laatste bewijs',
'Addresses searched for in the whole database'=>'Adressen waarnaar in de hele database is gezocht',
'%d person who was erased is back, as after a restored backup. Run: wp rights-desk replay'=>'%d gewiste persoon is terug, zoals na een teruggezette back-up. Voer uit: wp rights-desk replay'."\0".'%d gewiste personen zijn terug, zoals na een teruggezette back-up. Voer uit: wp rights-desk replay',
'%d erasure cannot go on without you.'=>'%d wissing kan niet verder zonder u.'."\0".'%d wissingen kunnen niet verder zonder u.',
'An erasure is closed without its proof.'=>'Een wissing is afgesloten zonder bewijs.',
'%d finding of a proof waits for your word.'=>'%d bevinding van een bewijs wacht op uw oordeel.'."\0".'%d bevindingen van een bewijs wachten op uw oordeel.',
'The ledger of erasures cannot be read with the salts of wp-config.php: a restored backup would bring people back unseen.'=>'Het register van wissingen kan niet worden gelezen met de salts van wp-config.php: een teruggezette back-up zou mensen ongemerkt terugbrengen.',
'Every erasure is proven, and nobody who was erased is back.'=>'Elke wissing is bewezen, en niemand die is gewist, is terug.',
'Say what they are for'=>'Zeg waarvoor ze dienen',
'Fields and sources looked at'=>'Bekeken velden en bronnen',
'Without a purpose'=>'Zonder doel',
'%d field asks people for data without a purpose.'=>'%d veld vraagt mensen om gegevens zonder doel.'."\0".'%d velden vragen mensen om gegevens zonder doel.',
'Of %d source of data nobody has said what it is for.'=>'Van %d bron van gegevens heeft niemand gezegd waarvoor die dient.'."\0".'Van %d bronnen van gegevens heeft niemand gezegd waarvoor ze dienen.',
'Every field and every source of data has a purpose.'=>'Elk veld en elke bron van gegevens heeft een doel.',
'Formats'=>'Formaten',
'Published description of the format'=>'Gepubliceerde beschrijving van het formaat',
'Copies that lie ready'=>'Kopieën die klaarliggen',
'The file for machines (JSON) is not as its description says.'=>'Het bestand voor machines (JSON) is niet zoals de beschrijving ervan zegt.',
'The table (CSV) or the page for people (HTML) lacks what it should hold.'=>'In de tabel (CSV) of de pagina voor mensen (HTML) ontbreekt iets wat erin hoort.',
'A copy that is announced is not there any more.'=>'Een aangekondigde kopie is er niet meer.',
'A copy lies on the server and can be read by anybody who gets at its files.'=>'Een kopie ligt op de server en kan worden gelezen door iedereen die bij de bestanden kan.',
'The published description of the format cannot be fetched (%s): whoever reads a copy by a program misses it. It lies in each copy too.'=>'De gepubliceerde beschrijving van het formaat kan niet worden opgehaald (%s): wie een kopie met een programma leest, mist die. Ze zit ook in elke kopie.',
'it is no JSON'=>'het is geen JSON',
'See its address'=>'Bekijk het adres',
'A copy holds JSON and CSV for machines and one page for people. A sample was made and read back.'=>'Een kopie bevat JSON en CSV voor machines en één pagina voor mensen. Er is een proefkopie gemaakt en teruggelezen.',
'Erasures that began by leaving'=>'Wissingen die begonnen met een vertrek',
'Of these refused'=>'Daarvan geweigerd',
'%d client left, and no erasure was opened.'=>'%d klant is vertrokken, en er is geen wissing geopend.'."\0".'%d klanten zijn vertrokken, en er is geen wissing geopend.',
'See the clients'=>'Bekijk de klanten',
'%d erasure of somebody who left is late.'=>'%d wissing van iemand die is vertrokken, is te laat.'."\0".'%d wissingen van mensen die zijn vertrokken, zijn te laat.',
'For everybody who left, an erasure was opened, and none is late.'=>'Voor iedereen die is vertrokken, is een wissing geopend, en geen enkele is te laat.',
'Open the mail settings'=>'Open de mailinstellingen',
'Mail leaves by'=>'Mail vertrekt via',
'WordPress’s own mailer'=>'de eigen mailer van WordPress',
'Last message'=>'Laatste mail',
'Addresses that mail did not reach in 30 days'=>'Adressen die mail in 30 dagen niet bereikte',
'The register says that mail goes through SparkPost, and it leaves by WordPress’s own mailer.'=>'Volgens het register gaat mail via SparkPost, maar ze vertrekt via de eigen mailer van WordPress.',
'Mail left by WordPress’s own mailer, since the service could not take it: %s'=>'Mail vertrok via de eigen mailer van WordPress, omdat de dienst die niet kon aannemen: %s',
'Mail leaves by SparkPost, and no register names it.'=>'Mail vertrekt via SparkPost, en geen register noemt die dienst.',
'Open the register'=>'Open het register',
'%d mail of the last week could not be sent.'=>'%d mail van de laatste week kon niet worden verstuurd.'."\0".'%d mails van de laatste week konden niet worden verstuurd.',
'Mail waits for more than an hour.'=>'Er wacht al meer dan een uur mail.',
'No register names a mail service: mail leaves by WordPress’s own mailer.'=>'Geen register noemt een maildienst: mail vertrekt via de eigen mailer van WordPress.',
'Mail leaves by SparkPost, which accepts it, and bounces come back.'=>'Mail vertrekt via SparkPost, dat ze aanneemt, en meldingen van onbestelbare mail komen terug.',
'No mail service that can be told by its programming interface is in the register.'=>'In het register staat geen maildienst die via zijn programmeerinterface (API) kan worden ingelicht.',
'Told so far'=>'Tot nu toe doorgegeven',
'Under way'=>'Onderweg',
'%d time it could not be told.'=>'%d keer kon de dienst niet worden ingelicht.'."\0".'%d keer kon de dienst niet worden ingelicht.',
'%d task waits for more than 30 days.'=>'%d taak wacht al meer dan 30 dagen.'."\0".'%d taken wachten al meer dan 30 dagen.',
'Of %d restricted person it was never told.'=>'Over %d beperkte persoon is de dienst nooit ingelicht.'."\0".'Over %d beperkte personen is de dienst nooit ingelicht.',
'See who is restricted'=>'Bekijk wie beperkt is',
'The register says that it is not told of restrictions and erasures.'=>'Volgens het register wordt de dienst niet ingelicht over beperkingen en wissingen.',
'The mail service was told of everything that it had to be told of.'=>'De maildienst is ingelicht over alles waarover dat moest.',
'Open the measures'=>'Open de maatregelen',
'Measures in the register'=>'Maatregelen in het register',
'Roles that reach people’s data, and how many are in them'=>'Rollen die bij gegevens van mensen kunnen, en hoeveel personen die hebben',
'What the site cannot see itself'=>'Wat de site zelf niet kan zien',
'No security measure is in the register.'=>'Er staat geen beveiligingsmaatregel in het register.',
'Your measures say otherwise than what the site sees. %s'=>'Uw maatregelen zeggen iets anders dan wat de site ziet. %s',
'The site is as its register of measures says, as far as it can see itself.'=>'De site is zoals haar register van maatregelen zegt, voor zover zij dat zelf kan zien.',
'Purposes that make profiles'=>'Doelen waarvoor profielen worden gemaakt',
'Trackers on the front page'=>'Trackers op de voorpagina',
'Reviews by a person'=>'Herbeoordelingen door een mens',
'Makes profiles: %s.'=>'Maakt profielen: %s.',
'Open the purposes'=>'Open de doelen',
'The front page follows visitors for others: %s.'=>'De voorpagina volgt bezoekers voor anderen: %s.',
'See the plugins'=>'Bekijk de plugins',
'A review by a person was granted, and it is not said what was reviewed.'=>'Een herbeoordeling door een mens is toegekend, en er staat niet bij wat is herbeoordeeld.',
'The front page could not be fetched as a visitor: %s'=>'De voorpagina kon niet als bezoeker worden opgehaald: %s',
'No purpose makes profiles, and the front page follows nobody.'=>'Voor geen enkel doel worden profielen gemaakt, en de voorpagina volgt niemand.',
'Cookies that they set'=>'Cookies die ze plaatsen',
'Others from whom they load'=>'Anderen van wie ze iets laden',
'Last scan in a browser'=>'Laatste scan in een browser',
'Last scan by the server'=>'Laatste scan door de server',
'Before anybody agreed, these follow visitors: %s.'=>'Voordat iemand toestemming gaf, volgen deze de bezoekers: %s.',
'Before anybody agreed, these cookies are set: %s.'=>'Voordat iemand toestemming gaf, worden deze cookies geplaatst: %s.',
'A scan saw before anybody agreed: %s.'=>'Een scan zag voor iemand instemde: %s.',
'The cookie notice is on, and the page that a visitor gets has nothing of it: a cache may still hold an older page.'=>'De cookiemelding staat aan, maar op de pagina die een bezoeker krijgt, is er niets van te vinden: een cache houdt misschien nog een oudere pagina vast.',
'Although the cookie notice is on, the pages load from these before a choice: %s.'=>'Hoewel de cookiemelding aanstaat, laden de pagina’s hiervan voor er een keuze is: %s.',
'The pages load something from others, who may set cookies by that.'=>'De pagina’s laden iets van anderen, die daarmee cookies kunnen plaatsen.',
'Google’s Consent Mode is set to advanced: Google is asked before consent, though told that there is none.'=>'De Consent Mode van Google staat op geavanceerd: Google wordt opgeroepen vóór er toestemming is, al krijgt het te horen dat die er niet is.',
'Scan the pages'=>'De pagina’s scannen',
'Before a choice the pages load nothing from others and keep nothing but what is necessary: seen now as the server sends them, and by the last scan in a browser.'=>'Voor er een keuze is, laden de pagina’s niets van anderen en bewaren ze niets dan wat nodig is: nu gezien zoals de server ze verstuurt, en bij de laatste scan in een browser.',
'The pages looked at set no cookie that needs consent and load nothing from others. What scripts do later is seen by a scan in a browser.'=>'De bekeken pagina’s plaatsen geen cookie waarvoor toestemming nodig is, en laden niets van anderen. Wat scripts later doen, ziet een scan in een browser.',
'%1$s on %2$s, %3$s'=>'%1$s op %2$s, %3$s',
'line %d'=>'regel %d',
'by the server'=>'door de server',
'Open the notices'=>'Open de berichten',
'Versions that change the use of data'=>'Versies die het gebruik van gegevens veranderen',
'Mails by state'=>'Mails per status',
'Nobody was told of version %s, which changes the use of data already collected.'=>'Niemand is ingelicht over versie %s, die het gebruik van al verzamelde gegevens verandert.',
'Version %s will change the use of data already collected, and no notice is planned.'=>'Versie %s zal het gebruik van al verzamelde gegevens veranderen, en er is geen bericht gepland.',
'A notice is paused.'=>'Een bericht is gepauzeerd.',
'A notice cannot be sent just now.'=>'Een bericht kan op dit moment niet worden verstuurd.',
'A notice has been under way for more than two days.'=>'Een bericht is al meer dan twee dagen onderweg.',
'%d person could not be reached by mail.'=>'%d persoon kon niet per mail worden bereikt.'."\0".'%d personen konden niet per mail worden bereikt.',
'Of %d person it is not known whether the mail left.'=>'Van %d persoon is niet bekend of de mail is vertrokken.'."\0".'Van %d personen is niet bekend of de mail is vertrokken.',
'No version has changed the use of data already collected.'=>'Geen versie heeft het gebruik van al verzamelde gegevens veranderd.',
'Everybody was told of each version that changes the use of their data.'=>'Iedereen is ingelicht over elke versie die het gebruik van zijn gegevens verandert.',
'See the objections'=>'Bekijk de bezwaren',
'Open objections'=>'Openstaande bezwaren',
'People whose data is not used for what they object to'=>'Mensen van wie de gegevens niet worden gebruikt voor waar zij bezwaar tegen maken',
'%d objection is open, and the use goes on.'=>'%d bezwaar staat open, en het gebruik gaat door.'."\0".'%d bezwaren staan open, en het gebruik gaat door.',
'An objection waits past its day.'=>'Een bezwaar wacht langer dan zijn termijn.',
'A pause should have ended, and has not.'=>'Een pauze had moeten eindigen, maar is niet geëindigd.',
'Each open objection has stopped the use that it is about.'=>'Elk openstaand bezwaar heeft het gebruik waarover het gaat, gestopt.',
'Versions published'=>'Gepubliceerde versies',
'In force'=>'Van kracht',
'Announced'=>'Aangekondigd',
'Fingerprint of what is in force'=>'Vingerafdruk van wat van kracht is',
'No version of the policy has been published.'=>'Er is geen versie van het privacybeleid gepubliceerd.',
'Not what was published: version %s.'=>'Niet wat is gepubliceerd: versie %s.',
'See the versions'=>'Bekijk de versies',
'Two versions took effect at the same moment.'=>'Twee versies zijn op hetzelfde moment van kracht geworden.',
'An older version is in force in: %s.'=>'Een oudere versie is van kracht in: %s.',
'Exactly one version is in force, and every version is still what was published.'=>'Precies één versie is van kracht, en elke versie is nog wat is gepubliceerd.',
'Services in the register'=>'Diensten in het register',
'Found by a scan, and not in the register'=>'Gevonden door een scan, en niet in het register',
'The pages load from these, and no register names them: %s.'=>'De pagina’s laden van deze, en geen register noemt ze: %s.',
'Switch pictures of commenters (Gravatar) off'=>'Schakel afbeeldingen van reageerders (Gravatar) uit',
'A scan found these, and nobody has said yet whose they are: %s.'=>'Een scan vond deze, en niemand heeft al gezegd van wie ze zijn: %s.',
'The policy that visitors see does not print the list of cookies: add the block to it.'=>'Het beleid dat bezoekers zien, toont de lijst van cookies niet: voeg het blok eraan toe.',
'Whatever the pages load or keep stands in the register, and the policy prints it.'=>'Alles wat de pagina’s laden of bewaren, staat in het register, en het beleid toont het.',
'The pages looked at load nothing from others.'=>'De bekeken pagina’s laden niets van anderen.',
'The register names everybody from whom the pages load.'=>'Het register noemt iedereen van wie de pagina’s iets laden.',
'Answer to a visitor'=>'Antwoord aan een bezoeker',
'Version that it shows'=>'Versie die het toont',
'From a cache'=>'Uit een cache',
'yes'=>'ja',
'no'=>'nee',
'No version of the policy is in force.'=>'Er is geen versie van het beleid van kracht.',
'Version in force'=>'Versie die van kracht is',
'Facts in its text'=>'Feiten in de tekst',
'Changed since'=>'Gewijzigd sindsdien',
'The policy says what is so no more: %s. Publish a new version.'=>'Het beleid zegt iets wat niet meer klopt: %s. Publiceer een nieuwe versie.',
'See the difference'=>'Het verschil bekijken',
'The text does not take these from the registers, so it can come to differ from what is done: %s.'=>'De tekst haalt dit niet uit de registers en kan dus gaan afwijken van wat er gebeurt: %s.',
'What the policy says of the registers is what stands in them.'=>'Wat het beleid over de registers zegt, is wat erin staat.',
'purposes'=>'doelen',
'processors'=>'verwerkers',
'how long data is kept'=>'hoe lang gegevens worden bewaard',
'rights'=>'rechten',
'security measures'=>'beveiligingsmaatregelen',
'who has access'=>'wie toegang heeft',
'automatically collected data'=>'automatisch verzamelde gegevens',
'No privacy contact is set: people get the address of the site’s administrator.'=>'Er is geen privacycontact ingesteld: mensen krijgen het adres van de beheerder van de site.',
'Set the privacy contact'=>'Het privacycontact instellen',
'A decision mail does not name the privacy contact.'=>'Een e-mail met een besluit noemt het privacycontact niet.',
'See the policy'=>'Het beleid bekijken',
'The policy page does not show the privacy contact’s address.'=>'De beleidspagina toont het adres van het privacycontact niet.',
'The privacy contact stands on the policy page and in decision mails.'=>'Het privacycontact staat op de beleidspagina en in e-mails met een besluit.',
'Processors in the register'=>'Verwerkers in het register',
'No processor is in the register. At least the firm that hosts this site has people’s data.'=>'Er staat geen verwerker in het register. In elk geval het bedrijf dat deze site host, heeft gegevens van mensen.',
'Without an agreement: %s.'=>'Zonder overeenkomst: %s.',
'Outside the EEA without safeguards: %s.'=>'Buiten de EER zonder waarborgen: %s.',
'This site has a key for SparkPost, but SparkPost is not in the register.'=>'Deze site heeft een sleutel voor SparkPost, maar SparkPost staat niet in het register.',
'Uses data for itself or passes it on, or says both: %s.'=>'Gebruikt gegevens voor zichzelf of geeft ze door, of zegt beide: %s.',
'Not all is known of: %s.'=>'Nog niet alles is bekend van: %s.',
'Every processor in the register is bound by an agreement, and what they promised holds together.'=>'Elke verwerker in het register is gebonden door een overeenkomst, en wat zij beloofden klopt met elkaar.',
'Purposes in use'=>'Doelen in gebruik',
'Kinds of mail with a purpose'=>'Soorten e-mail met een doel',
'Kinds of mail without one'=>'Soorten e-mail zonder doel',
'Marketing that does not rest on consent: %s.'=>'Marketing die niet op toestemming berust: %s.',
'Without a legal basis: %s.'=>'Zonder rechtsgrond: %s.',
'Passes data on: %s.'=>'Geeft gegevens door: %s.',
'Works for you, and says that it may pass data on: %s.'=>'Werkt voor u, en zegt dat het gegevens mag doorgeven: %s.',
'Mail is held since nobody has said what it is for.'=>'E-mail wordt vastgehouden omdat niemand heeft gezegd waarvoor die dient.',
'Say what it is for'=>'Zeg waarvoor die dient',
'In the last 30 days mail left or was stopped that serves no purpose of the register.'=>'In de laatste 30 dagen is er e-mail verstuurd of tegengehouden die geen doel uit het register dient.',
'Every use has a purpose with a legal basis, and nobody in the register passes data on.'=>'Elk gebruik heeft een doel met een rechtsgrond, en niemand in het register geeft gegevens door.',
'Recipients in the register'=>'Ontvangers in het register',
'Bound by no agreement, oath or law: %s.'=>'Niet gebonden door een overeenkomst, eed of wet: %s.',
'Gets data for something else than bookkeeping or administration: %s.'=>'Krijgt gegevens voor iets anders dan boekhouding of administratie: %s.',
'It is not said for what: %s.'=>'Er is niet gezegd waarvoor: %s.',
'Nobody but processors gets data, says the register.'=>'Volgens het register krijgen alleen verwerkers gegevens.',
'Everybody who gets data is bound, and gets it for bookkeeping or administration.'=>'Iedereen die gegevens krijgt is gebonden, en krijgt ze voor boekhouding of administratie.',
'Open the holds'=>'De bewaarplichten openen',
'Laws in force here'=>'Wetten die hier gelden',
'Records that wait for the end of a term'=>'Gegevens die wachten op het einde van een termijn',
'%d record is kept longer than its law says.'=>'%d gegeven wordt langer bewaard dan de wet zegt.'."\0".'%d gegevens worden langer bewaard dan de wet zegt.',
'%d record that a law keeps is not there any more.'=>'%d gegeven dat volgens een wet bewaard moet blijven, is er niet meer.'."\0".'%d gegevens die volgens een wet bewaard moeten blijven, zijn er niet meer.',
'%d record is kept under no law that is in force here.'=>'%d gegeven wordt bewaard zonder wet die hier geldt.'."\0".'%d gegevens worden bewaard zonder wet die hier geldt.',
'Under no law, so that an erasure takes them: %s.'=>'Valt onder geen wet, zodat een wissing het meeneemt: %s.',
'Not checked against the law for two years: %s.'=>'Al twee jaar niet aan de wet getoetst: %s.',
'What a law keeps is there, under that law, and nothing is kept past its term.'=>'Wat een wet bewaart is er, onder die wet, en niets wordt na zijn termijn bewaard.',
'Open the sealed records'=>'De verzegelde gegevens openen',
'Sealed'=>'Verzegeld',
'May be opened by somebody now'=>'Mag nu door iemand worden geopend',
'%d record of somebody who left is not sealed.'=>'%d gegeven van iemand die is vertrokken, is niet verzegeld.'."\0".'%d gegevens van mensen die zijn vertrokken, zijn niet verzegeld.',
'There are seals, but the site has lost its note of them: staff see what is sealed. Within the hour the note is made anew.'=>'Er zijn zegels, maar de site is haar notitie ervan kwijt: medewerkers zien wat verzegeld is. Binnen het uur wordt de notitie opnieuw gemaakt.',
'A whole role may open sealed records: %s.'=>'Een hele rol mag verzegelde gegevens openen: %s.',
'See the accounts'=>'De accounts bekijken',
'Somebody may open sealed records for ever, without a reason or an end.'=>'Iemand mag verzegelde gegevens voor altijd openen, zonder reden of einde.',
'Nothing had to be sealed yet, and nobody may open seals.'=>'Er hoefde nog niets te worden verzegeld, en niemand mag zegels openen.',
'Every record of somebody who left is sealed, and nobody may open it but for a reason and some hours.'=>'Alle gegevens van wie is vertrokken zijn verzegeld, en niemand mag ze openen, behalve met een reden en voor enkele uren.',
'Restricted'=>'Beperkt',
'Tried'=>'Geprobeerd',
'Changed although it was restricted'=>'Veranderd hoewel het beperkt was',
'Somebody is restricted, but the site has lost its note of it: nothing holds it back. Within the hour the note is made anew.'=>'Iemand is beperkt, maar de site is haar notitie daarvan kwijt: niets houdt het gebruik tegen. Binnen het uur wordt de notitie opnieuw gemaakt.',
'Somebody who is restricted could be written to all the same.'=>'Iemand die beperkt is, kon toch worden aangeschreven.',
'%d thing that a restricted person published is in public sight.'=>'%d ding dat een beperkte persoon publiceerde, is openbaar te zien.'."\0".'%d dingen die beperkte personen publiceerden, zijn openbaar te zien.',
'%d record was changed although it was restricted.'=>'%d gegeven is gewijzigd terwijl het beperkt was.'."\0".'%d gegevens zijn gewijzigd terwijl ze beperkt waren.',
'Nobody is restricted now.'=>'Niemand is nu beperkt.',
'What is restricted is stored and nothing else: it was tried for everybody.'=>'Wat beperkt is, wordt opgeslagen en verder niets: het is voor iedereen geprobeerd.',
'Nobody has scanned the pages in a browser yet: what scripts do is not known.'=>'Niemand heeft de pagina’s al in een browser gescand: wat scripts doen, is niet bekend.',
'The mode has changed since the last scan in a browser: scan the pages again.'=>'De modus is veranderd sinds de laatste scan in een browser: scan de pagina’s opnieuw.',
'The last scan in a browser is more than five weeks old.'=>'De laatste scan in een browser is meer dan vijf weken oud.',
'never'=>'nooit',
'%1$s, %2$d pages'=>'%1$s, %2$d pagina’s',
'This could not be looked at just now. Try again; if it stays so, look into the error log of the site.'=>'Dit kon zojuist niet worden bekeken. Probeer het opnieuw; blijft het zo, kijk dan in het foutenlogboek van de site.',
'Not looked at yet'=>'Nog niet bekeken',
'There is no promise %s: they are P01 to P33.'=>'Er is geen belofte %s: ze lopen van P01 tot en met P33.',
'A promise is broken.'=>'Een belofte is gebroken.',
'Promises of the privacy policy'=>'Beloften van het privacybeleid',
'Looked at %1$s; so since %2$s.'=>'Bekeken: %1$s; zo sinds: %2$s.',
'The history holds together: %d event, none altered.'=>'De geschiedenis klopt: %d gebeurtenis, niet veranderd.'."\0".'De geschiedenis klopt: %d gebeurtenissen, geen veranderd.',
'The history has been altered: what it says proves nothing.'=>'De geschiedenis is veranderd: wat erin staat bewijst niets.',
'%d promise of your privacy policy is broken'=>'%d belofte van uw privacybeleid is gebroken'."\0".'%d beloften van uw privacybeleid zijn gebroken',
'Some promises of your privacy policy are at risk'=>'Sommige beloften van uw privacybeleid lopen gevaar',
'The promises of your privacy policy have not all been looked at yet'=>'De beloften van uw privacybeleid zijn nog niet allemaal bekeken',
'The promises of your privacy policy are being kept'=>'De beloften van uw privacybeleid worden nagekomen',
'Privacy'=>'Privacy',
'A privacy policy is a list of promises. Once a day it is looked whether they are being kept.'=>'Een privacybeleid is een lijst van beloften. Eén keer per dag wordt bekeken of ze worden nagekomen.',
'See all promises'=>'Alle beloften bekijken',
'Broken'=>'Gebroken',
'At risk'=>'In gevaar',
'Kept'=>'Gebleven',
'Not applicable'=>'Niet van toepassing',
'One version of the policy is in force, and it ends all earlier ones'=>'Er is één versie van het beleid van kracht, en die beëindigt alle eerdere',
'The newest version is always on the policy page'=>'De nieuwste versie staat altijd op de beleidspagina',
'People hear by mail when the use of their data changes'=>'Mensen horen het per e-mail als het gebruik van hun gegevens verandert',
'The policy says what is really done with data'=>'Het beleid zegt wat er echt met gegevens gebeurt',
'The privacy contact can be found'=>'Het privacycontact is te vinden',
'Every processor is named and bound by an agreement'=>'Elke verwerker is genoemd en gebonden door een overeenkomst',
'Mail leaves by the service that the policy names'=>'E-mail gaat via de dienst die het beleid noemt',
'The mail service is told to stop and to forget'=>'De e-maildienst krijgt te horen dat hij moet stoppen en vergeten',
'No selling of data, and no use without a purpose'=>'Geen verkoop van gegevens, en geen gebruik zonder doel',
'Contact other than on request only after consent'=>'Contact anders dan op verzoek alleen na toestemming',
'Others get data only for bookkeeping and administration'=>'Anderen krijgen gegevens alleen voor boekhouding en administratie',
'Addresses of devices and browsers are kept short'=>'Adressen van apparaten en browsers worden kort bewaard',
'Authorities get only what a law compels'=>'Autoriteiten krijgen alleen wat een wet verplicht',
'Who leaves as a client is forgotten'=>'Wie als klant vertrekt, wordt vergeten',
'Records are kept as long as a law says, and no longer'=>'Gegevens worden bewaard zo lang als een wet zegt, en niet langer',
'Staff cannot reach the records of who left'=>'Medewerkers kunnen niet bij de gegevens van wie is vertrokken',
'Every request is answered in time'=>'Elk verzoek wordt op tijd beantwoord',
'Copies go to the known address, or after identification'=>'Kopieën gaan naar het bekende adres, of na identificatie',
'Of an erasure only anonymous data stays'=>'Na een wissing blijven alleen anonieme gegevens over',
'Copies can be read by machines and by people'=>'Kopieën zijn leesbaar voor machines en voor mensen',
'The right authority for complaints is named'=>'De juiste autoriteit voor klachten is genoemd',
'A copy holds everything'=>'Een kopie bevat alles',
'Wrong data is corrected, and that is confirmed'=>'Onjuiste gegevens worden verbeterd, en dat wordt bevestigd',
'Restricted data is only stored'=>'Beperkte gegevens worden alleen opgeslagen',
'Data goes along to another firm'=>'Gegevens gaan mee naar een ander bedrijf',
'An objection stops the use at once'=>'Een bezwaar stopt het gebruik meteen',
'No decisions by machines, no profiles'=>'Geen besluiten door machines, geen profielen',
'Erased is erased everywhere'=>'Gewist is overal gewist',
'No cookies but the necessary ones before consent'=>'Vóór toestemming alleen de noodzakelijke cookies',
'Cookies can be refused and deleted at any time'=>'Cookies kunnen altijd worden geweigerd en verwijderd',
'Cookies and scripts of others are listed'=>'Cookies en scripts van anderen staan op een lijst',
'Only data that is needed is asked for'=>'Er wordt alleen gevraagd naar gegevens die nodig zijn',
'Security measures and who has access are as described'=>'Beveiligingsmaatregelen en wie toegang heeft zijn zoals beschreven',
'The policy itself'=>'Het beleid zelf',
'Who processes what'=>'Wie wat verwerkt',
'Keeping data'=>'Gegevens bewaren',
'Rights'=>'Rechten',
'Care'=>'Zorgvuldigheid',
'erase'=>'wissen',
'This colour is not known: choose one of the theme’s, or give six hexadecimal digits after #.'=>'Deze kleur is niet bekend: kies er een van het thema, of geef zes hexadecimale cijfers na #.',
'This text could not be read: its contrast with what is behind it is %1$s to 1, and must be %2$s to 1 at least.'=>'Deze tekst zou niet leesbaar zijn: het contrast met wat erachter staat, is %1$s op 1, en moet minstens %2$s op 1 zijn.',
'The buttons would not be seen: their contrast with what is behind them is %1$s to 1, and must be %2$s to 1 at least.'=>'De knoppen zouden niet te zien zijn: hun contrast met wat erachter staat, is %1$s op 1, en moet minstens %2$s op 1 zijn.',
'The words of a button can have %d letters at most.'=>'De woorden op een knop mogen hoogstens %d letters hebben.',
'Accepting and refusing must be equal: two words that differ, and are about as long.'=>'Accepteren en weigeren moeten gelijkwaardig zijn: twee teksten die verschillen, en ongeveer even lang zijn.',
'The full mode needs WordPress 6.9 or later.'=>'De volledige modus heeft WordPress 6.9 of later nodig.',
'Account'=>'Account',
'First name'=>'Voornaam',
'Last name'=>'Achternaam',
'Name as shown'=>'Naam zoals getoond',
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
'The history holds: %1$d events, %2$d of them without their text.'=>'De geschiedenis klopt: %1$d gebeurtenissen, %2$d daarvan zonder hun tekst.',
'The history has been altered.'=>'De geschiedenis is veranderd.',
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
'There is no such document.'=>'Dat document is er niet.',
'There is one document for each language; this language has its own already.'=>'Er is één document per taal; deze taal heeft er al een.',
'The policy has no text yet.'=>'Het beleid heeft nog geen tekst.',
'The text quotes something that nobody has filled in yet. Look for “not filled in” in the preview.'=>'De tekst haalt iets aan dat nog niemand heeft ingevuld. Zoek in het voorbeeld naar ‘niet ingevuld’.',
'The text or a register changed after you looked at it. Please look again before you publish.'=>'De tekst of een register is gewijzigd nadat u ernaar keek. Kijk nog eens voordat u publiceert.',
'Another version takes effect at this very moment. Choose another moment.'=>'Een andere versie gaat op precies dit moment in. Kies een ander moment.',
'A version cannot take effect in the past.'=>'Een versie kan niet in het verleden ingaan.',
'Please give a date and a time.'=>'Geef een datum en een tijd op.',
'There is no such moment: the month has no such day, or the clocks skip this hour. Choose another.'=>'Dit moment bestaat niet: de maand heeft die dag niet, of de klok slaat dit uur over. Kies een ander moment.',
'This version has taken effect, or was called off before: it cannot be called off. Publish a new one.'=>'Deze versie is al ingegaan of eerder afgelast: ze kan niet worden afgelast. Publiceer een nieuwe.',
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
'This name is too long.'=>'Deze naam is te lang.',
'This message is too long.'=>'Dit bericht is te lang.',
'This language is not known.'=>'Deze taal is niet bekend.',
'Please say how the request came in.'=>'Zeg hoe het verzoek binnenkwam.',
'Please give the day on which the request came in.'=>'Geef de dag op waarop het verzoek binnenkwam.',
'The day of receipt cannot be in the future.'=>'De dag van ontvangst kan niet in de toekomst liggen.',
'Please fill this in.'=>'Vul dit in.',
'This is too long.'=>'Dit is te lang.',
'This is the account of the last administrator. Make someone else an administrator first.'=>'Dit is het account van de laatste beheerder. Maak eerst iemand anders beheerder.',
'There is no such setting.'=>'Zo’n instelling is er niet.',
'This value is not possible.'=>'Deze waarde kan niet.',
'This purpose does not rest on consent, or is not done: choose another.'=>'Dit doel berust niet op toestemming, of wordt niet uitgevoerd: kies een ander.',
'Please tick what you agree to.'=>'Vink aan waarmee u akkoord gaat.',
'Who changes the settings says what a kind of mail is for.'=>'Wie de instellingen wijzigt, zegt waarvoor een soort e-mail dient.',
'It was withdrawn before.'=>'Dit was al eerder ingetrokken.',
'Offer at least two ways: not everybody can go each one.'=>'Bied minstens twee manieren: niet iedereen kan elke.',
'Please choose one of the ways that were offered.'=>'Kies een van de manieren die werden aangeboden.',
'Please say what came of it.'=>'Zeg wat eruit kwam.',
'This looks like the number of a card, a person or a telephone. Leave it out: only how you checked and what came of it may be kept.'=>'Dit lijkt het nummer van een kaart, een persoon of een telefoon. Laat het weg: alleen hoe u het naging en wat eruit kwam mag worden bewaard.',
'The last identity check did not show that it is them. Check again, or refuse.'=>'De laatste identiteitscontrole toonde niet dat het deze persoon is. Controleer opnieuw, of weiger.',
'The copy should go elsewhere than to the known address. First check who it is, or drop that with a reason.'=>'De kopie moet elders heen dan naar het bekende adres. Ga eerst na wie het is, of schrap dat met een reden.',
'This needs an identity check on this request.'=>'Dit vraagt een identiteitscontrole bij dit verzoek.',
'We take no files here, and no copy or photo of an identity card: the law lets us ask for no more than we need, and we do not need that. Choose one of the ways on your page.'=>'We nemen hier geen bestanden aan, en geen kopie of foto van een identiteitskaart: de wet laat ons niet meer vragen dan we nodig hebben, en dat hebben we niet nodig. Kies een van de manieren op uw pagina.',
'This was looked at many times in the last minute. Please wait a minute.'=>'Dit is in de laatste minuut vaak bekeken. Wacht een minuut.',
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
'There is no such notice.'=>'Dit bericht bestaat niet.',
'The notice has moved on: this can no longer be done, or not yet.'=>'Het bericht is al verder: dit kan niet meer, of nog niet.',
'The text must keep {changes}, {effective} and {link}: people must learn what changes, from when, and where to read it.'=>'De tekst moet {changes}, {effective} en {link} bevatten: mensen moeten weten wat er verandert, vanaf wanneer, en waar ze het kunnen lezen.',
'Please choose who gets it.'=>'Kies wie het krijgt.',
'One of these groups of people is not known on this site now.'=>'Een van deze groepen mensen is nu niet bekend op deze site.',
'There is no such version of the policy.'=>'Deze versie van het beleid bestaat niet.',
'The site’s mailer refused the message.'=>'De mailer van de site weigerde het bericht.',
'The law says that this document must be kept: it cannot be deleted yet.'=>'De wet zegt dat dit document bewaard moet worden: het kan nog niet worden verwijderd.',
'Please give the date of the document.'=>'Geef de datum van het document.',
'Please choose a file that is not empty.'=>'Kies een bestand dat niet leeg is.',
'This file is larger than your server accepts.'=>'Dit bestand is groter dan uw server aanvaardt.',
'Files of this kind are not accepted.'=>'Bestanden van dit soort worden niet aanvaard.',
'Please choose one of the reasons.'=>'Kies een van de redenen.',
'Please choose the case. All cases can be opened only for an inspection by an authority.'=>'Kies het geval. Alle gevallen openen kan alleen voor een inspectie door een overheid.',
'Please choose who may open it.'=>'Kies wie het mag openen.',
'There is no such record for you to open.'=>'Zo’n stuk mag u niet openen, of het is er niet.',
'None of these is a page of this site.'=>'Geen van deze is een pagina van deze site.',
'There is no such scan.'=>'Die scan bestaat niet.',
'This scan is over; begin another.'=>'Deze scan is voorbij; begin een nieuwe.',
'There is no such finding.'=>'Die vondst bestaat niet.',
'Only an address can be the site’s own.'=>'Alleen een adres kan van de site zelf zijn.',
'The permission to open sealed records is over.'=>'De toestemming om verzegelde stukken te openen is voorbij.',
'There is no such service.'=>'Die dienst bestaat niet.',
'Without this there is no site and no choice: it stays, and it is functional.'=>'Zonder dit is er geen site en geen keuze: het blijft, en het is functioneel.',
'Please give a whole address that begins with https://.'=>'Geef een volledig adres dat met https:// begint.',
'“%s” is no address. Write example.com, *.example.com for all below it, or example.com/path.'=>'“%s” is geen adres. Schrijf example.com, *.example.com voor alles daaronder, of example.com/path.',
'“%s” is too short or too long: give 4 to 190 characters that only its scripts hold.'=>'“%s” is te kort of te lang: geef 4 tot 190 tekens die alleen in de scripts ervan staan.',
'“%s” cannot be the name of something that is stored. An * stands for any characters.'=>'“%s” kan niet de naam zijn van iets dat wordt opgeslagen. Een * staat voor om het even welke tekens.',
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
'The data'=>'De gegevens',
'Nothing about you was found under this address.'=>'Onder dit adres is niets over u gevonden.',
'What the data is used for'=>'Waarvoor de gegevens gebruikt worden',
'Who receives the data'=>'Wie de gegevens krijgt',
'How long it is kept'=>'Hoe lang ze bewaard worden',
'You may have the data corrected or erased, its use restricted, and you may object to its use. Ask the privacy contact named on this page.'=>'U mag de gegevens laten verbeteren of wissen, het gebruik ervan laten beperken, en bezwaar maken tegen het gebruik. Vraag het aan het privacycontact op deze pagina.',
'You may complain to the supervisory authority named on this page at any time.'=>'U kunt altijd een klacht indienen bij de toezichthoudende autoriteit op deze pagina.',
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
'Earlier versions written'=>'Eerdere geschreven versies',
'The message is larger than SparkPost takes (20 MB).'=>'Het bericht is groter dan SparkPost aanneemt (20 MB).',
'The message cannot be written as JSON.'=>'Het bericht kan niet als JSON worden geschreven.',
'SparkPost did not say what it accepted.'=>'SparkPost zei niet wat het heeft aangenomen.',
'SparkPost refused all recipients.'=>'SparkPost weigerde alle ontvangers.',
'SparkPost does not accept the key'=>'SparkPost accepteert de sleutel niet',
'SparkPost could not be asked'=>'SparkPost kon niet worden bevraagd',
'The key for SparkPost lacks a permission'=>'De sleutel voor SparkPost mist een recht',
'It needs: Transmissions read/write, Sending Domains read, Event Webhooks read/write, Events Search and Data Privacy.'=>'Nodig zijn: Transmissions read/write, Sending Domains read, Event Webhooks read/write, Events Search en Data Privacy.',
'SparkPost accepts the key'=>'SparkPost accepteert de sleutel',
'SparkPost doesn’t know %s'=>'SparkPost kent %s niet',
'Add the domain that this site’s mail is from as a sending domain, in your account at SparkPost.'=>'Voeg het domein waarvan de e-mail van deze site komt toe als verzenddomein, in uw account bij SparkPost.',
'SparkPost could not be asked about the sending domain'=>'SparkPost kon niet worden bevraagd over het verzenddomein',
'%s is not verified at SparkPost'=>'%s is niet geverifieerd bij SparkPost',
'SparkPost refuses mail from it until its DNS records are in place.'=>'SparkPost weigert e-mail ervan totdat de DNS-records op hun plaats staan.',
'Mail from %s is not signed yet'=>'E-mail van %s wordt nog niet ondertekend',
'Put SparkPost’s DKIM record into the domain’s DNS: without it, mail is taken for spam more often.'=>'Zet het DKIM-record van SparkPost in de DNS van het domein: zonder dat wordt e-mail vaker voor spam gehouden.',
'%s is verified at SparkPost'=>'%s is geverifieerd bij SparkPost',
'Bounces and complaints do not come back yet'=>'Bounces en klachten komen nog niet terug',
'Set up the webhook under Mail.'=>'Stel de webhook in onder E-mail.',
'SparkPost reports to an old address of this site'=>'SparkPost meldt aan een oud adres van deze site',
'Set up the webhook again under Mail.'=>'Stel de webhook opnieuw in onder E-mail.',
'The webhook at SparkPost is gone'=>'De webhook bij SparkPost is weg',
'Set it up again under Mail.'=>'Stel hem opnieuw in onder E-mail.',
'SparkPost could not be asked about the webhook'=>'SparkPost kon niet worden bevraagd over de webhook',
'The webhook at SparkPost is switched off'=>'De webhook bij SparkPost is uitgeschakeld',
'SparkPost cannot deliver its reports'=>'SparkPost kan zijn meldingen niet afleveren',
'This site does not answer it as it should. A firewall or a security plugin may stop it.'=>'Deze site antwoordt er niet op zoals het hoort. Misschien houdt een firewall of beveiligingsplugin het tegen.',
'SparkPost has not reported for a day'=>'SparkPost heeft een dag lang niets gemeld',
'Mail went out since, and nothing came back about it.'=>'Sindsdien is er e-mail verstuurd, en er kwam niets over terug.',
'SparkPost reports bounces and complaints'=>'SparkPost meldt bounces en klachten',
'Only SparkPost may post here.'=>'Alleen SparkPost mag hier iets plaatsen.',
'This batch is larger than this site takes (%s).'=>'Deze batch is groter dan deze site aanneemt (%s).',
'This batch has more than %d events.'=>'Deze batch heeft meer dan %d gebeurtenissen.',
'This is no batch of events.'=>'Dit is geen batch met gebeurtenissen.',
'Another plugin sends this site’s mail: %s.'=>'Een andere plugin verstuurt de e-mail van deze site: %s.',
'Mail that came back'=>'E-mail die terugkwam',
'How often'=>'Hoe vaak',
'First'=>'Eerste',
'Last'=>'Laatste',
'The privacy policy says that this site’s mail goes by SparkPost.'=>'Het privacybeleid zegt dat de e-mail van deze site via SparkPost gaat.',
'Mail'=>'E-mail',
'How mail leaves'=>'Hoe e-mail vertrekt',
'Mail by SparkPost'=>'E-mail via SparkPost',
'Mail does not go by SparkPost'=>'E-mail gaat niet via SparkPost',
'Mail does not leave by SparkPost, nor otherwise'=>'E-mail vertrekt niet via SparkPost, en ook niet op een andere manier',
'Mail goes by SparkPost'=>'E-mail gaat via SparkPost',
'SparkPost reports to this site from now on.'=>'SparkPost meldt zich vanaf nu bij deze site.',
'SparkPost no longer reports to this site.'=>'SparkPost meldt zich niet meer bij deze site.',
'Test message'=>'Testbericht',
'This message shows how your site’s mail leaves. Nothing needs to be done.'=>'Dit bericht laat zien hoe de e-mail van uw site vertrekt. U hoeft niets te doen.',
'The message could not be sent.'=>'Het bericht kon niet worden verzonden.',
'Sent to you by SparkPost.'=>'Aan u verzonden via SparkPost.',
'Sent to you by WordPress’s own mailer.'=>'Aan u verzonden via de eigen mailer van WordPress.',
'Sent to you by WordPress’s own mailer, since SparkPost did not take it.'=>'Aan u verzonden via de eigen mailer van WordPress, omdat SparkPost het niet aannam.',
'SparkPost did not say which webhook it made.'=>'SparkPost zei niet welke webhook het heeft gemaakt.'
));
