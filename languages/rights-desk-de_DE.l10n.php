<?php
defined( 'ABSPATH' ) || exit;
return array('x-domain'=>'rights-desk','plural-forms'=>'nplurals=2; plural=(n != 1);','language'=>'de_DE','messages'=>array(
'Rights Desk'=>'Rights Desk',
'Keeps the promises of your privacy policy, and proves it: requests for access and erasure, answered in time.'=>'Hält, was Ihre Datenschutzerklärung verspricht, und weist es nach: Anträge auf Auskunft und Löschung, rechtzeitig beantwortet.',
'block title'."\4".'Privacy request form'=>'Formular für Datenschutzanträge',
'block description'."\4".'Lets visitors use their privacy rights: a copy, correction, erasure and more.'=>'Lässt Besucher ihre Datenschutzrechte nutzen: Kopie, Berichtigung, Löschung und mehr.',
'block keyword'."\4".'privacy'=>'Datenschutz',
'block keyword'."\4".'gdpr'=>'dsgvo',
'block keyword'."\4".'rights'=>'Rechte',
'Other'=>'Sonstiges',
'Asked on'=>'Beantragt am',
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
'Print'=>'Drucken',
'What should be corrected'=>'Was berichtigt werden soll',
'By post'=>'Per Post',
'How'=>'Wie',
'What is wrong?'=>'Was ist falsch?',
'What should it be?'=>'Wie muss es lauten?',
'It comes to you. If you want it to go to another firm, name that firm; we then ask you to confirm it once more.'=>'Sie bekommen sie. Soll sie an ein anderes Unternehmen gehen, nennen Sie es; wir bitten Sie dann noch einmal um Bestätigung.',
'Name of the other firm (not required)'=>'Name des anderen Unternehmens (freiwillig)',
'Its e-mail address (not required)'=>'Seine E-Mail-Adresse (freiwillig)',
'Give that firm also what you found out about me, not only what I gave you and what I did'=>'Geben Sie diesem Unternehmen auch, was Sie über mich herausgefunden haben, nicht nur was ich angegeben und getan habe',
'To what do you object? Tick nothing, and it is everything that you may object to.'=>'Wogegen widersprechen Sie? Kreuzen Sie nichts an, ist es alles, wogegen Sie widersprechen dürfen.',
'If you erase my data, keep my address on a stop list so that you never use it again'=>'Wenn Sie meine Daten löschen, behalten Sie meine Adresse auf einer Sperrliste, damit Sie sie nie mehr verwenden',
'This link does not work any more'=>'Dieser Link funktioniert nicht mehr',
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
'Download'=>'Herunterladen',
'The person'=>'Die Person',
'Please give the reason.'=>'Bitte geben Sie den Grund an.',
'This is not possible.'=>'Das ist nicht möglich.',
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
'What is restricted, if not all'=>'Was eingeschränkt ist, wenn nicht alles',
'Link that lifts the restriction'=>'Link, der die Einschränkung aufhebt',
'What the data is no longer used for'=>'Wofür die Daten nicht mehr verwendet werden',
'What the data may still be used for'=>'Wofür die Daten noch verwendet werden dürfen',
'Last day of the pause'=>'Letzter Tag der Pause',
'What was reviewed'=>'Was geprüft wurde',
'Answer of the reviewer'=>'Antwort des Prüfers',
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
'Categories of data'=>'Kategorien von Daten',
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
'erase'=>'löschen',
'Account'=>'Konto',
'E-mail address'=>'E-Mail-Adresse',
'Comments'=>'Kommentare',
'%s Here that is: wp rights-desk work --context=admin --user=<administrator>'=>'%s Hier ist das: wp rights-desk work --context=admin --user=<administrator>',
'There is more to do: run this again.'=>'Es gibt noch mehr zu tun: Führen Sie dies noch einmal aus.',
'All done for now.'=>'Für jetzt alles erledigt.',
'The history holds: %1$d events, %2$d of them without their text.'=>'Die Historie stimmt: %1$d Ereignisse, davon %2$d ohne ihren Text.',
'The history has been altered.'=>'Die Historie wurde verändert.',
'In person'=>'Persönlich',
'The request has moved on: this can no longer be done, or not yet.'=>'Der Antrag ist weitergegangen: Das geht nicht mehr oder noch nicht.',
'No such step exists.'=>'Diesen Schritt gibt es nicht.',
'This step is for someone else to take.'=>'Dieser Schritt ist Sache eines anderen.',
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
'Please fill in a valid e-mail address.'=>'Bitte geben Sie eine gültige E-Mail-Adresse an.',
'This name is too long.'=>'Dieser Name ist zu lang.',
'This message is too long.'=>'Diese Nachricht ist zu lang.',
'This language is not known.'=>'Diese Sprache ist nicht bekannt.',
'Please say how the request came in.'=>'Bitte geben Sie an, wie der Antrag einging.',
'Please give the day on which the request came in.'=>'Bitte geben Sie den Tag an, an dem der Antrag einging.',
'The day of receipt cannot be in the future.'=>'Der Tag des Eingangs kann nicht in der Zukunft liegen.',
'Please fill this in.'=>'Bitte füllen Sie dies aus.',
'This is too long.'=>'Das ist zu lang.',
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
'Date'=>'Datum',
'Number'=>'Nummer',
'Title'=>'Titel',
'File'=>'Datei',
'File size'=>'Dateigröße',
'Easy Digital Downloads orders'=>'Bestellungen von Easy Digital Downloads',
'It is kept by law.'=>'Es muss gesetzlich aufbewahrt werden.',
'Order %s'=>'Bestellung %s',
'%1$s of %2$s: %3$s'=>'%1$s vom %2$s: %3$s',
'we must keep this (%1$s) until %2$s, and as long as an audit, dispute or claim is open'=>'wir müssen dies aufbewahren (%1$s) bis %2$s und solange eine Prüfung, ein Streit oder ein Anspruch offen ist',
'we must keep this (%1$s) until %2$s; then it is erased by itself'=>'wir müssen dies aufbewahren (%1$s) bis %2$s; dann wird es von selbst gelöscht',
'The plugin that this record belongs to is switched off: switch it on, or remove the record by hand.'=>'Das Plugin zu diesem Eintrag ist ausgeschaltet: Schalten Sie es ein oder entfernen Sie den Eintrag von Hand.',
'WooCommerce orders'=>'WooCommerce-Bestellungen',
'There is no such record.'=>'Diesen Eintrag gibt es nicht.',
'There is no such order.'=>'Diese Bestellung gibt es nicht.',
'Text'=>'Text',
'Restricted'=>'Eingeschränkt',
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
'Nothing has been scanned yet: add --scan.'=>'Es wurde noch nichts durchsucht: Fügen Sie --scan hinzu.',
'%1$s offers no %2$s.'=>'%1$s bietet keinen %2$s.',
'eraser'=>'Löscher',
'exporter'=>'Exporter',
'exporter and no eraser'=>'Exporter und keinen Löscher',
'Places that nothing covers: %d'=>'Stellen, die nichts abdeckt: %d',
'Unknown'=>'Unbekannt',
'Group'=>'Gruppe',
'Answered'=>'Beantwortet',
'Note'=>'Notiz',
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
'All sources answered.'=>'Alle Quellen haben geantwortet.',
'The package cannot be written: the disk is full (%s free).'=>'Das Paket kann nicht geschrieben werden: Der Datenträger ist voll (%s frei).',
'The package cannot be written: the folder for packages does not take the file (no rights, or a quota).'=>'Das Paket kann nicht geschrieben werden: Der Ordner für Pakete nimmt die Datei nicht an (keine Rechte, oder ein Kontingent).',
'Status'=>'Status',
'Written'=>'Geschrieben',
'Changed'=>'Geändert',
'Address'=>'Adresse',
'Excerpt'=>'Auszug',
'Earlier versions written'=>'Frühere geschriebene Fassungen'
));
