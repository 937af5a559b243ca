<?php
defined( 'ABSPATH' ) || exit;
return array('x-domain'=>'rights-desk','plural-forms'=>'nplurals=2; plural=(n > 1);','language'=>'fr_FR','messages'=>array(
'Rights Desk'=>'Rights Desk',
'Keeps the promises of your privacy policy, and proves it: requests for access and erasure, answered in time.'=>'Tient les promesses de votre politique de confidentialité, et le prouve : demandes d’accès et d’effacement, traitées à temps.',
'block title'."\4".'Privacy request form'=>'Formulaire de demande sur la vie privée',
'block description'."\4".'Lets visitors ask for a copy of their data, or to be forgotten.'=>'Permet aux visiteurs de demander une copie de leurs données, ou d’être oubliés.',
'block keyword'."\4".'privacy'=>'vie privée',
'block keyword'."\4".'gdpr'=>'rgpd',
'block keyword'."\4".'rights'=>'droits',
'One more step: look in your mailbox'=>'Encore une étape : regardez dans votre boîte mail',
'We sent a mail to the address that you gave. Open the link in it and press the button to confirm that it was you. Only then do we begin.'=>'Nous avons envoyé un e-mail à l’adresse que vous avez indiquée. Ouvrez le lien qu’il contient et appuyez sur le bouton pour confirmer que c’était bien vous. Nous ne commençons qu’alors.',
'No mail after a few minutes? Look among unwanted mail, or try again tomorrow: one address gets only a few mails a day. Without your confirmation the request disappears after seven days.'=>'Pas d’e-mail après quelques minutes ? Regardez dans les courriers indésirables, ou réessayez demain : une adresse ne reçoit que quelques e-mails par jour. Sans votre confirmation, la demande disparaît après sept jours.',
'Look in your mailbox'=>'Regardez dans votre boîte mail',
'If there is a request of that address that still has a page, we sent its link there.'=>'S’il existe une demande de cette adresse qui a encore une page, nous y avons envoyé son lien.',
'No mail after a few minutes? Look among unwanted mail. One address gets only a few mails a day.'=>'Pas d’e-mail après quelques minutes ? Regardez dans les courriers indésirables. Une adresse ne reçoit que quelques e-mails par jour.',
'Ask us about your data'=>'Interrogez-nous sur vos données',
'Error: %s'=>'Erreur : %s',
'You are logged in with this address, so you need not wait for the mail.'=>'Vous êtes connecté avec cette adresse : inutile d’attendre l’e-mail.',
'Confirm my request now'=>'Confirmer ma demande maintenant',
'This did not work'=>'Cela n’a pas fonctionné',
'Your request is confirmed'=>'Votre demande est confirmée',
'We begin now. We mailed you the link to the page where you can see how it stands.'=>'Nous commençons maintenant. Nous vous avons envoyé le lien vers la page où vous pouvez voir où elle en est.',
'Sending…'=>'Envoi en cours…',
'It could not be sent. Please try again: what you typed is still here.'=>'L’envoi a échoué. Veuillez réessayer : ce que vous avez saisi est toujours là.',
'Please look at:'=>'Veuillez vérifier :',
'Your e-mail address'=>'Votre adresse e-mail',
'The one that we know you by, if you can.'=>'Si possible, celle sous laquelle nous vous connaissons.',
'Your name (not required)'=>'Votre nom (facultatif)',
'Anything that helps us find it (not required)'=>'Ce qui peut nous aider à chercher (facultatif)',
'Leave this empty'=>'Laissez ceci vide',
'Send my request'=>'Envoyer ma demande',
'What do you want?'=>'Que souhaitez-vous ?',
'We answer within %d day of the day that you send this form. By law we must within one month.'=>'Nous répondons dans un délai de %d jour à partir du jour où vous envoyez ce formulaire. La loi nous donne un mois.'."\0".'Nous répondons dans un délai de %d jours à partir du jour où vous envoyez ce formulaire. La loi nous donne un mois.',
'What happens next'=>'La suite',
'You get a mail. Open the link in it and press the button, so that nobody else can ask in your name.'=>'Vous recevez un e-mail. Ouvrez le lien qu’il contient et appuyez sur le bouton, afin que personne d’autre ne puisse demander en votre nom.',
'The same link shows where your request stands, and lets you withdraw it. It costs you nothing.'=>'Le même lien montre où en est votre demande et permet de la retirer. Cela ne vous coûte rien.',
'Privacy contact: %s'=>'Contact vie privée : %s',
'You can complain at any time to the data protection authority: %s'=>'Vous pouvez à tout moment déposer une plainte auprès de l’autorité de protection des données : %s',
'I want a copy of my data'=>'Je veux une copie de mes données',
'I want to be forgotten'=>'Je veux être oublié',
'You get everything that we hold about you, what we use it for and who else has it.'=>'Vous recevez tout ce que nous détenons à votre sujet, l’usage que nous en faisons et qui d’autre le détient.',
'We erase what we hold about you, and tell you what the law obliges us to keep.'=>'Nous effaçons ce que nous détenons à votre sujet et vous disons ce que la loi nous oblige à conserver.',
'It waits for your confirmation'=>'Elle attend votre confirmation',
'It is confirmed and waits for our privacy contact'=>'Elle est confirmée et attend notre contact vie privée',
'It waits for proof that it comes from you'=>'Elle attend la preuve qu’elle vient de vous',
'We are working on it'=>'Nous y travaillons',
'We granted it and are carrying it out'=>'Nous l’avons acceptée et l’exécutons',
'We refused it'=>'Nous l’avons refusée',
'You withdrew it'=>'Vous l’avez retirée',
'It was not confirmed in time'=>'Elle n’a pas été confirmée à temps',
'Done: we hold nothing about you'=>'Terminé : nous ne détenons rien à votre sujet',
'Done, in part'=>'Terminé, en partie',
'Done'=>'Terminé',
'Why we refused it'=>'Pourquoi nous l’avons refusée',
'What we granted, and why not all'=>'Ce que nous avons accepté, et pourquoi pas tout',
'What we ask of you'=>'Ce que nous vous demandons',
'What we told you'=>'Ce que nous vous avons dit',
'Thank you, your request is confirmed. We begin now.'=>'Merci, votre demande est confirmée. Nous commençons maintenant.',
'Your request is withdrawn.'=>'Votre demande est retirée.',
'A new copy is being made. You get its link by mail.'=>'Une nouvelle copie est en préparation. Vous recevez son lien par e-mail.',
'Withdraw your request?'=>'Retirer votre demande ?',
'Get the link to your request'=>'Obtenir le lien vers votre demande',
'This link does not work any more'=>'Ce lien ne fonctionne plus',
'Your request: %s'=>'Votre demande : %s',
'Withdraw this request'=>'Retirer cette demande',
'Asked on %1$s: %2$s'=>'Demandé le %1$s : %2$s',
'Confirm: %s'=>'Confirmer : %s',
'Did you ask for this? Then confirm it: only then do we begin. If it was not you, you need do nothing.'=>'L’avez-vous demandé ? Alors confirmez : nous ne commençons qu’ensuite. Si ce n’était pas vous, vous n’avez rien à faire.',
'These were asked with your address and still wait for you. Confirm only what you asked for yourself; the rest disappears by itself.'=>'Ceci a été demandé avec votre adresse et vous attend encore. Ne confirmez que ce que vous avez demandé vous-même ; le reste disparaît de lui-même.',
'Where it stands'=>'Où elle en est',
'Asked on'=>'Demandé le',
'Confirmed on'=>'Confirmé le',
'We promise an answer by'=>'Nous promettons une réponse au plus tard le',
'The law wants an answer by'=>'La loi veut une réponse au plus tard le',
'Decided on'=>'Décidé le',
'Closed on'=>'Clôturé le',
'%1$s. You can download it until %2$s, %3$d more time.'=>'%1$s. Vous pouvez la télécharger jusqu’au %2$s, encore %3$d fois.'."\0".'%1$s. Vous pouvez la télécharger jusqu’au %2$s, encore %3$d fois.',
'We are putting it together. You get a mail when it is ready.'=>'Nous la préparons. Vous recevez un e-mail quand elle est prête.',
'The download has ended. You can have a new copy made; its link is mailed to you.'=>'Le téléchargement est terminé. Vous pouvez faire préparer une nouvelle copie ; son lien vous est envoyé par e-mail.',
'Make a new copy'=>'Préparer une nouvelle copie',
'The copy of your data'=>'La copie de vos données',
'Code from the mail'=>'Code de l’e-mail',
'Download'=>'Télécharger',
'We then stop working on your request (%s). You can ask again at any time.'=>'Nous cessons alors de travailler à votre demande (%s). Vous pouvez redemander à tout moment.',
'Yes, withdraw it'=>'Oui, la retirer',
'No, go back'=>'Non, revenir',
'The request was handled and its page has ended, or the address of this page is not complete.'=>'La demande a été traitée et sa page a expiré, ou l’adresse de cette page est incomplète.',
'Is your request still open? Fill in your e-mail address and we send you a new link.'=>'Votre demande est-elle encore en cours ? Indiquez votre adresse e-mail et nous vous envoyons un nouveau lien.',
'Send me the link'=>'Envoyez-moi le lien',
'Privacy requests'=>'Demandes sur la vie privée',
'Privacy requests that are still open are kept until they are answered.'=>'Les demandes encore ouvertes sont conservées jusqu’à ce qu’il y soit répondu.',
'Request'=>'Demande',
'Name'=>'Nom',
'E-mail'=>'E-mail',
'Message'=>'Message',
'Our decision'=>'Notre décision',
'Which sources there are'=>'Quelles sources il y a',
'This site cannot reach itself (%s). Keep this page open, or run wp rights-desk work.'=>'Ce site ne peut pas s’atteindre lui-même (%s). Gardez cette page ouverte, ou lancez wp rights-desk work.',
'A fatal error ended it: %s'=>'Une erreur fatale l’a interrompu : %s',
'It ended the request (exit or die) instead of answering.'=>'Elle a mis fin à la requête (exit ou die) au lieu de répondre.',
'No answer: it was stopped, or ran out of time or memory.'=>'Pas de réponse : arrêt, ou manque de temps ou de mémoire.',
'Questions about your privacy? %s'=>'Des questions sur votre vie privée ? %s',
'Hello,'=>'Bonjour,',
'Hello %s,'=>'Bonjour %s,',
'We searched everywhere, and hold nothing about you.'=>'Nous avons cherché partout, et ne détenons rien à votre sujet.',
'Your data has been erased, and we searched again to be sure.'=>'Vos données ont été effacées, et nous avons cherché à nouveau pour en être sûrs.',
'Confirm your request: {kind}'=>'Confirmez votre demande : {kind}',
'Hello,

Someone, we think you, asked {controller} for {kind} and gave this e-mail address.

Please open this page and press the button to confirm that it was you:

{link}

Without your confirmation we do nothing, and after {days} days the request disappears. Was it not you? Then you need do nothing.'=>'Bonjour,

Quelqu’un, vous sans doute, a adressé une demande à {controller} ({kind}) en indiquant cette adresse e-mail.

Ouvrez cette page et appuyez sur le bouton pour confirmer que c’était vous :

{link}

Sans votre confirmation nous ne faisons rien, et après {days} jours la demande disparaît. Ce n’était pas vous ? Alors vous n’avez rien à faire.',
'Your request still waits for your confirmation'=>'Votre demande attend encore votre confirmation',
'Hello,

You asked {controller} for {kind}, but did not confirm it yet. We can only begin once you have:

{link}

This is the only reminder. Without your confirmation the request disappears in {days} days. Was it not you? Then you need do nothing.'=>'Bonjour,

Vous avez adressé une demande à {controller} ({kind}), mais ne l’avez pas encore confirmée. Nous ne pouvons commencer qu’ensuite :

{link}

Ceci est le seul rappel. Sans votre confirmation, la demande disparaît dans {days} jours. Ce n’était pas vous ? Alors vous n’avez rien à faire.',
'We have your request: {kind}'=>'Nous avons votre demande : {kind}',
'{greeting}

Thank you, your request is confirmed: {kind}. You get our answer by {due} at the latest.

On this page you can see where it stands, or withdraw it:

{link}'=>'{greeting}

Merci, votre demande est confirmée : {kind}. Vous recevez notre réponse au plus tard le {due}.

Sur cette page, vous pouvez voir où elle en est, ou la retirer :

{link}',
'A question about your request'=>'Une question sur votre demande',
'{greeting}

Before we can go on with your request ({kind}) we must be sure that it comes from you:

{reason}

Please send no copy of an identity card unless we ask for it. Where your request stands:

{link}'=>'{greeting}

Avant de poursuivre votre demande ({kind}), nous devons être sûrs qu’elle vient de vous :

{reason}

N’envoyez pas de copie d’une carte d’identité, sauf si nous le demandons. Où en est votre demande :

{link}',
'We need more time for your request'=>'Il nous faut plus de temps pour votre demande',
'{greeting}

Your request ({kind}) takes us longer than a month. This is why:

{reason}

You get our answer by {due} at the latest. Where it stands:

{link}'=>'{greeting}

Votre demande ({kind}) nous prend plus d’un mois. Voici pourquoi :

{reason}

Vous recevez notre réponse au plus tard le {due}. Où elle en est :

{link}',
'Our decision on your request'=>'Notre décision sur votre demande',
'{greeting}

We do not grant your request ({kind}). This is why:

{reason}

If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.

{link}'=>'{greeting}

Nous n’acceptons pas votre demande ({kind}). Voici pourquoi :

{reason}

Si vous n’êtes pas d’accord, vous pouvez écrire à notre contact vie privée, déposer une plainte auprès de l’autorité nommée ci-dessous, ou aller en justice.

{link}',
'The copy of your data is ready'=>'La copie de vos données est prête',
'{greeting}

{found}

The copy of your data is ready. You can download it from this page until {expires}:

{link}

Only who has this mail can open it, so do not pass it on. If the page asks for a code, it is:

{code}

{reason}'=>'{greeting}

{found}

La copie de vos données est prête. Vous pouvez la télécharger sur cette page jusqu’au {expires} :

{link}

Seul qui a cet e-mail peut l’ouvrir : ne le transmettez donc pas. Si la page demande un code, le voici :

{code}

{reason}',
'Your request to be forgotten is done'=>'Votre demande d’être oublié est traitée',
'{greeting}

You asked to be forgotten. {found}

{kept}

{reason}

This is the last mail about it: your address is now gone too, and the link to your request no longer works.'=>'{greeting}

Vous avez demandé à être oublié. {found}

{kept}

{reason}

Ceci est le dernier e-mail à ce sujet : votre adresse a maintenant disparu aussi, et le lien vers votre demande ne fonctionne plus.',
'Your request is withdrawn'=>'Votre demande est retirée',
'{greeting}

You withdrew your request ({kind}). We do nothing more with it. You can make a new one at any time.'=>'{greeting}

Vous avez retiré votre demande ({kind}). Nous n’y donnons plus suite. Vous pouvez en faire une nouvelle à tout moment.',
'The link to your request'=>'Le lien vers votre demande',
'Hello,

Here is the link to your request to {controller} ({kind}), as was asked for on our site:

{link}

Did you not ask for it? Then you need do nothing.'=>'Bonjour,

Voici le lien vers votre demande à {controller} ({kind}), comme demandé sur notre site :

{link}

Vous ne l’avez pas demandé ? Alors vous n’avez rien à faire.',
'Privacy request: new, answer by {due}'=>'Demande vie privée : nouvelle, réponse au plus tard le {due}',
'A new privacy request was confirmed: {kind}. It must be answered by {due}.

{link}'=>'Une nouvelle demande a été confirmée : {kind}. La réponse est due au plus tard le {due}.

{link}',
'Privacy request: answer by {due}'=>'Demande vie privée : réponse au plus tard le {due}',
'A privacy request is still open: {kind}. It must be answered by {due}.

{link}'=>'Une demande est encore ouverte : {kind}. La réponse est due au plus tard le {due}.

{link}',
'Privacy request: LATE since {due}'=>'Demande vie privée : EN RETARD depuis le {due}',
'A privacy request is late: {kind}. The answer was due on {due}. Each day that it waits breaks the promise in your privacy policy.

{link}'=>'Une demande est en retard : {kind}. La réponse était due le {due}. Chaque jour d’attente rompt la promesse de votre politique de confidentialité.

{link}',
'Privacy request: needs you'=>'Demande vie privée : a besoin de vous',
'A privacy request cannot go on by itself: {kind}, to be answered by {due}. Please look at what is left:

{link}'=>'Une demande ne peut pas avancer seule : {kind}, réponse due au plus tard le {due}. Regardez ce qui reste à faire :

{link}',
'Confirm the address'=>'Confirmer l’adresse',
'Reminder to confirm'=>'Rappel de confirmation',
'Request received'=>'Demande reçue',
'Identity check'=>'Vérification d’identité',
'Extension'=>'Prolongation',
'Refusal'=>'Refus',
'Copy of the data is ready'=>'La copie des données est prête',
'Data erased'=>'Données effacées',
'Request withdrawn'=>'Demande retirée',
'New link to a request'=>'Nouveau lien vers une demande',
'To staff: new request'=>'Au personnel : nouvelle demande',
'To staff: due soon'=>'Au personnel : échéance proche',
'To staff: late'=>'Au personnel : en retard',
'To staff: needs attention'=>'Au personnel : demande attention',
'Greeting, with the name if it was given'=>'Salutation, avec le nom s’il a été donné',
'Name, if it was given'=>'Nom, s’il a été donné',
'What was asked for'=>'Ce qui a été demandé',
'Link to the page of the request'=>'Lien vers la page de la demande',
'Number of days'=>'Nombre de jours',
'Last day for the answer'=>'Dernier jour pour répondre',
'Reason that staff gave'=>'Motif donné par le personnel',
'Code that opens the copy'=>'Code qui ouvre la copie',
'Last day of the download'=>'Dernier jour du téléchargement',
'Whether anything was found'=>'Si quelque chose a été trouvé',
'What was kept, and why'=>'Ce qui a été conservé, et pourquoi',
'Name of the firm'=>'Nom de l’entreprise',
'Privacy contact'=>'Contact vie privée',
'Data protection authority'=>'Autorité de protection des données',
'a copy of your data'=>'une copie de vos données',
'correction of your data'=>'la rectification de vos données',
'restriction of the use of your data'=>'la limitation de l’usage de vos données',
'transfer of your data'=>'la transmission de vos données',
'an objection to the use of your data'=>'une opposition à l’usage de vos données',
'review by a person of an automated decision'=>'le réexamen par une personne d’une décision automatisée',
'erasure of your data'=>'l’effacement de vos données',
'This copy of Rights Desk has not been built yet: run npm run build, and use the build folder as the plugin.'=>'Cette copie de Rights Desk n’est pas encore construite : lancez npm run build, et utilisez le dossier build comme extension.',
'This screen needs JavaScript. Without it, use the command wp rights-desk.'=>'Cet écran a besoin de JavaScript. À défaut, utilisez la commande wp rights-desk.',
'This could not be stored, and nothing was changed. Please try again.'=>'Ceci n’a pas pu être enregistré, et rien n’a changé. Veuillez réessayer.',
'erase'=>'effacer',
'%s Here that is: wp rights-desk work --context=admin --user=<administrator>'=>'%s Ici : wp rights-desk work --context=admin --user=<administrator>',
'There is more to do: run this again.'=>'Il reste du travail : relancez cette commande.',
'All done for now.'=>'Tout est fait pour l’instant.',
'The history holds: %1$d events, %2$d of them without their text.'=>'L’historique est intact : %1$d événements, dont %2$d sans leur texte.',
'The history has been altered.'=>'L’historique a été modifié.',
'This is not possible.'=>'Ce n’est pas possible.',
'The request has moved on: this can no longer be done, or not yet.'=>'La demande a évolué : ceci n’est plus possible, ou pas encore.',
'No such step exists.'=>'Cette étape n’existe pas.',
'This step is for someone else to take.'=>'Cette étape revient à quelqu’un d’autre.',
'Please give the reason.'=>'Veuillez indiquer le motif.',
'To confirm, type the word “%s”.'=>'Pour confirmer, tapez le mot « %s ».',
'The time to confirm is not over yet.'=>'Le délai de confirmation n’est pas encore écoulé.',
'More time can only be taken in the first month after the request came in.'=>'Un délai supplémentaire n’est possible que le premier mois après la réception de la demande.',
'The time was extended before; the law allows it once.'=>'Le délai a déjà été prolongé ; la loi le permet une seule fois.',
'This kind of request cannot be carried out by this version yet.'=>'Cette version ne peut pas encore exécuter ce type de demande.',
'Someone else changed this request a moment ago. Please look at it again.'=>'Quelqu’un d’autre vient de modifier cette demande. Veuillez la consulter à nouveau.',
'There is no such request.'=>'Cette demande n’existe pas.',
'Please choose what you ask for.'=>'Veuillez choisir ce que vous demandez.',
'Please fill in a valid e-mail address.'=>'Veuillez indiquer une adresse e-mail valable.',
'This name is too long.'=>'Ce nom est trop long.',
'This message is too long.'=>'Ce message est trop long.',
'This language is not known.'=>'Cette langue n’est pas connue.',
'Please say how the request came in.'=>'Veuillez indiquer comment la demande est arrivée.',
'Please give the day on which the request came in.'=>'Veuillez indiquer le jour de réception de la demande.',
'The day of receipt cannot be in the future.'=>'Le jour de réception ne peut pas être dans le futur.',
'Too many requests came from your network in a short time. Please try again in an hour, or write to us.'=>'Trop de demandes sont venues de votre réseau en peu de temps. Réessayez dans une heure, ou écrivez-nous.',
'This is the account of the last administrator. Make someone else an administrator first.'=>'C’est le compte du dernier administrateur. Nommez d’abord un autre administrateur.',
'There is no such setting.'=>'Ce réglage n’existe pas.',
'This value is not possible.'=>'Cette valeur n’est pas possible.',
'No work was done for this request yet.'=>'Aucun travail n’a encore été fait pour cette demande.',
'No such action exists.'=>'Cette action n’existe pas.',
'The work has moved on: this can no longer be done, or not yet.'=>'Le travail a avancé : ceci n’est plus possible, ou pas encore.',
'This is not among what was found.'=>'Ceci ne fait pas partie de ce qui a été trouvé.',
'There is no such source on this site now.'=>'Cette source n’existe pas sur ce site actuellement.',
'This request is anonymous: nobody can be looked up for it.'=>'Cette demande est anonyme : il n’y a personne à rechercher.',
'There is no package for this request.'=>'Il n’y a pas d’archive pour cette demande.',
'The package is still being made.'=>'L’archive est encore en préparation.',
'The package has expired and is gone. A new one can be asked for.'=>'L’archive a expiré et a disparu. On peut en demander une nouvelle.',
'This code does not open the package. Please copy it whole from the newest mail.'=>'Ce code n’ouvre pas l’archive. Copiez-le en entier depuis l’e-mail le plus récent.',
'complete'=>'complète',
'could not be asked: the software that keeps it was not active'=>'n’a pas pu être interrogée : le logiciel qui la tient n’était pas actif',
'incomplete: it did not answer as it should'=>'incomplète : elle n’a pas répondu comme il se doit',
'Anonymous'=>'Anonyme',
'The account is still there: something on this site kept it from being deleted.'=>'Le compte est toujours là : quelque chose sur ce site a empêché sa suppression.',
'Erased account'=>'Compte effacé',
'It never ends: %d pages and still not done.'=>'Elle ne finit jamais : %d pages et toujours pas terminé.',
'It names no function that can be asked.'=>'Elle ne nomme aucune fonction à interroger.',
'Its answer is not what WordPress expects.'=>'Sa réponse n’est pas ce que WordPress attend.',
'It ended the request instead of answering: %s'=>'Elle a mis fin à la requête au lieu de répondre : %s',
'The database reported an error meanwhile: %s'=>'La base de données a signalé une erreur entre-temps : %s',
'Account'=>'Compte',
'Comments'=>'Commentaires',
'Media'=>'Médias',
'Posts and pages'=>'Articles et pages',
'Group'=>'Groupe',
'Number'=>'Numéro',
'Other'=>'Autres',
'Its answer does not say what it removed and what it kept.'=>'Sa réponse ne dit pas ce qui a été supprimé et ce qui a été conservé.',
'Some sources could not be asked: try again, or go on without them.'=>'Certaines sources n’ont pas pu être interrogées : réessayez, ou continuez sans elles.',
'Seen before, and not there now: is its plugin switched off?'=>'Vue auparavant, absente maintenant : son extension est-elle désactivée ?',
'It was there when the work began, and is not there now.'=>'Elle était là au début du travail, et n’y est plus.',
'Something is still found: erase it and try again, or say why it stays.'=>'On trouve encore quelque chose : effacez-le et réessayez, ou dites pourquoi cela reste.',
'Closing'=>'Clôture',
'Names and addresses in the person’s own comments'=>'Noms et adresses dans les commentaires de la personne',
'Names and addresses in the person’s own posts'=>'Noms et adresses dans les articles de la personne',
'WordPress’s own privacy requests'=>'Les demandes de confidentialité de WordPress',
'Comments under the account'=>'Commentaires sous le compte',
'Posts and pages written'=>'Articles et pages écrits',
'The package'=>'L’archive',
'It goes round in circles: page %d is the same as the one before.'=>'Elle tourne en rond : la page %d est identique à la précédente.',
'Some sources could not be read: try again, or go on without them.'=>'Certaines sources n’ont pas pu être lues : réessayez, ou continuez sans elles.',
'The account is deleted.'=>'Le compte est supprimé.',
'The account stays without anything that tells whose it was, and nobody can log in to it.'=>'Le compte reste sans rien qui dise à qui il était, et personne ne peut s’y connecter.',
'Name, address, website, IP address and browser are removed; the text stays.'=>'Le nom, l’adresse, le site, l’adresse IP et le navigateur sont supprimés ; le texte reste.',
'What the person wrote or uploaded is deleted.'=>'Ce que la personne a écrit ou téléversé est supprimé.',
'It stays without an author; drafts are deleted.'=>'Cela reste sans auteur ; les brouillons sont supprimés.',
'Only the kind, month, days taken and outcome of this request stay.'=>'De cette demande ne restent que le type, le mois, la durée en jours et l’issue.',
'Its own eraser is asked. What that must keep by law it will say, and so will the report.'=>'Son propre outil d’effacement est appelé. Ce qu’il doit garder selon la loi, il le dira, et le rapport aussi.',
'It offers no way to erase: the search afterwards will show what is left, for you to remove.'=>'Elle n’offre aucun moyen d’effacer : la recherche qui suit montrera ce qui reste, à supprimer par vous.',
'Its answer has no list of data.'=>'Sa réponse n’a pas de liste de données.',
'Its answer has an item without data.'=>'Sa réponse a un élément sans données.',
'Its answer has a field without a name.'=>'Sa réponse a un champ sans nom.',
'Your data at %s'=>'Vos données chez %s',
'A copy of the data kept under %1$s, made on %2$s (Article 15 of the General Data Protection Regulation).'=>'Une copie des données conservées sous %1$s, faite le %2$s (article 15 du Règlement général sur la protection des données).',
'This copy is not complete.'=>'Cette copie n’est pas complète.',
'The list below says which sources could not be read. Ask the privacy contact for what is missing.'=>'La liste ci-dessous dit quelles sources n’ont pas pu être lues. Demandez ce qui manque au contact vie privée.',
'Where was looked'=>'Où l’on a cherché',
'Source'=>'Source',
'Category'=>'Catégorie',
'Records'=>'Enregistrements',
'State'=>'État',
'About this data'=>'À propos de ces données',
'Whom to ask'=>'À qui s’adresser',
'Supervisory authority'=>'Autorité de contrôle',
'Privacy policy'=>'Politique de confidentialité',
'The data'=>'Les données',
'Nothing about you was found under this address.'=>'Rien n’a été trouvé à votre sujet sous cette adresse.',
'What the data is used for'=>'À quoi servent les données',
'Categories of data'=>'Catégories de données',
'Who receives the data'=>'Qui reçoit les données',
'How long it is kept'=>'Combien de temps elles sont conservées',
'Your rights'=>'Vos droits',
'You may have the data corrected or erased, its use restricted, and you may object to its use. Ask the privacy contact named on this page.'=>'Vous pouvez faire rectifier ou effacer les données, faire limiter leur usage et vous y opposer. Adressez-vous au contact vie privée nommé sur cette page.',
'Complaints'=>'Plaintes',
'You may complain to the supervisory authority named on this page at any time.'=>'Vous pouvez à tout moment déposer une plainte auprès de l’autorité de contrôle nommée sur cette page.',
'Where the data comes from'=>'D’où viennent les données',
'Automated decisions and profiling'=>'Décisions automatisées et profilage',
'Transfers outside the European Economic Area'=>'Transferts hors de l’Espace économique européen',
'Not stated here yet: ask the privacy contact.'=>'Pas encore indiqué ici : demandez au contact vie privée.',
'everything on one page, to read and to print'=>'tout sur une page, à lire et à imprimer',
'everything, for machines; package.schema.json describes it'=>'tout, pour les machines ; package.schema.json le décrit',
'one table a category, for a spreadsheet; a leading apostrophe keeps a cell from being run as a formula'=>'un tableau par catégorie, pour un tableur ; une apostrophe en tête empêche qu’une cellule soit exécutée comme formule',
'All sources answered.'=>'Toutes les sources ont répondu.',
'The package cannot be written: the disk is full (%s free).'=>'L’archive ne peut pas être écrite : le disque est plein (%s libres).',
'The package cannot be written: the folder for packages does not take the file (no rights, or a quota).'=>'L’archive ne peut pas être écrite : le dossier des archives n’accepte pas le fichier (droits ou quota).',
'Kind'=>'Type',
'Title'=>'Titre',
'Status'=>'Statut',
'Written'=>'Écrit',
'Changed'=>'Modifié',
'Address'=>'Adresse',
'Excerpt'=>'Extrait',
'Text'=>'Texte',
'Earlier versions written'=>'Versions antérieures écrites'
));
