<?php
defined( 'ABSPATH' ) || exit;
return array('x-domain'=>'rights-desk','plural-forms'=>'nplurals=2; plural=(n > 1);','language'=>'fr_FR','messages'=>array(
'Rights Desk'=>'Rights Desk',
'Keeps the promises of your privacy policy, and proves it: requests for access and erasure, answered in time.'=>'Tient les promesses de votre politique de confidentialité, et le prouve : demandes d’accès et d’effacement, traitées à temps.',
'block title'."\4".'Privacy request form'=>'Formulaire de demande sur la vie privée',
'block description'."\4".'Lets visitors use their privacy rights: a copy, correction, erasure and more.'=>'Permet aux visiteurs d’exercer leurs droits : copie, rectification, effacement et plus.',
'block keyword'."\4".'privacy'=>'vie privée',
'block keyword'."\4".'gdpr'=>'rgpd',
'block keyword'."\4".'rights'=>'droits',
'Other'=>'Autres',
'Asked on'=>'Demandé le',
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
'Print'=>'Imprimer',
'What should be corrected'=>'Ce qui doit être corrigé',
'By post'=>'Par la poste',
'How'=>'Comment',
'What is wrong?'=>'Qu’est-ce qui est faux ?',
'What should it be?'=>'Qu’est-ce que cela doit être ?',
'It comes to you. If you want it to go to another firm, name that firm; we then ask you to confirm it once more.'=>'Elles vous parviennent. Si vous voulez qu’elles aillent à une autre entreprise, nommez-la ; nous vous demandons alors de confirmer encore une fois.',
'Name of the other firm (not required)'=>'Nom de l’autre entreprise (facultatif)',
'Its e-mail address (not required)'=>'Son adresse e-mail (facultatif)',
'Give that firm also what you found out about me, not only what I gave you and what I did'=>'Donnez aussi à cette entreprise ce que vous avez déduit de moi, pas seulement ce que j’ai fourni et ce que j’ai fait',
'To what do you object? Tick nothing, and it is everything that you may object to.'=>'À quoi vous opposez-vous ? Si vous ne cochez rien, c’est à tout ce à quoi vous pouvez vous opposer.',
'If you erase my data, keep my address on a stop list so that you never use it again'=>'Si vous effacez mes données, gardez mon adresse sur une liste d’exclusion pour ne plus jamais l’utiliser',
'This link does not work any more'=>'Ce lien ne fonctionne plus',
'The restriction was lifted, or the address of this page is not complete. Is it still there? Ask for a new link on our site.'=>'La limitation a été levée, ou l’adresse de cette page n’est pas complète. Existe-t-elle encore ? Demandez un nouveau lien sur notre site.',
'Send me the link'=>'Envoyez-moi le lien',
'The restriction is lifted'=>'La limitation est levée',
'We may use your data again as our privacy policy says, and what was hidden is shown again. You can ask for a new restriction at any time.'=>'Nous pouvons de nouveau utiliser vos données comme le dit notre politique de confidentialité, et ce qui était masqué est de nouveau visible. Vous pouvez demander une nouvelle limitation à tout moment.',
'Lift the restriction of your data?'=>'Lever la limitation de vos données ?',
'Your data is now only stored. If you lift this we may use it again as our privacy policy says, and what was hidden is shown again. If you are not sure, leave it: nothing happens.'=>'Vos données sont à présent seulement conservées. Si vous levez ceci, nous pouvons de nouveau les utiliser comme le dit notre politique de confidentialité, et ce qui était masqué redevient visible. En cas de doute, ne faites rien : rien ne se passe.',
'Lift the restriction'=>'Lever la limitation',
'What you object to'=>'À quoi vous vous opposez',
'Stop list'=>'Liste d’exclusion',
'If we erase my data, keep my address on a stop list, for nothing but to know that you must not use it again.'=>'Si mes données sont effacées, gardez mon adresse sur une liste d’exclusion, uniquement pour savoir que vous ne devez plus l’utiliser.',
'Without it we forget you wholly, and if your address comes to us again we cannot know that you objected.'=>'Sans elle, nous vous oublions entièrement ; si votre adresse nous revient, nous ne pouvons pas savoir que vous vous étiez opposé.',
'Save'=>'Enregistrer',
'Erase my data now'=>'Effacer mes données maintenant',
'Have you downloaded your copy? Then we can erase what we hold. Otherwise we do so when the copy expires. This cannot be undone.'=>'Avez-vous téléchargé votre copie ? Nous pouvons alors effacer ce que nous détenons. Sinon, nous le ferons à l’expiration de la copie. C’est irréversible.',
'I have my copy, or do not want it.'=>'J’ai ma copie, ou je n’en veux pas.',
'Your choice is saved.'=>'Votre choix est enregistré.',
'We erase your data now. You get one last mail when it is done.'=>'Nous effaçons vos données maintenant. Vous recevrez un dernier e-mail quand ce sera fait.',
'Code from the mail'=>'Code de l’e-mail',
'Download'=>'Télécharger',
'The person'=>'La personne',
'Please give the reason.'=>'Veuillez indiquer le motif.',
'This is not possible.'=>'Ce n’est pas possible.',
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
'Something about me is wrong'=>'Quelque chose est faux à mon sujet',
'I want to be forgotten'=>'Je veux être oublié',
'I want you to keep my data, but not use it'=>'Je veux que vous gardiez mes données sans les utiliser',
'I want to take my data elsewhere'=>'Je veux emporter mes données ailleurs',
'I object to what you do with my data'=>'Je m’oppose à ce que vous faites de mes données',
'I want a person to look at a decision about me'=>'Je veux qu’une personne examine une décision à mon sujet',
'You get everything that we hold about you, what we use it for and who else has it.'=>'Vous recevez tout ce que nous détenons à votre sujet, l’usage que nous en faisons et qui d’autre le détient.',
'Tell us what it should be. We correct it, tell whoever has it from us, and tell you what changed.'=>'Dites-nous ce que cela doit être. Nous le corrigeons, le disons à ceux qui l’ont reçu de nous, et vous disons ce qui a changé.',
'We erase what we hold about you, and tell you what the law obliges us to keep.'=>'Nous effaçons ce que nous détenons à votre sujet et vous disons ce que la loi nous oblige à conserver.',
'We only store it, and do nothing else with it, until you say so yourself.'=>'Nous les conservons seulement, sans rien en faire d’autre, jusqu’à ce que vous le disiez vous-même.',
'You, or the firm that you name, get it in a form that other systems can read.'=>'Vous, ou l’entreprise que vous nommez, les recevez sous une forme que d’autres systèmes peuvent lire.',
'We stop as soon as you confirm it, and must then show why we should be allowed to go on. For advertising we never are.'=>'Nous arrêtons dès que vous confirmez, et devons alors montrer pourquoi nous pourrions continuer. Pour la publicité, nous ne le pouvons jamais.',
'We decide nothing about you by machine alone. If you think that we did, a person looks at it and answers you.'=>'Nous ne décidons rien à votre sujet par une machine seule. Si vous pensez que c’est le cas, une personne l’examine et vous répond.',
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
'Your request: %s'=>'Votre demande : %s',
'Withdraw this request'=>'Retirer cette demande',
'Asked on %1$s: %2$s'=>'Demandé le %1$s : %2$s',
'Confirm: %s'=>'Confirmer : %s',
'Did you ask for this? Then confirm it: only then do we begin. If it was not you, you need do nothing.'=>'L’avez-vous demandé ? Alors confirmez : nous ne commençons qu’ensuite. Si ce n’était pas vous, vous n’avez rien à faire.',
'These were asked with your address and still wait for you. Confirm only what you asked for yourself; the rest disappears by itself.'=>'Ceci a été demandé avec votre adresse et vous attend encore. Ne confirmez que ce que vous avez demandé vous-même ; le reste disparaît de lui-même.',
'Where it stands'=>'Où elle en est',
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
'We then stop working on your request (%s). You can ask again at any time.'=>'Nous cessons alors de travailler à votre demande (%s). Vous pouvez redemander à tout moment.',
'Yes, withdraw it'=>'Oui, la retirer',
'No, go back'=>'Non, revenir',
'The request was handled and its page has ended, or the address of this page is not complete.'=>'La demande a été traitée et sa page a expiré, ou l’adresse de cette page est incomplète.',
'Is your request still open? Fill in your e-mail address and we send you a new link.'=>'Votre demande est-elle encore en cours ? Indiquez votre adresse e-mail et nous vous envoyons un nouveau lien.',
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
'Your data is restricted'=>'Vos données sont limitées',
'{greeting}

From now on we only store what we hold about you. We use it for nothing else, we do not change it, and what was public is hidden, for as long as you wish.

{scope}

What goes on: what you do yourself (log in, read, answer us), the bookkeeping that the law obliges us to do, necessary mail such as for a new password, and what the law allows by way of exception: for a legal claim, to protect someone else, or with your consent.

Only you can lift this, at any time, on this page. Keep this mail: the link works as long as the restriction lasts.

{lift}

{reason}'=>'{greeting}

Désormais, nous conservons seulement ce que nous détenons sur vous. Nous ne l’utilisons pour rien d’autre, ne le modifions pas, et ce qui était public est masqué, aussi longtemps que vous le voulez.

{scope}

Ce qui continue : ce que vous faites vous-même (vous connecter, lire, nous répondre), la comptabilité que la loi nous impose, les e-mails nécessaires, par exemple pour un nouveau mot de passe, et ce que la loi permet par exception : pour une action en justice, pour protéger quelqu’un d’autre, ou avec votre accord.

Vous seul pouvez lever ceci, à tout moment, sur cette page. Gardez cet e-mail : le lien fonctionne aussi longtemps que dure la limitation.

{lift}

{reason}',
'The link to lift your restriction'=>'Le lien pour lever votre limitation',
'Hello,

Here is the link with which you lift the restriction of your data at {controller}, as was asked for on our site:

{lift}

Did you not ask for it? Then you need do nothing: all stays as it is.'=>'Bonjour,

Voici le lien par lequel vous levez la limitation de vos données chez {controller}, comme demandé sur notre site :

{lift}

Vous ne l’avez pas demandé ? Alors ne faites rien : tout reste comme avant.',
'We have your objection, and stopped'=>'Nous avons reçu votre opposition, et avons arrêté',
'{greeting}

Thank you, your objection is confirmed. We stopped using your data for what you object to as you pressed the button, and it stays so while we look at it. Legal duties, and contracts that you keep with us, go on.

You get our answer by {due} at the latest. On this page you can see where it stands, or withdraw it:

{link}'=>'{greeting}

Merci, votre opposition est confirmée. Nous avons cessé d’utiliser vos données pour ce à quoi vous vous opposez dès que vous avez appuyé sur le bouton, et cela reste ainsi pendant que nous l’examinons. Les obligations légales, et les contrats que vous gardez avec nous, continuent.

Vous recevez notre réponse au plus tard le {due}. Sur cette page, vous pouvez voir où elle en est, ou la retirer :

{link}',
'Your objection is founded'=>'Votre opposition est fondée',
'{greeting}

Your objection is founded: we do not go on using your data.

First you get a copy of all that we hold about you; its link comes in a mail of its own. Then we erase it, but for what the law obliges us to keep: when you say on the page below that you have your copy, or else when the copy expires. Until then your data is only stored.

On the same page you can choose to stay on a stop list, so that we know not to use your address again:

{link}

{reason}'=>'{greeting}

Votre opposition est fondée : nous n’utilisons plus vos données.

Vous recevez d’abord une copie de tout ce que nous détenons sur vous ; son lien vient dans un e-mail à part. Ensuite nous l’effaçons, sauf ce que la loi nous oblige à garder : quand vous dites sur la page ci-dessous que vous avez votre copie, ou sinon quand la copie expire. D’ici là, vos données sont seulement conservées.

Sur la même page, vous pouvez choisir de rester sur une liste d’exclusion, pour que nous sachions ne plus utiliser votre adresse :

{link}

{reason}',
'{greeting}

Your objection is founded. We use your data no more for:

{purposes}

To keep to this we must remember your address on a stop list, for this alone.

{reason}'=>'{greeting}

Votre opposition est fondée. Nous n’utilisons plus vos données pour :

{purposes}

Pour nous y tenir, nous devons garder votre adresse sur une liste d’exclusion, uniquement pour cela.

{reason}',
'Our decision on your objection'=>'Notre décision sur votre opposition',
'{greeting}

Your objection is founded for the following, for which we use your data no more:

{purposes}

It is not founded for:

{others}

This is why:

{reason}

What we may go on with stays stopped until {until}, so that you have time. If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.

{link}'=>'{greeting}

Votre opposition est fondée pour ce qui suit, pour quoi nous n’utilisons plus vos données :

{purposes}

Elle n’est pas fondée pour :

{others}

Voici pourquoi :

{reason}

Ce que nous pouvons poursuivre reste arrêté jusqu’au {until}, pour vous laisser du temps. Si vous n’êtes pas d’accord, vous pouvez écrire à notre contact vie privée, vous plaindre auprès de l’autorité nommée ci-dessous, ou aller en justice.

{link}',
'{greeting}

We find your objection not founded. This is why:

{reason}

What you object to stays stopped until {until}, so that you have time. If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.

{link}'=>'{greeting}

Nous estimons que votre opposition n’est pas fondée. Voici pourquoi :

{reason}

Ce à quoi vous vous opposez reste arrêté jusqu’au {until}, pour vous laisser du temps. Si vous n’êtes pas d’accord, vous pouvez écrire à notre contact vie privée, vous plaindre auprès de l’autorité nommée ci-dessous, ou aller en justice.

{link}',
'Your objection is carried out'=>'Votre opposition est exécutée',
'{greeting}

After your objection we erased your data. {found}

{kept}

{reason}

This is the last mail about it: your address is now gone too, but for a stop list if you chose to be kept on it, and the link to your request no longer works.'=>'{greeting}

Après votre opposition, nous avons effacé vos données. {found}

{kept}

{reason}

Ceci est le dernier e-mail à ce sujet : votre adresse a maintenant disparu aussi, sauf sur une liste d’exclusion si vous l’avez choisi, et le lien vers votre demande ne fonctionne plus.',
'A person looked at it again'=>'Une personne l’a réexaminé',
'{greeting}

You asked that a person look at a decision about you. This is what we reviewed:

{reviewed}

And this is our answer:

{answer}

{reason}

If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.

{link}'=>'{greeting}

Vous avez demandé qu’une personne examine une décision à votre sujet. Voici ce que nous avons examiné :

{reviewed}

Et voici notre réponse :

{answer}

{reason}

Si vous n’êtes pas d’accord, vous pouvez écrire à notre contact vie privée, vous plaindre auprès de l’autorité nommée ci-dessous, ou aller en justice.

{link}',
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
'Restriction granted'=>'Limitation accordée',
'New link to lift a restriction'=>'Nouveau lien pour lever une limitation',
'Objection received'=>'Opposition reçue',
'Objection founded'=>'Opposition fondée',
'Objection to marketing'=>'Opposition au marketing',
'Objection founded in part'=>'Opposition fondée en partie',
'Objection not founded'=>'Opposition non fondée',
'Erased after an objection'=>'Effacé après une opposition',
'Review by a person'=>'Examen par une personne',
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
'What is restricted, if not all'=>'Ce qui est limité, si ce n’est pas tout',
'Link that lifts the restriction'=>'Lien qui lève la limitation',
'What the data is no longer used for'=>'Ce pour quoi les données ne servent plus',
'What the data may still be used for'=>'Ce pour quoi les données peuvent encore servir',
'Last day of the pause'=>'Dernier jour de la pause',
'What was reviewed'=>'Ce qui a été examiné',
'Answer of the reviewer'=>'Réponse de l’examinateur',
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
'Categories of data'=>'Catégories de données',
'Your account and its security'=>'Votre compte et sa sécurité',
'Orders and agreements'=>'Commandes et contrats',
'Invoices and bookkeeping'=>'Factures et comptabilité',
'Comments and notices of the site'=>'Commentaires et avis du site',
'Answering messages'=>'Répondre aux messages',
'Newsletter'=>'Lettre d’information',
'Marketing'=>'Marketing',
'Statistics of visits'=>'Statistiques de visites',
'Logging in, new passwords, warnings about the account.'=>'Connexion, nouveaux mots de passe, alertes sur le compte.',
'Delivering what was ordered or agreed, and writing about it.'=>'Livrer ce qui est commandé ou convenu, et en écrire.',
'What the law makes the firm keep: invoices, books, tax.'=>'Ce que la loi oblige l’entreprise à garder : factures, livres, impôts.',
'Handling requests about personal data, and showing that it was done.'=>'Traiter les demandes sur les données personnelles, et montrer que c’est fait.',
'Showing comments and posts, and telling people of answers to them.'=>'Montrer commentaires et articles, et prévenir des réponses.',
'Reading and answering what people write by form or e-mail.'=>'Lire ce que les gens écrivent par formulaire ou e-mail, et y répondre.',
'Sending news to those who asked for it.'=>'Envoyer des nouvelles à ceux qui en ont demandé.',
'Advertising the firm’s products.'=>'Faire la publicité des produits de l’entreprise.',
'Counting visits, to improve the site.'=>'Compter les visites, pour améliorer le site.',
'Asked, but no answer had come when this copy was made.'=>'Demandé, mais sans réponse quand cette copie a été faite.',
'It refused.'=>'Il a refusé.',
'This copy was made without it.'=>'Cette copie a été faite sans.',
'A processor that is no longer in the register'=>'Un sous-traitant qui n’est plus au registre',
'Please send us a copy of all the personal data that you hold about this person on our behalf, or that you received from us. Attach it as files on the page below.'=>'Veuillez nous envoyer une copie de toutes les données personnelles que vous détenez sur cette personne pour notre compte, ou que vous avez reçues de nous. Joignez-les comme fichiers sur la page ci-dessous.',
'Please erase all the personal data that you hold about this person on our behalf, or that you received from us, backups included as soon as they allow it, and tell us when it is done. What a law makes you keep you may keep: then tell us which law, and until when.'=>'Veuillez effacer toutes les données personnelles que vous détenez sur cette personne pour notre compte, ou que vous avez reçues de nous, y compris les sauvegardes dès qu’elles le permettent, et nous dire quand c’est fait. Ce que la loi vous oblige à garder, vous pouvez le garder : dites-nous alors quelle loi, et jusqu’à quand.',
'This person’s data was corrected. Please correct it where you hold it too.'=>'Les données de cette personne ont été corrigées. Veuillez les corriger aussi là où vous les détenez.',
'The restriction that we told you of has ended: you may use this person’s data again as agreed.'=>'La limitation que nous vous avions signalée est terminée : vous pouvez de nouveau utiliser les données de cette personne comme convenu.',
'This person objects to the use of their data. Until we write again, please only store it, and use it for nothing else; what a law demands goes on.'=>'Cette personne s’oppose à l’utilisation de ses données. Jusqu’à ce que nous écrivions de nouveau, conservez-les seulement, et ne les utilisez pour rien d’autre ; ce qu’une loi exige continue.',
'This person’s data is restricted. Until we write again, please only store it, and use it for nothing else; what a law demands goes on.'=>'Les données de cette personne sont limitées. Jusqu’à ce que nous écrivions de nouveau, conservez-les seulement, et ne les utilisez pour rien d’autre ; ce qu’une loi exige continue.',
'Asked for a copy'=>'Copie demandée',
'Told to erase'=>'Prié d’effacer',
'Told of the correction'=>'Informé de la correction',
'Told that the restriction ended'=>'Informé de la fin de la limitation',
'Told of the objection'=>'Informé de l’opposition',
'Told of the restriction'=>'Informé de la limitation',
'Being done'=>'En cours',
'For you to do'=>'À faire par vous',
'Waiting for the answer'=>'En attente de réponse',
'Did not work'=>'N’a pas fonctionné',
'Refused'=>'Refusée',
'Left out'=>'Laissé de côté',
'erase'=>'effacer',
'Account'=>'Compte',
'E-mail address'=>'Adresse e-mail',
'Comments'=>'Commentaires',
'%s Here that is: wp rights-desk work --context=admin --user=<administrator>'=>'%s Ici : wp rights-desk work --context=admin --user=<administrator>',
'There is more to do: run this again.'=>'Il reste du travail : relancez cette commande.',
'All done for now.'=>'Tout est fait pour l’instant.',
'The history holds: %1$d events, %2$d of them without their text.'=>'L’historique est intact : %1$d événements, dont %2$d sans leur texte.',
'The history has been altered.'=>'L’historique a été modifié.',
'In person'=>'En personne',
'The request has moved on: this can no longer be done, or not yet.'=>'La demande a évolué : ceci n’est plus possible, ou pas encore.',
'No such step exists.'=>'Cette étape n’existe pas.',
'This step is for someone else to take.'=>'Cette étape revient à quelqu’un d’autre.',
'To confirm, type the word “%s”.'=>'Pour confirmer, tapez le mot « %s ».',
'The time to confirm is not over yet.'=>'Le délai de confirmation n’est pas encore écoulé.',
'More time can only be taken in the first month after the request came in.'=>'Un délai supplémentaire n’est possible que le premier mois après la réception de la demande.',
'The time was extended before; the law allows it once.'=>'Le délai a déjà été prolongé ; la loi le permet une seule fois.',
'This kind of request cannot be carried out by this version yet.'=>'Cette version ne peut pas encore exécuter ce type de demande.',
'An objection to marketing is always founded: the law knows no exception.'=>'Une opposition au marketing est toujours fondée : la loi ne connaît pas d’exception.',
'All purposes are founded: grant the whole objection instead.'=>'Toutes les finalités sont fondées : acceptez alors toute l’opposition.',
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
'Please fill this in.'=>'Veuillez remplir ceci.',
'This is too long.'=>'C’est trop long.',
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
'Invoice'=>'Facture',
'Credit note'=>'Note de crédit',
'Quote'=>'Devis',
'Contract'=>'Contrat',
'Work made for the client'=>'Travail fait pour le client',
'Letter'=>'Lettre',
'Other document'=>'Autre document',
'Client documents'=>'Documents des clients',
'Documents that the law says must be kept stay, sealed, until their term is over.'=>'Les documents que la loi oblige à garder restent, scellés, jusqu’à la fin de leur délai.',
'Kind'=>'Type',
'Date'=>'Date',
'Number'=>'Numéro',
'Title'=>'Titre',
'File'=>'Fichier',
'File size'=>'Taille du fichier',
'Easy Digital Downloads orders'=>'Commandes Easy Digital Downloads',
'It is kept by law.'=>'La loi oblige à le garder.',
'Order %s'=>'Commande %s',
'%1$s of %2$s: %3$s'=>'%1$s du %2$s : %3$s',
'we must keep this (%1$s) until %2$s, and as long as an audit, dispute or claim is open'=>'nous devons garder ceci (%1$s) jusqu’au %2$s, et tant qu’un contrôle, litige ou recours est ouvert',
'we must keep this (%1$s) until %2$s; then it is erased by itself'=>'nous devons garder ceci (%1$s) jusqu’au %2$s ; ensuite cela s’efface de soi-même',
'The plugin that this record belongs to is switched off: switch it on, or remove the record by hand.'=>'L’extension à laquelle appartient cet enregistrement est désactivée : activez-la, ou supprimez l’enregistrement à la main.',
'WooCommerce orders'=>'Commandes WooCommerce',
'There is no such record.'=>'Cet enregistrement n’existe pas.',
'There is no such order.'=>'Cette commande n’existe pas.',
'Text'=>'Texte',
'Restricted'=>'Limité',
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
'Media'=>'Médias',
'Posts and pages'=>'Articles et pages',
'Nothing has been scanned yet: add --scan.'=>'Rien n’a encore été analysé : ajoutez --scan.',
'%1$s offers no %2$s.'=>'%1$s n’offre pas d’%2$s.',
'eraser'=>'effaceur',
'exporter'=>'exportateur',
'exporter and no eraser'=>'exportateur ni d’effaceur',
'Places that nothing covers: %d'=>'Endroits que rien ne couvre : %d',
'Unknown'=>'Inconnu',
'Group'=>'Groupe',
'Answered'=>'Répondues',
'Note'=>'Note',
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
'The ledger is switched off (setting: days that backups are kept).'=>'Le registre de restauration est désactivé (réglage : jours de conservation des sauvegardes).',
'The ledger of %s cannot be read: the salts in wp-config.php are not those that it was written with. Put the old ones back and try again.'=>'Le registre de restauration du %s est illisible : les clés de wp-config.php ne sont pas celles avec lesquelles il a été écrit. Remettez les anciennes et réessayez.',
'Nobody is back. Addresses in the ledger: %d'=>'Personne n’est revenu. Adresses au registre : %d',
'%s has made an account since the erasure: left alone.'=>'%s a créé un compte depuis l’effacement : laissé tel quel.',
'%1$s is back: erased on %2$s.'=>'%1$s est revenu : effacé le %2$s.',
'%1$s is being erased again (request %2$d).'=>'%1$s est effacé de nouveau (demande %2$d).',
'Now run: wp rights-desk work'=>'Exécutez maintenant : wp rights-desk work',
'observed of you'=>'observé de vous',
'derived from your data'=>'déduit de vos données',
'given by you'=>'fourni par vous',
'everything on one page, to read and to print'=>'tout sur une page, à lire et à imprimer',
'everything, for machines; package.schema.json describes it'=>'tout, pour les machines ; package.schema.json le décrit',
'one table a category, for a spreadsheet; a leading apostrophe keeps a cell from being run as a formula'=>'un tableau par catégorie, pour un tableur ; une apostrophe en tête empêche qu’une cellule soit exécutée comme formule',
'All sources answered.'=>'Toutes les sources ont répondu.',
'The package cannot be written: the disk is full (%s free).'=>'L’archive ne peut pas être écrite : le disque est plein (%s libres).',
'The package cannot be written: the folder for packages does not take the file (no rights, or a quota).'=>'L’archive ne peut pas être écrite : le dossier des archives n’accepte pas le fichier (droits ou quota).',
'Status'=>'Statut',
'Written'=>'Écrit',
'Changed'=>'Modifié',
'Address'=>'Adresse',
'Excerpt'=>'Extrait',
'Earlier versions written'=>'Versions antérieures écrites'
));
