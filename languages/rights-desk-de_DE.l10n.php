<?php
defined( 'ABSPATH' ) || exit;
return array('x-domain'=>'rights-desk','plural-forms'=>'nplurals=2; plural=(n != 1);','language'=>'de_DE','messages'=>array(
'Rights Desk'=>'Rights Desk',
'Keeps the promises of your privacy policy, and proves it: requests for access and erasure, answered in time.'=>'Hält, was Ihre Datenschutzerklärung verspricht, und weist es nach: Anträge auf Auskunft und Löschung, rechtzeitig beantwortet.',
'block title'."\4".'Privacy request form'=>'Formular für Datenschutzanträge',
'block description'."\4".'Lets visitors ask for a copy of their data, or to be forgotten.'=>'Damit Besucher eine Kopie ihrer Daten verlangen können, oder vergessen zu werden.',
'block keyword'."\4".'privacy'=>'Datenschutz',
'block keyword'."\4".'gdpr'=>'dsgvo',
'block keyword'."\4".'rights'=>'Rechte',
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
'Sending…'=>'Wird gesendet…',
'It could not be sent. Please try again: what you typed is still here.'=>'Es konnte nicht gesendet werden. Bitte versuchen Sie es noch einmal: Ihre Eingaben sind noch da.',
'Please look at:'=>'Bitte sehen Sie nach:',
'Your e-mail address'=>'Ihre E-Mail-Adresse',
'The one that we know you by, if you can.'=>'Wenn möglich die, unter der wir Sie kennen.',
'Your name (not required)'=>'Ihr Name (freiwillig)',
'Anything that helps us find it (not required)'=>'Was uns beim Suchen hilft (freiwillig)',
'Leave this empty'=>'Lassen Sie dies leer',
'Send my request'=>'Meinen Antrag senden',
'What do you want?'=>'Was möchten Sie?',
'We answer within %d day of the day that you send this form. By law we must within one month.'=>'Wir antworten innerhalb von %d Tag nach dem Tag, an dem Sie dieses Formular senden. Das Gesetz verlangt es innerhalb eines Monats.'."\0".'Wir antworten innerhalb von %d Tagen nach dem Tag, an dem Sie dieses Formular senden. Das Gesetz verlangt es innerhalb eines Monats.',
'What happens next'=>'Wie es weitergeht',
'You get a mail. Open the link in it and press the button, so that nobody else can ask in your name.'=>'Sie bekommen eine E-Mail. Öffnen Sie den Link darin und drücken Sie auf die Schaltfläche, damit niemand in Ihrem Namen etwas verlangen kann.',
'The same link shows where your request stands, and lets you withdraw it. It costs you nothing.'=>'Derselbe Link zeigt, wie es um Ihren Antrag steht, und dort können Sie ihn zurückziehen. Es kostet Sie nichts.',
'Privacy contact: %s'=>'Datenschutzkontakt: %s',
'You can complain at any time to the data protection authority: %s'=>'Sie können sich jederzeit bei der Datenschutzbehörde beschweren: %s',
'I want a copy of my data'=>'Ich möchte eine Kopie meiner Daten',
'I want to be forgotten'=>'Ich möchte vergessen werden',
'You get everything that we hold about you, what we use it for and who else has it.'=>'Sie bekommen alles, was wir über Sie haben, wofür wir es verwenden und wer es noch hat.',
'We erase what we hold about you, and tell you what the law obliges us to keep.'=>'Wir löschen, was wir über Sie haben, und sagen Ihnen, was wir nach dem Gesetz behalten müssen.',
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
'This link does not work any more'=>'Dieser Link funktioniert nicht mehr',
'Your request: %s'=>'Ihr Antrag: %s',
'Withdraw this request'=>'Diesen Antrag zurückziehen',
'Asked on %1$s: %2$s'=>'Beantragt am %1$s: %2$s',
'Confirm: %s'=>'Bestätigen: %s',
'Did you ask for this? Then confirm it: only then do we begin. If it was not you, you need do nothing.'=>'Haben Sie das beantragt? Dann bestätigen Sie es: Erst danach beginnen wir. Waren Sie es nicht, brauchen Sie nichts zu tun.',
'These were asked with your address and still wait for you. Confirm only what you asked for yourself; the rest disappears by itself.'=>'Das wurde mit Ihrer Adresse beantragt und wartet noch auf Sie. Bestätigen Sie nur, was Sie selbst beantragt haben; der Rest verschwindet von allein.',
'Where it stands'=>'Der Stand',
'Asked on'=>'Beantragt am',
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
'Code from the mail'=>'Code aus der E-Mail',
'Download'=>'Herunterladen',
'We then stop working on your request (%s). You can ask again at any time.'=>'Wir arbeiten dann nicht mehr an Ihrem Antrag (%s). Sie können jederzeit einen neuen stellen.',
'Yes, withdraw it'=>'Ja, zurückziehen',
'No, go back'=>'Nein, zurück',
'The request was handled and its page has ended, or the address of this page is not complete.'=>'Der Antrag ist erledigt und seine Seite abgelaufen, oder die Adresse dieser Seite ist nicht vollständig.',
'Is your request still open? Fill in your e-mail address and we send you a new link.'=>'Läuft Ihr Antrag noch? Geben Sie Ihre E-Mail-Adresse an, und wir schicken Ihnen einen neuen Link.',
'Send me the link'=>'Den Link schicken',
'Privacy requests'=>'Datenschutzanträge',
'Privacy requests that are still open are kept until they are answered.'=>'Noch offene Datenschutzanträge bleiben erhalten, bis sie beantwortet sind.',
'Request'=>'Antrag',
'Name'=>'Name',
'E-mail'=>'E-Mail',
'Message'=>'Nachricht',
'Our decision'=>'Unsere Entscheidung',
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

Please send no copy of an identity card unless we ask for it. Where your request stands:

{link}'=>'{greeting}

bevor wir mit Ihrem Antrag ({kind}) weitermachen, müssen wir sicher sein, dass er von Ihnen kommt:

{reason}

Bitte schicken Sie keine Kopie eines Ausweises, außer wenn wir darum bitten. Wie es um Ihren Antrag steht:

{link}',
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
'Your request is withdrawn'=>'Ihr Antrag ist zurückgezogen',
'{greeting}

You withdrew your request ({kind}). We do nothing more with it. You can make a new one at any time.'=>'{greeting}

Sie haben Ihren Antrag ({kind}) zurückgezogen. Wir tun damit nichts mehr. Sie können jederzeit einen neuen stellen.',
'The link to your request'=>'Der Link zu Ihrem Antrag',
'Hello,

Here is the link to your request to {controller} ({kind}), as was asked for on our site:

{link}

Did you not ask for it? Then you need do nothing.'=>'Guten Tag,

hier ist der Link zu Ihrem Antrag an {controller} ({kind}), wie auf unserer Website angefordert:

{link}

Haben Sie ihn nicht angefordert? Dann brauchen Sie nichts zu tun.',
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
'Confirm the address'=>'Adresse bestätigen',
'Reminder to confirm'=>'Erinnerung an die Bestätigung',
'Request received'=>'Antrag eingegangen',
'Identity check'=>'Identitätsprüfung',
'Extension'=>'Verlängerung',
'Refusal'=>'Ablehnung',
'Copy of the data is ready'=>'Kopie der Daten ist fertig',
'Data erased'=>'Daten gelöscht',
'Request withdrawn'=>'Antrag zurückgezogen',
'New link to a request'=>'Neuer Link zu einem Antrag',
'To staff: new request'=>'An Mitarbeiter: neuer Antrag',
'To staff: due soon'=>'An Mitarbeiter: bald fällig',
'To staff: late'=>'An Mitarbeiter: überfällig',
'To staff: needs attention'=>'An Mitarbeiter: braucht Aufmerksamkeit',
'Greeting, with the name if it was given'=>'Anrede, mit dem Namen, falls angegeben',
'Name, if it was given'=>'Name, falls angegeben',
'What was asked for'=>'Was beantragt wurde',
'Link to the page of the request'=>'Link zur Seite des Antrags',
'Number of days'=>'Anzahl der Tage',
'Last day for the answer'=>'Letzter Tag für die Antwort',
'Reason that staff gave'=>'Grund, den der Mitarbeiter angab',
'Code that opens the copy'=>'Code, der die Kopie öffnet',
'Last day of the download'=>'Letzter Tag des Downloads',
'Whether anything was found'=>'Ob etwas gefunden wurde',
'What was kept, and why'=>'Was blieb, und warum',
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
'This copy of Rights Desk has not been built yet: run npm run build, and use the build folder as the plugin.'=>'Diese Kopie von Rights Desk ist noch nicht gebaut: Führen Sie npm run build aus und verwenden Sie den Ordner build als Plugin.',
'This screen needs JavaScript. Without it, use the command wp rights-desk.'=>'Dieser Bildschirm braucht JavaScript. Verwenden Sie sonst den Befehl wp rights-desk.',
'This could not be stored, and nothing was changed. Please try again.'=>'Das konnte nicht gespeichert werden, und nichts wurde geändert. Bitte versuchen Sie es noch einmal.',
'erase'=>'löschen',
'%s Here that is: wp rights-desk work --context=admin --user=<administrator>'=>'%s Hier ist das: wp rights-desk work --context=admin --user=<administrator>',
'There is more to do: run this again.'=>'Es gibt noch mehr zu tun: Führen Sie dies noch einmal aus.',
'All done for now.'=>'Für jetzt alles erledigt.',
'The history holds: %1$d events, %2$d of them without their text.'=>'Die Historie stimmt: %1$d Ereignisse, davon %2$d ohne ihren Text.',
'The history has been altered.'=>'Die Historie wurde verändert.',
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
'Someone else changed this request a moment ago. Please look at it again.'=>'Jemand anderes hat diesen Antrag gerade geändert. Bitte sehen Sie ihn sich noch einmal an.',
'There is no such request.'=>'Diesen Antrag gibt es nicht.',
'Please choose what you ask for.'=>'Bitte wählen Sie, was Sie beantragen.',
'Please fill in a valid e-mail address.'=>'Bitte geben Sie eine gültige E-Mail-Adresse an.',
'This name is too long.'=>'Dieser Name ist zu lang.',
'This message is too long.'=>'Diese Nachricht ist zu lang.',
'This language is not known.'=>'Diese Sprache ist nicht bekannt.',
'Please say how the request came in.'=>'Bitte geben Sie an, wie der Antrag einging.',
'Please give the day on which the request came in.'=>'Bitte geben Sie den Tag an, an dem der Antrag einging.',
'The day of receipt cannot be in the future.'=>'Der Tag des Eingangs kann nicht in der Zukunft liegen.',
'Too many requests came from your network in a short time. Please try again in an hour, or write to us.'=>'Aus Ihrem Netz kamen in kurzer Zeit zu viele Anträge. Versuchen Sie es in einer Stunde wieder, oder schreiben Sie uns.',
'This is the account of the last administrator. Make someone else an administrator first.'=>'Dies ist das Konto des letzten Administrators. Machen Sie zuerst jemand anderen zum Administrator.',
'There is no such setting.'=>'Diese Einstellung gibt es nicht.',
'This value is not possible.'=>'Dieser Wert ist nicht möglich.',
'No work was done for this request yet.'=>'Für diesen Antrag wurde noch keine Arbeit getan.',
'No such action exists.'=>'Diese Aktion gibt es nicht.',
'The work has moved on: this can no longer be done, or not yet.'=>'Die Arbeit ist weitergegangen: Das geht nicht mehr oder noch nicht.',
'This is not among what was found.'=>'Das gehört nicht zu dem, was gefunden wurde.',
'There is no such source on this site now.'=>'Diese Quelle gibt es auf dieser Website jetzt nicht.',
'This request is anonymous: nobody can be looked up for it.'=>'Dieser Antrag ist anonym: Es gibt niemanden, nach dem man suchen könnte.',
'There is no package for this request.'=>'Zu diesem Antrag gibt es kein Paket.',
'The package is still being made.'=>'Das Paket wird noch erstellt.',
'The package has expired and is gone. A new one can be asked for.'=>'Das Paket ist abgelaufen und weg. Ein neues kann angefordert werden.',
'This code does not open the package. Please copy it whole from the newest mail.'=>'Dieser Code öffnet das Paket nicht. Bitte kopieren Sie ihn ganz aus der neuesten E-Mail.',
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
'Account'=>'Konto',
'Comments'=>'Kommentare',
'Media'=>'Medien',
'Posts and pages'=>'Beiträge und Seiten',
'Group'=>'Gruppe',
'Number'=>'Nummer',
'Other'=>'Sonstiges',
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
'The package'=>'Das Paket',
'It goes round in circles: page %d is the same as the one before.'=>'Sie dreht sich im Kreis: Seite %d ist dieselbe wie die vorige.',
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
'A copy of the data kept under %1$s, made on %2$s (Article 15 of the General Data Protection Regulation).'=>'Eine Kopie der unter %1$s gespeicherten Daten, erstellt am %2$s (Artikel 15 der Datenschutz-Grundverordnung).',
'This copy is not complete.'=>'Diese Kopie ist nicht vollständig.',
'The list below says which sources could not be read. Ask the privacy contact for what is missing.'=>'Die Liste unten sagt, welche Quellen nicht gelesen werden konnten. Fragen Sie den Datenschutzkontakt nach dem, was fehlt.',
'Where was looked'=>'Wo gesucht wurde',
'Source'=>'Quelle',
'Category'=>'Kategorie',
'Records'=>'Einträge',
'State'=>'Stand',
'About this data'=>'Über diese Daten',
'Whom to ask'=>'An wen Sie sich wenden',
'Supervisory authority'=>'Aufsichtsbehörde',
'Privacy policy'=>'Datenschutzerklärung',
'The data'=>'Die Daten',
'Nothing about you was found under this address.'=>'Unter dieser Adresse wurde nichts über Sie gefunden.',
'What the data is used for'=>'Wofür die Daten verwendet werden',
'Categories of data'=>'Kategorien von Daten',
'Who receives the data'=>'Wer die Daten bekommt',
'How long it is kept'=>'Wie lange sie aufbewahrt werden',
'Your rights'=>'Ihre Rechte',
'You may have the data corrected or erased, its use restricted, and you may object to its use. Ask the privacy contact named on this page.'=>'Sie können die Daten berichtigen oder löschen lassen, ihre Nutzung einschränken lassen und ihr widersprechen. Wenden Sie sich an den auf dieser Seite genannten Datenschutzkontakt.',
'Complaints'=>'Beschwerden',
'You may complain to the supervisory authority named on this page at any time.'=>'Sie können sich jederzeit bei der auf dieser Seite genannten Aufsichtsbehörde beschweren.',
'Where the data comes from'=>'Woher die Daten stammen',
'Automated decisions and profiling'=>'Automatisierte Entscheidungen und Profiling',
'Transfers outside the European Economic Area'=>'Übermittlungen außerhalb des Europäischen Wirtschaftsraums',
'Not stated here yet: ask the privacy contact.'=>'Hier noch nicht angegeben: Fragen Sie den Datenschutzkontakt.',
'everything on one page, to read and to print'=>'alles auf einer Seite, zum Lesen und Drucken',
'everything, for machines; package.schema.json describes it'=>'alles, für Maschinen; package.schema.json beschreibt es',
'one table a category, for a spreadsheet; a leading apostrophe keeps a cell from being run as a formula'=>'eine Tabelle je Kategorie, für Tabellenprogramme; ein Apostroph am Anfang verhindert, dass eine Zelle als Formel ausgeführt wird',
'All sources answered.'=>'Alle Quellen haben geantwortet.',
'The package cannot be written: the disk is full (%s free).'=>'Das Paket kann nicht geschrieben werden: Der Datenträger ist voll (%s frei).',
'The package cannot be written: the folder for packages does not take the file (no rights, or a quota).'=>'Das Paket kann nicht geschrieben werden: Der Ordner für Pakete nimmt die Datei nicht an (keine Rechte, oder ein Kontingent).',
'Kind'=>'Art',
'Title'=>'Titel',
'Status'=>'Status',
'Written'=>'Geschrieben',
'Changed'=>'Geändert',
'Address'=>'Adresse',
'Excerpt'=>'Auszug',
'Text'=>'Text',
'Earlier versions written'=>'Frühere geschriebene Fassungen'
));
