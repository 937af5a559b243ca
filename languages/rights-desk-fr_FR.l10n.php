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
'Corrections asked'=>'Corrections demandées',
'Identity checks'=>'Vérifications d’identité',
'Copy sent to'=>'Copie envoyée à',
'Acts for the person'=>'Agit pour la personne',
'Addresses asked about'=>'Adresses interrogées',
'The code was typed on the page of the request.'=>'Le code a été tapé sur la page de la demande.',
'Date'=>'Date',
'Title'=>'Titre',
'E-mail'=>'E-mail',
'File'=>'Fichier',
'Disclosures to authorities'=>'Communications aux autorités',
'That data was given to %1$s stays on record until %2$s, sealed (%3$s).'=>'Le fait que des données ont été données à %1$s reste consigné jusqu’au %2$s, scellé (%3$s).',
'Tax'=>'Fiscale',
'Criminal'=>'Pénale',
'Other'=>'Autres',
'Nothing'=>'Rien',
'Authority'=>'Autorité',
'Investigation'=>'Enquête',
'Law that compels it'=>'Loi qui y oblige',
'Asked on'=>'Demandé le',
'What was asked'=>'Ce qui a été demandé',
'What we contested, and how'=>'Ce que nous avons contesté, et comment',
'What was given'=>'Ce qui a été donné',
'Given on'=>'Donné le',
'%s (waits for an answer to our mail there)'=>'%s (attend une réponse à notre e-mail)',
'Do we know you under other e-mail addresses too?'=>'Vous connaissons-nous aussi par d’autres adresses e-mail ?',
'Add one and we mail a link there. Once you press the button behind it, your request goes for that address too.'=>'Ajoutez-en une et nous y envoyons un lien. Dès que vous appuyez sur le bouton derrière ce lien, votre demande vaut aussi pour cette adresse.',
'Another e-mail address of yours'=>'Une autre adresse e-mail à vous',
'Add this address'=>'Ajouter cette adresse',
'We mailed a link to that address. Open it to show that it is yours.'=>'Nous avons envoyé un lien à cette adresse. Ouvrez-le pour montrer qu’elle est à vous.',
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
'This page is for who handles requests.'=>'Cette page est pour ceux qui traitent les demandes.',
'This code no longer counts'=>'Ce code ne compte plus',
'It was used, replaced or has expired. Make a new one.'=>'Il a été utilisé, remplacé ou a expiré. Faites-en un nouveau.',
'Code to read out'=>'Code à lire à haute voix',
'Ring the number that you have on file, not one from the request. Read the code out. The person types it on the page of the request.'=>'Appelez le numéro de votre dossier, pas celui de la demande. Lisez le code. La personne le tape sur la page de la demande.',
'You, or someone in your name, asked us for %s. To be sure that it was you we send this code to the address that we have of you.'=>'Vous, ou quelqu’un en votre nom, nous avez demandé %s. Pour être sûrs que c’était vous, nous envoyons ce code à l’adresse que nous avons de vous.',
'Open the page of your request by the link in our mails and type the code there. No link at hand? Ask for a new one at %s'=>'Ouvrez la page de votre demande par le lien dans nos e-mails et tapez-y le code. Pas de lien sous la main ? Demandez-en un nouveau sur %s',
'The code works until %s. Was it not you? Then throw this letter away, or tell us.'=>'Le code fonctionne jusqu’au %s. Ce n’était pas vous ? Alors jetez cette lettre, ou dites-le-nous.',
'Your code'=>'Votre code',
'Print'=>'Imprimer',
'What should be corrected'=>'Ce qui doit être corrigé',
'Thank you, we have what you filled in.'=>'Merci, nous avons ce que vous avez rempli.',
'That line is gone.'=>'Cette ligne a disparu.',
'Take this back'=>'Retirer ceci',
'In your own words'=>'Dans vos propres mots',
'Fill in only what is wrong, as it should be.'=>'Ne remplissez que ce qui est faux, comme cela doit être.',
'Something else that is wrong'=>'Autre chose qui est faux',
'What it should be'=>'Ce que cela doit être',
'Add this to my request'=>'Ajouter ceci à ma demande',
'Send the copy elsewhere'=>'Envoyer la copie ailleurs',
'Noted. First we must be sure that it is you: we write to you about that.'=>'Noté. Nous devons d’abord être sûrs que c’est vous : nous vous écrivons à ce sujet.',
'It is on its way: we mailed the link to the receiver.'=>'Elle est en route : nous avons envoyé le lien au destinataire.',
'The copy goes to you alone.'=>'La copie ne va qu’à vous.',
'To another firm or person, whom I name'=>'À une autre entreprise ou personne, que je nomme',
'To another e-mail address of mine'=>'À une autre adresse e-mail à moi',
'By post'=>'Par la poste',
'How'=>'Comment',
'Name of the receiver'=>'Nom du destinataire',
'E-mail address that it goes to'=>'Adresse e-mail à laquelle elle va',
'Address for the post'=>'Adresse postale',
'The copy comes to you. Should it go elsewhere?'=>'La copie vient à vous. Doit-elle aller ailleurs ?',
'We then ask you to show who you are, so that nobody else can have your data sent away.'=>'Nous vous demandons alors de montrer qui vous êtes, pour que personne d’autre ne puisse faire envoyer vos données.',
'Note this'=>'Noter ceci',
'To %1$s (%2$s)'=>'À %1$s (%2$s)',
'To %s'=>'À %s',
'By post to %s'=>'Par la poste à %s',
'Your copy is ready: look through it first. Nothing goes out until you press the button.'=>'Votre copie est prête : regardez-la d’abord. Rien ne part avant que vous n’appuyiez sur le bouton.',
'Yes, send it'=>'Oui, envoyez-la',
'This waits until we are sure that it is you and your copy is ready. You are then asked once more.'=>'Ceci attend que nous soyons sûrs que c’est vous et que votre copie soit prête. Nous vous le redemandons alors.',
'It is being made.'=>'Elle est en préparation.',
'Sent on %s.'=>'Envoyé le %s.',
'The receiver has fetched it.'=>'Le destinataire l’a récupérée.',
'The receiver did not fetch it in time.'=>'Le destinataire ne l’a pas récupérée à temps.',
'This was dropped: the copy goes to you alone.'=>'Ceci est abandonné : la copie ne va qu’à vous.',
'The receiver gets what you gave us and what we saw of your use, as the law says, not what we worked out ourselves.'=>'Le destinataire reçoit ce que vous nous avez donné et ce que nous avons vu de votre usage, comme le dit la loi, pas ce que nous en avons déduit.',
'Also send what you worked out about me'=>'Envoyer aussi ce que vous avez déduit de moi',
'No, only to me'=>'Non, seulement à moi',
'What is wrong?'=>'Qu’est-ce qui est faux ?',
'What should it be?'=>'Qu’est-ce que cela doit être ?',
'I also stop being your client'=>'Je cesse aussi d’être votre client',
'It comes to you. If you want it to go to another firm, name that firm; we then ask you to confirm it once more.'=>'Elles vous parviennent. Si vous voulez qu’elles aillent à une autre entreprise, nommez-la ; nous vous demandons alors de confirmer encore une fois.',
'Name of the other firm (not required)'=>'Nom de l’autre entreprise (facultatif)',
'Its e-mail address (not required)'=>'Son adresse e-mail (facultatif)',
'Give that firm also what you found out about me, not only what I gave you and what I did'=>'Donnez aussi à cette entreprise ce que vous avez déduit de moi, pas seulement ce que j’ai fourni et ce que j’ai fait',
'To what do you object? Tick nothing, and it is everything that you may object to.'=>'À quoi vous opposez-vous ? Si vous ne cochez rien, c’est à tout ce à quoi vous pouvez vous opposer.',
'If you erase my data, keep my address on a stop list so that you never use it again'=>'Si vous effacez mes données, gardez mon adresse sur une liste d’exclusion pour ne plus jamais l’utiliser',
'Before we go on we must be sure that it is you. Choose what suits you best and tell us.'=>'Avant de continuer, nous devons être sûrs que c’est vous. Choisissez ce qui vous convient le mieux et dites-le-nous.',
'The code from our letter or call'=>'Le code de notre lettre ou appel',
'Send the code'=>'Envoyer le code',
'Show us that it is you'=>'Montrez-nous que c’est vous',
'Thank you, the code is right. We go on with your request.'=>'Merci, le code est juste. Nous continuons votre demande.',
'This link does not work any more'=>'Ce lien ne fonctionne plus',
'It was used before, or its time is over.'=>'Il a déjà servi, ou son temps est passé.',
'Who uses %1$s told us that %2$s is theirs too. If that is right, a request about their data goes for both.'=>'La personne qui utilise %1$s nous a dit que %2$s est aussi à elle. Si c’est exact, une demande sur ses données vaut pour les deux.',
'Is this your address too?'=>'Est-ce aussi votre adresse ?',
'Do not press “yes” for anyone else: they would get a copy of what we hold about you.'=>'N’appuyez sur « oui » pour personne d’autre : il recevrait une copie de ce que nous détenons sur vous.',
'Yes, both are mine'=>'Oui, les deux sont à moi',
'No'=>'Non',
'Thank you. Both addresses are now known to be yours.'=>'Merci. On sait maintenant que les deux adresses sont à vous.',
'Thank you. Nothing is joined.'=>'Merci. Rien n’est relié.',
'Thank you'=>'Merci',
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
'The copy was fetched often enough, its time is over, or the address of this page is not complete. Ask the person who sent it to you.'=>'La copie a été récupérée assez souvent, son temps est passé, ou l’adresse de cette page n’est pas complète. Demandez à la personne qui vous l’a envoyée.',
'Someone asked %1$s to pass a copy of their data on to you. You can fetch it until %2$s, %3$d times at most.'=>'Quelqu’un a demandé à %1$s de vous transmettre une copie de ses données. Vous pouvez la récupérer jusqu’au %2$s, au plus %3$d fois.',
'A copy of someone’s data for you'=>'Une copie des données de quelqu’un pour vous',
'It is a ZIP with data.json, whose form is described in package.schema.json beside it, and the same as a page to read and as CSV.'=>'C’est un ZIP avec data.json, dont la forme est décrite dans package.schema.json à côté, et la même chose en page lisible et en CSV.',
'Download'=>'Télécharger',
'Nothing is asked here'=>'Rien n’est demandé ici',
'This was answered already, or the link is too old. Thank you.'=>'Ceci a déjà reçu une réponse, ou le lien est trop ancien. Merci.',
'Your answer is stored. This link now no longer works, and you can close this page.'=>'Votre réponse est enregistrée. Ce lien ne fonctionne plus, et vous pouvez fermer cette page.',
'A privacy request'=>'Une demande relative à la vie privée',
'The person'=>'La personne',
'Send the copy'=>'Envoyer la copie',
'It is done'=>'C’est fait',
'Files (at most 10, together 20 MB)'=>'Fichiers (10 au plus, 20 Mo au total)',
'What you hold, if there is no file; or that you hold nothing'=>'Ce que vous détenez, s’il n’y a pas de fichier ; ou que vous ne détenez rien',
'What you did, and what stays (if anything, under which law and until when)'=>'Ce que vous avez fait, et ce qui reste (le cas échéant, en vertu de quelle loi et jusqu’à quand)',
'Send'=>'Envoyer',
'We cannot, or will not'=>'Nous ne pouvons pas, ou ne voulons pas',
'The reason'=>'Le motif',
'Send the reason'=>'Envoyer le motif',
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
'Your data is only stored'=>'Vos données sont seulement conservées',
'We use it for nothing else, we do not change it, and what was public is hidden, until you lift this yourself. What you do, and what the law obliges us to do, goes on.'=>'Nous ne les utilisons pour rien d’autre, ne les modifions pas, et ce qui était public est masqué, jusqu’à ce que vous le leviez vous-même. Ce que vous faites, et ce que la loi nous oblige à faire, continue.',
'You may use my data again as your privacy policy says.'=>'Vous pouvez de nouveau utiliser mes données comme le dit votre politique de confidentialité.',
'The restriction is lifted.'=>'La limitation est levée.',
'What a person reviewed'=>'Ce qu’une personne a examiné',
'Their answer'=>'Sa réponse',
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
'Message'=>'Message',
'Asked with it'=>'Demandé avec',
'Our decision'=>'Notre décision',
'Answered with it'=>'Répondu avec',
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

Choose what suits you best and tell us:

{methods}

Please send no copy or photo of an identity card: we keep none and need none. Where your request stands:

{link}'=>'{greeting}

Avant de poursuivre votre demande ({kind}), nous devons être sûrs qu’elle vient de vous :

{reason}

Choisissez ce qui vous convient le mieux et dites-le-nous :

{methods}

N’envoyez ni copie ni photo d’une carte d’identité : nous n’en gardons pas et n’en avons pas besoin. Où en est votre demande :

{link}',
'Your data is corrected'=>'Vos données sont corrigées',
'{greeting}

You asked us to correct what we hold about you. This is what became of it:

{changes}

{reason}

Who got the old data from us hears of it too, unless that is impossible. The page of your request:

{link}'=>'{greeting}

Vous nous avez demandé de corriger ce que nous détenons sur vous. Voici ce qu’il en est :

{changes}

{reason}

Ceux qui ont reçu de nous les anciennes données en sont informés aussi, sauf si c’est impossible. La page de votre demande :

{link}',
'A copy of data for you'=>'Une copie de données pour vous',
'{greeting}

{person} asked {controller} to pass a copy of their data on to you (Article 20 of the GDPR). You can download it from this page until {expires}:

{link}

Only who has this mail can open it, so do not pass it on. If the page asks for a code, it is:

{code}

Did you not expect this? Then you need do nothing: it disappears by itself.'=>'{greeting}

{person} a demandé à {controller} de vous transmettre une copie de ses données (article 20 du RGPD). Vous pouvez la télécharger sur cette page jusqu’au {expires} :

{link}

Seul qui a cet e-mail peut l’ouvrir, ne le transmettez donc pas. Si la page demande un code, le voici :

{code}

Vous ne vous y attendiez pas ? Alors ne faites rien : elle disparaît d’elle-même.',
'Hello,

Someone, we think you, has a privacy request with {controller} and says that this e-mail address is theirs too.

If that is right, open this page and press the button, within {days} days:

{link}

Was it not you? Then you need do nothing, and nothing happens.'=>'Bonjour,

Quelqu’un, vous pensons-nous, a une demande en cours chez {controller} et dit que cette adresse e-mail est aussi la sienne.

Si c’est exact, ouvrez cette page et appuyez sur le bouton, dans les {days} jours :

{link}

Ce n’était pas vous ? Alors ne faites rien, et il ne se passe rien.',
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
'A privacy request that concerns you too'=>'Une demande relative à la vie privée qui vous concerne aussi',
'Hello {processor},

{what}

It is about the person with this address: {person}

Please answer by {due} on this page. There you can say that it is done, add what we asked for, or say why not:

{link}'=>'Bonjour {processor},

{what}

Il s’agit de la personne ayant cette adresse : {person}

Veuillez répondre au plus tard le {due} sur cette page. Vous pouvez y dire que c’est fait, joindre ce que nous demandons, ou dire pourquoi pas :

{link}',
'Reminder: a privacy request that concerns you too'=>'Rappel : une demande relative à la vie privée qui vous concerne aussi',
'Hello {processor},

We have no answer from you yet.

{what}

It is about the person with this address: {person}

Please answer by {due} on this page. There you can say that it is done, add what we asked for, or say why not:

{link}'=>'Bonjour {processor},

Nous n’avons pas encore de réponse de votre part.

{what}

Il s’agit de la personne ayant cette adresse : {person}

Veuillez répondre au plus tard le {due} sur cette page. Vous pouvez y dire que c’est fait, joindre ce que nous demandons, ou dire pourquoi pas :

{link}',
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
'Records whose term is over need you'=>'Des pièces dont le délai est passé ont besoin de vous',
'A law made you keep records of someone who is erased. Its term is over, but they could not be erased by themselves. Please look at what is left:

{link}'=>'Une loi vous a fait garder des pièces d’une personne effacée. Le délai est passé, mais elles n’ont pas pu être effacées d’elles-mêmes. Regardez ce qui reste :

{link}',
'Sealed records: {who} may open them'=>'Pièces scellées : {who} peut les ouvrir',
'{by} let {who} open sealed records: {record}, for {hours} hours.

Reason: {ground}.

You get this mail each time, so that nobody can do it unseen. Is it not right? End it here:

{link}'=>'{by} a permis à {who} d’ouvrir des pièces scellées : {record}, pendant {hours} heures.

Motif : {ground}.

Vous recevez cet e-mail chaque fois, pour que personne ne puisse le faire en secret. Est-ce injustifié ? Mettez-y fin ici :

{link}',
'Sealed records: {who} opened one'=>'Pièces scellées : {who} en a ouvert une',
'{who} opened a sealed record: {record}.

Reason: {ground}.

{link}'=>'{who} a ouvert une pièce scellée : {record}.

Motif : {ground}.

{link}',
'Confirm the address'=>'Confirmer l’adresse',
'Reminder to confirm'=>'Rappel de confirmation',
'Request received'=>'Demande reçue',
'Identity check'=>'Vérification d’identité',
'Extension'=>'Prolongation',
'Data corrected'=>'Données corrigées',
'Copy for a receiver'=>'Copie pour un destinataire',
'Confirm a further address'=>'Confirmer une autre adresse',
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
'To a processor: task'=>'À un sous-traitant : tâche',
'To a processor: reminder'=>'À un sous-traitant : rappel',
'To staff: new request'=>'Au personnel : nouvelle demande',
'To staff: due soon'=>'Au personnel : échéance proche',
'To staff: late'=>'Au personnel : en retard',
'To staff: needs attention'=>'Au personnel : demande attention',
'To staff: records whose term is over'=>'Au personnel : pièces dont le délai est passé',
'To staff: sealed records may be opened'=>'Au personnel : des pièces scellées peuvent être ouvertes',
'To staff: a sealed record was opened'=>'Au personnel : une pièce scellée a été ouverte',
'Greeting, with the name if it was given'=>'Salutation, avec le nom s’il a été donné',
'Name, if it was given'=>'Nom, s’il a été donné',
'What was asked for'=>'Ce qui a été demandé',
'Link to the page of the request'=>'Lien vers la page de la demande',
'Number of days'=>'Nombre de jours',
'Last day for the answer'=>'Dernier jour pour répondre',
'Reason that staff gave'=>'Motif donné par le personnel',
'Ways to show who one is'=>'Moyens de montrer qui l’on est',
'What was corrected, line by line'=>'Ce qui a été corrigé, ligne par ligne',
'The person whose data it is'=>'La personne dont ce sont les données',
'Name of the processor'=>'Nom du sous-traitant',
'What is asked of the processor'=>'Ce qui est demandé au sous-traitant',
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
'Member of staff'=>'Membre du personnel',
'Who allowed it'=>'Qui l’a permis',
'Sealed record or case'=>'Pièce ou dossier scellé',
'Reason from the fixed list'=>'Motif de la liste fixe',
'Number of hours'=>'Nombre d’heures',
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
'Purpose'=>'Finalité',
'What is done'=>'Ce qui est fait',
'Legal basis (Art. 6)'=>'Base juridique (art. 6)',
'Legitimate interest'=>'Intérêt légitime',
'Whose data'=>'Les données de qui',
'Categories of data'=>'Catégories de données',
'Recipients'=>'Destinataires',
'Transfers outside the EEA, and safeguards'=>'Transferts hors de l’EEE, et garanties',
'Kept for'=>'Gardé pendant',
'account'=>'compte',
'comments'=>'commentaires',
'posts and pages'=>'articles et pages',
'media'=>'médias',
'orders'=>'commandes',
'documents'=>'documents',
'privacy requests'=>'demandes relatives à la vie privée',
'messages'=>'messages',
'%s: how long the data is kept is not stated.'=>'%s : la durée de conservation des données n’est pas indiquée.',
'%s: the legitimate interest is not stated.'=>'%s : l’intérêt légitime n’est pas indiqué.',
'No processor or recipient is in the register yet.'=>'Aucun sous-traitant ni destinataire n’est encore au registre.',
'The security measures are not stated.'=>'Les mesures de sécurité ne sont pas indiquées.',
'Hosts the site. It may collect metadata on the use of its services.'=>'Héberge le site. Il peut collecter des métadonnées sur l’usage de ses services.',
'Backups: as long as the hosting plan keeps them.'=>'Sauvegardes : aussi longtemps que l’offre d’hébergement les garde.',
'All that it stores is the site itself, so a copy or an erasure on the site is one at the host too; backups run out by themselves.'=>'Il ne conserve que le site même, donc une copie ou un effacement sur le site en est un chez l’hébergeur aussi ; les sauvegardes expirent d’elles-mêmes.',
'Never uses names and addresses for its own ends; yet reserves the right to use data to improve its services, and to share information with third parties for that.'=>'N’utilise jamais noms et adresses à ses propres fins ; se réserve pourtant le droit d’utiliser des données pour améliorer ses services, et de partager pour cela des informations avec des tiers.',
'United States, or the European Union for an EU account'=>'États-Unis, ou l’Union européenne pour un compte UE',
'Events of messages: ten days.'=>'Événements des messages : dix jours.',
'Bookkeeper'=>'Comptable',
'As long as the law on bookkeeping says.'=>'Aussi longtemps que le dit la loi sur la comptabilité.',
'Payment service'=>'Service de paiement',
'As long as the law on payments says.'=>'Aussi longtemps que le dit la loi sur les paiements.',
'Usually a controller of its own: name its own privacy policy here.'=>'Le plus souvent responsable lui-même : nommez ici sa propre politique de confidentialité.',
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
'People with an account'=>'Personnes ayant un compte',
'Clients'=>'Clients',
'People who make a privacy request'=>'Personnes qui font une demande relative à la vie privée',
'Subscribers'=>'Abonnés',
'Clients and subscribers'=>'Clients et abonnés',
'Visitors of the site'=>'Visiteurs du site',
'Record of processing activities'=>'Registre des activités de traitement',
'Still missing'=>'Manque encore',
'Article 30(1) of Regulation (EU) 2016/679'=>'Article 30, paragraphe 1, du règlement (UE) 2016/679',
'Security measures'=>'Mesures de sécurité',
'SparkPost named a next page elsewhere.'=>'SparkPost a indiqué une page suivante ailleurs.',
'SparkPost’s answer was no list of events.'=>'La réponse de SparkPost n’était pas une liste d’événements.',
'SparkPost did not say that it saved the request.'=>'SparkPost n’a pas dit avoir enregistré la demande.',
'No key for SparkPost is set.'=>'Aucune clé n’est réglée pour SparkPost.',
'SparkPost’s answer was cut off.'=>'La réponse de SparkPost a été coupée.',
'SparkPost does not accept the key, or it lacks a permission.'=>'SparkPost n’accepte pas la clé, ou il lui manque une permission.',
'The account’s limit at SparkPost is reached.'=>'La limite du compte chez SparkPost est atteinte.',
'SparkPost asks to wait.'=>'SparkPost demande d’attendre.',
'SparkPost has a disturbance.'=>'SparkPost a une perturbation.',
'SparkPost refuses the call.'=>'SparkPost refuse l’appel.',
'SparkPost accepts the key.'=>'SparkPost accepte la clé.',
'SparkPost was told to forget the person; it does so within 30 days.'=>'SparkPost a été prié d’oublier la personne ; il le fait dans les 30 jours.',
'SparkPost was told to stop using the data for its own services; it does so within 30 days.'=>'SparkPost a été prié de ne plus utiliser les données pour ses propres services ; il le fait dans les 30 jours.',
'Its answer: “%s”'=>'Sa réponse : « %s »',
'It held nothing about you of the last ten days.'=>'Il ne détenait rien sur vous des dix derniers jours.',
'It held %d event of a message to you.'=>'Il détenait %d événement d’un message à vous.'."\0".'Il détenait %d événements de messages à vous.',
'SparkPost keeps what happened to a message for ten days; what is older it no longer has.'=>'SparkPost garde dix jours ce qui arrive à un message ; il n’a plus ce qui est plus ancien.',
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
'First name'=>'Prénom',
'Last name'=>'Nom',
'Name as shown'=>'Nom affiché',
'E-mail address'=>'Adresse e-mail',
'Website'=>'Site web',
'About you'=>'À propos de vous',
'Shop'=>'Boutique',
'first name'=>'prénom',
'last name'=>'nom',
'company'=>'entreprise',
'street and number'=>'rue et numéro',
'address, second line'=>'adresse, deuxième ligne',
'postcode'=>'code postal',
'town'=>'localité',
'province'=>'province',
'country (two letters)'=>'pays (deux lettres)',
'telephone'=>'téléphone',
'Invoice: %s'=>'Facture : %s',
'Delivery: %s'=>'Livraison : %s',
'Comments'=>'Commentaires',
'Name above your comments'=>'Nom au-dessus de vos commentaires',
'Website at your comments'=>'Site web à vos commentaires',
'%1$s: was “%2$s”, is now “%3$s”.'=>'%1$s : était « %2$s », est maintenant « %3$s ».',
'%1$s: not changed to “%2$s”. Reason: %3$s'=>'%1$s : pas changé en « %2$s ». Motif : %3$s',
'corrected'=>'corrigé',
'not changed'=>'pas changé',
'waits until the new e-mail address is confirmed'=>'attend que la nouvelle adresse e-mail soit confirmée',
'waits for our decision'=>'attend notre décision',
'is being corrected'=>'en cours de correction',
'In their own words'=>'Dans leurs propres mots',
'The new e-mail address must first be confirmed from that mailbox.'=>'La nouvelle adresse e-mail doit d’abord être confirmée depuis cette boîte.',
'To be corrected by hand: nothing on this site can do it by itself.'=>'À corriger à la main : rien sur ce site ne peut le faire seul.',
'The site did not keep the new value. Correct it by hand, or try again.'=>'Le site n’a pas gardé la nouvelle valeur. Corrigez à la main, ou réessayez.',
'First check who it is: without that the copy goes to the known address alone.'=>'Vérifiez d’abord qui c’est : sinon la copie ne va qu’à l’adresse connue.',
'Put it in the post yourself, and say here when you have.'=>'Mettez-la vous-même à la poste, et dites ici quand c’est fait.',
'Once the copy is ready the person confirms it themselves, and the receiver gets a link of their own.'=>'Dès que la copie est prête, la personne le confirme elle-même, et le destinataire reçoit son propre lien.',
'%s Here that is: wp rights-desk work --context=admin --user=<administrator>'=>'%s Ici : wp rights-desk work --context=admin --user=<administrator>',
'There is more to do: run this again.'=>'Il reste du travail : relancez cette commande.',
'All done for now.'=>'Tout est fait pour l’instant.',
'The history holds: %1$d events, %2$d of them without their text.'=>'L’historique est intact : %1$d événements, dont %2$d sans leur texte.',
'The history has been altered.'=>'L’historique a été modifié.',
'In person'=>'En personne',
'By video call'=>'Par appel vidéo',
'With your identity card or eID'=>'Avec votre carte d’identité ou eID',
'With a code by post'=>'Avec un code par la poste',
'With a code by telephone'=>'Avec un code par téléphone',
'You come by, and we ask you something that only you and we know.'=>'Vous passez, et nous vous demandons quelque chose que seuls vous et nous savons.',
'We see and hear each other. Nothing is recorded.'=>'Nous nous voyons et nous entendons. Rien n’est enregistré.',
'You show it. We look, and neither copy it nor note its number.'=>'Vous la montrez. Nous regardons, sans la copier ni noter son numéro.',
'We post a letter to the address that we have of you. You type the code from it on the page of your request.'=>'Nous postons une lettre à l’adresse que nous avons de vous. Vous tapez le code sur la page de votre demande.',
'We ring the number that we have of you and read you a code. You type it on the page of your request.'=>'Nous appelons le numéro que nous avons de vous et vous lisons un code. Vous le tapez sur la page de votre demande.',
'Until we know, the time that the law gives us for an answer stands still.'=>'Jusqu’à ce que nous le sachions, le délai que la loi nous donne pour répondre est suspendu.',
'Please send us no copy or photo of an identity card: we do not keep any, and do not need one.'=>'Ne nous envoyez ni copie ni photo d’une carte d’identité : nous n’en gardons pas, et n’en avons pas besoin.',
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
'Offer at least two ways: not everybody can go each one.'=>'Proposez au moins deux moyens : chacun ne convient pas à tous.',
'Please choose one of the ways that were offered.'=>'Choisissez un des moyens proposés.',
'Please say what came of it.'=>'Dites ce qui en est sorti.',
'This looks like the number of a card, a person or a telephone. Leave it out: only how you checked and what came of it may be kept.'=>'Cela ressemble au numéro d’une carte, d’une personne ou d’un téléphone. Laissez-le de côté : seuls peuvent être gardés le moyen de vérification et son résultat.',
'The last identity check did not show that it is them. Check again, or refuse.'=>'La dernière vérification d’identité n’a pas montré que c’est elle. Vérifiez de nouveau, ou refusez.',
'The copy should go elsewhere than to the known address. First check who it is, or drop that with a reason.'=>'La copie doit aller ailleurs qu’à l’adresse connue. Vérifiez d’abord qui c’est, ou abandonnez cela avec un motif.',
'This needs an identity check on this request.'=>'Ceci exige une vérification d’identité pour cette demande.',
'We take no files here, and no copy or photo of an identity card: the law lets us ask for no more than we need, and we do not need that. Choose one of the ways on your page.'=>'Nous n’acceptons ici ni fichier, ni copie ou photo d’une carte d’identité : la loi ne nous laisse pas demander plus que nécessaire, et cela ne l’est pas. Choisissez un des moyens sur votre page.',
'Three codes in a week are enough. Choose another way.'=>'Trois codes en une semaine suffisent. Choisissez un autre moyen.',
'This is not the code. Please look again.'=>'Ce n’est pas le code. Regardez encore.',
'There is no code that counts now: it has expired or was tried too often. Ask us for another way or a new code.'=>'Aucun code ne compte à présent : il a expiré ou a été essayé trop souvent. Demandez-nous un autre moyen ou un nouveau code.',
'It is too late to have this copy sent elsewhere. Please make a new request.'=>'Il est trop tard pour envoyer cette copie ailleurs. Faites une nouvelle demande.',
'There is no such field of this person on this site now.'=>'Ce champ de cette personne n’existe pas sur ce site à présent.',
'There is no such line.'=>'Cette ligne n’existe pas.',
'These are too many lines for one request. Please make another.'=>'Ce sont trop de lignes pour une demande. Faites-en une autre.',
'There is nothing to correct yet: add what is wrong and what it should be.'=>'Il n’y a encore rien à corriger : ajoutez ce qui est faux et ce que cela doit être.',
'Some lines are refused: grant this request in part, with the reason.'=>'Certaines lignes sont refusées : acceptez cette demande en partie, avec le motif.',
'Some lines are corrected already: grant this request in part, with the reason.'=>'Certaines lignes sont déjà corrigées : acceptez cette demande en partie, avec le motif.',
'Please say as what they act.'=>'Dites en quelle qualité ils agissent.',
'No work was done for this request yet.'=>'Aucun travail n’a encore été fait pour cette demande.',
'No such action exists.'=>'Cette action n’existe pas.',
'The work has moved on: this can no longer be done, or not yet.'=>'Le travail a avancé : ceci n’est plus possible, ou pas encore.',
'This is not among what was found.'=>'Ceci ne fait pas partie de ce qui a été trouvé.',
'There is no such hold.'=>'Cette obligation de conservation n’existe pas.',
'Nothing waits under this number.'=>'Rien n’attend sous ce numéro.',
'Nothing here may go yet.'=>'Rien ici ne peut encore partir.',
'This is not open any more.'=>'Ceci n’est plus ouvert.',
'There are no presets for this country.'=>'Il n’y a pas de préréglages pour ce pays.',
'Please give the term in months, from 1 to 1200.'=>'Donnez le délai en mois, de 1 à 1200.',
'Please give a day, such as 2026-12-31.'=>'Donnez un jour, comme 2026-12-31.',
'There is no such source on this site now.'=>'Cette source n’existe pas sur ce site actuellement.',
'This request is anonymous: nobody can be looked up for it.'=>'Cette demande est anonyme : il n’y a personne à rechercher.',
'Please attach a file, or write what you hold.'=>'Joignez un fichier, ou écrivez ce que vous détenez.',
'These are too many files, or they are too large: at most 10, together 20 MB.'=>'Ces fichiers sont trop nombreux ou trop gros : 10 au plus, 20 Mo au total.',
'A file did not arrive whole; it may be too large. Please try again.'=>'Un fichier n’est pas arrivé entier ; il est peut-être trop gros. Réessayez.',
'There is no such task; it may have been settled.'=>'Cette tâche n’existe pas ; elle est peut-être déjà réglée.',
'This processor has no e-mail address in the register.'=>'Ce sous-traitant n’a pas d’adresse e-mail au registre.',
'This processor is not in the register.'=>'Ce sous-traitant n’est pas au registre.',
'There is no such entry in the log.'=>'Cette entrée n’est pas au journal.',
'This purpose is not in the register.'=>'Cette finalité n’est pas au registre.',
'Without this purpose no request could be answered, so it stays.'=>'Sans cette finalité, aucune demande ne recevrait de réponse : elle reste.',
'Marketing is never necessary: it stops for a person who asks it.'=>'Le marketing n’est jamais nécessaire : il s’arrête pour qui le demande.',
'The key is set in wp-config.php or the server’s environment, and can only be changed there.'=>'La clé est dans wp-config.php ou l’environnement du serveur, et ne peut être changée que là.',
'This is no day.'=>'Ce n’est pas un jour.',
'There is no such row in what is held.'=>'Cette ligne n’est pas dans ce qui est détenu.',
'The copy is being made or lies ready: what is withheld can no longer be changed.'=>'La copie est en préparation ou prête : ce qui est retiré ne peut plus être changé.',
'There is no such class.'=>'Cette classe n’existe pas.',
'Please add a note: people read it in their copy.'=>'Ajoutez une note : les personnes la lisent dans leur copie.',
'There is no package for this request.'=>'Il n’y a pas d’archive pour cette demande.',
'The package is still being made.'=>'L’archive est encore en préparation.',
'The package has expired and is gone. A new one can be asked for.'=>'L’archive a expiré et a disparu. On peut en demander une nouvelle.',
'This code does not open the package. Please copy it whole from the newest mail.'=>'Ce code n’ouvre pas l’archive. Copiez-le en entier depuis l’e-mail le plus récent.',
'There is no such document.'=>'Ce document n’existe pas.',
'The law says that this document must be kept: it cannot be deleted yet.'=>'La loi dit que ce document doit être gardé : il ne peut pas encore être supprimé.',
'Please give the date of the document.'=>'Donnez la date du document.',
'Please choose a file that is not empty.'=>'Choisissez un fichier qui n’est pas vide.',
'This file is larger than your server accepts.'=>'Ce fichier est plus gros que votre serveur n’accepte.',
'Files of this kind are not accepted.'=>'Les fichiers de ce type ne sont pas acceptés.',
'Please choose one of the reasons.'=>'Choisissez un des motifs.',
'Please choose the case. All cases can be opened only for an inspection by an authority.'=>'Choisissez le dossier. Tous les dossiers ne peuvent être ouverts que pour une inspection par une autorité.',
'Please choose who may open it.'=>'Choisissez qui peut ouvrir.',
'There is no such record for you to open.'=>'Il n’y a pas de telle pièce que vous puissiez ouvrir.',
'The permission to open sealed records is over.'=>'La permission d’ouvrir des pièces scellées est terminée.',
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
'Number'=>'Numéro',
'File size'=>'Taille du fichier',
'Easy Digital Downloads orders'=>'Commandes Easy Digital Downloads',
'It is kept by law.'=>'La loi oblige à le garder.',
'Order %s'=>'Commande %s',
'%1$s of %2$s: %3$s'=>'%1$s du %2$s : %3$s',
'we must keep this (%1$s) until %2$s, and as long as an audit, dispute or claim is open'=>'nous devons garder ceci (%1$s) jusqu’au %2$s, et tant qu’un contrôle, litige ou recours est ouvert',
'we must keep this (%1$s) until %2$s; then it is erased by itself'=>'nous devons garder ceci (%1$s) jusqu’au %2$s ; ensuite cela s’efface de soi-même',
'Client documents: %s'=>'Documents des clients : %s',
'The plugin that this record belongs to is switched off: switch it on, or remove the record by hand.'=>'L’extension à laquelle appartient cet enregistrement est désactivée : activez-la, ou supprimez l’enregistrement à la main.',
'WooCommerce orders'=>'Commandes WooCommerce',
'Inspection by an authority'=>'Inspection par une autorité',
'Legal claim'=>'Action en justice',
'Request of the person themselves'=>'Demande de la personne elle-même',
'Order'=>'Commande',
'Document'=>'Document',
'Post'=>'Courrier',
'Comment'=>'Commentaire',
'all cases'=>'tous les dossiers',
'case %d'=>'dossier %d',
'There is no such record.'=>'Cet enregistrement n’existe pas.',
'State'=>'État',
'Firm'=>'Entreprise',
'Address'=>'Adresse',
'Telephone'=>'Téléphone',
'Ordered'=>'Commandé',
'Total'=>'Total',
'Paid by'=>'Payé par',
'Remark'=>'Remarque',
'Restricted by its author'=>'Limité par son auteur',
'Restricted by this person'=>'Limité par cette personne',
'Quick edit of a post of theirs'=>'Modification rapide d’un de leurs articles',
'Changing it through REST'=>'Le changer par REST',
'Approving or holding their comment'=>'Approuver ou retenir leur commentaire',
'A plugin rewrites their comment'=>'Une extension réécrit leur commentaire',
'A plugin changes their profile'=>'Une extension change leur profil',
'Deleting their account'=>'Supprimer leur compte',
'Purging their posts or comments, as scheduled work does'=>'Purger leurs articles ou commentaires, comme le fait le travail planifié',
'The person logs in'=>'La personne se connecte',
'The person changes their own profile'=>'La personne change son propre profil',
'A newsletter to them'=>'Une lettre d’information pour eux',
'A mail to many, they among them'=>'Un e-mail à beaucoup, dont eux',
'A notice of a comment'=>'Un avis de commentaire',
'A mail of which nobody knows what it is for'=>'Un e-mail dont personne ne sait à quoi il sert',
'A mail for a new password'=>'Un e-mail pour un nouveau mot de passe',
'A mail about their order'=>'Un e-mail sur leur commande',
'Another plugin asks whether it may use their data for statistics'=>'Une autre extension demande si elle peut utiliser leurs données pour des statistiques',
'They are still on a newsletter’s list'=>'Ils sont encore sur la liste d’une lettre d’information',
'An export of the whole site'=>'Un export de tout le site',
'The public reads what they wrote'=>'Le public lit ce qu’ils ont écrit',
'Changing the address of their order'=>'Changer l’adresse de leur commande',
'A payment or refund is booked on their order'=>'Un paiement ou remboursement est comptabilisé sur leur commande',
'Restrictions and objections'=>'Limitations et oppositions',
'Ground'=>'Motif',
'Purposes'=>'Finalités',
'Since'=>'Depuis',
'Single use (Article 18(2))'=>'Usage unique (article 18, par. 2)',
'Why'=>'Pourquoi',
'Recorded'=>'Consigné',
'Made'=>'Fait',
'Mail that was held back'=>'E-mail retenu',
'From'=>'De',
'Text'=>'Texte',
'Further addresses that you proved'=>'Autres adresses que vous avez prouvées',
'Restriction asked for by the person (Article 18)'=>'Limitation demandée par la personne (article 18)',
'Objection that is being weighed (Article 21)'=>'Opposition en cours d’examen (article 21)',
'Stop list that the person chose'=>'Liste d’exclusion choisie par la personne',
'Objection that was founded (Article 21)'=>'Opposition fondée (article 21)',
'This person has had the use of their data restricted (Article 18 of the GDPR): it may be stored, but not changed, deleted or published. A use that the law allows is recorded on their page in Rights Desk first.'=>'Cette personne a fait limiter l’utilisation de ses données (article 18 du RGPD) : elles peuvent être conservées, mais pas modifiées, supprimées ni publiées. Un usage que la loi permet est d’abord consigné sur sa page dans Rights Desk.',
'Restricted'=>'Limité',
'There is nothing of this on the site to try it on.'=>'Il n’y a rien de tel sur le site pour l’essayer.',
'Tried, and stopped.'=>'Essayé, et arrêté.',
'Tried, and it went through. Another plugin gets around the restriction: please look into it.'=>'Essayé, et c’est passé. Une autre extension contourne la limitation : examinez cela.',
'Tried, and it goes on as it should.'=>'Essayé, et cela continue comme il se doit.',
'Tried, and it was stopped although it should go on.'=>'Essayé, et cela a été arrêté alors que cela devrait continuer.',
'its maker is being asked'=>'on interroge son auteur',
'searched by hand'=>'cherché à la main',
'not looked into yet'=>'pas encore examiné',
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
'Other places'=>'Autres endroits',
'Copies from processors'=>'Copies des sous-traitants',
'Nothing has been scanned yet: add --scan.'=>'Rien n’a encore été analysé : ajoutez --scan.',
'%1$s offers no %2$s.'=>'%1$s n’offre pas d’%2$s.',
'eraser'=>'effaceur',
'exporter'=>'exportateur',
'exporter and no eraser'=>'exportateur ni d’effaceur',
'Places that nothing covers: %d'=>'Endroits que rien ne couvre : %d',
'Unknown'=>'Inconnu',
'Group'=>'Groupe',
'Origin'=>'Origine',
'Withheld: %s'=>'Retiré : %s',
'Places that no plugin exports'=>'Endroits qu’aucune extension n’exporte',
'Processor'=>'Sous-traitant',
'Answered'=>'Répondues',
'Answer'=>'Réponse',
'Note'=>'Note',
'Files'=>'Fichiers',
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
'A row that you withheld has changed or is gone since: look at what is held again, or go on without it.'=>'Une ligne que vous aviez retirée a changé ou disparu depuis : regardez de nouveau ce qui est détenu, ou continuez sans.',
'What is withheld'=>'Ce qui est retiré',
'The package'=>'L’archive',
'It goes round in circles: page %d is the same as the one before.'=>'Elle tourne en rond : la page %d est identique à la précédente.',
'Not found again: %s'=>'Pas retrouvé : %s',
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
'A copy of the data kept under %1$s, made on %2$s (Article %3$s of the General Data Protection Regulation).'=>'Une copie des données conservées sous %1$s, faite le %2$s (article %3$s du règlement général sur la protection des données).',
'It holds what the person gave and what was observed of them, not what was derived from it.'=>'Elle contient ce que la personne a fourni et ce qui a été observé d’elle, pas ce qui en a été déduit.',
'This copy is not complete.'=>'Cette copie n’est pas complète.',
'The list below says which sources could not be read. Ask the privacy contact for what is missing.'=>'La liste ci-dessous dit quelles sources n’ont pas pu être lues. Demandez ce qui manque au contact vie privée.',
'Where was looked'=>'Où l’on a cherché',
'Source'=>'Source',
'Category'=>'Catégorie',
'Records'=>'Enregistrements',
'Some data is not shown because it is about other people, whose rights count too (Article %s). You may ask the supervisory authority to look at this.'=>'Certaines données ne sont pas montrées parce qu’elles concernent d’autres personnes, dont les droits comptent aussi (article %s). Vous pouvez demander à l’autorité de contrôle de l’examiner.',
'What this copy does not cover'=>'Ce que cette copie ne couvre pas',
'These places on this site hold e-mail addresses, and the software that keeps them offers no copy. What was found there by your address is in this copy; data without your address may not be. Ask the privacy contact.'=>'Ces endroits de ce site contiennent des adresses e-mail, et le logiciel qui les garde n’offre pas de copie. Ce qui y était sous votre adresse est dans cette copie ; des données sans votre adresse peuvent manquer. Demandez au contact vie privée.',
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
'files that processors sent and documents made for you, if there are any'=>'fichiers envoyés par des sous-traitants et documents faits pour vous, s’il y en a',
'All sources answered.'=>'Toutes les sources ont répondu.',
'Some data is withheld because it is about other people; index.html says what and why.'=>'Certaines données sont retirées parce qu’elles concernent d’autres personnes ; index.html dit quoi et pourquoi.',
'Some records could not be erased: try again, or remove them by hand and go on.'=>'Certaines pièces n’ont pas pu être effacées : réessayez, ou supprimez-les à la main et continuez.',
'What is to go'=>'Ce qui doit partir',
'Record whose term is over'=>'Pièce dont le délai est passé',
'A setting of this site names your address.'=>'Un réglage de ce site nomme votre adresse.',
'The package cannot be written: the disk is full (%s free).'=>'L’archive ne peut pas être écrite : le disque est plein (%s libres).',
'The package cannot be written: the folder for packages does not take the file (no rights, or a quota).'=>'L’archive ne peut pas être écrite : le dossier des archives n’accepte pas le fichier (droits ou quota).',
'Status'=>'Statut',
'Written'=>'Écrit',
'Changed'=>'Modifié',
'Excerpt'=>'Extrait',
'Earlier versions written'=>'Versions antérieures écrites'
));
