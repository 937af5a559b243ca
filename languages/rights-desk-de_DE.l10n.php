<?php
defined( 'ABSPATH' ) || exit;
return array('x-domain'=>'rights-desk','plural-forms'=>'nplurals=2; plural=(n != 1);','language'=>'de_DE','messages'=>array(
'Rights Desk'=>'Rights Desk',
'Keeps the promises of your privacy policy, and proves it: requests for access and erasure, answered in time.'=>'Hält, was Ihre Datenschutzerklärung verspricht, und weist es nach: Anträge auf Auskunft und Löschung, rechtzeitig beantwortet.',
'block title'."\4".'Cookie choices'=>'Cookie-Auswahl',
'block description'."\4".'Says what a visitor chose about cookies, and lets them change or withdraw it.'=>'Sagt, was ein Besucher zu Cookies gewählt hat, und lässt ihn die Auswahl ändern oder widerrufen.',
'block keyword'."\4".'cookies'=>'Cookies',
'block keyword'."\4".'consent'=>'Einwilligung',
'block keyword'."\4".'privacy'=>'Datenschutz',
'block title'."\4".'Contact consent'=>'Einwilligung in Kontakt',
'block description'."\4".'Asks visitors whether you may write to them, and keeps what they agreed to.'=>'Fragt Besucher, ob Sie ihnen schreiben dürfen, und bewahrt auf, worin sie eingewilligt haben.',
'block keyword'."\4".'newsletter'=>'Newsletter',
'block title'."\4".'Privacy policy'=>'Datenschutzerklärung',
'block description'."\4".'Shows the version of your privacy policy that is in force, and its other versions.'=>'Zeigt die geltende Version Ihrer Datenschutzerklärung und ihre anderen Versionen.',
'block keyword'."\4".'policy'=>'Erklärung',
'block keyword'."\4".'gdpr'=>'dsgvo',
'block title'."\4".'Privacy request form'=>'Formular für Datenschutzanträge',
'block description'."\4".'Lets visitors use their privacy rights: a copy, correction, erasure and more.'=>'Lässt Besucher ihre Datenschutzrechte nutzen: Kopie, Berichtigung, Löschung und mehr.',
'block keyword'."\4".'rights'=>'Rechte',
'Corrections asked'=>'Verlangte Berichtigungen',
'Identity checks'=>'Identitätsprüfungen',
'Copy sent to'=>'Kopie gesendet an',
'Acts for the person'=>'Handelt für die Person',
'Addresses asked about'=>'Angefragte Adressen',
'The code was typed on the page of the request.'=>'Der Code wurde auf der Seite des Antrags eingegeben.',
'People who agreed to be contacted'=>'Personen, die in Kontakt eingewilligt haben',
'Privacy policy'=>'Datenschutzerklärung',
'Date'=>'Datum',
'Title'=>'Titel',
'E-mail'=>'E-Mail',
'File'=>'Datei',
'Form on the site'=>'Formular auf der Website',
'Comment form'=>'Kommentarformular',
'Registration'=>'Registrierung',
'Checkout'=>'Kasse',
'Elsewhere'=>'Anderswo',
'On paper'=>'Auf Papier',
'By telephone'=>'Per Telefon',
'In person'=>'Persönlich',
'Consents'=>'Einwilligungen',
'For'=>'Für',
'The words that you read'=>'Der Text, den Sie gelesen haben',
'Where'=>'Wo',
'Asked on'=>'Beantragt am',
'Given on'=>'Gegeben am',
'Confirmed by mail on'=>'Per E-Mail bestätigt am',
'Withdrawn on'=>'Widerrufen am',
'You get this mail because you agreed to it. No more of these: %s'=>'Sie erhalten diese E-Mail, weil Sie eingewilligt haben. Keine weiteren davon: %s',
'You get this mail because you agreed to it.'=>'Sie erhalten diese E-Mail, weil Sie eingewilligt haben.',
'No more of these'=>'Keine weiteren davon',
'Yes, %s may send me its newsletter by e-mail. I can stop this at any time, by one click in each mail.'=>'Ja, %s darf mir den Newsletter per E-Mail senden. Ich kann das jederzeit beenden, mit einem Klick in jeder E-Mail.',
'Yes, %1$s may contact me by e-mail for this: %2$s. I can stop this at any time, by one click in each mail.'=>'Ja, %1$s darf mich hierfür per E-Mail kontaktieren: %2$s. Ich kann das jederzeit beenden, mit einem Klick in jeder E-Mail.',
'Help of %s'=>'Hilfe von %s',
'Your browser can refuse cookies, and delete what sites have stored. You may have to log in again then, and sites forget what you chose, also about cookies.'=>'Ihr Browser kann Cookies ablehnen und löschen, was Websites gespeichert haben. Danach müssen Sie sich vielleicht neu anmelden, und Websites vergessen, was Sie gewählt haben, auch zu Cookies.',
'On a computer: the three dots, Settings, Privacy and security, “Third-party cookies” to refuse those, and “Delete browsing data” to delete. On a phone: the three dots, Settings, Privacy and security.'=>'Am Computer: die drei Punkte, Einstellungen, Datenschutz und Sicherheit, „Drittanbieter-Cookies“, um diese abzulehnen, und „Browserdaten löschen“, um zu löschen. Am Telefon: die drei Punkte, Einstellungen, Datenschutz und Sicherheit.',
'On a computer: the three lines, Settings, Privacy & Security: “Enhanced Tracking Protection” to refuse, “Cookies and Site Data” to delete. The same page lets Firefox tell sites not to sell or share your data, which this site heeds.'=>'Am Computer: die drei Striche, Einstellungen, Datenschutz & Sicherheit: „Verbesserter Schutz vor Aktivitätenverfolgung“, um abzulehnen, „Cookies und Website-Daten“, um zu löschen. Auf derselben Seite kann Firefox Websites sagen, dass sie Ihre Daten nicht verkaufen oder weitergeben sollen; diese Website hält sich daran.',
'On a Mac: Safari, Settings, Privacy: “Prevent cross-site tracking”, “Manage Website Data”. On an iPhone or iPad: Settings, Apps, Safari: “Block All Cookies” under Advanced, and “Clear History and Website Data”.'=>'Am Mac: Safari, Einstellungen, Datenschutz: „Websiteübergreifendes Tracking verhindern“, „Websitedaten verwalten“. Am iPhone oder iPad: Einstellungen, Apps, Safari: „Alle Cookies blockieren“ unter „Erweitert“ und „Verlauf und Websitedaten löschen“.',
'On a computer: the three dots, Settings, “Privacy, search, and services”: “Cookies” to refuse, “Clear browsing data” to delete.'=>'Am Computer: die drei Punkte, Einstellungen, „Datenschutz, Suche und Dienste“: „Cookies“, um abzulehnen, „Browserdaten löschen“, um zu löschen.',
'This site stores nothing in your browser.'=>'Diese Website speichert nichts in Ihrem Browser.',
'This site itself'=>'Diese Website selbst',
'Run in: %s.'=>'Betrieben in: %s.',
'Privacy statement'=>'Datenschutzerklärung',
'Refuse or delete there'=>'Dort ablehnen oder löschen',
'It stores nothing in your browser, but sees your address and which page you are on.'=>'Er speichert nichts in Ihrem Browser, sieht aber Ihre Adresse und auf welcher Seite Sie sind.',
'This is where your page stands.'=>'Hier steht Ihre Seite.',
'The cookie notice takes these colours, and they could not be read: their contrast is %1$s to 1, and must be %2$s to 1 at least.'=>'Der Cookie-Hinweis übernimmt diese Farben, und sie wären nicht lesbar: Ihr Kontrast ist %1$s zu 1 und muss mindestens %2$s zu 1 sein.',
'Your choice about cookies'=>'Ihre Auswahl zu Cookies',
'{site} asks to see how this site is used, and to show content and advertising of others, who may follow you.'=>'{site} bittet darum, zu sehen, wie diese Website genutzt wird, und Inhalte und Werbung von anderen zu zeigen, die Sie verfolgen können.',
'{site} asks to see how this site is used.'=>'{site} bittet darum, zu sehen, wie diese Website genutzt wird.',
'{site} asks to show content and advertising of others, who may follow you.'=>'{site} bittet darum, Inhalte und Werbung von anderen zu zeigen, die Sie verfolgen können.',
'Functional'=>'Funktional',
'What this site needs to work'=>'Was diese Website braucht, um zu funktionieren',
'always on'=>'immer an',
'Analytical'=>'Analytisch',
'How this site is used'=>'Wie diese Website genutzt wird',
'Tracking'=>'Tracking',
'Content and advertising of others'=>'Inhalte und Werbung von anderen',
'Accept all'=>'Alle akzeptieren',
'Refuse all'=>'Alle ablehnen',
'Save choice'=>'Auswahl speichern',
'Who they are'=>'Wer sie sind',
'List of cookies'=>'Liste der Cookies',
'Each service, and how long it stays'=>'Jeder Dienst und wie lange etwas bleibt',
'Your browser refused for you (Global Privacy Control): only what is functional is used.'=>'Ihr Browser hat für Sie abgelehnt (Global Privacy Control): Nur Funktionales wird verwendet.',
'Your browser refused for you (Do Not Track): only what is functional is used.'=>'Ihr Browser hat für Sie abgelehnt (Do Not Track): Nur Funktionales wird verwendet.',
'Your browser refused for you (Global Privacy Control or Do Not Track): only what is functional is used.'=>'Ihr Browser hat für Sie abgelehnt (Global Privacy Control oder Do Not Track): Nur Funktionales wird verwendet.',
'Cookie choices'=>'Cookie-Auswahl',
'Your choice is saved for six months.'=>'Ihre Auswahl ist für sechs Monate gespeichert.',
'You refused: only what is functional is used.'=>'Sie haben abgelehnt: Nur Funktionales wird verwendet.',
'You allowed all categories.'=>'Sie haben alle Kategorien erlaubt.',
'You allowed: {what}.'=>'Sie haben erlaubt: {what}.',
'You have not chosen yet: only what is functional is used.'=>'Sie haben noch nicht gewählt: Nur Funktionales wird verwendet.',
'Withdraw all'=>'Alles widerrufen',
'single services ({count})'=>'einzelne Dienste ({count})',
'Number of your consent: {receipt}'=>'Nummer Ihrer Einwilligung: {receipt}',
'Without JavaScript only what is functional is used.'=>'Ohne JavaScript wird nur Funktionales verwendet.',
'{name} keeps its own cookies; delete them there.'=>'{name} hat eigene Cookies; löschen Sie diese dort.',
'This could not be loaded. Please try again.'=>'Das ließ sich nicht laden. Bitte versuchen Sie es noch einmal.',
'{name} would load here. It then learns your internet address, and may follow you.'=>'Hier würde {name} laden. Dabei erfährt der Dienst Ihre Internetadresse und kann Sie verfolgen.',
'Another site'=>'Eine andere Website',
'Show once'=>'Einmal zeigen',
'Always show {name}'=>'{name} immer zeigen',
'Open it at {name}'=>'Bei {name} öffnen',
'Measures advertising, and shows ads that fit you'=>'Misst Werbung und zeigt Anzeigen, die zu Ihnen passen',
'Plays music and podcasts'=>'Spielt Musik und Podcasts ab',
'Shows pictures beside names'=>'Zeigt Bilder neben Namen',
'Lets you make an appointment'=>'Lässt Sie einen Termin vereinbaren',
'Lets you talk with us in a chat'=>'Lässt Sie im Chat mit uns sprechen',
'Remembers what you chose about cookies'=>'Merkt sich, was Sie zu Cookies gewählt haben',
'Shows comments, and lets you write some'=>'Zeigt Kommentare und lässt Sie welche schreiben',
'Shows forms, and recognises those who filled one in, for marketing'=>'Zeigt Formulare und erkennt für das Marketing wieder, wer eines ausgefüllt hat',
'Reports faults and slowness of the site'=>'Meldet Fehler und Langsamkeit der Website',
'Delivers fonts and icons'=>'Liefert Schriften und Symbole',
'Shows forms'=>'Zeigt Formulare',
'Remembers the language that you read in'=>'Merkt sich die Sprache, in der Sie lesen',
'Delivers pieces of program that the site uses'=>'Liefert Programmteile, die die Website verwendet',
'Lets you log in'=>'Lässt Sie sich anmelden',
'Shows sign-up forms, and measures newsletters'=>'Zeigt Anmeldeformulare und misst Newsletter',
'Shows maps'=>'Zeigt Karten',
'Lets you pay'=>'Lässt Sie bezahlen',
'Records how visitors move and click on pages, to improve the site'=>'Zeichnet auf, wie Besucher sich auf Seiten bewegen und klicken, um die Website zu verbessern',
'Shows reviews'=>'Zeigt Bewertungen',
'Tells people from robots'=>'Unterscheidet Menschen von Robotern',
'Protects the site and delivers its pages'=>'Schützt die Website und liefert ihre Seiten aus',
'Lets you share a page'=>'Lässt Sie eine Seite teilen',
'Cart, checkout and account of the shop'=>'Warenkorb, Kasse und Konto des Shops',
'Logging in, comments and settings on this site'=>'Anmelden, Kommentare und Einstellungen auf dieser Website',
'Shows posts and buttons of a social network'=>'Zeigt Beiträge und Schaltflächen eines sozialen Netzwerks',
'Tells the shop from where its customers came'=>'Sagt dem Shop, woher seine Kunden kamen',
'Counts visits, and shows how the site is used'=>'Zählt Besuche und zeigt, wie die Website genutzt wird',
'Loads other scripts, such as those of statistics and advertising'=>'Lädt andere Skripte, etwa für Statistik und Werbung',
'Tries out different versions of pages'=>'Erprobt verschiedene Versionen von Seiten',
'Plays videos'=>'Spielt Videos ab',
'remembers which ad brought you here'=>'merkt sich, welche Anzeige Sie hierher gebracht hat',
'recognises you for advertising'=>'erkennt Sie für Werbung wieder',
'spreads visits over servers'=>'verteilt Besuche auf Server',
'remembers what is in the cart'=>'merkt sich, was im Warenkorb ist',
'remembers the conversation'=>'merkt sich das Gespräch',
'remembers what you chose about cookies'=>'merkt sich, was Sie zu Cookies gewählt haben',
'remembers your name and address for your next comment, if you asked for that'=>'merkt sich Ihren Namen und Ihre Adresse für Ihren nächsten Kommentar, wenn Sie das wollten',
'remembers whether the browser can show emoji'=>'merkt sich, ob der Browser Emojis zeigen kann',
'prevents fraud in payments'=>'verhindert Betrug bei Zahlungen',
'remembers the language'=>'merkt sich die Sprache',
'limits how much is sent'=>'begrenzt, wie viel gesendet wird',
'keeps you logged in'=>'hält Sie angemeldet',
'remembers the password of a protected page'=>'merkt sich das Passwort einer geschützten Seite',
'carries a payment through'=>'führt eine Zahlung zu Ende',
'remembers settings of the player'=>'merkt sich Einstellungen des Players',
'tells people from robots'=>'unterscheidet Menschen von Robotern',
'protects against abuse'=>'schützt vor Missbrauch',
'remembers which messages you have seen or closed'=>'merkt sich, welche Meldungen Sie gesehen oder geschlossen haben',
'holds one visit together'=>'hält einen Besuch zusammen',
'remembers settings'=>'merkt sich Einstellungen',
'remembers from where you came'=>'merkt sich, woher Sie kamen',
'matches you between services'=>'gleicht Sie zwischen Diensten ab',
'tests what the browser can store'=>'prüft, was der Browser speichern kann',
'remembers which version of a page you see'=>'merkt sich, welche Version einer Seite Sie sehen',
'remembers which products you looked at'=>'merkt sich, welche Produkte Sie angesehen haben',
'recognises you on a later visit'=>'erkennt Sie bei einem späteren Besuch wieder',
'remembers what you watched'=>'merkt sich, was Sie angesehen haben',
'finishes a withdrawal that was broken off'=>'führt einen Widerruf zu Ende, der abgebrochen wurde',
'Say whose it is: then the policy’s list has it.'=>'Sagen Sie, wem es gehört: Dann steht es in der Liste der Datenschutzerklärung.',
'The server itself sets this cookie: no script can hold it back. Switch it off in the plugin or on the server that sets it, or say that the site cannot work without it.'=>'Der Server selbst setzt dieses Cookie: Kein Skript kann es zurückhalten. Schalten Sie es in dem Plugin oder auf dem Server ab, der es setzt, oder sagen Sie, dass die Website ohne es nicht funktioniert.',
'The theme has it in its own files: the full mode holds it back.'=>'Das Theme hat es in seinen eigenen Dateien: Der volle Modus hält es zurück.',
'A script of %s sets it by itself. Look in its settings for consent, or give the script a service in the register by a text that it holds.'=>'Ein Skript von %s setzt es von selbst. Suchen Sie in dessen Einstellungen nach Einwilligung, oder geben Sie dem Skript im Verzeichnis einen Dienst, anhand eines Textes, den es enthält.',
'A script of this site sets it by itself. Find the script, and give it a service in the register by a text that it holds.'=>'Ein Skript dieser Website setzt es von selbst. Finden Sie das Skript, und geben Sie ihm im Verzeichnis einen Dienst, anhand eines Textes, den es enthält.',
'Neither mode holds this back. Take it out where the line says that it stands.'=>'Keiner der Modi hält das zurück. Nehmen Sie es dort heraus, wo es laut der Zeile steht.',
'Switching the notice on does not hold this back. Take it out where the line says that it stands.'=>'Den Hinweis einzuschalten hält das nicht zurück. Nehmen Sie es dort heraus, wo es laut der Zeile steht.',
'Switch the notice on in the full mode: it is then held back until a choice.'=>'Schalten Sie den Cookie-Hinweis im vollen Modus ein: Dann wird es bis zu einer Auswahl zurückgehalten.',
'Switch the notice on: it is then held back until a choice.'=>'Schalten Sie den Cookie-Hinweis ein: Dann wird es bis zu einer Auswahl zurückgehalten.',
'Cookies that others set under their own address (third-party cookies): a page cannot read them. Who is asked is seen, and the register says what they keep.'=>'Cookies, die andere unter ihrer eigenen Adresse setzen (Drittanbieter-Cookies): Eine Seite kann sie nicht lesen. Wer gefragt wird, ist zu sehen, und das Verzeichnis sagt, was er speichert.',
'Cookies that scripts cannot read (HttpOnly), when the answer to something else than the page itself sets them.'=>'Cookies, die Skripte nicht lesen können (HttpOnly), wenn die Antwort auf etwas anderes als die Seite selbst sie setzt.',
'What needs a login, a filled-in form, an order, or a payment.'=>'Was eine Anmeldung, ein ausgefülltes Formular, eine Bestellung oder eine Zahlung braucht.',
'What needs a click on something else than a menu, a tab or a fold, or a link to another page: those pages are looked at by themselves.'=>'Was einen Klick auf etwas anderes braucht als auf ein Menü, einen Reiter, etwas Ausklappbares oder einen Link zu einer anderen Seite: Diese Seiten werden für sich angesehen.',
'What frames of others keep and load inside themselves.'=>'Was Frames von anderen in sich selbst speichern und laden.',
'What is shown only to some: by country, by device, by chance, by date, or where an ad blocker in your own browser stops it.'=>'Was nur manchen gezeigt wird: nach Land, nach Gerät, nach Zufall, nach Datum, oder wo ein Werbeblocker in Ihrem eigenen Browser es aufhält.',
'Pages of which it took samples: it looked at %1$d, and the site has %2$d. Each scan takes some others.'=>'Seiten, von denen sie nur Stichproben nahm: Sie hat %1$d angesehen, und die Website hat %2$d. Jede Prüfung nimmt einige andere.',
'leads to another page'=>'führt zu einer anderen Seite',
'did not tell anything in time: a cache answered instead, a header forbids that it is shown in a frame, or it is broken'=>'hat nicht rechtzeitig etwas gemeldet: Ein Cache hat stattdessen geantwortet, ein Header verbietet das Anzeigen in einem Frame, oder die Seite ist kaputt',
'the server answered with an error'=>'der Server hat mit einem Fehler geantwortet',
'before anybody agreed'=>'bevor jemand zugestimmt hat',
'%d thing is there before anybody agreed.'=>'%d Ding ist da, bevor jemand zugestimmt hat.'."\0".'%d Dinge sind da, bevor jemand zugestimmt hat.',
'This look at a page is over. Start it again from the screen of the scan.'=>'Diese Prüfung einer Seite ist vorbei. Starten Sie sie neu in der Ansicht der Prüfung.',
'What was stored here for services that you no longer allow has been deleted.'=>'Was hier für Dienste gespeichert war, die Sie nicht mehr erlauben, wurde gelöscht.',
'These services keep something under their own address, which this site cannot reach. You can delete it there:'=>'Diese Dienste speichern etwas unter ihrer eigenen Adresse, die diese Website nicht erreichen kann. Dort können Sie es löschen:',
'Close'=>'Schließen',
'local storage'=>'lokaler Speicher',
'session storage'=>'Sitzungsspeicher',
'database in the browser'=>'Datenbank im Browser',
'cache of the browser'=>'Cache des Browsers',
'under this site’s address'=>'unter der Adresse dieser Website',
'third party'=>'Drittanbieter',
'until the browser closes'=>'bis der Browser geschlossen wird',
'until you delete it'=>'bis Sie es löschen',
'%d year'=>'%d Jahr'."\0".'%d Jahre',
'%d month'=>'%d Monat'."\0".'%d Monate',
'%d day'=>'%d Tag'."\0".'%d Tage',
'%d hour'=>'%d Stunde'."\0".'%d Stunden',
'%d minute'=>'%d Minute'."\0".'%d Minuten',
'Disclosures to authorities'=>'Weitergaben an Behörden',
'That data was given to %1$s stays on record until %2$s, sealed (%3$s).'=>'Dass Daten an %1$s gegeben wurden, bleibt bis %2$s festgehalten, versiegelt (%3$s).',
'Tax'=>'Steuer',
'Criminal'=>'Strafrechtlich',
'Other'=>'Sonstiges',
'Nothing'=>'Nichts',
'Authority'=>'Behörde',
'Investigation'=>'Ermittlung',
'Law that compels it'=>'Gesetz, das dazu zwingt',
'What was asked'=>'Was verlangt wurde',
'What we contested, and how'=>'Was wir bestritten haben, und wie',
'What was given'=>'Was gegeben wurde',
'%s (waits for an answer to our mail there)'=>'%s (wartet auf Antwort auf unsere E-Mail dorthin)',
'Do we know you under other e-mail addresses too?'=>'Kennen wir Sie auch unter anderen E-Mail-Adressen?',
'Add one and we mail a link there. Once you press the button behind it, your request goes for that address too.'=>'Fügen Sie eine hinzu, und wir schicken einen Link dorthin. Sobald Sie den Knopf dahinter drücken, gilt Ihr Antrag auch für diese Adresse.',
'Another e-mail address of yours'=>'Eine weitere E-Mail-Adresse von Ihnen',
'Add this address'=>'Diese Adresse hinzufügen',
'We mailed a link to that address. Open it to show that it is yours.'=>'Wir haben einen Link an diese Adresse geschickt. Öffnen Sie ihn, um zu zeigen, dass sie Ihnen gehört.',
'One more step: look in your mailbox'=>'Noch ein Schritt: Sehen Sie in Ihr Postfach',
'We sent a mail to the address that you gave. Open the link in it and press the button to confirm that it was you. Only then do we begin.'=>'Wir haben eine E-Mail an die angegebene Adresse geschickt. Öffnen Sie den Link darin und drücken Sie auf die Schaltfläche, um zu bestätigen, dass Sie es waren. Erst dann beginnen wir.',
'No mail after a few minutes? Look among unwanted mail, or try again tomorrow: one address gets only a few mails a day. Without your confirmation the request disappears after seven days.'=>'Nach einigen Minuten noch keine E-Mail? Sehen Sie im Spam-Ordner nach oder versuchen Sie es morgen wieder: Eine Adresse bekommt nur wenige E-Mails am Tag. Ohne Ihre Bestätigung verschwindet der Antrag nach sieben Tagen.',
'Look in your mailbox'=>'Sehen Sie in Ihr Postfach',
'If there is a request of that address that still has a page, we sent its link there.'=>'Wenn es zu dieser Adresse einen Antrag gibt, der noch eine Seite hat, haben wir den Link dorthin geschickt.',
'No mail after a few minutes? Look among unwanted mail. One address gets only a few mails a day.'=>'Nach einigen Minuten noch keine E-Mail? Sehen Sie im Spam-Ordner nach. Eine Adresse bekommt nur wenige E-Mails am Tag.',
'Ask us about your data'=>'Fragen Sie uns nach Ihren Daten',
'Error: %s'=>'Fehler: %s',
'You are logged in with this address, so you need not wait for the mail.'=>'Sie sind mit dieser Adresse angemeldet und müssen nicht auf die E-Mail warten.',
'Confirm my request now'=>'Meinen Antrag jetzt bestätigen',
'This did not work'=>'Das hat nicht geklappt',
'Your request is confirmed'=>'Ihr Antrag ist bestätigt',
'We begin now. We mailed you the link to the page where you can see how it stands.'=>'Wir beginnen jetzt. Wir haben Ihnen den Link zu der Seite gemailt, auf der Sie den Stand sehen.',
'This page is for who handles requests.'=>'Diese Seite ist für alle, die Anträge bearbeiten.',
'This code no longer counts'=>'Dieser Code gilt nicht mehr',
'It was used, replaced or has expired. Make a new one.'=>'Er wurde benutzt, ersetzt oder ist abgelaufen. Erstellen Sie einen neuen.',
'Code to read out'=>'Code zum Vorlesen',
'Ring the number that you have on file, not one from the request. Read the code out. The person types it on the page of the request.'=>'Rufen Sie die Nummer aus Ihren Unterlagen an, nicht eine aus dem Antrag. Lesen Sie den Code vor. Die Person gibt ihn auf der Seite des Antrags ein.',
'You, or someone in your name, asked us for %s. To be sure that it was you we send this code to the address that we have of you.'=>'Sie, oder jemand in Ihrem Namen, haben bei uns beantragt: %s. Um sicher zu sein, dass Sie es waren, schicken wir diesen Code an die Adresse, die wir von Ihnen haben.',
'Open the page of your request by the link in our mails and type the code there. No link at hand? Ask for a new one at %s'=>'Öffnen Sie die Seite Ihres Antrags über den Link in unseren E-Mails und geben Sie dort den Code ein. Kein Link zur Hand? Fordern Sie einen neuen an auf %s',
'The code works until %s. Was it not you? Then throw this letter away, or tell us.'=>'Der Code gilt bis %s. Waren Sie es nicht? Dann werfen Sie diesen Brief weg oder sagen Sie es uns.',
'Your code'=>'Ihr Code',
'Print'=>'Drucken',
'Nothing can be agreed to here: none of the chosen purposes rests on consent.'=>'Hier gibt es nichts einzuwilligen: Keiner der gewählten Zwecke beruht auf Einwilligung.',
'Your e-mail address'=>'Ihre E-Mail-Adresse',
'Leave this empty'=>'Lassen Sie dies leer',
'I agree'=>'Ich willige ein',
'We keep what you agreed to and when, to prove it. You get a mail in which you confirm it first.'=>'Wir bewahren auf, worin Sie wann eingewilligt haben, um es nachzuweisen. Sie erhalten zuerst eine E-Mail, in der Sie es bestätigen.',
'We sent a mail to the address that you gave. Open the link in it and press the button. Only then do we write to you. If you agreed before, nothing changes and no mail comes.'=>'Wir haben eine E-Mail an die angegebene Adresse gesendet. Öffnen Sie den Link darin und drücken Sie auf die Schaltfläche. Erst dann schreiben wir Ihnen. Wenn Sie schon früher eingewilligt haben, ändert sich nichts und es kommt keine E-Mail.',
'Please go back and try again.'=>'Bitte gehen Sie zurück und versuchen Sie es erneut.',
'This link does not work any more'=>'Dieser Link funktioniert nicht mehr',
'It was used before, or its time is over. You can agree again on our site.'=>'Der Link wurde schon benutzt oder seine Frist ist vorbei. Sie können auf unserer Website erneut einwilligen.',
'Yes, I agree'=>'Ja, ich willige ein',
'Do you agree?'=>'Willigen Sie ein?',
'Somebody, we think you, ticked this on our site. Only if you press the button do we write to you for it. If it was not you, you need do nothing.'=>'Jemand, vermutlich Sie, hat dies auf unserer Website angekreuzt. Nur wenn Sie auf die Schaltfläche drücken, schreiben wir Ihnen dazu. Wenn Sie es nicht waren, müssen Sie nichts tun.',
'It was answered before.'=>'Dies wurde schon beantwortet.',
'Thank you. We noted that you agree to: %s.'=>'Danke. Wir haben festgehalten, dass Sie hierin einwilligen: %s.',
'Thank you'=>'Danke',
'Changed your mind? Withdraw it here, at any time.'=>'Meinung geändert? Widerrufen Sie es hier jederzeit.',
'Withdraw: %s'=>'Widerrufen: %s',
'Not confirmed yet'=>'Noch nicht bestätigt',
'Since %s'=>'Seit %s',
'What you agreed to'=>'Worin Sie eingewilligt haben',
'Withdrawn: %s. You get no more of these mails.'=>'Widerrufen: %s. Sie erhalten diese E-Mails nicht mehr.',
'What should be corrected'=>'Was berichtigt werden soll',
'Thank you, we have what you filled in.'=>'Danke, wir haben Ihre Angaben.',
'That line is gone.'=>'Diese Zeile ist weg.',
'Take this back'=>'Dies zurücknehmen',
'In your own words'=>'In Ihren eigenen Worten',
'Fill in only what is wrong, as it should be.'=>'Füllen Sie nur aus, was falsch ist, so wie es lauten muss.',
'Something else that is wrong'=>'Etwas anderes, das falsch ist',
'What it should be'=>'Wie es lauten muss',
'Add this to my request'=>'Dies meinem Antrag hinzufügen',
'Send the copy elsewhere'=>'Die Kopie woandershin schicken',
'Noted. First we must be sure that it is you: we write to you about that.'=>'Notiert. Zuerst müssen wir sicher sein, dass Sie es sind: Darüber schreiben wir Ihnen.',
'It is on its way: we mailed the link to the receiver.'=>'Sie ist unterwegs: Wir haben dem Empfänger den Link geschickt.',
'The copy goes to you alone.'=>'Die Kopie geht nur an Sie.',
'To another firm or person, whom I name'=>'An ein anderes Unternehmen oder eine Person, die ich nenne',
'To another e-mail address of mine'=>'An eine andere E-Mail-Adresse von mir',
'By post'=>'Per Post',
'How'=>'Wie',
'Name of the receiver'=>'Name des Empfängers',
'E-mail address that it goes to'=>'E-Mail-Adresse, an die sie geht',
'Address for the post'=>'Postanschrift',
'The copy comes to you. Should it go elsewhere?'=>'Die Kopie kommt zu Ihnen. Soll sie woandershin?',
'We then ask you to show who you are, so that nobody else can have your data sent away.'=>'Wir bitten Sie dann zu zeigen, wer Sie sind, damit niemand anders Ihre Daten wegschicken lassen kann.',
'Note this'=>'Dies notieren',
'To %1$s (%2$s)'=>'An %1$s (%2$s)',
'To %s'=>'An %s',
'By post to %s'=>'Per Post an %s',
'Your copy is ready: look through it first. Nothing goes out until you press the button.'=>'Ihre Kopie ist fertig: Sehen Sie sie erst durch. Nichts geht hinaus, bevor Sie den Knopf drücken.',
'Yes, send it'=>'Ja, schicken Sie sie',
'This waits until we are sure that it is you and your copy is ready. You are then asked once more.'=>'Dies wartet, bis wir sicher sind, dass Sie es sind, und Ihre Kopie fertig ist. Dann fragen wir Sie noch einmal.',
'It is being made.'=>'Sie wird erstellt.',
'Sent on %s.'=>'Gesendet am %s.',
'The receiver has fetched it.'=>'Der Empfänger hat sie abgeholt.',
'The receiver did not fetch it in time.'=>'Der Empfänger hat sie nicht rechtzeitig abgeholt.',
'This was dropped: the copy goes to you alone.'=>'Dies wurde gestrichen: Die Kopie geht nur an Sie.',
'The receiver gets what you gave us and what we saw of your use, as the law says, not what we worked out ourselves.'=>'Der Empfänger bekommt, was Sie uns gegeben haben und was wir von Ihrer Nutzung gesehen haben, wie es das Gesetz sagt, nicht was wir selbst daraus abgeleitet haben.',
'Also send what you worked out about me'=>'Auch schicken, was Sie über mich abgeleitet haben',
'No, only to me'=>'Nein, nur an mich',
'What is wrong?'=>'Was ist falsch?',
'What should it be?'=>'Wie muss es lauten?',
'I also stop being your client'=>'Ich höre auch auf, Ihr Kunde zu sein',
'It comes to you. If you want it to go to another firm, name that firm; we then ask you to confirm it once more.'=>'Sie bekommen sie. Soll sie an ein anderes Unternehmen gehen, nennen Sie es; wir bitten Sie dann noch einmal um Bestätigung.',
'Name of the other firm (not required)'=>'Name des anderen Unternehmens (freiwillig)',
'Its e-mail address (not required)'=>'Seine E-Mail-Adresse (freiwillig)',
'Give that firm also what you found out about me, not only what I gave you and what I did'=>'Geben Sie diesem Unternehmen auch, was Sie über mich herausgefunden haben, nicht nur was ich angegeben und getan habe',
'To what do you object? Tick nothing, and it is everything that you may object to.'=>'Wogegen widersprechen Sie? Kreuzen Sie nichts an, ist es alles, wogegen Sie widersprechen dürfen.',
'If you erase my data, keep my address on a stop list so that you never use it again'=>'Wenn Sie meine Daten löschen, behalten Sie meine Adresse auf einer Sperrliste, damit Sie sie nie mehr verwenden',
'Before we go on we must be sure that it is you. Choose what suits you best and tell us.'=>'Bevor wir weitermachen, müssen wir sicher sein, dass Sie es sind. Wählen Sie, was Ihnen am besten passt, und sagen Sie es uns.',
'The code from our letter or call'=>'Der Code aus unserem Brief oder Anruf',
'Send the code'=>'Den Code senden',
'Show us that it is you'=>'Zeigen Sie uns, dass Sie es sind',
'Thank you, the code is right. We go on with your request.'=>'Danke, der Code stimmt. Wir machen mit Ihrem Antrag weiter.',
'It was used before, or its time is over.'=>'Er wurde schon benutzt, oder seine Zeit ist vorbei.',
'Who uses %1$s told us that %2$s is theirs too. If that is right, a request about their data goes for both.'=>'Wer %1$s benutzt, hat uns gesagt, dass %2$s auch ihm gehört. Wenn das stimmt, gilt ein Antrag zu diesen Daten für beide.',
'Is this your address too?'=>'Ist das auch Ihre Adresse?',
'Do not press “yes” for anyone else: they would get a copy of what we hold about you.'=>'Drücken Sie für niemand anders auf „ja“: Er bekäme eine Kopie dessen, was wir über Sie haben.',
'Yes, both are mine'=>'Ja, beide gehören mir',
'No'=>'Nein',
'Thank you. Both addresses are now known to be yours.'=>'Danke. Von beiden Adressen ist nun bekannt, dass sie Ihnen gehören.',
'Thank you. Nothing is joined.'=>'Danke. Nichts wird verbunden.',
'The restriction was lifted, or the address of this page is not complete. Is it still there? Ask for a new link on our site.'=>'Die Einschränkung wurde aufgehoben, oder die Adresse dieser Seite ist nicht vollständig. Besteht sie noch? Fordern Sie auf unserer Website einen neuen Link an.',
'Send me the link'=>'Den Link schicken',
'The restriction is lifted'=>'Die Einschränkung ist aufgehoben',
'We may use your data again as our privacy policy says, and what was hidden is shown again. You can ask for a new restriction at any time.'=>'Wir dürfen Ihre Daten wieder so verwenden, wie es unsere Datenschutzerklärung sagt, und was verborgen war, wird wieder gezeigt. Sie können jederzeit eine neue Einschränkung verlangen.',
'Lift the restriction of your data?'=>'Die Einschränkung Ihrer Daten aufheben?',
'Your data is now only stored. If you lift this we may use it again as our privacy policy says, and what was hidden is shown again. If you are not sure, leave it: nothing happens.'=>'Ihre Daten werden jetzt nur gespeichert. Heben Sie das auf, dürfen wir sie wieder so verwenden, wie es unsere Datenschutzerklärung sagt, und was verborgen war, wird wieder gezeigt. Sind Sie nicht sicher, lassen Sie es: Es geschieht nichts.',
'Lift the restriction'=>'Die Einschränkung aufheben',
'What you object to'=>'Wogegen Sie widersprechen',
'Stop list'=>'Sperrliste',
'If we erase my data, keep my address on a stop list, for nothing but to know that you must not use it again.'=>'Werden meine Daten gelöscht, behalten Sie meine Adresse auf einer Sperrliste, nur um zu wissen, dass Sie sie nicht mehr verwenden dürfen.',
'Without it we forget you wholly, and if your address comes to us again we cannot know that you objected.'=>'Ohne sie vergessen wir Sie ganz; kommt Ihre Adresse wieder zu uns, können wir nicht wissen, dass Sie widersprochen haben.',
'Save'=>'Speichern',
'Erase my data now'=>'Meine Daten jetzt löschen',
'Have you downloaded your copy? Then we can erase what we hold. Otherwise we do so when the copy expires. This cannot be undone.'=>'Haben Sie Ihre Kopie heruntergeladen? Dann können wir löschen, was wir haben. Sonst tun wir es, wenn die Kopie abläuft. Das lässt sich nicht rückgängig machen.',
'I have my copy, or do not want it.'=>'Ich habe meine Kopie oder will sie nicht.',
'Your choice is saved.'=>'Ihre Wahl ist gespeichert.',
'We erase your data now. You get one last mail when it is done.'=>'Wir löschen Ihre Daten jetzt. Sie bekommen eine letzte E-Mail, wenn es erledigt ist.',
'Code from the mail'=>'Code aus der E-Mail',
'The copy was fetched often enough, its time is over, or the address of this page is not complete. Ask the person who sent it to you.'=>'Die Kopie wurde oft genug abgeholt, ihre Zeit ist vorbei, oder die Adresse dieser Seite ist nicht vollständig. Fragen Sie die Person, die sie Ihnen geschickt hat.',
'Someone asked %1$s to pass a copy of their data on to you. You can fetch it until %2$s, %3$d times at most.'=>'Jemand hat %1$s gebeten, Ihnen eine Kopie seiner Daten weiterzugeben. Sie können sie bis %2$s abholen, höchstens %3$d-mal.',
'A copy of someone’s data for you'=>'Eine Kopie der Daten von jemandem für Sie',
'It is a ZIP with data.json, whose form is described in package.schema.json beside it, and the same as a page to read and as CSV.'=>'Es ist ein ZIP mit data.json, dessen Form in package.schema.json daneben beschrieben ist, und dasselbe als lesbare Seite und als CSV.',
'Download'=>'Herunterladen',
'Nothing is asked here'=>'Hier wird nichts gefragt',
'This was answered already, or the link is too old. Thank you.'=>'Dies wurde schon beantwortet, oder der Link ist zu alt. Danke.',
'Your answer is stored. This link now no longer works, and you can close this page.'=>'Ihre Antwort ist gespeichert. Dieser Link gilt nun nicht mehr, und Sie können diese Seite schließen.',
'A privacy request'=>'Ein Datenschutzantrag',
'The person'=>'Die Person',
'Send the copy'=>'Die Kopie schicken',
'It is done'=>'Es ist erledigt',
'Files (at most 10, together 20 MB)'=>'Dateien (höchstens 10, zusammen 20 MB)',
'What you hold, if there is no file; or that you hold nothing'=>'Was Sie haben, wenn es keine Datei gibt; oder dass Sie nichts haben',
'What you did, and what stays (if anything, under which law and until when)'=>'Was Sie getan haben, und was bleibt (gegebenenfalls nach welchem Gesetz und bis wann)',
'Send'=>'Senden',
'We cannot, or will not'=>'Wir können oder wollen nicht',
'The reason'=>'Der Grund',
'Send the reason'=>'Den Grund senden',
'Sending…'=>'Wird gesendet…',
'It could not be sent. Please try again: what you typed is still here.'=>'Es konnte nicht gesendet werden. Bitte versuchen Sie es noch einmal: Ihre Eingaben sind noch da.',
'Please look at:'=>'Bitte sehen Sie nach:',
'The one that we know you by, if you can.'=>'Wenn möglich die, unter der wir Sie kennen.',
'Your name (not required)'=>'Ihr Name (freiwillig)',
'Anything that helps us find it (not required)'=>'Was uns beim Suchen hilft (freiwillig)',
'Send my request'=>'Meinen Antrag senden',
'What do you want?'=>'Was möchten Sie?',
'We answer within %d day of the day that you send this form. By law we must within one month.'=>'Wir antworten innerhalb von %d Tag nach dem Tag, an dem Sie dieses Formular senden. Das Gesetz verlangt es innerhalb eines Monats.'."\0".'Wir antworten innerhalb von %d Tagen nach dem Tag, an dem Sie dieses Formular senden. Das Gesetz verlangt es innerhalb eines Monats.',
'What happens next'=>'Wie es weitergeht',
'You get a mail. Open the link in it and press the button, so that nobody else can ask in your name.'=>'Sie bekommen eine E-Mail. Öffnen Sie den Link darin und drücken Sie auf die Schaltfläche, damit niemand in Ihrem Namen etwas verlangen kann.',
'The same link shows where your request stands, and lets you withdraw it. It costs you nothing.'=>'Derselbe Link zeigt, wie es um Ihren Antrag steht, und dort können Sie ihn zurückziehen. Es kostet Sie nichts.',
'Privacy contact: %s'=>'Datenschutzkontakt: %s',
'You can complain at any time to the data protection authority: %s'=>'Sie können sich jederzeit bei der Datenschutzbehörde beschweren: %s',
'Your data is only stored'=>'Ihre Daten werden nur gespeichert',
'We use it for nothing else, we do not change it, and what was public is hidden, until you lift this yourself. What you do, and what the law obliges us to do, goes on.'=>'Wir verwenden sie für nichts anderes, ändern sie nicht, und was öffentlich war, ist verborgen, bis Sie es selbst aufheben. Was Sie tun, und wozu uns das Gesetz verpflichtet, geht weiter.',
'You may use my data again as your privacy policy says.'=>'Sie dürfen meine Daten wieder so verwenden, wie es Ihre Datenschutzerklärung sagt.',
'The restriction is lifted.'=>'Die Einschränkung ist aufgehoben.',
'What a person reviewed'=>'Was ein Mensch geprüft hat',
'Their answer'=>'Die Antwort',
'I want a copy of my data'=>'Ich möchte eine Kopie meiner Daten',
'Something about me is wrong'=>'Etwas über mich ist falsch',
'I want to be forgotten'=>'Ich möchte vergessen werden',
'I want you to keep my data, but not use it'=>'Ich möchte, dass Sie meine Daten aufbewahren, aber nicht verwenden',
'I want to take my data elsewhere'=>'Ich möchte meine Daten mitnehmen',
'I object to what you do with my data'=>'Ich widerspreche dem, was Sie mit meinen Daten tun',
'I want a person to look at a decision about me'=>'Ich möchte, dass ein Mensch eine Entscheidung über mich prüft',
'You get everything that we hold about you, what we use it for and who else has it.'=>'Sie bekommen alles, was wir über Sie haben, wofür wir es verwenden und wer es noch hat.',
'Tell us what it should be. We correct it, tell whoever has it from us, and tell you what changed.'=>'Sagen Sie uns, wie es lauten muss. Wir berichtigen es, sagen es denen, die es von uns haben, und sagen Ihnen, was sich geändert hat.',
'We erase what we hold about you, and tell you what the law obliges us to keep.'=>'Wir löschen, was wir über Sie haben, und sagen Ihnen, was wir nach dem Gesetz behalten müssen.',
'We only store it, and do nothing else with it, until you say so yourself.'=>'Wir speichern sie nur und tun nichts anderes damit, bis Sie es selbst sagen.',
'You, or the firm that you name, get it in a form that other systems can read.'=>'Sie, oder das Unternehmen, das Sie nennen, bekommen sie in einer Form, die andere Systeme lesen können.',
'We stop as soon as you confirm it, and must then show why we should be allowed to go on. For advertising we never are.'=>'Wir hören auf, sobald Sie es bestätigen, und müssen dann zeigen, warum wir weitermachen dürften. Für Werbung dürfen wir es nie.',
'We decide nothing about you by machine alone. If you think that we did, a person looks at it and answers you.'=>'Wir entscheiden nichts über Sie allein durch eine Maschine. Wenn Sie meinen, dass wir es taten, prüft es ein Mensch und antwortet Ihnen.',
'It waits for your confirmation'=>'Er wartet auf Ihre Bestätigung',
'It is confirmed and waits for our privacy contact'=>'Er ist bestätigt und wartet auf unseren Datenschutzkontakt',
'It waits for proof that it comes from you'=>'Er wartet auf den Nachweis, dass er von Ihnen kommt',
'We are working on it'=>'Wir arbeiten daran',
'We granted it and are carrying it out'=>'Wir haben ihm stattgegeben und führen ihn aus',
'We refused it'=>'Wir haben ihn abgelehnt',
'You withdrew it'=>'Sie haben ihn zurückgezogen',
'It was not confirmed in time'=>'Er wurde nicht rechtzeitig bestätigt',
'Done: we hold nothing about you'=>'Erledigt: Wir haben nichts über Sie',
'Done, in part'=>'Erledigt, zum Teil',
'Done'=>'Erledigt',
'Why we refused it'=>'Warum wir ihn abgelehnt haben',
'What we granted, and why not all'=>'Was wir bewilligt haben, und warum nicht alles',
'What we ask of you'=>'Was wir von Ihnen brauchen',
'What we told you'=>'Was wir Ihnen mitgeteilt haben',
'Thank you, your request is confirmed. We begin now.'=>'Vielen Dank, Ihr Antrag ist bestätigt. Wir beginnen jetzt.',
'Your request is withdrawn.'=>'Ihr Antrag ist zurückgezogen.',
'A new copy is being made. You get its link by mail.'=>'Eine neue Kopie wird erstellt. Sie bekommen den Link per E-Mail.',
'Withdraw your request?'=>'Ihren Antrag zurückziehen?',
'Get the link to your request'=>'Den Link zu Ihrem Antrag anfordern',
'Your request: %s'=>'Ihr Antrag: %s',
'Withdraw this request'=>'Diesen Antrag zurückziehen',
'Asked on %1$s: %2$s'=>'Beantragt am %1$s: %2$s',
'Confirm: %s'=>'Bestätigen: %s',
'Did you ask for this? Then confirm it: only then do we begin. If it was not you, you need do nothing.'=>'Haben Sie das beantragt? Dann bestätigen Sie es: Erst danach beginnen wir. Waren Sie es nicht, brauchen Sie nichts zu tun.',
'These were asked with your address and still wait for you. Confirm only what you asked for yourself; the rest disappears by itself.'=>'Das wurde mit Ihrer Adresse beantragt und wartet noch auf Sie. Bestätigen Sie nur, was Sie selbst beantragt haben; der Rest verschwindet von allein.',
'Where it stands'=>'Der Stand',
'Confirmed on'=>'Bestätigt am',
'We promise an answer by'=>'Wir versprechen eine Antwort bis zum',
'The law wants an answer by'=>'Das Gesetz verlangt eine Antwort bis zum',
'Decided on'=>'Entschieden am',
'Closed on'=>'Abgeschlossen am',
'%1$s. You can download it until %2$s, %3$d more time.'=>'%1$s. Sie können sie bis zum %2$s noch %3$d Mal herunterladen.'."\0".'%1$s. Sie können sie bis zum %2$s noch %3$d Mal herunterladen.',
'We are putting it together. You get a mail when it is ready.'=>'Wir stellen sie zusammen. Sie bekommen eine E-Mail, wenn sie fertig ist.',
'The download has ended. You can have a new copy made; its link is mailed to you.'=>'Der Download ist beendet. Sie können eine neue Kopie erstellen lassen; der Link wird Ihnen gemailt.',
'Make a new copy'=>'Eine neue Kopie erstellen',
'The copy of your data'=>'Die Kopie Ihrer Daten',
'We then stop working on your request (%s). You can ask again at any time.'=>'Wir arbeiten dann nicht mehr an Ihrem Antrag (%s). Sie können jederzeit einen neuen stellen.',
'Yes, withdraw it'=>'Ja, zurückziehen',
'No, go back'=>'Nein, zurück',
'The request was handled and its page has ended, or the address of this page is not complete.'=>'Der Antrag ist erledigt und seine Seite abgelaufen, oder die Adresse dieser Seite ist nicht vollständig.',
'Is your request still open? Fill in your e-mail address and we send you a new link.'=>'Läuft Ihr Antrag noch? Geben Sie Ihre E-Mail-Adresse an, und wir schicken Ihnen einen neuen Link.',
'There is no such consent any more'=>'Diese Einwilligung gibt es nicht mehr',
'Nothing is sent to you on the ground of it.'=>'Auf dieser Grundlage wird Ihnen nichts gesendet.',
'Withdrawn'=>'Zurückgezogen',
'All is withdrawn. You get no more of these mails.'=>'Alles ist widerrufen. Sie erhalten diese E-Mails nicht mehr.',
'Stop this: %s'=>'Das hier beenden: %s',
'Stop everything'=>'Alles beenden',
'We write to you about nothing that needs your consent.'=>'Wir schreiben Ihnen zu nichts, was Ihre Einwilligung braucht.',
'Withdraw your consent'=>'Ihre Einwilligung widerrufen',
'Please fill in a valid e-mail address.'=>'Bitte geben Sie eine gültige E-Mail-Adresse an.',
'Too many requests came from your network in a short time. Please try again in an hour, or write to us.'=>'Aus Ihrem Netz kamen in kurzer Zeit zu viele Anträge. Versuchen Sie es in einer Stunde wieder, oder schreiben Sie uns.',
'If that address agreed to anything, we sent it the link with which to withdraw it.'=>'Falls mit dieser Adresse in etwas eingewilligt wurde, haben wir den Link zum Widerrufen dorthin gesendet.',
'Each mail that we send with your consent has a link to withdraw it. Lost it? Fill in your address and we send it again.'=>'Jede E-Mail, die wir mit Ihrer Einwilligung senden, enthält einen Link zum Widerrufen. Verloren? Geben Sie Ihre Adresse ein und wir senden ihn erneut.',
'Privacy requests'=>'Datenschutzanträge',
'Privacy requests that are still open are kept until they are answered.'=>'Noch offene Datenschutzanträge bleiben erhalten, bis sie beantwortet sind.',
'Request'=>'Antrag',
'Name'=>'Name',
'Message'=>'Nachricht',
'Asked with it'=>'Mit angefragt',
'Our decision'=>'Unsere Entscheidung',
'Answered with it'=>'Mit beantwortet',
'Which sources there are'=>'Welche Quellen es gibt',
'This site cannot reach itself (%s). Keep this page open, or run wp rights-desk work.'=>'Diese Website kann sich selbst nicht erreichen (%s). Lassen Sie diese Seite offen oder führen Sie wp rights-desk work aus.',
'A fatal error ended it: %s'=>'Ein fataler Fehler hat es abgebrochen: %s',
'It ended the request (exit or die) instead of answering.'=>'Sie hat den Aufruf beendet (exit oder die), statt zu antworten.',
'No answer: it was stopped, or ran out of time or memory.'=>'Keine Antwort: Sie wurde angehalten, oder Zeit oder Speicher reichten nicht.',
'Questions about your privacy? %s'=>'Fragen zu Ihrem Datenschutz? %s',
'Hello,'=>'Guten Tag,',
'Hello %s,'=>'Guten Tag %s,',
'We searched everywhere, and hold nothing about you.'=>'Wir haben überall gesucht und haben nichts über Sie.',
'Your data has been erased, and we searched again to be sure.'=>'Ihre Daten sind gelöscht, und wir haben noch einmal gesucht, um sicher zu sein.',
'Confirm your request: {kind}'=>'Bestätigen Sie Ihren Antrag: {kind}',
'Hello,

Someone, we think you, asked {controller} for {kind} and gave this e-mail address.

Please open this page and press the button to confirm that it was you:

{link}

Without your confirmation we do nothing, and after {days} days the request disappears. Was it not you? Then you need do nothing.'=>'Guten Tag,

jemand, wir denken Sie, hat bei {controller} einen Antrag gestellt ({kind}) und diese E-Mail-Adresse angegeben.

Bitte öffnen Sie diese Seite und drücken Sie auf die Schaltfläche, um zu bestätigen, dass Sie es waren:

{link}

Ohne Ihre Bestätigung tun wir nichts, und nach {days} Tagen verschwindet der Antrag. Waren Sie es nicht? Dann brauchen Sie nichts zu tun.',
'Your request still waits for your confirmation'=>'Ihr Antrag wartet noch auf Ihre Bestätigung',
'Hello,

You asked {controller} for {kind}, but did not confirm it yet. We can only begin once you have:

{link}

This is the only reminder. Without your confirmation the request disappears in {days} days. Was it not you? Then you need do nothing.'=>'Guten Tag,

Sie haben bei {controller} einen Antrag gestellt ({kind}), ihn aber noch nicht bestätigt. Erst danach können wir beginnen:

{link}

Dies ist die einzige Erinnerung. Ohne Ihre Bestätigung verschwindet der Antrag in {days} Tagen. Waren Sie es nicht? Dann brauchen Sie nichts zu tun.',
'We have your request: {kind}'=>'Wir haben Ihren Antrag: {kind}',
'{greeting}

Thank you, your request is confirmed: {kind}. You get our answer by {due} at the latest.

On this page you can see where it stands, or withdraw it:

{link}'=>'{greeting}

vielen Dank, Ihr Antrag ist bestätigt: {kind}. Sie bekommen unsere Antwort spätestens am {due}.

Auf dieser Seite sehen Sie, wie es um ihn steht, und können ihn zurückziehen:

{link}',
'A question about your request'=>'Eine Frage zu Ihrem Antrag',
'{greeting}

Before we can go on with your request ({kind}) we must be sure that it comes from you:

{reason}

Choose what suits you best and tell us:

{methods}

Please send no copy or photo of an identity card: we keep none and need none. Where your request stands:

{link}'=>'{greeting}

bevor wir mit Ihrem Antrag ({kind}) weitermachen, müssen wir sicher sein, dass er von Ihnen kommt:

{reason}

Wählen Sie, was Ihnen am besten passt, und sagen Sie es uns:

{methods}

Bitte schicken Sie keine Kopie und kein Foto eines Ausweises: Wir behalten keine und brauchen keine. Wie es um Ihren Antrag steht:

{link}',
'Your data is corrected'=>'Ihre Daten sind berichtigt',
'{greeting}

You asked us to correct what we hold about you. This is what became of it:

{changes}

{reason}

Who got the old data from us hears of it too, unless that is impossible. The page of your request:

{link}'=>'{greeting}

Sie haben uns gebeten zu berichtigen, was wir über Sie haben. Das wurde daraus:

{changes}

{reason}

Wer die alten Daten von uns bekam, erfährt es auch, wenn es möglich ist. Die Seite Ihres Antrags:

{link}',
'A copy of data for you'=>'Eine Kopie von Daten für Sie',
'{greeting}

{person} asked {controller} to pass a copy of their data on to you (Article 20 of the GDPR). You can download it from this page until {expires}:

{link}

Only who has this mail can open it, so do not pass it on. If the page asks for a code, it is:

{code}

Did you not expect this? Then you need do nothing: it disappears by itself.'=>'{greeting}

{person} hat {controller} gebeten, Ihnen eine Kopie der eigenen Daten weiterzugeben (Artikel 20 DSGVO). Sie können sie bis zum {expires} von dieser Seite herunterladen:

{link}

Nur wer diese E-Mail hat, kann sie öffnen, geben Sie sie also nicht weiter. Fragt die Seite nach einem Code, lautet er:

{code}

Haben Sie das nicht erwartet? Dann brauchen Sie nichts zu tun: Sie verschwindet von selbst.',
'Hello,

Someone, we think you, has a privacy request with {controller} and says that this e-mail address is theirs too.

If that is right, open this page and press the button, within {days} days:

{link}

Was it not you? Then you need do nothing, and nothing happens.'=>'Guten Tag,

jemand, wir denken Sie, hat einen Datenschutzantrag bei {controller} und sagt, dass diese E-Mail-Adresse auch ihm gehört.

Wenn das stimmt, öffnen Sie innerhalb von {days} Tagen diese Seite und drücken Sie den Knopf:

{link}

Waren Sie es nicht? Dann brauchen Sie nichts zu tun, und es geschieht nichts.',
'We need more time for your request'=>'Wir brauchen mehr Zeit für Ihren Antrag',
'{greeting}

Your request ({kind}) takes us longer than a month. This is why:

{reason}

You get our answer by {due} at the latest. Where it stands:

{link}'=>'{greeting}

für Ihren Antrag ({kind}) brauchen wir länger als einen Monat. Der Grund:

{reason}

Sie bekommen unsere Antwort spätestens am {due}. Wie es um ihn steht:

{link}',
'Our decision on your request'=>'Unsere Entscheidung über Ihren Antrag',
'{greeting}

We do not grant your request ({kind}). This is why:

{reason}

If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.

{link}'=>'{greeting}

wir geben Ihrem Antrag ({kind}) nicht statt. Der Grund:

{reason}

Wenn Sie nicht einverstanden sind, können Sie unserem Datenschutzkontakt schreiben, sich bei der unten genannten Behörde beschweren oder vor Gericht gehen.

{link}',
'The copy of your data is ready'=>'Die Kopie Ihrer Daten ist fertig',
'{greeting}

{found}

The copy of your data is ready. You can download it from this page until {expires}:

{link}

Only who has this mail can open it, so do not pass it on. If the page asks for a code, it is:

{code}

{reason}'=>'{greeting}

{found}

Die Kopie Ihrer Daten ist fertig. Sie können sie bis zum {expires} auf dieser Seite herunterladen:

{link}

Nur wer diese E-Mail hat, kann sie öffnen; geben Sie sie also nicht weiter. Wenn die Seite nach einem Code fragt, ist es dieser:

{code}

{reason}',
'Your request to be forgotten is done'=>'Ihr Antrag, vergessen zu werden, ist erledigt',
'{greeting}

You asked to be forgotten. {found}

{kept}

{reason}

This is the last mail about it: your address is now gone too, and the link to your request no longer works.'=>'{greeting}

Sie wollten vergessen werden. {found}

{kept}

{reason}

Dies ist die letzte E-Mail dazu: Auch Ihre Adresse ist nun weg, und der Link zu Ihrem Antrag funktioniert nicht mehr.',
'Your data is restricted'=>'Ihre Daten sind eingeschränkt',
'{greeting}

From now on we only store what we hold about you. We use it for nothing else, we do not change it, and what was public is hidden, for as long as you wish.

{scope}

What goes on: what you do yourself (log in, read, answer us), the bookkeeping that the law obliges us to do, necessary mail such as for a new password, and what the law allows by way of exception: for a legal claim, to protect someone else, or with your consent.

Only you can lift this, at any time, on this page. Keep this mail: the link works as long as the restriction lasts.

{lift}

{reason}'=>'{greeting}

ab jetzt speichern wir nur, was wir über Sie haben. Wir verwenden es für nichts anderes, ändern es nicht, und was öffentlich war, ist verborgen, solange Sie es wünschen.

{scope}

Was weitergeht: was Sie selbst tun (anmelden, lesen, uns antworten), die Buchführung, zu der uns das Gesetz verpflichtet, notwendige E-Mails wie für ein neues Passwort, und was das Gesetz ausnahmsweise erlaubt: für einen Rechtsanspruch, zum Schutz anderer oder mit Ihrer Einwilligung.

Nur Sie können dies aufheben, jederzeit, auf dieser Seite. Behalten Sie diese E-Mail: Der Link gilt, solange die Einschränkung dauert.

{lift}

{reason}',
'The link to lift your restriction'=>'Der Link, um Ihre Einschränkung aufzuheben',
'Hello,

Here is the link with which you lift the restriction of your data at {controller}, as was asked for on our site:

{lift}

Did you not ask for it? Then you need do nothing: all stays as it is.'=>'Guten Tag,

hier ist der Link, mit dem Sie die Einschränkung Ihrer Daten bei {controller} aufheben, wie auf unserer Website angefordert:

{lift}

Haben Sie das nicht angefordert? Dann brauchen Sie nichts zu tun: Alles bleibt, wie es ist.',
'We have your objection, and stopped'=>'Wir haben Ihren Widerspruch und haben aufgehört',
'{greeting}

Thank you, your objection is confirmed. We stopped using your data for what you object to as you pressed the button, and it stays so while we look at it. Legal duties, and contracts that you keep with us, go on.

You get our answer by {due} at the latest. On this page you can see where it stands, or withdraw it:

{link}'=>'{greeting}

vielen Dank, Ihr Widerspruch ist bestätigt. Wir haben aufgehört, Ihre Daten dafür zu verwenden, als Sie auf den Knopf drückten, und so bleibt es, während wir ihn prüfen. Gesetzliche Pflichten und Verträge, die Sie mit uns behalten, gehen weiter.

Sie bekommen unsere Antwort spätestens am {due}. Auf dieser Seite sehen Sie, wie es steht, oder ziehen ihn zurück:

{link}',
'Your objection is founded'=>'Ihr Widerspruch ist begründet',
'{greeting}

Your objection is founded: we do not go on using your data.

First you get a copy of all that we hold about you; its link comes in a mail of its own. Then we erase it, but for what the law obliges us to keep: when you say on the page below that you have your copy, or else when the copy expires. Until then your data is only stored.

On the same page you can choose to stay on a stop list, so that we know not to use your address again:

{link}

{reason}'=>'{greeting}

Ihr Widerspruch ist begründet: Wir verwenden Ihre Daten nicht weiter.

Zuerst bekommen Sie eine Kopie von allem, was wir über Sie haben; ihr Link kommt in einer eigenen E-Mail. Dann löschen wir es, außer dem, was wir gesetzlich aufbewahren müssen: wenn Sie auf der Seite unten sagen, dass Sie Ihre Kopie haben, oder sonst, wenn die Kopie abläuft. Bis dahin werden Ihre Daten nur gespeichert.

Auf derselben Seite können Sie wählen, auf einer Sperrliste zu bleiben, damit wir wissen, dass wir Ihre Adresse nicht mehr verwenden dürfen:

{link}

{reason}',
'{greeting}

Your objection is founded. We use your data no more for:

{purposes}

To keep to this we must remember your address on a stop list, for this alone.

{reason}'=>'{greeting}

Ihr Widerspruch ist begründet. Wir verwenden Ihre Daten nicht mehr für:

{purposes}

Um uns daran zu halten, müssen wir uns Ihre Adresse auf einer Sperrliste merken, nur dafür.

{reason}',
'Our decision on your objection'=>'Unsere Entscheidung über Ihren Widerspruch',
'{greeting}

Your objection is founded for the following, for which we use your data no more:

{purposes}

It is not founded for:

{others}

This is why:

{reason}

What we may go on with stays stopped until {until}, so that you have time. If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.

{link}'=>'{greeting}

Ihr Widerspruch ist begründet für Folgendes, wofür wir Ihre Daten nicht mehr verwenden:

{purposes}

Er ist nicht begründet für:

{others}

Der Grund:

{reason}

Was wir weiter tun dürfen, bleibt bis {until} gestoppt, damit Sie Zeit haben. Wenn Sie nicht einverstanden sind, können Sie unserem Datenschutzkontakt schreiben, sich bei der unten genannten Behörde beschweren oder vor Gericht gehen.

{link}',
'{greeting}

We find your objection not founded. This is why:

{reason}

What you object to stays stopped until {until}, so that you have time. If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.

{link}'=>'{greeting}

wir halten Ihren Widerspruch für nicht begründet. Der Grund:

{reason}

Wogegen Sie widersprechen, bleibt bis {until} gestoppt, damit Sie Zeit haben. Wenn Sie nicht einverstanden sind, können Sie unserem Datenschutzkontakt schreiben, sich bei der unten genannten Behörde beschweren oder vor Gericht gehen.

{link}',
'Your objection is carried out'=>'Ihr Widerspruch ist ausgeführt',
'{greeting}

After your objection we erased your data. {found}

{kept}

{reason}

This is the last mail about it: your address is now gone too, but for a stop list if you chose to be kept on it, and the link to your request no longer works.'=>'{greeting}

nach Ihrem Widerspruch haben wir Ihre Daten gelöscht. {found}

{kept}

{reason}

Dies ist die letzte E-Mail dazu: Auch Ihre Adresse ist nun weg, außer auf einer Sperrliste, wenn Sie das gewählt haben, und der Link zu Ihrem Antrag funktioniert nicht mehr.',
'A person looked at it again'=>'Ein Mensch hat es noch einmal geprüft',
'{greeting}

You asked that a person look at a decision about you. This is what we reviewed:

{reviewed}

And this is our answer:

{answer}

{reason}

If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.

{link}'=>'{greeting}

Sie wollten, dass ein Mensch eine Entscheidung über Sie prüft. Das haben wir geprüft:

{reviewed}

Und dies ist unsere Antwort:

{answer}

{reason}

Wenn Sie nicht einverstanden sind, können Sie unserem Datenschutzkontakt schreiben, sich bei der unten genannten Behörde beschweren oder vor Gericht gehen.

{link}',
'Your request is withdrawn'=>'Ihr Antrag ist zurückgezogen',
'{greeting}

You withdrew your request ({kind}). We do nothing more with it. You can make a new one at any time.'=>'{greeting}

Sie haben Ihren Antrag ({kind}) zurückgezogen. Wir tun damit nichts mehr. Sie können jederzeit einen neuen stellen.',
'Please confirm that you agree'=>'Bitte bestätigen Sie, dass Sie einwilligen',
'Hello,

Someone, we think you, ticked this on the site of {controller} and gave this e-mail address:

{agreed}

If that is right, open this page and press the button, within {days} days:

{link}

Was it not you? Then you need do nothing: we do not write to you for it.'=>'Guten Tag,

jemand, vermutlich Sie, hat dies auf der Website von {controller} angekreuzt und diese E-Mail-Adresse angegeben:

{agreed}

Wenn das stimmt, öffnen Sie innerhalb von {days} Tagen diese Seite und drücken Sie auf die Schaltfläche:

{link}

Waren Sie es nicht? Dann müssen Sie nichts tun: Wir schreiben Ihnen dazu nicht.',
'The link to withdraw your consent'=>'Der Link zum Widerrufen Ihrer Einwilligung',
'Hello,

Here is the link with which you see what you agreed to at {controller}, and withdraw it, as was asked for on our site:

{link}

Did you not ask for it? Then you need do nothing.'=>'Guten Tag,

hier ist der Link, mit dem Sie sehen, worin Sie bei {controller} eingewilligt haben, und mit dem Sie es widerrufen, wie auf unserer Website gewünscht:

{link}

Haben Sie nicht darum gebeten? Dann müssen Sie nichts tun.',
'The link to your request'=>'Der Link zu Ihrem Antrag',
'Hello,

Here is the link to your request to {controller} ({kind}), as was asked for on our site:

{link}

Did you not ask for it? Then you need do nothing.'=>'Guten Tag,

hier ist der Link zu Ihrem Antrag an {controller} ({kind}), wie auf unserer Website angefordert:

{link}

Haben Sie ihn nicht angefordert? Dann brauchen Sie nichts zu tun.',
'A privacy request that concerns you too'=>'Ein Datenschutzantrag, der auch Sie betrifft',
'Hello {processor},

{what}

It is about the person with this address: {person}

Please answer by {due} on this page. There you can say that it is done, add what we asked for, or say why not:

{link}'=>'Guten Tag {processor},

{what}

Es geht um die Person mit dieser Adresse: {person}

Bitte antworten Sie bis {due} auf dieser Seite. Dort können Sie sagen, dass es erledigt ist, anfügen, worum wir baten, oder sagen, warum nicht:

{link}',
'Reminder: a privacy request that concerns you too'=>'Erinnerung: ein Datenschutzantrag, der auch Sie betrifft',
'Hello {processor},

We have no answer from you yet.

{what}

It is about the person with this address: {person}

Please answer by {due} on this page. There you can say that it is done, add what we asked for, or say why not:

{link}'=>'Guten Tag {processor},

wir haben noch keine Antwort von Ihnen.

{what}

Es geht um die Person mit dieser Adresse: {person}

Bitte antworten Sie bis {due} auf dieser Seite. Dort können Sie sagen, dass es erledigt ist, anfügen, worum wir baten, oder sagen, warum nicht:

{link}',
'Privacy request: new, answer by {due}'=>'Datenschutzantrag: neu, Antwort bis {due}',
'A new privacy request was confirmed: {kind}. It must be answered by {due}.

{link}'=>'Ein neuer Datenschutzantrag wurde bestätigt: {kind}. Er muss bis {due} beantwortet sein.

{link}',
'Privacy request: answer by {due}'=>'Datenschutzantrag: Antwort bis {due}',
'A privacy request is still open: {kind}. It must be answered by {due}.

{link}'=>'Ein Datenschutzantrag ist noch offen: {kind}. Er muss bis {due} beantwortet sein.

{link}',
'Privacy request: LATE since {due}'=>'Datenschutzantrag: ÜBERFÄLLIG seit {due}',
'A privacy request is late: {kind}. The answer was due on {due}. Each day that it waits breaks the promise in your privacy policy.

{link}'=>'Ein Datenschutzantrag ist überfällig: {kind}. Die Antwort war am {due} fällig. Jeder weitere Tag bricht das Versprechen Ihrer Datenschutzerklärung.

{link}',
'Privacy request: needs you'=>'Datenschutzantrag: braucht Sie',
'A privacy request cannot go on by itself: {kind}, to be answered by {due}. Please look at what is left:

{link}'=>'Ein Datenschutzantrag kommt nicht von selbst weiter: {kind}, zu beantworten bis {due}. Bitte sehen Sie nach, was noch zu tun ist:

{link}',
'Records whose term is over need you'=>'Unterlagen, deren Frist vorbei ist, brauchen Sie',
'A law made you keep records of someone who is erased. Its term is over, but they could not be erased by themselves. Please look at what is left:

{link}'=>'Ein Gesetz verpflichtete Sie, Unterlagen von jemandem zu behalten, der gelöscht ist. Die Frist ist vorbei, aber sie ließen sich nicht von selbst löschen. Bitte sehen Sie nach, was übrig ist:

{link}',
'Privacy policy: promises that need you'=>'Datenschutzerklärung: Versprechen, um die Sie sich kümmern müssen',
'Your privacy policy makes promises. These are not being kept, or may not be for long:

{promises}

What was seen, and how to mend it:

{link}

You get this mail at most once a week, and only if something needs you.'=>'Ihre Datenschutzerklärung gibt Versprechen. Diese werden nicht gehalten, oder vielleicht nicht mehr lange:

{promises}

Was festgestellt wurde und wie Sie es beheben:

{link}

Sie erhalten diese E-Mail höchstens einmal pro Woche, und nur, wenn Sie etwas tun müssen.',
'New on your pages: cookies or scripts that need you'=>'Neu auf Ihren Seiten: Cookies oder Skripte, um die Sie sich kümmern müssen',
'The weekly look at your site’s pages found something that is new:

{seen}

Say whose it is, so that your policy lists it, and stop what runs before anybody agreed:

{link}

You get this mail at most once a day, and only when something is new.'=>'Die wöchentliche Prüfung der Seiten Ihrer Website hat etwas Neues gefunden:

{seen}

Sagen Sie, wem es gehört, damit Ihre Datenschutzerklärung es aufführt, und halten Sie an, was läuft, bevor jemand zugestimmt hat:

{link}

Sie erhalten diese E-Mail höchstens einmal am Tag und nur, wenn etwas neu ist.',
'Sealed records: {who} may open them'=>'Versiegeltes: {who} darf es öffnen',
'{by} let {who} open sealed records: {record}, for {hours} hours.

Reason: {ground}.

You get this mail each time, so that nobody can do it unseen. Is it not right? End it here:

{link}'=>'{by} lässt {who} Versiegeltes öffnen: {record}, für {hours} Stunden.

Grund: {ground}.

Sie bekommen diese E-Mail jedes Mal, damit es niemand unbemerkt tun kann. Ist es nicht in Ordnung? Beenden Sie es hier:

{link}',
'Sealed records: {who} opened one'=>'Versiegeltes: {who} hat etwas geöffnet',
'{who} opened a sealed record: {record}.

Reason: {ground}.

{link}'=>'{who} hat Versiegeltes geöffnet: {record}.

Grund: {ground}.

{link}',
'Confirm the address'=>'Adresse bestätigen',
'Reminder to confirm'=>'Erinnerung an die Bestätigung',
'Request received'=>'Antrag eingegangen',
'Identity check'=>'Identitätsprüfung',
'Extension'=>'Verlängerung',
'Data corrected'=>'Daten berichtigt',
'Copy for a receiver'=>'Kopie für einen Empfänger',
'Confirm a further address'=>'Eine weitere Adresse bestätigen',
'Refusal'=>'Ablehnung',
'Copy of the data is ready'=>'Kopie der Daten ist fertig',
'Data erased'=>'Daten gelöscht',
'Restriction granted'=>'Einschränkung gewährt',
'New link to lift a restriction'=>'Neuer Link, um eine Einschränkung aufzuheben',
'Objection received'=>'Widerspruch eingegangen',
'Objection founded'=>'Widerspruch begründet',
'Objection to marketing'=>'Widerspruch gegen Werbung',
'Objection founded in part'=>'Widerspruch teilweise begründet',
'Objection not founded'=>'Widerspruch nicht begründet',
'Erased after an objection'=>'Gelöscht nach einem Widerspruch',
'Review by a person'=>'Prüfung durch einen Menschen',
'Request withdrawn'=>'Antrag zurückgezogen',
'Confirm a consent'=>'Eine Einwilligung bestätigen',
'New link to withdraw consent'=>'Neuer Link zum Widerrufen der Einwilligung',
'New link to a request'=>'Neuer Link zu einem Antrag',
'To a processor: task'=>'An einen Auftragsverarbeiter: Aufgabe',
'To a processor: reminder'=>'An einen Auftragsverarbeiter: Erinnerung',
'To staff: new request'=>'An Mitarbeiter: neuer Antrag',
'To staff: due soon'=>'An Mitarbeiter: bald fällig',
'To staff: late'=>'An Mitarbeiter: überfällig',
'To staff: needs attention'=>'An Mitarbeiter: braucht Aufmerksamkeit',
'To staff: records whose term is over'=>'An Mitarbeiter: Unterlagen, deren Frist vorbei ist',
'To staff: promises that need you'=>'An Mitarbeitende: Versprechen, um die Sie sich kümmern müssen',
'To staff: new cookies or scripts'=>'An Mitarbeiter: neue Cookies oder Skripte',
'To staff: sealed records may be opened'=>'An Mitarbeiter: Versiegeltes darf geöffnet werden',
'To staff: a sealed record was opened'=>'An Mitarbeiter: Versiegeltes wurde geöffnet',
'Greeting, with the name if it was given'=>'Anrede, mit dem Namen, falls angegeben',
'Name, if it was given'=>'Name, falls angegeben',
'What was asked for'=>'Was beantragt wurde',
'Link to the page of the request'=>'Link zur Seite des Antrags',
'Number of days'=>'Anzahl der Tage',
'Last day for the answer'=>'Letzter Tag für die Antwort',
'Reason that staff gave'=>'Grund, den der Mitarbeiter angab',
'Ways to show who one is'=>'Wege zu zeigen, wer man ist',
'What was corrected, line by line'=>'Was berichtigt wurde, Zeile für Zeile',
'The person whose data it is'=>'Die Person, deren Daten es sind',
'Name of the processor'=>'Name des Auftragsverarbeiters',
'What is asked of the processor'=>'Was vom Auftragsverarbeiter verlangt wird',
'Code that opens the copy'=>'Code, der die Kopie öffnet',
'Last day of the download'=>'Letzter Tag des Downloads',
'Whether anything was found'=>'Ob etwas gefunden wurde',
'What is restricted, if not all'=>'Was eingeschränkt ist, wenn nicht alles',
'Link that lifts the restriction'=>'Link, der die Einschränkung aufhebt',
'What the data is no longer used for'=>'Wofür die Daten nicht mehr verwendet werden',
'What was agreed to'=>'Worin eingewilligt wurde',
'What the data may still be used for'=>'Wofür die Daten noch verwendet werden dürfen',
'Last day of the pause'=>'Letzter Tag der Pause',
'What was reviewed'=>'Was geprüft wurde',
'Answer of the reviewer'=>'Antwort des Prüfers',
'What was kept, and why'=>'Was blieb, und warum',
'Promises that need you, and why'=>'Versprechen, um die Sie sich kümmern müssen, und warum',
'What was seen on the pages, line by line'=>'Was auf den Seiten gesehen wurde, Zeile für Zeile',
'Member of staff'=>'Mitarbeiter',
'Who allowed it'=>'Wer es erlaubt hat',
'Sealed record or case'=>'Versiegelter Eintrag oder Fall',
'Reason from the fixed list'=>'Grund aus der festen Liste',
'Number of hours'=>'Anzahl der Stunden',
'Name of the firm'=>'Name der Firma',
'Privacy contact'=>'Datenschutzkontakt',
'Data protection authority'=>'Datenschutzbehörde',
'a copy of your data'=>'eine Kopie Ihrer Daten',
'correction of your data'=>'Berichtigung Ihrer Daten',
'restriction of the use of your data'=>'Einschränkung der Nutzung Ihrer Daten',
'transfer of your data'=>'Übertragung Ihrer Daten',
'an objection to the use of your data'=>'Widerspruch gegen die Nutzung Ihrer Daten',
'review by a person of an automated decision'=>'Prüfung einer automatisierten Entscheidung durch einen Menschen',
'erasure of your data'=>'Löschung Ihrer Daten',
'accounts'=>'Konten',
'comments'=>'Kommentare',
'orders and customers'=>'Bestellungen und Kunden',
'messages by forms'=>'Nachrichten über Formulare',
'newsletters'=>'Newsletter',
'texts that others wrote'=>'Texte, die andere geschrieben haben',
'requests about data'=>'Anfragen zu Daten',
'the whole site and its settings'=>'die ganze Website und ihre Einstellungen',
'address of the device (IP address)'=>'Adresse des Geräts (IP-Adresse)',
'browser and operating system'=>'Browser und Betriebssystem',
'Protection of our forms against abuse'=>'Schutz unserer Formulare vor Missbrauch',
'a coded form of the network, from which nobody can be read back'=>'eine codierte Form des Netzwerks, aus der sich niemand zurücklesen lässt',
'What plugins keep'=>'Was Plugins aufbewahren',
'The request form'=>'Das Anfrageformular',
'E-mail address'=>'E-Mail-Adresse',
'The comment form'=>'Das Kommentarformular',
'Website'=>'Website',
'Remember me'=>'Angemeldet bleiben',
'User name'=>'Benutzername',
'The checkout'=>'Die Kasse',
'Backups are made by %s.'=>'Backups werden von %s erstellt.',
'The site sees no plugin that makes backups. If your host makes them, this is fine: say so in the measure.'=>'Die Website sieht kein Plugin, das Backups erstellt. Wenn Ihr Hoster sie erstellt, ist das in Ordnung: Vermerken Sie es bei der Maßnahme.',
'A second factor comes from %s.'=>'Ein zweiter Faktor kommt von %s.',
'The site sees no plugin that asks for a second factor.'=>'Die Website sieht kein Plugin, das einen zweiten Faktor verlangt.',
'Attacks are stopped by %s.'=>'Angriffe werden von %s abgewehrt.',
'The site sees no plugin that stops attacks. If your host does, this is fine: say so in the measure.'=>'Die Website sieht kein Plugin, das Angriffe abwehrt. Wenn Ihr Hoster das tut, ist das in Ordnung: Vermerken Sie es bei der Maßnahme.',
'Something is shortened or deleted after a while.'=>'Nach einer Weile wird etwas gekürzt oder gelöscht.',
'Nothing is set to be shortened or deleted after a while.'=>'Es ist nichts eingestellt, das nach einer Weile gekürzt oder gelöscht wird.',
'The site’s address begins with https.'=>'Die Adresse der Website beginnt mit https.',
'The site’s address does not begin with https: what visitors fill in can be read on its way.'=>'Die Adresse der Website beginnt nicht mit https: Was Besucher eingeben, kann unterwegs gelesen werden.',
'Nothing waits to be updated, as far as WordPress knows.'=>'Soweit WordPress weiß, stehen keine Updates aus.',
'%d update waits.'=>'%d Update steht aus.'."\0".'%d Updates stehen aus.',
'Whoever registers becomes an administrator.'=>'Wer sich registriert, wird Administrator.',
'%d person may do everything on this site.'=>'%d Person darf auf dieser Website alles tun.'."\0".'%d Personen dürfen auf dieser Website alles tun.',
'%d row has less in it now.'=>'%d Zeile enthält jetzt weniger.'."\0".'%d Zeilen enthalten jetzt weniger.',
'Signing in'=>'Anmelden',
'Sealed records'=>'Versiegeltes',
'What must be kept after somebody left is out of reach for all staff, and opened only for a reason that the law knows.'=>'Was aufbewahrt werden muss, nachdem jemand gegangen ist, ist für alle Mitarbeitenden unzugänglich und wird nur aus einem Grund geöffnet, den das Gesetz kennt.',
'Encrypted copies'=>'Verschlüsselte Kopien',
'Copies of data that people ask for lie encrypted on the server; the key is only in the link that they get.'=>'Kopien von Daten, um die Personen bitten, liegen verschlüsselt auf dem Server; der Schlüssel steht nur in dem Link, den sie erhalten.',
'A history that shows every change'=>'Ein Verlauf, der jede Änderung zeigt',
'Who did what with a request is recorded, and nobody can alter that record unseen.'=>'Wer was mit einer Anfrage getan hat, wird aufgezeichnet, und niemand kann diese Aufzeichnung unbemerkt ändern.',
'Encrypted connection'=>'Verschlüsselte Verbindung',
'All pages of this site travel encrypted (HTTPS).'=>'Alle Seiten dieser Website werden verschlüsselt übertragen (HTTPS).',
'Updates'=>'Updates',
'Security updates of the site’s software are installed without delay.'=>'Sicherheitsupdates für die Software der Website werden ohne Verzögerung installiert.',
'Backups'=>'Backups',
'Copies of the site are made regularly and kept for a limited time.'=>'Kopien der Website werden regelmäßig erstellt und für begrenzte Zeit aufbewahrt.',
'Access only for who needs it'=>'Zugriff nur für die, die ihn brauchen',
'Each member of staff reaches only what their work needs.'=>'Alle Mitarbeitenden erreichen nur, was sie für ihre Arbeit brauchen.',
'Second factor'=>'Zweiter Faktor',
'Staff sign in with a second factor beside their password.'=>'Mitarbeitende melden sich mit einem zweiten Faktor neben ihrem Passwort an.',
'Protection against attacks'=>'Schutz vor Angriffen',
'A firewall stops attacks, and repeated wrong passwords are blocked.'=>'Eine Firewall wehrt Angriffe ab, und wiederholt falsche Passwörter werden gesperrt.',
'Confidentiality'=>'Vertraulichkeit',
'Everyone who works with the data is bound to confidentiality.'=>'Alle, die mit den Daten arbeiten, sind zur Vertraulichkeit verpflichtet.',
'Less data, for less long'=>'Weniger Daten, weniger lange',
'Addresses of devices and names of browsers are shortened or deleted after a while.'=>'Adressen von Geräten und Namen von Browsern werden nach einer Weile gekürzt oder gelöscht.',
'Comments'=>'Kommentare',
'Orders'=>'Bestellungen',
'Downloads'=>'Downloads',
'Notices about our privacy policy'=>'Mitteilungen zu unserer Datenschutzerklärung',
'Version of the privacy policy'=>'Version der Datenschutzerklärung',
'What became of the mail'=>'Was aus der E-Mail wurde',
'Reason'=>'Grund',
'When'=>'Wann',
'Waits to be sent'=>'Wartet auf den Versand',
'Being sent'=>'Wird gesendet',
'It isn’t known whether it was sent'=>'Es ist nicht bekannt, ob sie gesendet wurde',
'Sent'=>'Gesendet',
'Delivered'=>'Zugestellt',
'Came back'=>'Zurückgekommen',
'Marked as spam'=>'Als Spam markiert',
'Could not be sent'=>'Konnte nicht gesendet werden',
'People who made a privacy request'=>'Personen, die eine Datenschutzanfrage gestellt haben',
'Clients'=>'Kunden',
'People with client documents'=>'Personen mit Kundendokumenten',
'Staff left it at that: it isn’t known whether this mail went.'=>'Mitarbeitende haben es dabei belassen: Es ist nicht bekannt, ob diese E-Mail gesendet wurde.',
'Memory: %s MB at most.'=>'Speicher: höchstens %s MB.',
'All done for now.'=>'Für jetzt alles erledigt.',
'There is more to do: run this again.'=>'Es gibt noch mehr zu tun: Führen Sie dies noch einmal aus.',
'The version that this notice tells of is gone.'=>'Die Version, von der diese Mitteilung handelt, gibt es nicht mehr.',
'The address can no longer be read: the site’s keys were changed.'=>'Die Adresse ist nicht mehr lesbar: Die Schlüssel der Website wurden geändert.',
'SparkPost keeps its events for ten days: it can no longer be asked.'=>'SparkPost bewahrt seine Ereignisse zehn Tage auf: Es kann nicht mehr gefragt werden.',
'SparkPost has no trace of this mail, though it took others with it.'=>'SparkPost hat keine Spur dieser E-Mail, obwohl es andere zusammen mit ihr angenommen hat.',
'Customers (WooCommerce)'=>'Kunden (WooCommerce)',
'Customers (Easy Digital Downloads)'=>'Kunden (Easy Digital Downloads)',
'Accounts'=>'Konten',
'People who commented'=>'Personen, die kommentiert haben',
'Our privacy policy changes on {effective}'=>'Unsere Datenschutzerklärung ändert sich am {effective}',
'{greeting}

We hold data about you. From {effective} we handle some of it differently. This is what changes:

{changes}

You can read the whole new policy here:
{link}

You need do nothing if you agree. If you don’t, you can object, have your data corrected or erased, or ask for a copy: just answer our privacy contact below.'=>'{greeting}

Wir haben Daten über Sie. Ab dem {effective} gehen wir mit einem Teil davon anders um. Das ändert sich:

{changes}

Die ganze neue Datenschutzerklärung können Sie hier lesen:
{link}

Wenn Sie einverstanden sind, müssen Sie nichts tun. Wenn nicht, können Sie widersprechen, Ihre Daten berichtigen oder löschen lassen oder um eine Kopie bitten: Antworten Sie einfach unserem Datenschutzkontakt unten.',
'Greeting, with the name if it is known'=>'Anrede, mit dem Namen, falls er bekannt ist',
'What changes, as you wrote it at publication'=>'Was sich ändert, wie Sie es bei der Veröffentlichung geschrieben haben',
'When the new version takes effect'=>'Wann die neue Version in Kraft tritt',
'Address of the new version'=>'Adresse der neuen Version',
'This copy of Rights Desk has not been built yet: run npm run build, and use the build folder as the plugin.'=>'Diese Kopie von Rights Desk ist noch nicht gebaut: Führen Sie npm run build aus und verwenden Sie den Ordner build als Plugin.',
'This screen needs JavaScript. Without it, use the command wp rights-desk.'=>'Dieser Bildschirm braucht JavaScript. Verwenden Sie sonst den Befehl wp rights-desk.',
'This could not be stored, and nothing was changed. Please try again.'=>'Das konnte nicht gespeichert werden, und nichts wurde geändert. Bitte versuchen Sie es noch einmal.',
'new:'=>'neu:',
'gone:'=>'entfallen:',
'Privacy policies'=>'Datenschutzerklärungen',
'Edit the privacy policy'=>'Die Datenschutzerklärung bearbeiten',
'View the privacy policy'=>'Die Datenschutzerklärung ansehen',
'Saved. Visitors see it once you publish a version.'=>'Gespeichert. Besucher sehen es, sobald Sie eine Version veröffentlichen.',
'your consent (Article 6(1)(a) GDPR)'=>'Ihre Einwilligung (Artikel 6 Absatz 1 Buchstabe a DSGVO)',
'the agreement with you, or what you ask before it (Article 6(1)(b) GDPR)'=>'der Vertrag mit Ihnen, oder was Sie vorher anfragen (Artikel 6 Absatz 1 Buchstabe b DSGVO)',
'a duty that the law puts on us (Article 6(1)(c) GDPR)'=>'eine Pflicht, die das Gesetz uns auferlegt (Artikel 6 Absatz 1 Buchstabe c DSGVO)',
'somebody’s vital interests (Article 6(1)(d) GDPR)'=>'lebenswichtige Interessen einer Person (Artikel 6 Absatz 1 Buchstabe d DSGVO)',
'a task in the public interest (Article 6(1)(e) GDPR)'=>'eine Aufgabe im öffentlichen Interesse (Artikel 6 Absatz 1 Buchstabe e DSGVO)',
'our legitimate interest (Article 6(1)(f) GDPR)'=>'unser berechtigtes Interesse (Artikel 6 Absatz 1 Buchstabe f DSGVO)',
'account'=>'Konto',
'posts and pages'=>'Beiträge und Seiten',
'media'=>'Medien',
'orders'=>'Bestellungen',
'documents'=>'Dokumente',
'privacy requests'=>'Datenschutzanträge',
'messages'=>'Nachrichten',
'Facts of the privacy policy'=>'Fakten der Datenschutzerklärung',
'[not filled in: %s]'=>'[nicht ausgefüllt: %s]',
'Works on our instructions alone, under a data processing agreement.'=>'Arbeitet nur auf unsere Weisung, nach einem Vertrag zur Auftragsverarbeitung.',
'the data processing agreement'=>'der Vertrag zur Auftragsverarbeitung',
'Decides together with us how the data is used.'=>'Entscheidet mit uns gemeinsam, wie die Daten verwendet werden.',
'Bound to secrecy by agreement.'=>'Durch Vertrag zur Verschwiegenheit verpflichtet.',
'Bound to secrecy by oath.'=>'Durch Eid zur Verschwiegenheit verpflichtet.',
'Bound to secrecy by law.'=>'Durch Gesetz zur Verschwiegenheit verpflichtet.',
'Gets it under an agreement.'=>'Erhält sie aufgrund eines Vertrags.',
'what binds them to secrecy'=>'was sie zur Verschwiegenheit verpflichtet',
'Doesn’t use it for its own ends.'=>'Nutzt sie nicht für eigene Zwecke.',
'Uses it for its own ends as well.'=>'Nutzt sie auch für eigene Zwecke.',
'Hasn’t told us whether it uses it for its own ends.'=>'Hat uns nicht gesagt, ob es sie für eigene Zwecke nutzt.',
'May use it to improve its services.'=>'Darf sie nutzen, um seine Dienste zu verbessern.',
'Collects data on how its services are used.'=>'Erhebt Daten über die Nutzung seiner Dienste.',
'Doesn’t pass it on.'=>'Gibt sie nicht weiter.',
'May pass it on to others.'=>'Darf sie an andere weitergeben.',
'Hasn’t told us whether it passes it on.'=>'Hat uns nicht gesagt, ob es sie weitergibt.',
'Outside the European Economic Area.'=>'Außerhalb des Europäischen Wirtschaftsraums.',
'what protects it there'=>'was sie dort schützt',
'Protected by: %s'=>'Geschützt durch: %s',
'Keeps it: %s'=>'Speichert sie: %s',
'Terms by law'=>'Gesetzliche Fristen',
'%s: how long'=>'%s: wie lange',
'%s: which law'=>'%s: welches Gesetz',
'Processors and recipients'=>'Auftragsverarbeiter und Empfänger',
'%s: where the data is'=>'%s: wo die Daten sind',
'%s: how long it keeps the data'=>'%s: wie lange es die Daten speichert',
'Purposes'=>'Zwecke',
'%s: legal basis'=>'%s: Rechtsgrundlage',
'%s: how long the data is kept'=>'%s: Speicherdauer',
'%s: the interest'=>'%s: das Interesse',
'Until you withdraw your consent.'=>'Bis Sie Ihre Einwilligung widerrufen.',
'As long as you have the account. When you leave, we take that as a request to be forgotten.'=>'Solange Sie das Konto haben. Gehen Sie, so verstehen wir das als Antrag auf Löschung.',
'As long as you are a client. When you leave, we take that as a request to be forgotten.'=>'Solange Sie Kunde sind. Gehen Sie, so verstehen wir das als Antrag auf Löschung.',
'As long as the law says, see the terms by law.'=>'So lange das Gesetz es verlangt, siehe die gesetzlichen Fristen.',
'Until you ask us to remove it.'=>'Bis Sie uns bitten, es zu entfernen.',
'how long the data is kept'=>'die Speicherdauer',
'%1$s from the 1 January that follows, as the law asks: %2$s.'=>'%1$s ab dem folgenden 1. Januar, wie das Gesetz es verlangt: %2$s.',
'%1$s from its date, as the law asks: %2$s.'=>'%1$s ab seinem Datum, wie das Gesetz es verlangt: %2$s.',
'Backups of the site'=>'Sicherungen der Website',
'In general'=>'Im Allgemeinen',
'%s after the answer; then only anonymous figures. Of a request to be forgotten only anonymous figures from the start.'=>'%s nach der Antwort; danach nur anonyme Zahlen. Von einem Antrag auf Löschung von Anfang an nur anonyme Zahlen.',
'Access: a copy of your data'=>'Auskunft: eine Kopie Ihrer Daten',
'Correction'=>'Berichtigung',
'Erasure: to be forgotten'=>'Löschung: vergessen werden',
'Restriction'=>'Einschränkung',
'Portability: to take your data elsewhere'=>'Übertragbarkeit: Ihre Daten mitnehmen',
'Objection'=>'Widerspruch',
'No decision by machine alone'=>'Keine Entscheidung durch eine Maschine allein',
'Withdrawal of consent'=>'Widerruf der Einwilligung',
'You can withdraw a consent at any time, as easily as you gave it. What we did before stays lawful.'=>'Sie können eine Einwilligung jederzeit widerrufen, so einfach wie Sie sie gegeben haben. Was wir vorher taten, bleibt rechtmäßig.',
'The firm'=>'Die Firma',
'Address of the firm'=>'Adresse der Firma',
'Name of the privacy contact'=>'Name der Ansprechperson für Datenschutz',
'E-mail address of the privacy contact'=>'E-Mail-Adresse der Ansprechperson für Datenschutz',
'Telephone of the privacy contact'=>'Telefon der Ansprechperson für Datenschutz',
'Address of the privacy contact'=>'Anschrift der Ansprechperson für Datenschutz',
'Name of the authority'=>'Name der Aufsichtsbehörde',
'Address of the authority'=>'Anschrift der Aufsichtsbehörde',
'Website of the authority'=>'Website der Aufsichtsbehörde',
'E-mail address of the authority'=>'E-Mail-Adresse der Aufsichtsbehörde',
'Telephone of the authority'=>'Telefon der Aufsichtsbehörde',
'Times'=>'Zeiten',
'Days within which you answer requests'=>'Tage, in denen Sie Anträge beantworten',
'Time that the law gives to answer'=>'Zeit, die das Gesetz zum Antworten gibt',
'one month'=>'einen Monat',
'Day from which this version holds'=>'Tag, ab dem diese Fassung gilt',
'How long handled requests are kept'=>'Wie lange erledigte Anträge gespeichert werden',
'Days that backups are kept'=>'Tage, die Sicherungen aufbewahrt werden',
'This site'=>'Diese Website',
'Title of the site'=>'Titel der Website',
'Address of the site'=>'Adresse der Website',
'Address of the request form'=>'Adresse des Antragsformulars',
'the day on which it takes effect'=>'dem Tag, an dem sie in Kraft tritt',
'What this site collects by itself'=>'Was diese Website automatisch erfasst',
'What, and where'=>'Was, und wo',
'What for, and why the law allows it'=>'Wofür, und warum das Gesetz es erlaubt',
'How long'=>'Wie lange',
'what this is for'=>'wofür das dient',
'As long as what it belongs to is kept.'=>'So lange wie das, wozu es gehört.',
'This site keeps no addresses of devices and no names of browsers of its visitors.'=>'Diese Website speichert weder Adressen von Geräten noch Namen von Browsern ihrer Besucher.',
'How data is protected'=>'Wie Daten geschützt werden',
'Who has access'=>'Wer Zugang hat',
'Who or what'=>'Wer oder was',
'What that means'=>'Was das bedeutet',
'No measures are named here yet.'=>'Hier sind noch keine Maßnahmen genannt.',
'Nobody has access.'=>'Niemand hat Zugang.',
'Who processes data for us'=>'Wer Daten für uns verarbeitet',
'Who else receives data'=>'Wer sonst Daten erhält',
'Who'=>'Wer',
'What for'=>'Wofür',
'Under what conditions'=>'Unter welchen Bedingungen',
'where the data is'=>'wo die Daten sind',
'Nobody processes data for us.'=>'Niemand verarbeitet Daten für uns.',
'Nobody else receives data from us.'=>'Niemand sonst erhält Daten von uns.',
'What data is used for'=>'Wofür Daten verwendet werden',
'What we use data for'=>'Wofür wir Daten verwenden',
'Whose data, and which'=>'Wessen Daten, und welche',
'Why the law allows it'=>'Warum das Gesetz es erlaubt',
'Data: %s'=>'Daten: %s',
'our legitimate interest'=>'unser berechtigtes Interesse',
'This includes profiling.'=>'Dazu gehört Profiling.',
'We use no personal data.'=>'Wir verwenden keine personenbezogenen Daten.',
'How long data is kept'=>'Wie lange Daten gespeichert werden',
'What'=>'Was',
'We keep no personal data.'=>'Wir speichern keine personenbezogenen Daten.',
'Your rights'=>'Ihre Rechte',
'Right'=>'Recht',
'What it brings you'=>'Was es Ihnen bringt',
'%1$s (Article %2$s)'=>'%1$s (Artikel %2$s)',
'Cookies and services'=>'Cookies und Dienste',
'Service, and who runs it'=>'Dienst und wer ihn betreibt',
'What it stores, and how long'=>'Was er speichert und wie lange',
'When you use your privacy rights on this site, we keep your e-mail address, your name if you give it, what you ask and what we answer, to handle your request and to prove that we did (Articles 12 and 5(2) of the GDPR).'=>'Wenn Sie auf dieser Website Ihre Datenschutzrechte nutzen, bewahren wir Ihre E-Mail-Adresse, Ihren Namen, falls Sie ihn angeben, Ihre Anfrage und unsere Antwort auf, um Ihre Anfrage zu bearbeiten und das nachzuweisen (Artikel 12 und 5 Absatz 2 DSGVO).',
'Handled requests are kept as long as our settings say. Of requests to be forgotten only anonymous data is kept.'=>'Bearbeitete Anfragen werden so lange aufbewahrt, wie unsere Einstellungen es vorsehen. Von Anfragen auf Vergessenwerden werden nur anonyme Daten aufbewahrt.',
'Against abuse we keep a keyed form of the network that a request comes from for a short time; the address itself is not stored.'=>'Gegen Missbrauch bewahren wir für kurze Zeit eine mit einem Schlüssel codierte Form des Netzwerks auf, aus dem eine Anfrage kommt; die Adresse selbst wird nicht gespeichert.',
'Copies of your data are encrypted; the key is only in your own link.'=>'Kopien Ihrer Daten sind verschlüsselt; der Schlüssel steht nur in Ihrem eigenen Link.',
'Rights Desk can keep your whole policy: it writes the parts on processors, purposes, retention and rights from your registers. Or take these sentences over.'=>'Rights Desk kann Ihre ganze Datenschutzerklärung führen: Es schreibt die Teile über Auftragsverarbeiter, Zwecke, Aufbewahrung und Rechte aus Ihren Verzeichnissen. Oder übernehmen Sie diese Sätze.',
'Suggested text:'=>'Vorgeschlagener Text:',
'Privacy contact:'=>'Datenschutzkontakt:',
'You can complain at any time to:'=>'Sie können sich jederzeit beschweren bei:',
'Read version %d'=>'Version %d lesen',
'Other versions'=>'Andere Versionen',
'What changed from version'=>'Was sich geändert hat von Version',
'to version'=>'zu Version',
'Show'=>'Anzeigen',
'No version of this policy is in force yet.'=>'Noch ist keine Version dieser Datenschutzerklärung in Kraft.',
'There is no such version.'=>'Eine solche Version gibt es nicht.',
'To the version in force'=>'Zur geltenden Version',
'What changed with this version'=>'Was sich mit dieser Version geändert hat',
'Version %1$d, in force since %2$s. It replaces all earlier versions.'=>'Version %1$d, in Kraft seit %2$s. Sie ersetzt alle früheren Versionen.',
'Announcement.'=>'Ankündigung.',
'Version %1$d takes effect on %2$s and then replaces all earlier versions.'=>'Version %1$d tritt am %2$s in Kraft und ersetzt dann alle früheren Versionen.',
'Called off.'=>'Abgesagt.',
'Version %1$d was announced for %2$s and never took effect.'=>'Version %1$d war für den %2$s angekündigt und ist nie in Kraft getreten.',
'Void.'=>'Ungültig.',
'Version %1$d was in force from %2$s until %3$s.'=>'Version %1$d war vom %2$s bis zum %3$s in Kraft.',
'Version %1$d takes effect on %2$s.'=>'Version %1$d tritt am %2$s in Kraft.',
'Read it now'=>'Jetzt lesen',
'Contents of this policy'=>'Inhalt dieser Datenschutzerklärung',
'From version %1$d to version %2$d'=>'Von Version %1$d zu Version %2$d',
'The text is the same.'=>'Der Text ist derselbe.',
'Read the newer one'=>'Die neuere lesen',
'No version of the policy is in force yet.'=>'Noch ist keine Version der Datenschutzerklärung in Kraft.',
'No public page shows the policy: make one, or put the policy block on the page that WordPress knows as your privacy policy.'=>'Keine öffentliche Seite zeigt die Datenschutzerklärung: Erstellen Sie eine, oder setzen Sie den Block der Datenschutzerklärung auf die Seite, die WordPress als Ihre Datenschutzerklärung kennt.',
'The site could not reach its own page, so nobody can say what visitors see.'=>'Die Website konnte ihre eigene Seite nicht erreichen, daher kann niemand sagen, was Besucher sehen.',
'The page does not show the policy to a visitor without login.'=>'Die Seite zeigt die Datenschutzerklärung einem nicht angemeldeten Besucher nicht.',
'Visitors still see version %d: a cache keeps the page and does not let go. Empty it, and leave this page out of it.'=>'Besucher sehen noch Version %d: Ein Cache hält die Seite fest und lässt nicht los. Leeren Sie ihn, und nehmen Sie diese Seite davon aus.',
'A cache keeps the policy’s page longer than it was told to: the announced version may come too late. Leave this page out of that cache.'=>'Ein Cache behält die Seite der Datenschutzerklärung länger als vorgegeben: Die angekündigte Version kommt vielleicht zu spät. Nehmen Sie diese Seite von diesem Cache aus.',
'A cache did not let go of the policy’s page when the policy changed. Leave this page out of that cache.'=>'Ein Cache hat die Seite der Datenschutzerklärung nicht losgelassen, als die Erklärung sich änderte. Nehmen Sie diese Seite von diesem Cache aus.',
'Visitors see version %d, which is in force.'=>'Besucher sehen Version %d, die in Kraft ist.',
'the form'=>'das Formular',
'{controller_name} ({controller_address}) decides what is done with the personal data that this policy is about. That is the data of everybody who visits {site_name}, writes to us, has an account or is our client. We use only what we need, and tell you here what that is.'=>'{controller_name} ({controller_address}) ist verantwortlich für die personenbezogenen Daten, um die es in dieser Erklärung geht. Das sind die Daten aller, die {site_name} besuchen, uns schreiben, ein Konto haben oder unsere Kunden sind. Wir verwenden nur, was wir brauchen, und sagen Ihnen hier, was das ist.',
'This policy holds from {effective_date}. A new version takes the place of all earlier ones; the newest always stands on this page.'=>'Diese Erklärung gilt ab {effective_date}. Eine neue Fassung tritt an die Stelle aller früheren; die neueste steht immer auf dieser Seite.',
'Questions? Write to our privacy contact: {contact_email}. All ways to reach us stand at the end of this policy.'=>'Fragen? Schreiben Sie unserer Ansprechperson für Datenschutz: {contact_email}. Alle Kontaktdaten stehen am Ende dieser Erklärung.',
'We use data only for the purposes in this list, and each has a reason that the law allows.'=>'Wir verwenden Daten nur zu den Zwecken in dieser Liste, und jeder hat eine Rechtsgrundlage.',
'Where we need your consent, we ask for it first. You can withdraw it at any time, as easily as you gave it; what we did before stays lawful.'=>'Wo wir Ihre Einwilligung brauchen, bitten wir zuerst darum. Sie können Ihre Einwilligung jederzeit widerrufen, so einfach wie Sie sie gegeben haben; was wir vorher taten, bleibt rechtmäßig.',
'We don’t use your data for marketing.'=>'Wir verwenden Ihre Daten nicht für Werbung.',
'What you must fill in to order or to have an account is marked in the form: without it we can’t do what you ask. All else is up to you.'=>'Was Sie ausfüllen müssen, um zu bestellen oder ein Konto zu haben, ist im Formular als Pflichtfeld bezeichnet: Ohne diese Daten können wir nicht tun, worum Sie bitten. Alles andere ist freiwillig.',
'Where the data comes from'=>'Woher die Daten stammen',
'All data comes from yourself, or arises when you use this site.'=>'Alle Daten kommen von Ihnen selbst oder entstehen, wenn Sie diese Website nutzen.',
'The address of your device on the internet (IP address) and the name of your browser are personal data too. This is where this site keeps them.'=>'Die Adresse Ihres Geräts im Internet (IP-Adresse) und der Name Ihres Browsers sind ebenfalls personenbezogene Daten. Hier speichert diese Website sie.',
'No decisions by machine alone'=>'Keine Entscheidungen durch eine Maschine allein',
'Where the list above says so, we use profiling. No decision that matters to you is taken by a machine alone. If you think that one was, write to our privacy contact.'=>'Wo die Liste oben es sagt, nutzen wir Profiling. Keine Entscheidung, die für Sie wichtig ist, wird allein automatisiert getroffen. Wenn Sie meinen, dass es doch so war, schreiben Sie unserer Ansprechperson für Datenschutz.',
'We take no decision that matters to you by a machine alone, and make no profile of you. If you think that we did, write to our privacy contact: a person looks at it.'=>'Wir treffen keine Entscheidung, die für Sie wichtig ist, allein automatisiert, und erstellen kein Profil von Ihnen. Wenn Sie meinen, dass wir es doch taten, schreiben Sie unserer Ansprechperson für Datenschutz: Ein Mensch sieht es sich an.',
'Who else gets data'=>'Wer sonst Daten bekommt',
'Others who receive data'=>'Andere Empfänger der Daten',
'We never sell data, and pass it on to nobody else. Only where a law compels us, such as in a tax or criminal investigation, do we give data to an authority. We then give no more than the law demands, object where it lets us, and tell you as soon as we may.'=>'Wir verkaufen nie Daten und geben sie an niemanden sonst weiter. Nur wenn ein Gesetz uns zwingt, etwa bei einer steuerlichen oder strafrechtlichen Ermittlung, geben wir Daten an eine Behörde. Wir geben dann nicht mehr, als das Gesetz verlangt, widersprechen, wo es das zulässt, und sagen es Ihnen, sobald wir dürfen.',
'How we protect data'=>'Wie wir Daten schützen',
'Who of us has access'=>'Wer von uns Zugang hat',
'How long we keep data'=>'Wie lange wir Daten speichern',
'When you stop being our client, we take that as a request to be forgotten. What a law makes us keep stays sealed until its term is over: none of us can look into it, except for an inspection by law, a legal claim, or at your own request.'=>'Wenn Sie nicht mehr unser Kunde sind, verstehen wir das als Antrag auf Löschung. Was wir nach einem Gesetz aufbewahren müssen, bleibt versiegelt, bis die Frist vorbei ist: Niemand von uns kann hineinsehen, außer bei einer gesetzlichen Prüfung, einem Rechtsanspruch oder auf Ihren eigenen Wunsch.',
'Backups of this site are kept for {backup_days} days. If one is ever put back, everything that was erased since is erased again.'=>'Sicherungen dieser Website werden {backup_days} Tage gespeichert. Wird eine jemals zurückgespielt, wird alles, was seitdem gelöscht wurde, erneut gelöscht.',
'Use {form_link}, or write to our privacy contact. It costs nothing. You get an answer within {answer_days} days; the law gives us {law_term}, and two months more if it is complicated, which we then tell you in the first month.'=>'Nutzen Sie {form_link}, oder schreiben Sie unserer Ansprechperson für Datenschutz. Es kostet nichts. Sie bekommen eine Antwort innerhalb von {answer_days} Tagen; das Gesetz gibt uns {law_term}, und zwei Monate mehr, wenn es kompliziert ist, was wir Ihnen dann im ersten Monat sagen.',
'So that nobody else gets your data, we send copies only to the e-mail address that we know you by. If you want them at another address or by post, we ask you to show who you are. We never keep a copy of your identity card.'=>'Damit niemand sonst Ihre Daten bekommt, senden wir Kopien nur an die E-Mail-Adresse, unter der wir Sie kennen. Wollen Sie sie an eine andere Adresse oder per Post, bitten wir Sie zu zeigen, wer Sie sind. Wir behalten nie eine Kopie Ihres Ausweises.',
'We keep handled requests for {handled_term}, then only anonymous figures. Of a request to be forgotten we keep only anonymous figures from the start.'=>'Wir speichern erledigte Anträge {handled_term}, danach nur anonyme Zahlen. Von einem Antrag auf Löschung behalten wir von Anfang an nur anonyme Zahlen.',
'Complaints'=>'Beschwerden',
'You can complain at any time to {authority_name}, or to the authority of the country where you live or work. You can also go to court.'=>'Sie können sich jederzeit bei der Aufsichtsbehörde beschweren ({authority_name}), oder bei der Behörde des Landes, in dem Sie leben oder arbeiten. Sie können auch vor Gericht gehen.',
'Cookies'=>'Cookies',
'This site sets the cookies that it can’t work without, such as the one that keeps you logged in. If you comment and tick the box for it, cookies remember your name and address for the next time, for a year.'=>'Diese Website setzt die Cookies, ohne die sie nicht auskommt, wie das, das Sie angemeldet hält. Wenn Sie kommentieren und das Kästchen dafür ankreuzen, merken sich Cookies Ihren Namen und Ihre Adresse für das nächste Mal, ein Jahr lang.',
'We use analytical and tracking cookies, and services of others that learn your address, only with your consent. Refusing is as easy as consenting. You can change your choice at any time on each page of this site; what was stored is then deleted where this site can reach it, and the list tells you where you can delete the rest.'=>'Analytische und Tracking-Cookies und Dienste anderer, die Ihre Adresse erfahren, verwenden wir nur mit Ihrer Einwilligung. Ablehnen ist so leicht wie einwilligen. Sie können Ihre Auswahl jederzeit auf jeder Seite dieser Website ändern; was gespeichert war, wird dann gelöscht, soweit diese Website es erreichen kann, und die Liste sagt Ihnen, wo Sie den Rest löschen können.',
'Refusing cookies in your browser'=>'Cookies in Ihrem Browser ablehnen',
'Changes to this policy'=>'Änderungen dieser Erklärung',
'When a new version changes what we do with data that we already have, we tell you by e-mail. Earlier versions can be asked for on this page; they hold no more.'=>'Wenn eine neue Fassung ändert, was wir mit Daten tun, die wir schon haben, sagen wir es Ihnen per E-Mail. Frühere Fassungen können auf dieser Seite aufgerufen werden; sie gelten nicht mehr.',
'Contact'=>'Kontakt',
'%1$s at %2$s'=>'%1$s um %2$s',
'Purpose'=>'Zweck',
'What is done'=>'Was getan wird',
'Legal basis (Art. 6)'=>'Rechtsgrundlage (Art. 6)',
'Legitimate interest'=>'Berechtigtes Interesse',
'Whose data'=>'Wessen Daten',
'Categories of data'=>'Kategorien von Daten',
'Recipients'=>'Empfänger',
'Transfers outside the EEA, and safeguards'=>'Übermittlung außerhalb des EWR und Garantien',
'Kept for'=>'Aufbewahrt für',
'%s: how long the data is kept is not stated.'=>'%s: Es steht nicht, wie lange die Daten aufbewahrt werden.',
'%s: the legitimate interest is not stated.'=>'%s: Das berechtigte Interesse ist nicht genannt.',
'No processor or recipient is in the register yet.'=>'Noch steht kein Auftragsverarbeiter oder Empfänger im Verzeichnis.',
'The security measures are not stated.'=>'Die Sicherheitsmaßnahmen sind nicht genannt.',
'Hosts the site. It may collect metadata on the use of its services.'=>'Hostet die Website. Kann Metadaten über die Nutzung seiner Dienste sammeln.',
'Backups: as long as the hosting plan keeps them.'=>'Sicherungen: so lange, wie der Hostingplan sie aufbewahrt.',
'All that it stores is the site itself, so a copy or an erasure on the site is one at the host too; backups run out by themselves.'=>'Er speichert nur die Website selbst, also ist eine Kopie oder Löschung auf der Website auch eine beim Hoster; Sicherungen laufen von selbst ab.',
'Never uses names and addresses for its own ends; yet reserves the right to use data to improve its services, and to share information with third parties for that.'=>'Verwendet Namen und Adressen nie für eigene Zwecke; behält sich aber vor, Daten zur Verbesserung seiner Dienste zu verwenden und dafür Informationen mit Dritten zu teilen.',
'United States, or the European Union for an EU account'=>'Vereinigte Staaten oder die Europäische Union bei einem EU-Konto',
'Events of messages: ten days.'=>'Ereignisse von Nachrichten: zehn Tage.',
'Bookkeeper'=>'Buchhalter',
'As long as the law on bookkeeping says.'=>'So lange, wie es das Buchführungsrecht sagt.',
'Payment service'=>'Zahlungsdienst',
'As long as the law on payments says.'=>'So lange, wie es das Zahlungsrecht sagt.',
'Usually a controller of its own: name its own privacy policy here.'=>'Meist selbst Verantwortlicher: Nennen Sie hier dessen eigene Datenschutzerklärung.',
'Your account and its security'=>'Ihr Konto und seine Sicherheit',
'Orders and agreements'=>'Bestellungen und Verträge',
'Invoices and bookkeeping'=>'Rechnungen und Buchführung',
'Comments and notices of the site'=>'Kommentare und Meldungen der Website',
'Answering messages'=>'Nachrichten beantworten',
'Newsletter'=>'Newsletter',
'Marketing'=>'Werbung',
'Statistics of visits'=>'Besuchsstatistik',
'Logging in, new passwords, warnings about the account.'=>'Anmelden, neue Passwörter, Warnungen zum Konto.',
'Delivering what was ordered or agreed, and writing about it.'=>'Liefern, was bestellt oder vereinbart ist, und darüber schreiben.',
'What the law makes the firm keep: invoices, books, tax.'=>'Was das Unternehmen gesetzlich aufbewahren muss: Rechnungen, Bücher, Steuern.',
'Handling requests about personal data, and showing that it was done.'=>'Anträge zu personenbezogenen Daten bearbeiten und zeigen, dass es geschah.',
'Showing comments and posts, and telling people of answers to them.'=>'Kommentare und Beiträge zeigen und über Antworten darauf benachrichtigen.',
'Reading and answering what people write by form or e-mail.'=>'Lesen und beantworten, was Menschen per Formular oder E-Mail schreiben.',
'Sending news to those who asked for it.'=>'Neuigkeiten an die senden, die darum gebeten haben.',
'Advertising the firm’s products.'=>'Werbung für die Produkte des Unternehmens.',
'Counting visits, to improve the site.'=>'Besuche zählen, um die Website zu verbessern.',
'People with an account'=>'Menschen mit einem Konto',
'People who make a privacy request'=>'Menschen, die einen Datenschutzantrag stellen',
'Subscribers'=>'Abonnenten',
'Clients and subscribers'=>'Kunden und Abonnenten',
'Visitors of the site'=>'Besucher der Website',
'Record of processing activities'=>'Verzeichnis von Verarbeitungstätigkeiten',
'Still missing'=>'Fehlt noch',
'Article 30(1) of Regulation (EU) 2016/679'=>'Artikel 30 Absatz 1 der Verordnung (EU) 2016/679',
'Security measures'=>'Sicherheitsmaßnahmen',
'SparkPost named a next page elsewhere.'=>'SparkPost nannte eine nächste Seite anderswo.',
'SparkPost’s answer was no list of events.'=>'Die Antwort von SparkPost war keine Liste von Ereignissen.',
'SparkPost did not say that it saved the request.'=>'SparkPost hat nicht gesagt, dass es die Anfrage gespeichert hat.',
'No key for SparkPost is set.'=>'Für SparkPost ist kein Schlüssel eingestellt.',
'SparkPost’s answer was cut off.'=>'Die Antwort von SparkPost brach ab.',
'SparkPost does not accept the key, or it lacks a permission.'=>'SparkPost nimmt den Schlüssel nicht an, oder ihm fehlt eine Berechtigung.',
'The account’s limit at SparkPost is reached.'=>'Das Limit des Kontos bei SparkPost ist erreicht.',
'SparkPost asks to wait.'=>'SparkPost bittet zu warten.',
'SparkPost has a disturbance.'=>'SparkPost hat eine Störung.',
'SparkPost refuses the call.'=>'SparkPost lehnt den Aufruf ab.',
'SparkPost accepts the key.'=>'SparkPost nimmt den Schlüssel an.',
'SparkPost was told to forget the person; it does so within 30 days.'=>'SparkPost wurde angewiesen, die Person zu vergessen; es tut das innerhalb von 30 Tagen.',
'SparkPost was told to stop using the data for its own services; it does so within 30 days.'=>'SparkPost wurde angewiesen, die Daten nicht mehr für eigene Dienste zu verwenden; es tut das innerhalb von 30 Tagen.',
'Its answer: “%s”'=>'Die Antwort: „%s“',
'It held nothing about you of the last ten days.'=>'Es hatte nichts über Sie aus den letzten zehn Tagen.',
'It held %d event of a message to you.'=>'Es hatte %d Ereignis einer Nachricht an Sie.'."\0".'Es hatte %d Ereignisse von Nachrichten an Sie.',
'SparkPost keeps what happened to a message for ten days; what is older it no longer has.'=>'SparkPost bewahrt zehn Tage auf, was mit einer Nachricht geschah; Älteres hat es nicht mehr.',
'Asked, but no answer had come when this copy was made.'=>'Angefragt, aber es lag keine Antwort vor, als diese Kopie erstellt wurde.',
'It refused.'=>'Er hat sich geweigert.',
'This copy was made without it.'=>'Diese Kopie wurde ohne erstellt.',
'A processor that is no longer in the register'=>'Ein Auftragsverarbeiter, der nicht mehr im Verzeichnis steht',
'Please send us a copy of all the personal data that you hold about this person on our behalf, or that you received from us. Attach it as files on the page below.'=>'Bitte senden Sie uns eine Kopie aller personenbezogenen Daten, die Sie über diese Person in unserem Auftrag haben oder von uns bekommen haben. Fügen Sie sie als Dateien auf der Seite unten an.',
'Please erase all the personal data that you hold about this person on our behalf, or that you received from us, backups included as soon as they allow it, and tell us when it is done. What a law makes you keep you may keep: then tell us which law, and until when.'=>'Bitte löschen Sie alle personenbezogenen Daten, die Sie über diese Person in unserem Auftrag haben oder von uns bekommen haben, auch in Sicherungen, sobald diese es erlauben, und sagen Sie uns, wenn es geschehen ist. Was Sie gesetzlich aufbewahren müssen, dürfen Sie behalten: Sagen Sie uns dann, welches Gesetz und bis wann.',
'This person’s data was corrected. Please correct it where you hold it too.'=>'Die Daten dieser Person wurden berichtigt. Bitte berichtigen Sie sie auch dort, wo Sie sie haben.',
'The restriction that we told you of has ended: you may use this person’s data again as agreed.'=>'Die Einschränkung, die wir Ihnen mitgeteilt hatten, ist beendet: Sie dürfen die Daten dieser Person wieder wie vereinbart verwenden.',
'This person objects to the use of their data. Until we write again, please only store it, and use it for nothing else; what a law demands goes on.'=>'Diese Person widerspricht der Verwendung ihrer Daten. Bis wir wieder schreiben, speichern Sie sie bitte nur und verwenden Sie sie für nichts anderes; was ein Gesetz verlangt, geht weiter.',
'This person’s data is restricted. Until we write again, please only store it, and use it for nothing else; what a law demands goes on.'=>'Die Daten dieser Person sind eingeschränkt. Bis wir wieder schreiben, speichern Sie sie bitte nur und verwenden Sie sie für nichts anderes; was ein Gesetz verlangt, geht weiter.',
'Asked for a copy'=>'Um eine Kopie gebeten',
'Told to erase'=>'Zum Löschen aufgefordert',
'Told of the correction'=>'Über die Berichtigung informiert',
'Told that the restriction ended'=>'Über das Ende der Einschränkung informiert',
'Told of the objection'=>'Über den Widerspruch informiert',
'Told of the restriction'=>'Über die Einschränkung informiert',
'Being done'=>'In Arbeit',
'For you to do'=>'Von Ihnen zu erledigen',
'Waiting for the answer'=>'Wartet auf Antwort',
'Did not work'=>'Hat nicht geklappt',
'Refused'=>'Abgelehnt',
'Left out'=>'Weggelassen',
'Open now'=>'Jetzt offen',
'Late now'=>'Jetzt verspätet',
'Answered in twelve months'=>'In zwölf Monaten beantwortet',
'Of these late'=>'Davon verspätet',
'Slowest answer, in days'=>'Langsamste Antwort, in Tagen',
'%d request is late.'=>'%d Antrag ist überfällig.'."\0".'%d Anträge sind überfällig.',
'See what is late'=>'Ansehen, was überfällig ist',
'An open request has no last day.'=>'Eine offene Anfrage hat keinen letzten Tag.',
'See the requests'=>'Die Anfragen ansehen',
'In twelve months %1$d of %2$d answers came late.'=>'In zwölf Monaten kamen %1$d von %2$d Antworten zu spät.',
'See the register'=>'Verzeichnis ansehen',
'The site’s scheduled tasks (WP-Cron) do not run, so nobody is reminded.'=>'Die geplanten Aufgaben der Website (WP-Cron) laufen nicht, also wird niemand erinnert.',
'Open Site Health'=>'Website-Zustand öffnen',
'Nothing is late. No request has been answered in the last twelve months.'=>'Nichts ist verspätet. In den letzten zwölf Monaten wurde keine Anfrage beantwortet.',
'Nothing is late, and every request of the last twelve months was answered in time.'=>'Nichts ist verspätet, und jede Anfrage der letzten zwölf Monate wurde rechtzeitig beantwortet.',
'Policy page'=>'Seite der Datenschutzerklärung',
'none'=>'keine',
'No authority is known for your country.'=>'Für Ihr Land ist keine Aufsichtsbehörde bekannt.',
'Choose the country'=>'Land wählen',
'A decision mail does not name the authority.'=>'Eine E-Mail mit einer Entscheidung nennt die Aufsichtsbehörde nicht.',
'See the mails'=>'E-Mails ansehen',
'The policy page does not name the authority of your country.'=>'Die Seite der Datenschutzerklärung nennt die Aufsichtsbehörde Ihres Landes nicht.',
'Open the policy'=>'Datenschutzerklärung öffnen',
'The policy page could not be fetched as a visitor: %s'=>'Die Seite der Datenschutzerklärung konnte nicht als Besucher abgerufen werden: %s',
'There is no policy page.'=>'Es gibt keine Seite mit der Datenschutzerklärung.',
'Make the policy page'=>'Seite der Datenschutzerklärung anlegen',
'The policy and decision mails name the authority where people can complain.'=>'Die Datenschutzerklärung und die E-Mails mit Entscheidungen nennen die Aufsichtsbehörde, bei der man sich beschweren kann.',
'See the consents'=>'Einwilligungen ansehen',
'Purposes that need consent'=>'Zwecke, die eine Einwilligung brauchen',
'Consents in force'=>'Gültige Einwilligungen',
'Mails stopped for want of consent'=>'Mangels Einwilligung angehaltene E-Mails',
'Somebody who never agreed may be written to for: %s.'=>'Jemand, der nie eingewilligt hat, darf angeschrieben werden für: %s.',
'%d consent to marketing was never confirmed by mail.'=>'%d Einwilligung in Werbung wurde nie per E-Mail bestätigt.'."\0".'%d Einwilligungen in Werbung wurden nie per E-Mail bestätigt.',
'Of %d consent it is not known what was agreed to.'=>'Bei %d Einwilligung ist nicht bekannt, worin eingewilligt wurde.'."\0".'Bei %d Einwilligungen ist nicht bekannt, worin eingewilligt wurde.',
'Of a consent it is not known when it was given.'=>'Bei einer Einwilligung ist nicht bekannt, wann sie gegeben wurde.',
'Every consent has its words, its time and its proof, and nobody who did not agree may be written to.'=>'Jede Einwilligung hat ihren Wortlaut, ihren Zeitpunkt und ihren Nachweis, und niemand, der nicht eingewilligt hat, darf angeschrieben werden.',
'Open the cookie notice'=>'Cookie-Hinweis öffnen',
'Pages fetched as a visitor'=>'Als Besucher abgerufene Seiten',
'What a visitor would have to be able to refuse'=>'Was ein Besucher ablehnen können müsste',
'Services of which something stays with others'=>'Dienste, von denen etwas bei anderen bleibt',
'There is something to refuse, and the cookie notice is off: switch it on, or see that another plugin offers one.'=>'Es gibt etwas abzulehnen, und der Cookie-Hinweis ist aus: Schalten Sie ihn ein, oder sorgen Sie dafür, dass ein anderes Plugin einen anbietet.',
'The cookie notice is on, and a visitor’s page comes without it: nobody can refuse there.'=>'Der Cookie-Hinweis ist an, und die Seite eines Besuchers kommt ohne ihn: Dort kann niemand ablehnen.',
'Something is held back that no visitor can allow: nobody has said yet whose it is, so the notice asks nothing.'=>'Es wird etwas zurückgehalten, das kein Besucher erlauben kann: Niemand hat bisher gesagt, wem es gehört, also fragt der Hinweis nach nichts.',
'See what was found'=>'Funde ansehen',
'A visitor’s page has no way to change a choice once it is made.'=>'Die Seite eines Besuchers bietet keinen Weg, eine getroffene Auswahl zu ändern.',
'These keep something under their own address, which no page can delete, and the register has no link to where one can: %s.'=>'Diese speichern etwas unter ihrer eigenen Adresse, das keine Seite löschen kann, und im Verzeichnis fehlt ein Link dorthin, wo man es kann: %s.',
'Open the services'=>'Dienste öffnen',
'A page could not be fetched as a visitor: %s'=>'Eine Seite konnte nicht als Besucher abgerufen werden: %s',
'The notice is on the pages that visitors get, and so is the way to take a choice back; what is withdrawn is deleted as far as a page can reach it, and the rest is named with a link.'=>'Der Hinweis ist auf den Seiten, die Besucher bekommen, und ebenso der Weg, eine Auswahl zurückzunehmen; was widerrufen wird, wird gelöscht, soweit eine Seite es erreichen kann, und der Rest wird mit einem Link genannt.',
'The pages looked at give visitors nothing to refuse.'=>'Auf den angesehenen Seiten gibt es für Besucher nichts abzulehnen.',
'Copies that can be fetched now'=>'Kopien, die jetzt abgerufen werden können',
'Copies that went elsewhere'=>'Kopien, die woandershin gingen',
'%d copy was made before its address was proven.'=>'%d Kopie wurde erstellt, bevor ihre Adresse nachgewiesen war.'."\0".'%d Kopien wurden erstellt, bevor ihre Adresse nachgewiesen war.',
'%d copy went elsewhere without an identity check.'=>'%d Kopie ging ohne Prüfung der Identität woandershin.'."\0".'%d Kopien gingen ohne Prüfung der Identität woandershin.',
'No copy was made before its address was proven, and none went elsewhere without an identity check.'=>'Keine Kopie wurde erstellt, bevor ihre Adresse nachgewiesen war, und keine ging ohne Prüfung der Identität woandershin.',
'Places with addresses'=>'Stellen mit Adressen',
'Not covered'=>'Nicht abgedeckt',
'Copies since the month before last that missed a source'=>'Kopien seit dem vorletzten Monat, in denen eine Quelle fehlte',
'%d copy cannot be made without you.'=>'%d Kopie kann nicht ohne Sie erstellt werden.'."\0".'%d Kopien können nicht ohne Sie erstellt werden.',
'%d place with addresses is covered by no exporter: copies miss it, and say so.'=>'%d Stelle mit Adressen wird von keinem Exporter abgedeckt: Sie fehlt in den Kopien, und das steht darin.'."\0".'%d Stellen mit Adressen werden von keinem Exporter abgedeckt: Sie fehlen in den Kopien, und das steht darin.',
'Open the coverage'=>'Abdeckung öffnen',
'The database has not been looked through yet.'=>'Die Datenbank wurde noch nicht durchsucht.',
'A copy of the last weeks missed a source.'=>'In einer Kopie der letzten Wochen fehlte eine Quelle.',
'%d processor has not sent what it holds.'=>'%d Auftragsverarbeiter hat nicht geschickt, was er speichert.'."\0".'%d Auftragsverarbeiter haben nicht geschickt, was sie speichern.',
'See the tasks'=>'Aufgaben ansehen',
'Every place of the database that holds addresses is covered, and no copy misses anything.'=>'Jede Stelle der Datenbank mit Adressen ist abgedeckt, und in keiner Kopie fehlt etwas.',
'See the corrections'=>'Berichtigungen ansehen',
'Lines corrected'=>'Berichtigte Zeilen',
'Lines still to be corrected'=>'Noch zu berichtigende Zeilen',
'%d correction did not stick.'=>'%d Berichtigung hatte keinen Bestand.'."\0".'%d Berichtigungen hatten keinen Bestand.',
'%d correction was granted a month ago and is not made.'=>'%d Berichtigung wurde vor einem Monat gewährt und ist nicht erledigt.'."\0".'%d Berichtigungen wurden vor einem Monat gewährt und sind nicht erledigt.',
'Something was corrected, and the person never got the confirmation.'=>'Etwas wurde berichtigt, und die Person hat nie die Bestätigung erhalten.',
'Somebody who has the data was not told of a correction.'=>'Jemand, der die Daten hat, wurde nicht über eine Berichtigung informiert.',
'Every correction that was granted is made, confirmed and passed on.'=>'Jede gewährte Berichtigung ist erledigt, bestätigt und weitergegeben.',
'See the transfers'=>'Übertragungen ansehen',
'Transfers asked for'=>'Verlangte Übertragungen',
'Sent on to a receiver'=>'An einen Empfänger weitergeschickt',
'Never fetched by the receiver'=>'Vom Empfänger nie abgerufen',
'A transfer was granted and closed, and no copy was made.'=>'Eine Übertragung wurde gewährt und abgeschlossen, und es wurde keine Kopie erstellt.',
'A copy for a receiver waits: the person has not sent it on.'=>'Eine Kopie für einen Empfänger wartet: Die Person hat sie nicht weitergeschickt.',
'A processor has not sent its copy.'=>'Ein Auftragsverarbeiter hat seine Kopie nicht geschickt.',
'Every transfer that was granted got its copy, and none is stuck on its way.'=>'Jede gewährte Übertragung bekam ihre Kopie, und keine steckt unterwegs fest.',
'Open what is collected'=>'Öffnen, was gesammelt wird',
'Held now'=>'Jetzt gespeichert',
'Past their days'=>'Über ihre Frist hinaus',
'Own notes against abuse, past their time'=>'Eigene Notizen gegen Missbrauch, über ihre Frist hinaus',
'Kept whole past the days that you set: %s.'=>'Vollständig aufbewahrt über die von Ihnen festgelegten Tage hinaus: %s.',
'Notes against abuse are kept past their time.'=>'Notizen gegen Missbrauch werden zu lange aufbewahrt.',
'Kept whole for ever: %s.'=>'Für immer vollständig aufbewahrt: %s.',
'Set after how many days'=>'Festlegen, nach wie vielen Tagen',
'Something is collected for a purpose that you have not said that you pursue.'=>'Es wird etwas für einen Zweck gesammelt, von dem Sie nicht gesagt haben, dass Sie ihn verfolgen.',
'The site holds no addresses of devices and no names of browsers.'=>'Die Website speichert keine Adressen von Geräten und keine Namen von Browsern.',
'What the site collects by itself is made less, or goes, after the days that you set.'=>'Was die Website von selbst sammelt, wird nach den von Ihnen festgelegten Tagen gekürzt oder entfernt.',
'Open the log'=>'Protokoll öffnen',
'Asked by authorities'=>'Von Behörden angefragt',
'Something was given'=>'Etwas wurde herausgegeben',
'%d time data was given without a law that compels it.'=>'%d Mal wurden Daten ohne ein Gesetz herausgegeben, das dazu verpflichtet.'."\0".'%d Mal wurden Daten ohne ein Gesetz herausgegeben, das dazu verpflichtet.',
'Data was given, and it is not said who decided it.'=>'Daten wurden herausgegeben, und es steht nicht dabei, wer das entschieden hat.',
'Data was given, and it is not said what was contested.'=>'Daten wurden herausgegeben, und es steht nicht dabei, was angefochten wurde.',
'It is not noted what became of a question of more than 30 days ago.'=>'Es ist nicht vermerkt, was aus einer mehr als 30 Tage alten Frage geworden ist.',
'Nothing was given to an authority, says the log.'=>'Laut Protokoll wurde nichts an eine Behörde herausgegeben.',
'Whatever was given, a law compelled it, and somebody decided it.'=>'Was auch immer herausgegeben wurde: Ein Gesetz verpflichtete dazu, und jemand hat es entschieden.',
'Anonymous requests'=>'Anonyme Anfragen',
'Tables searched'=>'Durchsuchte Tabellen',
'Left of anonymous requests'=>'Reste anonymer Anfragen',
'An e-mail address stands in what is left of an anonymous request: %s.'=>'In dem, was von einer anonymen Anfrage übrig ist, steht eine E-Mail-Adresse: %s.',
'Something is left that belongs to an anonymous request.'=>'Es ist etwas übrig, das zu einer anonymen Anfrage gehört.',
'An anonymous request still shows its exact days.'=>'Eine anonyme Anfrage zeigt noch ihre genauen Tage.',
'An erasure is done, and its request is not anonymous.'=>'Eine Löschung ist erledigt, und ihre Anfrage ist nicht anonym.',
'Nothing that is left of anonymous requests leads to anybody: every table was searched.'=>'Nichts, was von anonymen Anfragen übrig ist, führt zu jemandem: Jede Tabelle wurde durchsucht.',
'Erasures done'=>'Erledigte Löschungen',
'Last proof'=>'Letzter Nachweis',
'Addresses searched for in the whole database'=>'Adressen, nach denen in der ganzen Datenbank gesucht wurde',
'%d person who was erased is back, as after a restored backup. Run: wp rights-desk replay'=>'%d gelöschte Person ist wieder da, wie nach einem eingespielten Backup. Führen Sie aus: wp rights-desk replay'."\0".'%d gelöschte Personen sind wieder da, wie nach einem eingespielten Backup. Führen Sie aus: wp rights-desk replay',
'%d erasure cannot go on without you.'=>'%d Löschung kann nicht ohne Sie weitergehen.'."\0".'%d Löschungen können nicht ohne Sie weitergehen.',
'An erasure is closed without its proof.'=>'Eine Löschung ist ohne ihren Nachweis abgeschlossen.',
'%d finding of a proof waits for your word.'=>'%d Fund eines Nachweises wartet auf Ihr Wort.'."\0".'%d Funde eines Nachweises warten auf Ihr Wort.',
'The ledger of erasures cannot be read with the salts of wp-config.php: a restored backup would bring people back unseen.'=>'Das Löschverzeichnis kann mit den Salts der wp-config.php nicht gelesen werden: Ein eingespieltes Backup würde Personen unbemerkt zurückbringen.',
'Every erasure is proven, and nobody who was erased is back.'=>'Jede Löschung ist nachgewiesen, und niemand, der gelöscht wurde, ist wieder da.',
'Say what they are for'=>'Sagen, wofür sie da sind',
'Fields and sources looked at'=>'Angesehene Felder und Quellen',
'Without a purpose'=>'Ohne Zweck',
'%d field asks people for data without a purpose.'=>'%d Feld fragt Personen ohne Zweck nach Daten.'."\0".'%d Felder fragen Personen ohne Zweck nach Daten.',
'Of %d source of data nobody has said what it is for.'=>'Bei %d Datenquelle hat niemand gesagt, wofür sie da ist.'."\0".'Bei %d Datenquellen hat niemand gesagt, wofür sie da sind.',
'Every field and every source of data has a purpose.'=>'Jedes Feld und jede Datenquelle hat einen Zweck.',
'Formats'=>'Formate',
'Published description of the format'=>'Veröffentlichte Beschreibung des Formats',
'Copies that lie ready'=>'Bereitliegende Kopien',
'The file for machines (JSON) is not as its description says.'=>'Die Datei für Maschinen (JSON) ist nicht so, wie ihre Beschreibung sagt.',
'The table (CSV) or the page for people (HTML) lacks what it should hold.'=>'In der Tabelle (CSV) oder der Seite für Menschen (HTML) fehlt, was darin stehen sollte.',
'A copy that is announced is not there any more.'=>'Eine angekündigte Kopie ist nicht mehr da.',
'A copy lies on the server and can be read by anybody who gets at its files.'=>'Eine Kopie liegt auf dem Server und kann von jedem gelesen werden, der an seine Dateien kommt.',
'The published description of the format cannot be fetched (%s): whoever reads a copy by a program misses it. It lies in each copy too.'=>'Die veröffentlichte Beschreibung des Formats kann nicht abgerufen werden (%s): Wer eine Kopie mit einem Programm liest, dem fehlt sie. Sie liegt auch in jeder Kopie.',
'it is no JSON'=>'es ist kein JSON',
'See its address'=>'Adresse ansehen',
'A copy holds JSON and CSV for machines and one page for people. A sample was made and read back.'=>'Eine Kopie enthält JSON und CSV für Maschinen und eine Seite für Menschen. Ein Muster wurde erstellt und wieder eingelesen.',
'Erasures that began by leaving'=>'Löschungen, die mit einem Weggang begannen',
'Of these refused'=>'Davon abgelehnt',
'%d client left, and no erasure was opened.'=>'%d Kunde ist gegangen, und es wurde keine Löschung eröffnet.'."\0".'%d Kunden sind gegangen, und es wurde keine Löschung eröffnet.',
'See the clients'=>'Kunden ansehen',
'%d erasure of somebody who left is late.'=>'%d Löschung von jemandem, der gegangen ist, ist verspätet.'."\0".'%d Löschungen von Personen, die gegangen sind, sind verspätet.',
'For everybody who left, an erasure was opened, and none is late.'=>'Für alle, die gegangen sind, wurde eine Löschung eröffnet, und keine ist verspätet.',
'Open the mail settings'=>'E-Mail-Einstellungen öffnen',
'Mail leaves by'=>'E-Mails gehen hinaus über',
'WordPress’s own mailer'=>'den eigenen Mailversand von WordPress',
'Last message'=>'Letzte Nachricht',
'Addresses that mail did not reach in 30 days'=>'Adressen, die in 30 Tagen nicht per E-Mail erreicht wurden',
'The register says that mail goes through SparkPost, and it leaves by WordPress’s own mailer.'=>'Laut Verzeichnis gehen E-Mails über SparkPost, aber sie gehen über den eigenen Mailversand von WordPress hinaus.',
'Mail left by WordPress’s own mailer, since the service could not take it: %s'=>'E-Mails gingen über den eigenen Mailversand von WordPress hinaus, weil der Dienst sie nicht annehmen konnte: %s',
'Mail leaves by SparkPost, and no register names it.'=>'E-Mails gehen über SparkPost hinaus, und kein Verzeichnis nennt diesen Dienst.',
'Open the register'=>'Verzeichnis öffnen',
'%d mail of the last week could not be sent.'=>'%d E-Mail der letzten Woche konnte nicht gesendet werden.'."\0".'%d E-Mails der letzten Woche konnten nicht gesendet werden.',
'Mail waits for more than an hour.'=>'E-Mails warten seit mehr als einer Stunde.',
'No register names a mail service: mail leaves by WordPress’s own mailer.'=>'Kein Verzeichnis nennt einen Maildienst: E-Mails gehen über den eigenen Mailversand von WordPress hinaus.',
'Mail leaves by SparkPost, which accepts it, and bounces come back.'=>'E-Mails gehen über SparkPost hinaus, der Dienst nimmt sie an, und Meldungen über unzustellbare E-Mails kommen zurück.',
'No mail service that can be told by its programming interface is in the register.'=>'Im Verzeichnis steht kein Maildienst, der über seine Programmierschnittstelle (API) informiert werden kann.',
'Told so far'=>'Bisher mitgeteilt',
'Under way'=>'Unterwegs',
'%d time it could not be told.'=>'%d Mal konnte der Dienst nicht informiert werden.'."\0".'%d Mal konnte der Dienst nicht informiert werden.',
'%d task waits for more than 30 days.'=>'%d Aufgabe wartet seit mehr als 30 Tagen.'."\0".'%d Aufgaben warten seit mehr als 30 Tagen.',
'Of %d restricted person it was never told.'=>'Über %d eingeschränkte Person wurde der Dienst nie informiert.'."\0".'Über %d eingeschränkte Personen wurde der Dienst nie informiert.',
'See who is restricted'=>'Ansehen, wer eingeschränkt ist',
'The register says that it is not told of restrictions and erasures.'=>'Laut Verzeichnis wird der Dienst nicht über Einschränkungen und Löschungen informiert.',
'The mail service was told of everything that it had to be told of.'=>'Der Maildienst wurde über alles informiert, worüber er informiert werden musste.',
'Open the measures'=>'Maßnahmen öffnen',
'Measures in the register'=>'Maßnahmen im Verzeichnis',
'Roles that reach people’s data, and how many are in them'=>'Rollen, die an Daten von Personen kommen, und wie viele Mitglieder sie haben',
'What the site cannot see itself'=>'Was die Website selbst nicht sehen kann',
'No security measure is in the register.'=>'Im Verzeichnis steht keine Sicherheitsmaßnahme.',
'Your measures say otherwise than what the site sees. %s'=>'Ihre Maßnahmen sagen etwas anderes, als die Website sieht. %s',
'The site is as its register of measures says, as far as it can see itself.'=>'Die Website ist so, wie ihr Verzeichnis der Maßnahmen sagt, soweit sie das selbst sehen kann.',
'Purposes that make profiles'=>'Zwecke, die Profile bilden',
'Trackers on the front page'=>'Tracker auf der Startseite',
'Reviews by a person'=>'Überprüfungen durch einen Menschen',
'Makes profiles: %s.'=>'Bildet Profile: %s.',
'Open the purposes'=>'Zwecke öffnen',
'The front page follows visitors for others: %s.'=>'Die Startseite verfolgt Besucher für andere: %s.',
'See the plugins'=>'Plugins ansehen',
'A review by a person was granted, and it is not said what was reviewed.'=>'Eine Überprüfung durch einen Menschen wurde gewährt, und es steht nicht dabei, was überprüft wurde.',
'The front page could not be fetched as a visitor: %s'=>'Die Startseite konnte nicht als Besucher abgerufen werden: %s',
'No purpose makes profiles, and the front page follows nobody.'=>'Kein Zweck bildet Profile, und die Startseite verfolgt niemanden.',
'Cookies that they set'=>'Cookies, die sie setzen',
'Others from whom they load'=>'Andere, von denen sie laden',
'Last scan in a browser'=>'Letzte Prüfung in einem Browser',
'Last scan by the server'=>'Letzte Prüfung durch den Server',
'Before anybody agreed, these follow visitors: %s.'=>'Bevor jemand eingewilligt hat, verfolgen diese die Besucher: %s.',
'Before anybody agreed, these cookies are set: %s.'=>'Bevor jemand eingewilligt hat, werden diese Cookies gesetzt: %s.',
'A scan saw before anybody agreed: %s.'=>'Eine Prüfung hat gesehen, bevor jemand zugestimmt hat: %s.',
'The cookie notice is on, and the page that a visitor gets has nothing of it: a cache may still hold an older page.'=>'Der Cookie-Hinweis ist an, und die Seite, die ein Besucher bekommt, enthält nichts davon: Vielleicht hält ein Cache noch eine ältere Seite.',
'Although the cookie notice is on, the pages load from these before a choice: %s.'=>'Obwohl der Cookie-Hinweis an ist, laden die Seiten vor einer Auswahl von: %s.',
'The pages load something from others, who may set cookies by that.'=>'Die Seiten laden etwas von anderen, die dadurch Cookies setzen können.',
'Google’s Consent Mode is set to advanced: Google is asked before consent, though told that there is none.'=>'Googles Consent Mode ist auf „erweitert“ gestellt: Google wird vor der Einwilligung gefragt, erfährt aber, dass es keine gibt.',
'Scan the pages'=>'Seiten prüfen',
'Before a choice the pages load nothing from others and keep nothing but what is necessary: seen now as the server sends them, and by the last scan in a browser.'=>'Vor einer Auswahl laden die Seiten nichts von anderen und speichern nichts als das Nötige: eben gesehen an dem, was der Server sendet, und bei der letzten Prüfung in einem Browser.',
'The pages looked at set no cookie that needs consent and load nothing from others. What scripts do later is seen by a scan in a browser.'=>'Die angesehenen Seiten setzen kein Cookie, das eine Einwilligung braucht, und laden nichts von anderen. Was Skripte später tun, sieht eine Prüfung in einem Browser.',
'%1$s on %2$s, %3$s'=>'%1$s auf %2$s, %3$s',
'line %d'=>'Zeile %d',
'by the server'=>'durch den Server',
'Open the notices'=>'Mitteilungen öffnen',
'Versions that change the use of data'=>'Versionen, die die Nutzung von Daten ändern',
'Mails by state'=>'E-Mails nach Status',
'Nobody was told of version %s, which changes the use of data already collected.'=>'Niemand wurde über Version %s informiert, die die Nutzung bereits gesammelter Daten ändert.',
'Version %s will change the use of data already collected, and no notice is planned.'=>'Version %s wird die Nutzung bereits gesammelter Daten ändern, und es ist keine Mitteilung geplant.',
'A notice is paused.'=>'Eine Mitteilung ist angehalten.',
'A notice cannot be sent just now.'=>'Eine Mitteilung kann zurzeit nicht gesendet werden.',
'A notice has been under way for more than two days.'=>'Eine Mitteilung ist seit mehr als zwei Tagen unterwegs.',
'%d person could not be reached by mail.'=>'%d Person konnte nicht per E-Mail erreicht werden.'."\0".'%d Personen konnten nicht per E-Mail erreicht werden.',
'Of %d person it is not known whether the mail left.'=>'Bei %d Person ist nicht bekannt, ob die E-Mail hinausging.'."\0".'Bei %d Personen ist nicht bekannt, ob die E-Mail hinausging.',
'No version has changed the use of data already collected.'=>'Keine Version hat die Nutzung bereits gesammelter Daten geändert.',
'Everybody was told of each version that changes the use of their data.'=>'Alle wurden über jede Version informiert, die die Nutzung ihrer Daten ändert.',
'See the objections'=>'Widersprüche ansehen',
'Open objections'=>'Offene Widersprüche',
'People whose data is not used for what they object to'=>'Personen, deren Daten nicht für das genutzt werden, dem sie widersprechen',
'%d objection is open, and the use goes on.'=>'%d Widerspruch ist offen, und die Nutzung geht weiter.'."\0".'%d Widersprüche sind offen, und die Nutzung geht weiter.',
'An objection waits past its day.'=>'Ein Widerspruch wartet über seine Frist hinaus.',
'A pause should have ended, and has not.'=>'Eine Pause hätte enden sollen und ist nicht beendet.',
'Each open objection has stopped the use that it is about.'=>'Jeder offene Widerspruch hat die Nutzung gestoppt, um die es geht.',
'Versions published'=>'Veröffentlichte Versionen',
'In force'=>'In Kraft',
'Announced'=>'Angekündigt',
'Fingerprint of what is in force'=>'Fingerabdruck dessen, was in Kraft ist',
'No version of the policy has been published.'=>'Es wurde keine Version der Datenschutzerklärung veröffentlicht.',
'Not what was published: version %s.'=>'Nicht das, was veröffentlicht wurde: Version %s.',
'See the versions'=>'Versionen ansehen',
'Two versions took effect at the same moment.'=>'Zwei Versionen traten im selben Moment in Kraft.',
'An older version is in force in: %s.'=>'Eine ältere Version ist in Kraft in: %s.',
'Exactly one version is in force, and every version is still what was published.'=>'Genau eine Version ist in Kraft, und jede Version ist noch das, was veröffentlicht wurde.',
'Services in the register'=>'Dienste im Verzeichnis',
'Found by a scan, and not in the register'=>'Bei einer Prüfung gefunden und nicht im Verzeichnis',
'The pages load from these, and no register names them: %s.'=>'Die Seiten laden von diesen, und kein Verzeichnis nennt sie: %s.',
'Switch pictures of commenters (Gravatar) off'=>'Bilder von Kommentierenden (Gravatar) ausschalten',
'A scan found these, and nobody has said yet whose they are: %s.'=>'Eine Prüfung hat das gefunden, und niemand hat bisher gesagt, wem es gehört: %s.',
'The policy that visitors see does not print the list of cookies: add the block to it.'=>'Die Datenschutzerklärung, die Besucher sehen, zeigt die Liste der Cookies nicht: Fügen Sie den Block hinzu.',
'Whatever the pages load or keep stands in the register, and the policy prints it.'=>'Was immer die Seiten laden oder speichern, steht im Verzeichnis, und die Datenschutzerklärung zeigt es.',
'The pages looked at load nothing from others.'=>'Die angesehenen Seiten laden nichts von anderen.',
'The register names everybody from whom the pages load.'=>'Das Verzeichnis nennt alle, von denen die Seiten laden.',
'Answer to a visitor'=>'Antwort an einen Besucher',
'Version that it shows'=>'Angezeigte Version',
'From a cache'=>'Aus einem Cache',
'yes'=>'ja',
'no'=>'nein',
'No version of the policy is in force.'=>'Keine Version der Datenschutzerklärung ist in Kraft.',
'Version in force'=>'Version in Kraft',
'Facts in its text'=>'Angaben in ihrem Text',
'Changed since'=>'Seitdem geändert',
'The policy says what is so no more: %s. Publish a new version.'=>'Die Datenschutzerklärung sagt, was nicht mehr stimmt: %s. Veröffentlichen Sie eine neue Version.',
'See the difference'=>'Den Unterschied ansehen',
'The text does not take these from the registers, so it can come to differ from what is done: %s.'=>'Der Text nimmt dies nicht aus den Verzeichnissen und kann daher von dem abweichen, was getan wird: %s.',
'What the policy says of the registers is what stands in them.'=>'Was die Datenschutzerklärung über die Verzeichnisse sagt, steht auch darin.',
'purposes'=>'Zwecke',
'processors'=>'Auftragsverarbeiter',
'how long data is kept'=>'wie lange Daten aufbewahrt werden',
'rights'=>'Rechte',
'security measures'=>'Sicherheitsmaßnahmen',
'who has access'=>'wer Zugriff hat',
'automatically collected data'=>'automatisch erhobene Daten',
'No privacy contact is set: people get the address of the site’s administrator.'=>'Kein Datenschutzkontakt ist eingestellt: Die Leute erhalten die Adresse des Administrators der Website.',
'Set the privacy contact'=>'Den Datenschutzkontakt einstellen',
'A decision mail does not name the privacy contact.'=>'Eine E-Mail mit einer Entscheidung nennt den Datenschutzkontakt nicht.',
'See the policy'=>'Die Datenschutzerklärung ansehen',
'The policy page does not show the privacy contact’s address.'=>'Die Seite der Datenschutzerklärung zeigt die Adresse des Datenschutzkontakts nicht.',
'The privacy contact stands on the policy page and in decision mails.'=>'Der Datenschutzkontakt steht auf der Seite der Datenschutzerklärung und in E-Mails mit Entscheidungen.',
'Processors in the register'=>'Auftragsverarbeiter im Verzeichnis',
'No processor is in the register. At least the firm that hosts this site has people’s data.'=>'Kein Auftragsverarbeiter steht im Verzeichnis. Mindestens die Firma, die diese Website hostet, hat Daten von Menschen.',
'Without an agreement: %s.'=>'Ohne Vertrag: %s.',
'Outside the EEA without safeguards: %s.'=>'Außerhalb des EWR ohne Garantien: %s.',
'This site has a key for SparkPost, but SparkPost is not in the register.'=>'Diese Website hat einen Schlüssel für SparkPost, aber SparkPost steht nicht im Verzeichnis.',
'Uses data for itself or passes it on, or says both: %s.'=>'Nutzt Daten für sich selbst oder gibt sie weiter, oder sagt beides: %s.',
'Not all is known of: %s.'=>'Nicht alles ist bekannt von: %s.',
'Every processor in the register is bound by an agreement, and what they promised holds together.'=>'Jeder Auftragsverarbeiter im Verzeichnis ist durch einen Vertrag gebunden, und was sie versprochen haben, passt zusammen.',
'Purposes in use'=>'Zwecke in Gebrauch',
'Kinds of mail with a purpose'=>'Arten von E-Mail mit einem Zweck',
'Kinds of mail without one'=>'Arten von E-Mail ohne Zweck',
'Marketing that does not rest on consent: %s.'=>'Werbung, die nicht auf Einwilligung beruht: %s.',
'Without a legal basis: %s.'=>'Ohne Rechtsgrundlage: %s.',
'Passes data on: %s.'=>'Gibt Daten weiter: %s.',
'Works for you, and says that it may pass data on: %s.'=>'Arbeitet für Sie und sagt, dass es Daten weitergeben darf: %s.',
'Mail is held since nobody has said what it is for.'=>'E-Mail wird zurückgehalten, weil niemand gesagt hat, wofür sie ist.',
'Say what it is for'=>'Sagen, wofür sie ist',
'In the last 30 days mail left or was stopped that serves no purpose of the register.'=>'In den letzten 30 Tagen ging E-Mail hinaus oder wurde angehalten, die keinem Zweck des Verzeichnisses dient.',
'Every use has a purpose with a legal basis, and nobody in the register passes data on.'=>'Jede Nutzung hat einen Zweck mit Rechtsgrundlage, und niemand im Verzeichnis gibt Daten weiter.',
'Recipients in the register'=>'Empfänger im Verzeichnis',
'Bound by no agreement, oath or law: %s.'=>'Durch keinen Vertrag, keinen Eid und kein Gesetz gebunden: %s.',
'Gets data for something else than bookkeeping or administration: %s.'=>'Erhält Daten für etwas anderes als Buchhaltung oder Verwaltung: %s.',
'It is not said for what: %s.'=>'Es ist nicht gesagt, wofür: %s.',
'Nobody but processors gets data, says the register.'=>'Laut Verzeichnis erhalten nur Auftragsverarbeiter Daten.',
'Everybody who gets data is bound, and gets it for bookkeeping or administration.'=>'Alle, die Daten erhalten, sind gebunden und erhalten sie für Buchhaltung oder Verwaltung.',
'Open the holds'=>'Die Aufbewahrungspflichten öffnen',
'Laws in force here'=>'Gesetze, die hier gelten',
'Records that wait for the end of a term'=>'Datensätze, die auf das Ende einer Frist warten',
'%d record is kept longer than its law says.'=>'%d Datensatz wird länger aufbewahrt, als sein Gesetz sagt.'."\0".'%d Datensätze werden länger aufbewahrt, als ihr Gesetz sagt.',
'%d record that a law keeps is not there any more.'=>'%d Datensatz, den ein Gesetz bewahrt, ist nicht mehr da.'."\0".'%d Datensätze, die ein Gesetz bewahrt, sind nicht mehr da.',
'%d record is kept under no law that is in force here.'=>'%d Datensatz wird unter keinem Gesetz aufbewahrt, das hier gilt.'."\0".'%d Datensätze werden unter keinem Gesetz aufbewahrt, das hier gilt.',
'Under no law, so that an erasure takes them: %s.'=>'Unter keinem Gesetz, sodass eine Löschung sie mitnimmt: %s.',
'Not checked against the law for two years: %s.'=>'Seit zwei Jahren nicht mit dem Gesetz abgeglichen: %s.',
'What a law keeps is there, under that law, and nothing is kept past its term.'=>'Was ein Gesetz bewahrt, ist da, unter diesem Gesetz, und nichts wird über seine Frist hinaus aufbewahrt.',
'Open the sealed records'=>'Die versiegelten Datensätze öffnen',
'Sealed'=>'Versiegelt',
'May be opened by somebody now'=>'Darf jetzt von jemandem geöffnet werden',
'%d record of somebody who left is not sealed.'=>'%d Datensatz einer Person, die gegangen ist, ist nicht versiegelt.'."\0".'%d Datensätze von Personen, die gegangen sind, sind nicht versiegelt.',
'There are seals, but the site has lost its note of them: staff see what is sealed. Within the hour the note is made anew.'=>'Es gibt Siegel, aber die Website hat ihren Vermerk darüber verloren: Mitarbeitende sehen, was versiegelt ist. Innerhalb einer Stunde wird der Vermerk neu erstellt.',
'A whole role may open sealed records: %s.'=>'Eine ganze Rolle darf versiegelte Datensätze öffnen: %s.',
'See the accounts'=>'Die Konten ansehen',
'Somebody may open sealed records for ever, without a reason or an end.'=>'Jemand darf versiegelte Datensätze für immer öffnen, ohne Grund und ohne Ende.',
'Nothing had to be sealed yet, and nobody may open seals.'=>'Noch musste nichts versiegelt werden, und niemand darf Siegel öffnen.',
'Every record of somebody who left is sealed, and nobody may open it but for a reason and some hours.'=>'Jeder Datensatz einer Person, die gegangen ist, ist versiegelt, und niemand darf ihn öffnen, außer aus einem Grund und für einige Stunden.',
'Restricted'=>'Eingeschränkt',
'Tried'=>'Versucht',
'Changed although it was restricted'=>'Geändert, obwohl eingeschränkt',
'Somebody is restricted, but the site has lost its note of it: nothing holds it back. Within the hour the note is made anew.'=>'Jemand ist eingeschränkt, aber die Website hat ihren Vermerk darüber verloren: Nichts hält die Nutzung auf. Innerhalb einer Stunde wird der Vermerk neu erstellt.',
'Somebody who is restricted could be written to all the same.'=>'Jemandem, der eingeschränkt ist, konnte trotzdem geschrieben werden.',
'%d thing that a restricted person published is in public sight.'=>'%d Sache, die eine eingeschränkte Person veröffentlicht hat, ist öffentlich zu sehen.'."\0".'%d Sachen, die eingeschränkte Personen veröffentlicht haben, sind öffentlich zu sehen.',
'%d record was changed although it was restricted.'=>'%d Datensatz wurde geändert, obwohl er eingeschränkt war.'."\0".'%d Datensätze wurden geändert, obwohl sie eingeschränkt waren.',
'Nobody is restricted now.'=>'Niemand ist jetzt eingeschränkt.',
'What is restricted is stored and nothing else: it was tried for everybody.'=>'Was eingeschränkt ist, wird gespeichert und sonst nichts: Es wurde für alle versucht.',
'Nobody has scanned the pages in a browser yet: what scripts do is not known.'=>'Noch hat niemand die Seiten in einem Browser geprüft: Was Skripte tun, ist nicht bekannt.',
'The mode has changed since the last scan in a browser: scan the pages again.'=>'Der Modus hat sich seit der letzten Prüfung in einem Browser geändert: Prüfen Sie die Seiten noch einmal.',
'The last scan in a browser is more than five weeks old.'=>'Die letzte Prüfung in einem Browser ist mehr als fünf Wochen alt.',
'never'=>'nie',
'%1$s, %2$d pages'=>'%1$s, %2$d Seiten',
'This could not be looked at just now. Try again; if it stays so, look into the error log of the site.'=>'Dies konnte gerade nicht angesehen werden. Versuchen Sie es erneut; bleibt es so, sehen Sie im Fehlerprotokoll der Website nach.',
'Not looked at yet'=>'Noch nicht angesehen',
'There is no promise %s: they are P01 to P33.'=>'Es gibt kein Versprechen %s: Sie heißen P01 bis P33.',
'A promise is broken.'=>'Ein Versprechen ist gebrochen.',
'Promises of the privacy policy'=>'Versprechen der Datenschutzerklärung',
'Looked at %1$s; so since %2$s.'=>'Angesehen: %1$s; so seit: %2$s.',
'The history holds together: %d event, none altered.'=>'Der Verlauf ist stimmig: %d Ereignis, nicht verändert.'."\0".'Der Verlauf ist stimmig: %d Ereignisse, keines verändert.',
'The history has been altered: what it says proves nothing.'=>'Der Verlauf wurde verändert: Was er sagt, beweist nichts.',
'%d promise of your privacy policy is broken'=>'%d Versprechen Ihrer Datenschutzerklärung ist gebrochen'."\0".'%d Versprechen Ihrer Datenschutzerklärung sind gebrochen',
'Some promises of your privacy policy are at risk'=>'Einige Versprechen Ihrer Datenschutzerklärung sind gefährdet',
'The promises of your privacy policy have not all been looked at yet'=>'Die Versprechen Ihrer Datenschutzerklärung wurden noch nicht alle angesehen',
'The promises of your privacy policy are being kept'=>'Die Versprechen Ihrer Datenschutzerklärung werden gehalten',
'Privacy'=>'Datenschutz',
'A privacy policy is a list of promises. Once a day it is looked whether they are being kept.'=>'Eine Datenschutzerklärung ist eine Liste von Versprechen. Einmal am Tag wird nachgesehen, ob sie gehalten werden.',
'See all promises'=>'Alle Versprechen ansehen',
'Broken'=>'Gebrochen',
'At risk'=>'Gefährdet',
'Kept'=>'Geblieben',
'Not applicable'=>'Nicht zutreffend',
'One version of the policy is in force, and it ends all earlier ones'=>'Eine Version der Datenschutzerklärung ist in Kraft, und sie beendet alle früheren',
'The newest version is always on the policy page'=>'Die neueste Version steht immer auf der Seite der Datenschutzerklärung',
'People hear by mail when the use of their data changes'=>'Menschen erfahren per E-Mail, wenn sich die Nutzung ihrer Daten ändert',
'The policy says what is really done with data'=>'Die Datenschutzerklärung sagt, was wirklich mit Daten geschieht',
'The privacy contact can be found'=>'Der Datenschutzkontakt ist zu finden',
'Every processor is named and bound by an agreement'=>'Jeder Auftragsverarbeiter ist genannt und durch einen Vertrag gebunden',
'Mail leaves by the service that the policy names'=>'E-Mail geht über den Dienst, den die Datenschutzerklärung nennt',
'The mail service is told to stop and to forget'=>'Dem E-Mail-Dienst wird gesagt, dass er aufhören und vergessen soll',
'No selling of data, and no use without a purpose'=>'Kein Verkauf von Daten und keine Nutzung ohne Zweck',
'Contact other than on request only after consent'=>'Kontakt ohne Anfrage nur nach Einwilligung',
'Others get data only for bookkeeping and administration'=>'Andere erhalten Daten nur für Buchhaltung und Verwaltung',
'Addresses of devices and browsers are kept short'=>'Adressen von Geräten und Browsern werden nur kurz aufbewahrt',
'Authorities get only what a law compels'=>'Behörden erhalten nur, was ein Gesetz erzwingt',
'Who leaves as a client is forgotten'=>'Wer als Kunde geht, wird vergessen',
'Records are kept as long as a law says, and no longer'=>'Datensätze werden so lange aufbewahrt, wie ein Gesetz sagt, und nicht länger',
'Staff cannot reach the records of who left'=>'Mitarbeitende kommen nicht an die Datensätze derer, die gegangen sind',
'Every request is answered in time'=>'Jede Anfrage wird rechtzeitig beantwortet',
'Copies go to the known address, or after identification'=>'Kopien gehen an die bekannte Adresse oder nach Identifizierung',
'Of an erasure only anonymous data stays'=>'Von einer Löschung bleiben nur anonyme Daten',
'Copies can be read by machines and by people'=>'Kopien sind für Maschinen und für Menschen lesbar',
'The right authority for complaints is named'=>'Die richtige Behörde für Beschwerden ist genannt',
'A copy holds everything'=>'Eine Kopie enthält alles',
'Wrong data is corrected, and that is confirmed'=>'Falsche Daten werden berichtigt, und das wird bestätigt',
'Restricted data is only stored'=>'Eingeschränkte Daten werden nur gespeichert',
'Data goes along to another firm'=>'Daten gehen mit zu einer anderen Firma',
'An objection stops the use at once'=>'Ein Widerspruch stoppt die Nutzung sofort',
'No decisions by machines, no profiles'=>'Keine Entscheidungen durch Maschinen, keine Profile',
'Erased is erased everywhere'=>'Gelöscht ist überall gelöscht',
'No cookies but the necessary ones before consent'=>'Vor der Einwilligung nur die notwendigen Cookies',
'Cookies can be refused and deleted at any time'=>'Cookies können jederzeit abgelehnt und gelöscht werden',
'Cookies and scripts of others are listed'=>'Cookies und Skripte anderer sind aufgelistet',
'Only data that is needed is asked for'=>'Nur nach Daten, die nötig sind, wird gefragt',
'Security measures and who has access are as described'=>'Sicherheitsmaßnahmen und wer Zugriff hat, sind wie beschrieben',
'The policy itself'=>'Die Datenschutzerklärung selbst',
'Who processes what'=>'Wer was verarbeitet',
'Keeping data'=>'Daten aufbewahren',
'Rights'=>'Rechte',
'Care'=>'Sorgfalt',
'erase'=>'löschen',
'This colour is not known: choose one of the theme’s, or give six hexadecimal digits after #.'=>'Diese Farbe ist nicht bekannt: Wählen Sie eine des Themes, oder geben Sie sechs hexadezimale Ziffern nach # an.',
'This text could not be read: its contrast with what is behind it is %1$s to 1, and must be %2$s to 1 at least.'=>'Dieser Text wäre nicht lesbar: Sein Kontrast zu dem, was dahinter ist, ist %1$s zu 1 und muss mindestens %2$s zu 1 sein.',
'The buttons would not be seen: their contrast with what is behind them is %1$s to 1, and must be %2$s to 1 at least.'=>'Die Schaltflächen wären nicht zu sehen: Ihr Kontrast zu dem, was dahinter ist, ist %1$s zu 1 und muss mindestens %2$s zu 1 sein.',
'The words of a button can have %d letters at most.'=>'Der Text einer Schaltfläche darf höchstens %d Buchstaben haben.',
'Accepting and refusing must be equal: two words that differ, and are about as long.'=>'Akzeptieren und Ablehnen müssen gleichwertig sein: zwei Texte, die sich unterscheiden und etwa gleich lang sind.',
'The full mode needs WordPress 6.9 or later.'=>'Der volle Modus braucht WordPress 6.9 oder neuer.',
'Account'=>'Konto',
'First name'=>'Vorname',
'Last name'=>'Nachname',
'Name as shown'=>'Angezeigter Name',
'About you'=>'Über Sie',
'Shop'=>'Shop',
'first name'=>'Vorname',
'last name'=>'Nachname',
'company'=>'Firma',
'street and number'=>'Straße und Hausnummer',
'address, second line'=>'Adresse, zweite Zeile',
'postcode'=>'Postleitzahl',
'town'=>'Ort',
'province'=>'Bundesland',
'country (two letters)'=>'Land (zwei Buchstaben)',
'telephone'=>'Telefon',
'Invoice: %s'=>'Rechnung: %s',
'Delivery: %s'=>'Lieferung: %s',
'Name above your comments'=>'Name über Ihren Kommentaren',
'Website at your comments'=>'Website bei Ihren Kommentaren',
'%1$s: was “%2$s”, is now “%3$s”.'=>'%1$s: war „%2$s“, ist jetzt „%3$s“.',
'%1$s: not changed to “%2$s”. Reason: %3$s'=>'%1$s: nicht geändert in „%2$s“. Grund: %3$s',
'corrected'=>'berichtigt',
'not changed'=>'nicht geändert',
'waits until the new e-mail address is confirmed'=>'wartet, bis die neue E-Mail-Adresse bestätigt ist',
'waits for our decision'=>'wartet auf unsere Entscheidung',
'is being corrected'=>'wird berichtigt',
'In their own words'=>'In eigenen Worten',
'The new e-mail address must first be confirmed from that mailbox.'=>'Die neue E-Mail-Adresse muss erst aus diesem Postfach bestätigt werden.',
'To be corrected by hand: nothing on this site can do it by itself.'=>'Von Hand zu berichtigen: Nichts auf dieser Website kann es selbst.',
'The site did not keep the new value. Correct it by hand, or try again.'=>'Die Website hat den neuen Wert nicht behalten. Berichtigen Sie von Hand oder versuchen Sie es noch einmal.',
'First check who it is: without that the copy goes to the known address alone.'=>'Prüfen Sie erst, wer es ist: Sonst geht die Kopie nur an die bekannte Adresse.',
'Put it in the post yourself, and say here when you have.'=>'Geben Sie sie selbst zur Post, und sagen Sie hier, wann es geschehen ist.',
'Once the copy is ready the person confirms it themselves, and the receiver gets a link of their own.'=>'Sobald die Kopie fertig ist, bestätigt die Person es selbst, und der Empfänger bekommt einen eigenen Link.',
'%s Here that is: wp rights-desk work --context=admin --user=<administrator>'=>'%s Hier ist das: wp rights-desk work --context=admin --user=<administrator>',
'The history holds: %1$d events, %2$d of them without their text.'=>'Die Historie stimmt: %1$d Ereignisse, davon %2$d ohne ihren Text.',
'The history has been altered.'=>'Die Historie wurde verändert.',
'By video call'=>'Per Videoanruf',
'With your identity card or eID'=>'Mit Ihrem Ausweis oder eID',
'With a code by post'=>'Mit einem Code per Post',
'With a code by telephone'=>'Mit einem Code per Telefon',
'You come by, and we ask you something that only you and we know.'=>'Sie kommen vorbei, und wir fragen etwas, das nur Sie und wir wissen.',
'We see and hear each other. Nothing is recorded.'=>'Wir sehen und hören einander. Nichts wird aufgezeichnet.',
'You show it. We look, and neither copy it nor note its number.'=>'Sie zeigen ihn. Wir sehen ihn an, kopieren ihn nicht und notieren die Nummer nicht.',
'We post a letter to the address that we have of you. You type the code from it on the page of your request.'=>'Wir schicken einen Brief an die Adresse, die wir von Ihnen haben. Den Code daraus geben Sie auf der Seite Ihres Antrags ein.',
'We ring the number that we have of you and read you a code. You type it on the page of your request.'=>'Wir rufen die Nummer an, die wir von Ihnen haben, und lesen Ihnen einen Code vor. Sie geben ihn auf der Seite Ihres Antrags ein.',
'Until we know, the time that the law gives us for an answer stands still.'=>'Bis wir es wissen, steht die Zeit still, die uns das Gesetz für eine Antwort gibt.',
'Please send us no copy or photo of an identity card: we do not keep any, and do not need one.'=>'Bitte schicken Sie uns keine Kopie und kein Foto eines Ausweises: Wir behalten keine und brauchen keine.',
'There is no such document.'=>'Dieses Dokument gibt es nicht.',
'There is one document for each language; this language has its own already.'=>'Es gibt ein Dokument je Sprache; diese Sprache hat schon ihr eigenes.',
'The policy has no text yet.'=>'Die Datenschutzerklärung hat noch keinen Text.',
'The text quotes something that nobody has filled in yet. Look for “not filled in” in the preview.'=>'Der Text zitiert etwas, das noch niemand ausgefüllt hat. Suchen Sie in der Vorschau nach „nicht ausgefüllt“.',
'The text or a register changed after you looked at it. Please look again before you publish.'=>'Der Text oder ein Verzeichnis hat sich geändert, nachdem Sie es angesehen haben. Bitte sehen Sie es vor dem Veröffentlichen noch einmal an.',
'Another version takes effect at this very moment. Choose another moment.'=>'Eine andere Version tritt genau zu diesem Zeitpunkt in Kraft. Wählen Sie einen anderen Zeitpunkt.',
'A version cannot take effect in the past.'=>'Eine Version kann nicht in der Vergangenheit in Kraft treten.',
'Please give a date and a time.'=>'Bitte geben Sie ein Datum und eine Uhrzeit an.',
'There is no such moment: the month has no such day, or the clocks skip this hour. Choose another.'=>'Diesen Zeitpunkt gibt es nicht: Der Monat hat diesen Tag nicht, oder die Uhr überspringt diese Stunde. Wählen Sie einen anderen.',
'This version has taken effect, or was called off before: it cannot be called off. Publish a new one.'=>'Diese Version ist in Kraft getreten oder wurde schon abgesagt: Sie kann nicht abgesagt werden. Veröffentlichen Sie eine neue.',
'This is not possible.'=>'Das ist nicht möglich.',
'The request has moved on: this can no longer be done, or not yet.'=>'Der Antrag ist weitergegangen: Das geht nicht mehr oder noch nicht.',
'No such step exists.'=>'Diesen Schritt gibt es nicht.',
'This step is for someone else to take.'=>'Dieser Schritt ist Sache eines anderen.',
'Please give the reason.'=>'Bitte geben Sie den Grund an.',
'To confirm, type the word “%s”.'=>'Tippen Sie zur Bestätigung das Wort „%s“.',
'The time to confirm is not over yet.'=>'Die Zeit zum Bestätigen ist noch nicht vorbei.',
'More time can only be taken in the first month after the request came in.'=>'Mehr Zeit kann man sich nur im ersten Monat nach Eingang des Antrags nehmen.',
'The time was extended before; the law allows it once.'=>'Die Frist wurde schon verlängert; das Gesetz erlaubt es einmal.',
'This kind of request cannot be carried out by this version yet.'=>'Diese Art von Antrag kann diese Version noch nicht ausführen.',
'An objection to marketing is always founded: the law knows no exception.'=>'Ein Widerspruch gegen Werbung ist immer begründet: Das Gesetz kennt keine Ausnahme.',
'All purposes are founded: grant the whole objection instead.'=>'Alle Zwecke sind begründet: Geben Sie dann dem ganzen Widerspruch statt.',
'Someone else changed this request a moment ago. Please look at it again.'=>'Jemand anderes hat diesen Antrag gerade geändert. Bitte sehen Sie ihn sich noch einmal an.',
'There is no such request.'=>'Diesen Antrag gibt es nicht.',
'Please choose what you ask for.'=>'Bitte wählen Sie, was Sie beantragen.',
'This name is too long.'=>'Dieser Name ist zu lang.',
'This message is too long.'=>'Diese Nachricht ist zu lang.',
'This language is not known.'=>'Diese Sprache ist nicht bekannt.',
'Please say how the request came in.'=>'Bitte geben Sie an, wie der Antrag einging.',
'Please give the day on which the request came in.'=>'Bitte geben Sie den Tag an, an dem der Antrag einging.',
'The day of receipt cannot be in the future.'=>'Der Tag des Eingangs kann nicht in der Zukunft liegen.',
'Please fill this in.'=>'Bitte füllen Sie dies aus.',
'This is too long.'=>'Das ist zu lang.',
'This is the account of the last administrator. Make someone else an administrator first.'=>'Dies ist das Konto des letzten Administrators. Machen Sie zuerst jemand anderen zum Administrator.',
'There is no such setting.'=>'Diese Einstellung gibt es nicht.',
'This value is not possible.'=>'Dieser Wert ist nicht möglich.',
'This purpose does not rest on consent, or is not done: choose another.'=>'Dieser Zweck beruht nicht auf Einwilligung oder wird nicht verfolgt: Wählen Sie einen anderen.',
'Please tick what you agree to.'=>'Bitte kreuzen Sie an, womit Sie einverstanden sind.',
'Who changes the settings says what a kind of mail is for.'=>'Wer die Einstellungen ändert, sagt, wofür eine Art von E-Mail ist.',
'It was withdrawn before.'=>'Dies wurde schon früher widerrufen.',
'Offer at least two ways: not everybody can go each one.'=>'Bieten Sie mindestens zwei Wege an: Nicht jeder kann jeden gehen.',
'Please choose one of the ways that were offered.'=>'Bitte wählen Sie einen der angebotenen Wege.',
'Please say what came of it.'=>'Bitte sagen Sie, was herauskam.',
'This looks like the number of a card, a person or a telephone. Leave it out: only how you checked and what came of it may be kept.'=>'Das sieht aus wie die Nummer eines Ausweises, einer Person oder eines Telefons. Lassen Sie sie weg: Nur wie Sie geprüft haben und was herauskam, darf aufbewahrt werden.',
'The last identity check did not show that it is them. Check again, or refuse.'=>'Die letzte Identitätsprüfung hat nicht gezeigt, dass es diese Person ist. Prüfen Sie noch einmal oder lehnen Sie ab.',
'The copy should go elsewhere than to the known address. First check who it is, or drop that with a reason.'=>'Die Kopie soll woandershin als an die bekannte Adresse. Prüfen Sie erst, wer es ist, oder streichen Sie das mit einem Grund.',
'This needs an identity check on this request.'=>'Das verlangt eine Identitätsprüfung zu diesem Antrag.',
'We take no files here, and no copy or photo of an identity card: the law lets us ask for no more than we need, and we do not need that. Choose one of the ways on your page.'=>'Wir nehmen hier keine Dateien an und keine Kopie oder Fotos eines Ausweises: Das Gesetz lässt uns nicht mehr verlangen, als wir brauchen, und das brauchen wir nicht. Wählen Sie einen der Wege auf Ihrer Seite.',
'This was looked at many times in the last minute. Please wait a minute.'=>'Dies wurde in der letzten Minute oft angesehen. Bitte warten Sie eine Minute.',
'Three codes in a week are enough. Choose another way.'=>'Drei Codes in einer Woche sind genug. Wählen Sie einen anderen Weg.',
'This is not the code. Please look again.'=>'Das ist nicht der Code. Bitte sehen Sie noch einmal nach.',
'There is no code that counts now: it has expired or was tried too often. Ask us for another way or a new code.'=>'Es gilt gerade kein Code: Er ist abgelaufen oder wurde zu oft versucht. Bitten Sie uns um einen anderen Weg oder einen neuen Code.',
'It is too late to have this copy sent elsewhere. Please make a new request.'=>'Es ist zu spät, diese Kopie woandershin zu schicken. Bitte stellen Sie einen neuen Antrag.',
'There is no such field of this person on this site now.'=>'Dieses Feld dieser Person gibt es auf dieser Website jetzt nicht.',
'There is no such line.'=>'Diese Zeile gibt es nicht.',
'These are too many lines for one request. Please make another.'=>'Das sind zu viele Zeilen für einen Antrag. Bitte stellen Sie einen weiteren.',
'There is nothing to correct yet: add what is wrong and what it should be.'=>'Es gibt noch nichts zu berichtigen: Fügen Sie hinzu, was falsch ist und wie es lauten muss.',
'Some lines are refused: grant this request in part, with the reason.'=>'Einige Zeilen sind abgelehnt: Geben Sie diesem Antrag teilweise statt, mit dem Grund.',
'Some lines are corrected already: grant this request in part, with the reason.'=>'Einige Zeilen sind schon berichtigt: Geben Sie diesem Antrag teilweise statt, mit dem Grund.',
'Please say as what they act.'=>'Bitte sagen Sie, als was sie handeln.',
'No work was done for this request yet.'=>'Für diesen Antrag wurde noch keine Arbeit getan.',
'No such action exists.'=>'Diese Aktion gibt es nicht.',
'The work has moved on: this can no longer be done, or not yet.'=>'Die Arbeit ist weitergegangen: Das geht nicht mehr oder noch nicht.',
'This is not among what was found.'=>'Das gehört nicht zu dem, was gefunden wurde.',
'There is no such hold.'=>'Diese Aufbewahrungspflicht gibt es nicht.',
'Nothing waits under this number.'=>'Unter dieser Nummer wartet nichts.',
'Nothing here may go yet.'=>'Hier darf noch nichts weg.',
'This is not open any more.'=>'Das ist nicht mehr offen.',
'There are no presets for this country.'=>'Für dieses Land gibt es keine Voreinstellungen.',
'Please give the term in months, from 1 to 1200.'=>'Bitte geben Sie die Frist in Monaten an, von 1 bis 1200.',
'Please give a day, such as 2026-12-31.'=>'Bitte geben Sie einen Tag an, etwa 2026-12-31.',
'There is no such source on this site now.'=>'Diese Quelle gibt es auf dieser Website jetzt nicht.',
'This request is anonymous: nobody can be looked up for it.'=>'Dieser Antrag ist anonym: Es gibt niemanden, nach dem man suchen könnte.',
'Please attach a file, or write what you hold.'=>'Fügen Sie eine Datei an oder schreiben Sie, was Sie haben.',
'These are too many files, or they are too large: at most 10, together 20 MB.'=>'Das sind zu viele Dateien, oder sie sind zu groß: höchstens 10, zusammen 20 MB.',
'A file did not arrive whole; it may be too large. Please try again.'=>'Eine Datei kam nicht ganz an; sie ist vielleicht zu groß. Bitte versuchen Sie es noch einmal.',
'There is no such task; it may have been settled.'=>'Diese Aufgabe gibt es nicht; vielleicht ist sie schon erledigt.',
'This processor has no e-mail address in the register.'=>'Dieser Auftragsverarbeiter hat keine E-Mail-Adresse im Verzeichnis.',
'This processor is not in the register.'=>'Dieser Auftragsverarbeiter steht nicht im Verzeichnis.',
'There is no such entry in the log.'=>'Diesen Eintrag gibt es im Protokoll nicht.',
'This purpose is not in the register.'=>'Dieser Zweck steht nicht im Verzeichnis.',
'Without this purpose no request could be answered, so it stays.'=>'Ohne diesen Zweck ließe sich kein Antrag beantworten, also bleibt er.',
'Marketing is never necessary: it stops for a person who asks it.'=>'Werbung ist nie notwendig: Sie endet für jeden, der es verlangt.',
'The key is set in wp-config.php or the server’s environment, and can only be changed there.'=>'Der Schlüssel steht in wp-config.php oder der Umgebung des Servers und lässt sich nur dort ändern.',
'This is no day.'=>'Das ist kein Tag.',
'There is no such row in what is held.'=>'Diese Zeile gibt es in den Daten nicht.',
'The copy is being made or lies ready: what is withheld can no longer be changed.'=>'Die Kopie wird erstellt oder liegt bereit: Was weggelassen ist, lässt sich nicht mehr ändern.',
'There is no such class.'=>'Diese Klasse gibt es nicht.',
'Please add a note: people read it in their copy.'=>'Bitte fügen Sie eine Notiz hinzu: Menschen lesen sie in ihrer Kopie.',
'There is no package for this request.'=>'Zu diesem Antrag gibt es kein Paket.',
'The package is still being made.'=>'Das Paket wird noch erstellt.',
'The package has expired and is gone. A new one can be asked for.'=>'Das Paket ist abgelaufen und weg. Ein neues kann angefordert werden.',
'This code does not open the package. Please copy it whole from the newest mail.'=>'Dieser Code öffnet das Paket nicht. Bitte kopieren Sie ihn ganz aus der neuesten E-Mail.',
'There is no such notice.'=>'Diese Mitteilung gibt es nicht.',
'The notice has moved on: this can no longer be done, or not yet.'=>'Die Mitteilung ist schon weiter: Dies geht nicht mehr oder noch nicht.',
'The text must keep {changes}, {effective} and {link}: people must learn what changes, from when, and where to read it.'=>'Der Text muss {changes}, {effective} und {link} behalten: Menschen müssen erfahren, was sich ändert, ab wann und wo es zu lesen ist.',
'Please choose who gets it.'=>'Bitte wählen Sie, wer sie erhält.',
'One of these groups of people is not known on this site now.'=>'Eine dieser Personengruppen ist auf dieser Website jetzt nicht bekannt.',
'There is no such version of the policy.'=>'Diese Version der Datenschutzerklärung gibt es nicht.',
'The site’s mailer refused the message.'=>'Der Mailer der Website hat die Nachricht abgelehnt.',
'The law says that this document must be kept: it cannot be deleted yet.'=>'Dieses Dokument muss gesetzlich aufbewahrt werden: Es kann noch nicht gelöscht werden.',
'Please give the date of the document.'=>'Bitte geben Sie das Datum des Dokuments an.',
'Please choose a file that is not empty.'=>'Bitte wählen Sie eine Datei, die nicht leer ist.',
'This file is larger than your server accepts.'=>'Diese Datei ist größer, als Ihr Server annimmt.',
'Files of this kind are not accepted.'=>'Dateien dieser Art werden nicht angenommen.',
'Please choose one of the reasons.'=>'Bitte wählen Sie einen der Gründe.',
'Please choose the case. All cases can be opened only for an inspection by an authority.'=>'Bitte wählen Sie den Fall. Alle Fälle lassen sich nur für eine Prüfung durch eine Behörde öffnen.',
'Please choose who may open it.'=>'Bitte wählen Sie, wer es öffnen darf.',
'There is no such record for you to open.'=>'Einen solchen Eintrag gibt es für Sie nicht zu öffnen.',
'None of these is a page of this site.'=>'Keine davon ist eine Seite dieser Website.',
'There is no such scan.'=>'Diese Prüfung gibt es nicht.',
'This scan is over; begin another.'=>'Diese Prüfung ist vorbei; beginnen Sie eine neue.',
'There is no such finding.'=>'Diesen Fund gibt es nicht.',
'Only an address can be the site’s own.'=>'Nur eine Adresse kann der Website selbst gehören.',
'The permission to open sealed records is over.'=>'Die Erlaubnis, Versiegeltes zu öffnen, ist vorbei.',
'There is no such service.'=>'Diesen Dienst gibt es nicht.',
'Without this there is no site and no choice: it stays, and it is functional.'=>'Ohne das gibt es keine Website und keine Auswahl: Es bleibt, und es ist funktional.',
'Please give a whole address that begins with https://.'=>'Bitte geben Sie eine vollständige Adresse an, die mit https:// beginnt.',
'“%s” is no address. Write example.com, *.example.com for all below it, or example.com/path.'=>'„%s“ ist keine Adresse. Schreiben Sie example.com, *.example.com für alles darunter, oder example.com/path.',
'“%s” is too short or too long: give 4 to 190 characters that only its scripts hold.'=>'„%s“ ist zu kurz oder zu lang: Geben Sie 4 bis 190 Zeichen an, die nur seine Skripte enthalten.',
'“%s” cannot be the name of something that is stored. An * stands for any characters.'=>'„%s“ kann nicht der Name von etwas Gespeichertem sein. Ein * steht für beliebige Zeichen.',
'Invoice'=>'Rechnung',
'Credit note'=>'Gutschrift',
'Quote'=>'Angebot',
'Contract'=>'Vertrag',
'Work made for the client'=>'Arbeit für den Kunden',
'Letter'=>'Brief',
'Other document'=>'Anderes Dokument',
'Client documents'=>'Kundendokumente',
'Documents that the law says must be kept stay, sealed, until their term is over.'=>'Dokumente, die gesetzlich aufzubewahren sind, bleiben versiegelt, bis ihre Frist vorbei ist.',
'Kind'=>'Art',
'Number'=>'Nummer',
'File size'=>'Dateigröße',
'Easy Digital Downloads orders'=>'Bestellungen von Easy Digital Downloads',
'It is kept by law.'=>'Es muss gesetzlich aufbewahrt werden.',
'Order %s'=>'Bestellung %s',
'%1$s of %2$s: %3$s'=>'%1$s vom %2$s: %3$s',
'we must keep this (%1$s) until %2$s, and as long as an audit, dispute or claim is open'=>'wir müssen dies aufbewahren (%1$s) bis %2$s und solange eine Prüfung, ein Streit oder ein Anspruch offen ist',
'we must keep this (%1$s) until %2$s; then it is erased by itself'=>'wir müssen dies aufbewahren (%1$s) bis %2$s; dann wird es von selbst gelöscht',
'Client documents: %s'=>'Kundendokumente: %s',
'The plugin that this record belongs to is switched off: switch it on, or remove the record by hand.'=>'Das Plugin zu diesem Eintrag ist ausgeschaltet: Schalten Sie es ein oder entfernen Sie den Eintrag von Hand.',
'WooCommerce orders'=>'WooCommerce-Bestellungen',
'Inspection by an authority'=>'Prüfung durch eine Behörde',
'Legal claim'=>'Rechtsanspruch',
'Request of the person themselves'=>'Antrag der Person selbst',
'Order'=>'Bestellung',
'Document'=>'Dokument',
'Post'=>'Post',
'Comment'=>'Kommentar',
'all cases'=>'alle Fälle',
'case %d'=>'Fall %d',
'There is no such record.'=>'Diesen Eintrag gibt es nicht.',
'State'=>'Stand',
'Firm'=>'Firma',
'Address'=>'Adresse',
'Telephone'=>'Telefon',
'Ordered'=>'Bestellt',
'Total'=>'Summe',
'Paid by'=>'Bezahlt mit',
'Remark'=>'Bemerkung',
'Restricted by its author'=>'Vom Verfasser eingeschränkt',
'Restricted by this person'=>'Von dieser Person eingeschränkt',
'Quick edit of a post of theirs'=>'QuickEdit eines ihrer Beiträge',
'Changing it through REST'=>'Änderung über REST',
'Approving or holding their comment'=>'Ihren Kommentar freigeben oder zurückhalten',
'A plugin rewrites their comment'=>'Ein Plugin schreibt ihren Kommentar um',
'A plugin changes their profile'=>'Ein Plugin ändert ihr Profil',
'Deleting their account'=>'Ihr Konto löschen',
'Purging their posts or comments, as scheduled work does'=>'Ihre Beiträge oder Kommentare aufräumen, wie es geplante Arbeit tut',
'The person logs in'=>'Die Person meldet sich an',
'The person changes their own profile'=>'Die Person ändert ihr eigenes Profil',
'A newsletter to them'=>'Ein Newsletter an sie',
'A mail to many, they among them'=>'Eine E-Mail an viele, auch an sie',
'A notice of a comment'=>'Eine Meldung über einen Kommentar',
'A mail of which nobody knows what it is for'=>'Eine E-Mail, von der niemand weiß, wofür sie ist',
'A mail for a new password'=>'Eine E-Mail für ein neues Passwort',
'A mail about their order'=>'Eine E-Mail zu ihrer Bestellung',
'Another plugin asks whether it may use their data for statistics'=>'Ein anderes Plugin fragt, ob es ihre Daten für Statistik verwenden darf',
'They are still on a newsletter’s list'=>'Sie stehen noch auf der Liste eines Newsletters',
'An export of the whole site'=>'Ein Export der ganzen Website',
'The public reads what they wrote'=>'Die Öffentlichkeit liest, was sie schrieben',
'Changing the address of their order'=>'Die Adresse ihrer Bestellung ändern',
'A payment or refund is booked on their order'=>'Eine Zahlung oder Erstattung wird auf ihre Bestellung gebucht',
'Restrictions and objections'=>'Einschränkungen und Widersprüche',
'Ground'=>'Grund',
'Since'=>'Seit',
'Single use (Article 18(2))'=>'Einmalige Verwendung (Artikel 18 Abs. 2)',
'Why'=>'Warum',
'Recorded'=>'Festgehalten',
'Made'=>'Getan',
'Mail that was held back'=>'Zurückgehaltene E-Mail',
'From'=>'Von',
'Text'=>'Text',
'Further addresses that you proved'=>'Weitere Adressen, die Sie bewiesen haben',
'Restriction asked for by the person (Article 18)'=>'Von der Person verlangte Einschränkung (Artikel 18)',
'Objection that is being weighed (Article 21)'=>'Widerspruch, der abgewogen wird (Artikel 21)',
'Stop list that the person chose'=>'Sperrliste, die die Person gewählt hat',
'Objection that was founded (Article 21)'=>'Widerspruch, der begründet war (Artikel 21)',
'This person has had the use of their data restricted (Article 18 of the GDPR): it may be stored, but not changed, deleted or published. A use that the law allows is recorded on their page in Rights Desk first.'=>'Diese Person hat die Verwendung ihrer Daten einschränken lassen (Artikel 18 DSGVO): Sie dürfen gespeichert, aber nicht geändert, gelöscht oder veröffentlicht werden. Eine Verwendung, die das Gesetz erlaubt, wird zuerst auf ihrer Seite in Rights Desk festgehalten.',
'There is nothing of this on the site to try it on.'=>'Es gibt auf der Website nichts davon, um es zu versuchen.',
'Tried, and stopped.'=>'Versucht und aufgehalten.',
'Tried, and it went through. Another plugin gets around the restriction: please look into it.'=>'Versucht, und es ging durch. Ein anderes Plugin umgeht die Einschränkung: Bitte gehen Sie dem nach.',
'Tried, and it goes on as it should.'=>'Versucht, und es geht weiter, wie es soll.',
'Tried, and it was stopped although it should go on.'=>'Versucht, und es wurde aufgehalten, obwohl es weitergehen soll.',
'its maker is being asked'=>'der Hersteller wird gefragt',
'searched by hand'=>'von Hand durchsucht',
'not looked into yet'=>'noch nicht angesehen',
'complete'=>'vollständig',
'could not be asked: the software that keeps it was not active'=>'konnte nicht gefragt werden: Die Software, die sie führt, war nicht aktiv',
'incomplete: it did not answer as it should'=>'unvollständig: Sie hat nicht wie vorgesehen geantwortet',
'Anonymous'=>'Anonym',
'The account is still there: something on this site kept it from being deleted.'=>'Das Konto ist noch da: Etwas auf dieser Website hat verhindert, dass es gelöscht wird.',
'Erased account'=>'Gelöschtes Konto',
'It never ends: %d pages and still not done.'=>'Sie kommt nie zum Ende: %d Seiten und noch nicht fertig.',
'It names no function that can be asked.'=>'Sie nennt keine Funktion, die man fragen kann.',
'Its answer is not what WordPress expects.'=>'Ihre Antwort ist nicht das, was WordPress erwartet.',
'It ended the request instead of answering: %s'=>'Sie hat den Aufruf beendet, statt zu antworten: %s',
'The database reported an error meanwhile: %s'=>'Die Datenbank meldete dabei einen Fehler: %s',
'Media'=>'Medien',
'Posts and pages'=>'Beiträge und Seiten',
'Other places'=>'Andere Stellen',
'Copies from processors'=>'Kopien von Auftragsverarbeitern',
'Nothing has been scanned yet: add --scan.'=>'Es wurde noch nichts durchsucht: Fügen Sie --scan hinzu.',
'%1$s offers no %2$s.'=>'%1$s bietet keinen %2$s.',
'eraser'=>'Löscher',
'exporter'=>'Exporter',
'exporter and no eraser'=>'Exporter und keinen Löscher',
'Places that nothing covers: %d'=>'Stellen, die nichts abdeckt: %d',
'Unknown'=>'Unbekannt',
'Group'=>'Gruppe',
'Origin'=>'Herkunft',
'Withheld: %s'=>'Weggelassen: %s',
'Places that no plugin exports'=>'Stellen, die kein Plugin exportiert',
'Processor'=>'Auftragsverarbeiter',
'Answered'=>'Beantwortet',
'Answer'=>'Antwort',
'Note'=>'Notiz',
'Files'=>'Dateien',
'Its answer does not say what it removed and what it kept.'=>'Ihre Antwort sagt nicht, was entfernt wurde und was blieb.',
'Some sources could not be asked: try again, or go on without them.'=>'Einige Quellen konnten nicht gefragt werden: Versuchen Sie es noch einmal, oder machen Sie ohne sie weiter.',
'Seen before, and not there now: is its plugin switched off?'=>'Früher da, jetzt nicht: Ist das Plugin dazu abgeschaltet?',
'It was there when the work began, and is not there now.'=>'Sie war zu Beginn der Arbeit da, und jetzt nicht mehr.',
'Something is still found: erase it and try again, or say why it stays.'=>'Es wird noch etwas gefunden: Löschen Sie es und versuchen Sie es noch einmal, oder sagen Sie, warum es bleibt.',
'Closing'=>'Abschluss',
'Names and addresses in the person’s own comments'=>'Namen und Adressen in den eigenen Kommentaren der Person',
'Names and addresses in the person’s own posts'=>'Namen und Adressen in den eigenen Beiträgen der Person',
'WordPress’s own privacy requests'=>'Datenschutzanfragen von WordPress selbst',
'Comments under the account'=>'Kommentare unter dem Konto',
'Posts and pages written'=>'Geschriebene Beiträge und Seiten',
'A row that you withheld has changed or is gone since: look at what is held again, or go on without it.'=>'Eine Zeile, die Sie weggelassen hatten, hat sich geändert oder ist weg: Sehen Sie noch einmal nach, was vorhanden ist, oder machen Sie ohne weiter.',
'What is withheld'=>'Was weggelassen ist',
'The package'=>'Das Paket',
'It goes round in circles: page %d is the same as the one before.'=>'Sie dreht sich im Kreis: Seite %d ist dieselbe wie die vorige.',
'Not found again: %s'=>'Nicht wiedergefunden: %s',
'Some sources could not be read: try again, or go on without them.'=>'Einige Quellen konnten nicht gelesen werden: Versuchen Sie es noch einmal, oder machen Sie ohne sie weiter.',
'The account is deleted.'=>'Das Konto wird gelöscht.',
'The account stays without anything that tells whose it was, and nobody can log in to it.'=>'Das Konto bleibt ohne etwas, das verrät, wem es gehörte, und niemand kann sich damit anmelden.',
'Name, address, website, IP address and browser are removed; the text stays.'=>'Name, Adresse, Website, IP-Adresse und Browser werden entfernt; der Text bleibt.',
'What the person wrote or uploaded is deleted.'=>'Was die Person geschrieben oder hochgeladen hat, wird gelöscht.',
'It stays without an author; drafts are deleted.'=>'Es bleibt ohne Autor; Entwürfe werden gelöscht.',
'Only the kind, month, days taken and outcome of this request stay.'=>'Von diesem Antrag bleiben nur Art, Monat, Dauer in Tagen und Ergebnis.',
'Its own eraser is asked. What that must keep by law it will say, and so will the report.'=>'Die eigene Löschfunktion wird gefragt. Was sie nach dem Gesetz behalten muss, sagt sie, und der Bericht auch.',
'It offers no way to erase: the search afterwards will show what is left, for you to remove.'=>'Sie bietet keine Löschung an: Die Suche danach zeigt, was noch da ist, damit Sie es entfernen.',
'Its answer has no list of data.'=>'Ihre Antwort enthält keine Liste von Daten.',
'Its answer has an item without data.'=>'Ihre Antwort enthält ein Element ohne Daten.',
'Its answer has a field without a name.'=>'Ihre Antwort enthält ein Feld ohne Namen.',
'Your data at %s'=>'Ihre Daten bei %s',
'A copy of the data kept under %1$s, made on %2$s (Article %3$s of the General Data Protection Regulation).'=>'Eine Kopie der unter %1$s gespeicherten Daten, erstellt am %2$s (Artikel %3$s der Datenschutz-Grundverordnung).',
'It holds what the person gave and what was observed of them, not what was derived from it.'=>'Sie enthält, was die Person angegeben hat und was an ihr beobachtet wurde, nicht was daraus abgeleitet wurde.',
'This copy is not complete.'=>'Diese Kopie ist nicht vollständig.',
'The list below says which sources could not be read. Ask the privacy contact for what is missing.'=>'Die Liste unten sagt, welche Quellen nicht gelesen werden konnten. Fragen Sie den Datenschutzkontakt nach dem, was fehlt.',
'Where was looked'=>'Wo gesucht wurde',
'Source'=>'Quelle',
'Category'=>'Kategorie',
'Records'=>'Einträge',
'Some data is not shown because it is about other people, whose rights count too (Article %s). You may ask the supervisory authority to look at this.'=>'Einige Daten werden nicht gezeigt, weil sie andere Menschen betreffen, deren Rechte auch zählen (Artikel %s). Sie können die Aufsichtsbehörde bitten, das zu prüfen.',
'What this copy does not cover'=>'Was diese Kopie nicht abdeckt',
'These places on this site hold e-mail addresses, and the software that keeps them offers no copy. What was found there by your address is in this copy; data without your address may not be. Ask the privacy contact.'=>'Diese Stellen auf dieser Website enthalten E-Mail-Adressen, und die Software, die sie führt, bietet keine Kopie. Was dort unter Ihrer Adresse stand, ist in dieser Kopie; Daten ohne Ihre Adresse vielleicht nicht. Fragen Sie den Datenschutzkontakt.',
'About this data'=>'Über diese Daten',
'Whom to ask'=>'An wen Sie sich wenden',
'Supervisory authority'=>'Aufsichtsbehörde',
'The data'=>'Die Daten',
'Nothing about you was found under this address.'=>'Unter dieser Adresse wurde nichts über Sie gefunden.',
'What the data is used for'=>'Wofür die Daten verwendet werden',
'Who receives the data'=>'Wer die Daten bekommt',
'How long it is kept'=>'Wie lange sie aufbewahrt werden',
'You may have the data corrected or erased, its use restricted, and you may object to its use. Ask the privacy contact named on this page.'=>'Sie können die Daten berichtigen oder löschen lassen, ihre Nutzung einschränken lassen und ihr widersprechen. Wenden Sie sich an den auf dieser Seite genannten Datenschutzkontakt.',
'You may complain to the supervisory authority named on this page at any time.'=>'Sie können sich jederzeit bei der auf dieser Seite genannten Aufsichtsbehörde beschweren.',
'Automated decisions and profiling'=>'Automatisierte Entscheidungen und Profiling',
'Transfers outside the European Economic Area'=>'Übermittlungen außerhalb des Europäischen Wirtschaftsraums',
'Not stated here yet: ask the privacy contact.'=>'Hier noch nicht angegeben: Fragen Sie den Datenschutzkontakt.',
'The ledger is switched off (setting: days that backups are kept).'=>'Das Wiederherstellungsbuch ist ausgeschaltet (Einstellung: Tage, die Sicherungen aufbewahrt werden).',
'The ledger of %s cannot be read: the salts in wp-config.php are not those that it was written with. Put the old ones back and try again.'=>'Das Wiederherstellungsbuch vom %s ist nicht lesbar: Die Salts in wp-config.php sind nicht die, mit denen es geschrieben wurde. Setzen Sie die alten wieder ein und versuchen Sie es erneut.',
'Nobody is back. Addresses in the ledger: %d'=>'Niemand ist wieder da. Adressen im Buch: %d',
'%s has made an account since the erasure: left alone.'=>'%s hat seit der Löschung ein Konto angelegt: nicht angerührt.',
'%1$s is back: erased on %2$s.'=>'%1$s ist wieder da: gelöscht am %2$s.',
'%1$s is being erased again (request %2$d).'=>'%1$s wird erneut gelöscht (Antrag %2$d).',
'Now run: wp rights-desk work'=>'Führen Sie nun aus: wp rights-desk work',
'observed of you'=>'an Ihnen beobachtet',
'derived from your data'=>'aus Ihren Daten abgeleitet',
'given by you'=>'von Ihnen angegeben',
'everything on one page, to read and to print'=>'alles auf einer Seite, zum Lesen und Drucken',
'everything, for machines; package.schema.json describes it'=>'alles, für Maschinen; package.schema.json beschreibt es',
'one table a category, for a spreadsheet; a leading apostrophe keeps a cell from being run as a formula'=>'eine Tabelle je Kategorie, für Tabellenprogramme; ein Apostroph am Anfang verhindert, dass eine Zelle als Formel ausgeführt wird',
'files that processors sent and documents made for you, if there are any'=>'Dateien, die Auftragsverarbeiter geschickt haben, und für Sie erstellte Dokumente, falls vorhanden',
'All sources answered.'=>'Alle Quellen haben geantwortet.',
'Some data is withheld because it is about other people; index.html says what and why.'=>'Einige Daten sind weggelassen, weil sie andere Menschen betreffen; index.html sagt was und warum.',
'Some records could not be erased: try again, or remove them by hand and go on.'=>'Einige Einträge ließen sich nicht löschen: Versuchen Sie es noch einmal oder entfernen Sie sie von Hand und machen Sie weiter.',
'What is to go'=>'Was weg soll',
'Record whose term is over'=>'Eintrag, dessen Frist vorbei ist',
'A setting of this site names your address.'=>'Eine Einstellung dieser Website nennt Ihre Adresse.',
'The package cannot be written: the disk is full (%s free).'=>'Das Paket kann nicht geschrieben werden: Der Datenträger ist voll (%s frei).',
'The package cannot be written: the folder for packages does not take the file (no rights, or a quota).'=>'Das Paket kann nicht geschrieben werden: Der Ordner für Pakete nimmt die Datei nicht an (keine Rechte, oder ein Kontingent).',
'Status'=>'Status',
'Written'=>'Geschrieben',
'Changed'=>'Geändert',
'Excerpt'=>'Auszug',
'Earlier versions written'=>'Frühere geschriebene Fassungen',
'The message is larger than SparkPost takes (20 MB).'=>'Die Nachricht ist größer, als SparkPost annimmt (20 MB).',
'The message cannot be written as JSON.'=>'Die Nachricht kann nicht als JSON geschrieben werden.',
'SparkPost did not say what it accepted.'=>'SparkPost hat nicht gesagt, was es angenommen hat.',
'SparkPost refused all recipients.'=>'SparkPost hat alle Empfänger abgelehnt.',
'SparkPost does not accept the key'=>'SparkPost akzeptiert den Schlüssel nicht',
'SparkPost could not be asked'=>'SparkPost konnte nicht gefragt werden',
'The key for SparkPost lacks a permission'=>'Dem Schlüssel für SparkPost fehlt eine Berechtigung',
'It needs: Transmissions read/write, Sending Domains read, Event Webhooks read/write, Events Search and Data Privacy.'=>'Er braucht: Transmissions read/write, Sending Domains read, Event Webhooks read/write, Events Search und Data Privacy.',
'SparkPost accepts the key'=>'SparkPost akzeptiert den Schlüssel',
'SparkPost doesn’t know %s'=>'SparkPost kennt %s nicht',
'Add the domain that this site’s mail is from as a sending domain, in your account at SparkPost.'=>'Fügen Sie die Domain, von der die E-Mail dieser Website kommt, in Ihrem Konto bei SparkPost als Versanddomain hinzu.',
'SparkPost could not be asked about the sending domain'=>'SparkPost konnte nicht nach der Versanddomain gefragt werden',
'%s is not verified at SparkPost'=>'%s ist bei SparkPost nicht verifiziert',
'SparkPost refuses mail from it until its DNS records are in place.'=>'SparkPost lehnt E-Mail von dort ab, bis die DNS-Einträge gesetzt sind.',
'Mail from %s is not signed yet'=>'E-Mail von %s ist noch nicht signiert',
'Put SparkPost’s DKIM record into the domain’s DNS: without it, mail is taken for spam more often.'=>'Setzen Sie den DKIM-Eintrag von SparkPost in das DNS der Domain: Ohne ihn wird E-Mail öfter für Spam gehalten.',
'%s is verified at SparkPost'=>'%s ist bei SparkPost verifiziert',
'Bounces and complaints do not come back yet'=>'Bounces und Beschwerden kommen noch nicht zurück',
'Set up the webhook under Mail.'=>'Richten Sie den Webhook unter E-Mail ein.',
'SparkPost reports to an old address of this site'=>'SparkPost meldet an eine alte Adresse dieser Website',
'Set up the webhook again under Mail.'=>'Richten Sie den Webhook unter E-Mail neu ein.',
'The webhook at SparkPost is gone'=>'Der Webhook bei SparkPost ist weg',
'Set it up again under Mail.'=>'Richten Sie ihn unter E-Mail neu ein.',
'SparkPost could not be asked about the webhook'=>'SparkPost konnte nicht nach dem Webhook gefragt werden',
'The webhook at SparkPost is switched off'=>'Der Webhook bei SparkPost ist ausgeschaltet',
'SparkPost cannot deliver its reports'=>'SparkPost kann seine Meldungen nicht zustellen',
'This site does not answer it as it should. A firewall or a security plugin may stop it.'=>'Diese Website antwortet ihm nicht so, wie sie sollte. Vielleicht hält eine Firewall oder ein Sicherheits-Plugin es auf.',
'SparkPost has not reported for a day'=>'SparkPost hat seit einem Tag nichts gemeldet',
'Mail went out since, and nothing came back about it.'=>'Seitdem ging E-Mail hinaus, und es kam nichts darüber zurück.',
'SparkPost reports bounces and complaints'=>'SparkPost meldet Bounces und Beschwerden',
'Only SparkPost may post here.'=>'Nur SparkPost darf hier etwas einsenden.',
'This batch is larger than this site takes (%s).'=>'Dieser Stapel ist größer, als diese Website annimmt (%s).',
'This batch has more than %d events.'=>'Dieser Stapel hat mehr als %d Ereignisse.',
'This is no batch of events.'=>'Das ist kein Stapel von Ereignissen.',
'Another plugin sends this site’s mail: %s.'=>'Ein anderes Plugin versendet die E-Mail dieser Website: %s.',
'Mail that came back'=>'E-Mail, die zurückkam',
'How often'=>'Wie oft',
'First'=>'Zuerst',
'Last'=>'Zuletzt',
'The privacy policy says that this site’s mail goes by SparkPost.'=>'Die Datenschutzerklärung sagt, dass die E-Mail dieser Website über SparkPost geht.',
'Mail'=>'E-Mail',
'How mail leaves'=>'Wie E-Mail hinausgeht',
'Mail by SparkPost'=>'E-Mail über SparkPost',
'Mail does not go by SparkPost'=>'E-Mails gehen nicht über SparkPost',
'Mail does not leave by SparkPost, nor otherwise'=>'E-Mails gehen weder über SparkPost noch auf anderem Weg hinaus',
'Mail goes by SparkPost'=>'E-Mails gehen über SparkPost',
'SparkPost reports to this site from now on.'=>'SparkPost meldet ab jetzt an diese Website.',
'SparkPost no longer reports to this site.'=>'SparkPost meldet nicht mehr an diese Website.',
'Test message'=>'Testnachricht',
'This message shows how your site’s mail leaves. Nothing needs to be done.'=>'Diese Nachricht zeigt, wie E-Mails Ihrer Website hinausgehen. Sie müssen nichts tun.',
'The message could not be sent.'=>'Die Nachricht konnte nicht gesendet werden.',
'Sent to you by SparkPost.'=>'Über SparkPost an Sie gesendet.',
'Sent to you by WordPress’s own mailer.'=>'Über den eigenen Mailversand von WordPress an Sie gesendet.',
'Sent to you by WordPress’s own mailer, since SparkPost did not take it.'=>'Über den eigenen Mailversand von WordPress an Sie gesendet, da SparkPost sie nicht angenommen hat.',
'SparkPost did not say which webhook it made.'=>'SparkPost hat nicht gesagt, welchen Webhook es angelegt hat.'
));
