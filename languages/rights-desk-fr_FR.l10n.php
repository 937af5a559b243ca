<?php
defined( 'ABSPATH' ) || exit;
return array('x-domain'=>'rights-desk','plural-forms'=>'nplurals=2; plural=(n > 1);','language'=>'fr_FR','messages'=>array(
'Rights Desk'=>'Rights Desk',
'Keeps the promises of your privacy policy, and proves it: requests for access and erasure, answered in time.'=>'Tient les promesses de votre politique de confidentialité, et le prouve : demandes d’accès et d’effacement, traitées à temps.',
'block title'."\4".'Cookie choices'=>'Choix des cookies',
'block description'."\4".'Says what a visitor chose about cookies, and lets them change or withdraw it.'=>'Dit ce qu’un visiteur a choisi pour les cookies, et lui permet de modifier ou de retirer ce choix.',
'block keyword'."\4".'cookies'=>'cookies',
'block keyword'."\4".'consent'=>'consentement',
'block keyword'."\4".'privacy'=>'vie privée',
'block title'."\4".'Contact consent'=>'Consentement au contact',
'block description'."\4".'Asks visitors whether you may write to them, and keeps what they agreed to.'=>'Demande aux visiteurs si vous pouvez leur écrire, et conserve ce qu’ils ont accepté.',
'block keyword'."\4".'newsletter'=>'newsletter',
'block title'."\4".'Privacy policy'=>'Politique de confidentialité',
'block description'."\4".'Shows the version of your privacy policy that is in force, and its other versions.'=>'Affiche la version de votre politique de confidentialité en vigueur, et ses autres versions.',
'block keyword'."\4".'policy'=>'politique',
'block keyword'."\4".'gdpr'=>'rgpd',
'block title'."\4".'Privacy request form'=>'Formulaire de demande sur la vie privée',
'block description'."\4".'Lets visitors use their privacy rights: a copy, correction, erasure and more.'=>'Permet aux visiteurs d’exercer leurs droits : copie, rectification, effacement et plus.',
'block keyword'."\4".'rights'=>'droits',
'Corrections asked'=>'Corrections demandées',
'Identity checks'=>'Vérifications d’identité',
'Copy sent to'=>'Copie envoyée à',
'Acts for the person'=>'Agit pour la personne',
'Addresses asked about'=>'Adresses interrogées',
'The code was typed on the page of the request.'=>'Le code a été tapé sur la page de la demande.',
'People who agreed to be contacted'=>'Personnes qui ont accepté d’être contactées',
'Privacy policy'=>'Politique de confidentialité',
'Date'=>'Date',
'Title'=>'Titre',
'E-mail'=>'E-mail',
'File'=>'Fichier',
'Form on the site'=>'Formulaire sur le site',
'Comment form'=>'Formulaire de commentaire',
'Registration'=>'Inscription',
'Checkout'=>'Validation de commande',
'Elsewhere'=>'Ailleurs',
'On paper'=>'Sur papier',
'By telephone'=>'Par téléphone',
'In person'=>'En personne',
'Consents'=>'Consentements',
'For'=>'Pour',
'The words that you read'=>'Le texte que vous avez lu',
'Where'=>'Où',
'Asked on'=>'Demandé le',
'Given on'=>'Donné le',
'Confirmed by mail on'=>'Confirmé par e-mail le',
'Withdrawn on'=>'Retiré le',
'You get this mail because you agreed to it. No more of these: %s'=>'Vous recevez cet e-mail parce que vous l’avez accepté. Ne plus en recevoir : %s',
'You get this mail because you agreed to it.'=>'Vous recevez cet e-mail parce que vous l’avez accepté.',
'No more of these'=>'Ne plus en recevoir',
'Yes, %s may send me its newsletter by e-mail. I can stop this at any time, by one click in each mail.'=>'Oui, %s peut m’envoyer sa newsletter par e-mail. Je peux arrêter à tout moment, d’un clic dans chaque e-mail.',
'Yes, %1$s may contact me by e-mail for this: %2$s. I can stop this at any time, by one click in each mail.'=>'Oui, %1$s peut me contacter par e-mail pour ceci : %2$s. Je peux arrêter à tout moment, d’un clic dans chaque e-mail.',
'Help of %s'=>'Aide de %s',
'Your browser can refuse cookies, and delete what sites have stored. You may have to log in again then, and sites forget what you chose, also about cookies.'=>'Votre navigateur peut refuser les cookies, et supprimer ce que des sites ont enregistré. Vous devrez peut-être ensuite vous reconnecter, et les sites oublieront ce que vous avez choisi, aussi pour les cookies.',
'On a computer: the three dots, Settings, Privacy and security, “Third-party cookies” to refuse those, and “Delete browsing data” to delete. On a phone: the three dots, Settings, Privacy and security.'=>'Sur un ordinateur : les trois points, Paramètres, Confidentialité et sécurité, « Cookies tiers » pour les refuser, et « Supprimer les données de navigation » pour supprimer. Sur un téléphone : les trois points, Paramètres, Confidentialité et sécurité.',
'On a computer: the three lines, Settings, Privacy & Security: “Enhanced Tracking Protection” to refuse, “Cookies and Site Data” to delete. The same page lets Firefox tell sites not to sell or share your data, which this site heeds.'=>'Sur un ordinateur : les trois lignes, Paramètres, Vie privée et sécurité : « Protection renforcée contre le pistage » pour refuser, « Cookies et données de sites » pour supprimer. Sur la même page, Firefox peut demander aux sites de ne pas vendre ni partager vos données, ce que ce site respecte.',
'On a Mac: Safari, Settings, Privacy: “Prevent cross-site tracking”, “Manage Website Data”. On an iPhone or iPad: Settings, Apps, Safari: “Block All Cookies” under Advanced, and “Clear History and Website Data”.'=>'Sur un Mac : Safari, Réglages, Confidentialité : « Empêcher le suivi sur plusieurs domaines », « Gérer les données du site web ». Sur un iPhone ou un iPad : Réglages, Apps, Safari : « Bloquer tous les cookies » sous Avancé, et « Effacer historique, données de site ».',
'On a computer: the three dots, Settings, “Privacy, search, and services”: “Cookies” to refuse, “Clear browsing data” to delete.'=>'Sur un ordinateur : les trois points, Paramètres, « Confidentialité, recherche et services » : « Cookies » pour refuser, « Effacer les données de navigation » pour supprimer.',
'This site stores nothing in your browser.'=>'Ce site n’enregistre rien dans votre navigateur.',
'This site itself'=>'Ce site lui-même',
'Run in: %s.'=>'Exploité depuis : %s.',
'Privacy statement'=>'Déclaration de confidentialité',
'Refuse or delete there'=>'Refuser ou supprimer là-bas',
'It stores nothing in your browser, but sees your address and which page you are on.'=>'N’enregistre rien dans votre navigateur, mais voit votre adresse et la page où vous êtes.',
'This is where your page stands.'=>'Votre page se trouve ici.',
'The cookie notice takes these colours, and they could not be read: their contrast is %1$s to 1, and must be %2$s to 1 at least.'=>'Le bandeau cookies reprend ces couleurs, et il ne serait pas lisible : leur contraste est de %1$s pour 1, et doit être d’au moins %2$s pour 1.',
'Your choice about cookies'=>'Votre choix pour les cookies',
'{site} asks to see how this site is used, and to show content and advertising of others, who may follow you.'=>'{site} demande à voir comment ce site est utilisé, et à afficher des contenus et de la publicité d’autres, qui peuvent vous suivre.',
'{site} asks to see how this site is used.'=>'{site} demande à voir comment ce site est utilisé.',
'{site} asks to show content and advertising of others, who may follow you.'=>'{site} demande à afficher des contenus et de la publicité d’autres, qui peuvent vous suivre.',
'Functional'=>'Fonctionnel',
'What this site needs to work'=>'Ce dont ce site a besoin pour marcher',
'always on'=>'toujours actif',
'Analytical'=>'Analytique',
'How this site is used'=>'Comment ce site est utilisé',
'Tracking'=>'Traçage',
'Content and advertising of others'=>'Contenus et publicité d’autres',
'Accept all'=>'Tout accepter',
'Refuse all'=>'Tout refuser',
'Save choice'=>'Enregistrer le choix',
'Who they are'=>'Qui ils sont',
'List of cookies'=>'Liste des cookies',
'Each service, and how long it stays'=>'Chaque service, et combien de temps cela reste',
'Your browser refused for you (Global Privacy Control): only what is functional is used.'=>'Votre navigateur a refusé pour vous (Global Privacy Control) : seul ce qui est fonctionnel est utilisé.',
'Your browser refused for you (Do Not Track): only what is functional is used.'=>'Votre navigateur a refusé pour vous (Do Not Track) : seul ce qui est fonctionnel est utilisé.',
'Your browser refused for you (Global Privacy Control or Do Not Track): only what is functional is used.'=>'Votre navigateur a refusé pour vous (Global Privacy Control ou Do Not Track) : seul ce qui est fonctionnel est utilisé.',
'Cookie choices'=>'Choix des cookies',
'Your choice is saved for six months.'=>'Votre choix est enregistré pour six mois.',
'You refused: only what is functional is used.'=>'Vous avez refusé : seul ce qui est fonctionnel est utilisé.',
'You allowed all categories.'=>'Vous avez autorisé toutes les catégories.',
'You allowed: {what}.'=>'Vous avez autorisé : {what}.',
'You have not chosen yet: only what is functional is used.'=>'Vous n’avez pas encore choisi : seul ce qui est fonctionnel est utilisé.',
'Withdraw all'=>'Tout retirer',
'single services ({count})'=>'services à part ({count})',
'Number of your consent: {receipt}'=>'Numéro de votre consentement : {receipt}',
'Without JavaScript only what is functional is used.'=>'Sans JavaScript, seul ce qui est fonctionnel est utilisé.',
'{name} keeps its own cookies; delete them there.'=>'{name} garde ses propres cookies ; supprimez-les là-bas.',
'This could not be loaded. Please try again.'=>'Le chargement a échoué. Veuillez réessayer.',
'{name} would load here. It then learns your internet address, and may follow you.'=>'{name} se chargerait ici. Ce service apprend alors votre adresse internet, et peut vous suivre.',
'Another site'=>'Un autre site',
'Show once'=>'Afficher une fois',
'Always show {name}'=>'Toujours afficher {name}',
'Open it at {name}'=>'Ouvrir chez {name}',
'Measures advertising, and shows ads that fit you'=>'Mesure la publicité, et affiche des annonces qui vous correspondent',
'Plays music and podcasts'=>'Diffuse de la musique et des podcasts',
'Shows pictures beside names'=>'Affiche des photos à côté des noms',
'Lets you make an appointment'=>'Vous permet de prendre rendez-vous',
'Lets you talk with us in a chat'=>'Vous permet de discuter avec nous par chat',
'Remembers what you chose about cookies'=>'Retient ce que vous avez choisi pour les cookies',
'Shows comments, and lets you write some'=>'Affiche des commentaires, et vous permet d’en écrire',
'Shows forms, and recognises those who filled one in, for marketing'=>'Affiche des formulaires, et reconnaît les personnes qui en ont rempli un, pour le marketing',
'Reports faults and slowness of the site'=>'Signale les erreurs et les lenteurs du site',
'Delivers fonts and icons'=>'Fournit des polices et des icônes',
'Shows forms'=>'Affiche des formulaires',
'Remembers the language that you read in'=>'Retient la langue dans laquelle vous lisez',
'Delivers pieces of program that the site uses'=>'Fournit des morceaux de programme que le site utilise',
'Lets you log in'=>'Vous permet de vous connecter',
'Shows sign-up forms, and measures newsletters'=>'Affiche des formulaires d’inscription, et mesure les newsletters',
'Shows maps'=>'Affiche des cartes',
'Lets you pay'=>'Vous permet de payer',
'Records how visitors move and click on pages, to improve the site'=>'Enregistre comment les visiteurs se déplacent et cliquent sur les pages, pour améliorer le site',
'Shows reviews'=>'Affiche des avis',
'Tells people from robots'=>'Distingue les personnes des robots',
'Protects the site and delivers its pages'=>'Protège le site et fournit ses pages',
'Lets you share a page'=>'Vous permet de partager une page',
'Cart, checkout and account of the shop'=>'Panier, paiement et compte de la boutique',
'Logging in, comments and settings on this site'=>'Connexion, commentaires et réglages sur ce site',
'Shows posts and buttons of a social network'=>'Affiche des publications et des boutons d’un réseau social',
'Tells the shop from where its customers came'=>'Dit à la boutique d’où viennent ses clients',
'Counts visits, and shows how the site is used'=>'Compte les visites, et montre comment le site est utilisé',
'Loads other scripts, such as those of statistics and advertising'=>'Charge d’autres scripts, comme ceux de statistiques et de publicité',
'Tries out different versions of pages'=>'Essaie différentes versions de pages',
'Plays videos'=>'Diffuse des vidéos',
'remembers which ad brought you here'=>'retient quelle annonce vous a amené ici',
'recognises you for advertising'=>'vous reconnaît pour la publicité',
'spreads visits over servers'=>'répartit les visites entre les serveurs',
'remembers what is in the cart'=>'retient ce qui est dans le panier',
'remembers the conversation'=>'retient la conversation',
'remembers what you chose about cookies'=>'retient ce que vous avez choisi pour les cookies',
'remembers your name and address for your next comment, if you asked for that'=>'retient votre nom et votre adresse pour votre prochain commentaire, si vous l’avez demandé',
'remembers whether the browser can show emoji'=>'retient si le navigateur peut afficher les emojis',
'prevents fraud in payments'=>'empêche la fraude lors des paiements',
'remembers the language'=>'retient la langue',
'limits how much is sent'=>'limite la quantité envoyée',
'keeps you logged in'=>'vous garde connecté',
'remembers the password of a protected page'=>'retient le mot de passe d’une page protégée',
'carries a payment through'=>'mène un paiement à son terme',
'remembers settings of the player'=>'retient les réglages du lecteur',
'tells people from robots'=>'distingue les personnes des robots',
'protects against abuse'=>'protège contre les abus',
'remembers which messages you have seen or closed'=>'retient quels messages vous avez vus ou fermés',
'holds one visit together'=>'relie les étapes d’une même visite',
'remembers settings'=>'retient les réglages',
'remembers from where you came'=>'retient d’où vous venez',
'matches you between services'=>'vous reconnaît d’un service à l’autre',
'tests what the browser can store'=>'teste ce que le navigateur peut enregistrer',
'remembers which version of a page you see'=>'retient quelle version d’une page vous voyez',
'remembers which products you looked at'=>'retient quels produits vous avez regardés',
'recognises you on a later visit'=>'vous reconnaît lors d’une visite ultérieure',
'remembers what you watched'=>'retient ce que vous avez regardé',
'finishes a withdrawal that was broken off'=>'termine un retrait qui a été interrompu',
'Say whose it is: then the policy’s list has it.'=>'Dites à qui il est : la liste de la politique le contient alors.',
'The server itself sets this cookie: no script can hold it back. Switch it off in the plugin or on the server that sets it, or say that the site cannot work without it.'=>'Le serveur lui-même dépose ce cookie : aucun script ne peut le retenir. Désactivez-le dans l’extension ou sur le serveur qui le dépose, ou dites que le site ne peut pas s’en passer.',
'The theme has it in its own files: the full mode holds it back.'=>'Le thème l’a dans ses propres fichiers : le mode complet le retient.',
'A script of %s sets it by itself. Look in its settings for consent, or give the script a service in the register by a text that it holds.'=>'Un script de %s le dépose de lui-même. Cherchez dans ses réglages ce qui concerne le consentement, ou donnez au script un service dans le registre, par un texte qu’il contient.',
'A script of this site sets it by itself. Find the script, and give it a service in the register by a text that it holds.'=>'Un script de ce site le dépose de lui-même. Trouvez le script, et donnez-lui un service dans le registre, par un texte qu’il contient.',
'Neither mode holds this back. Take it out where the line says that it stands.'=>'Aucun des deux modes ne retient ceci. Enlevez-le à l’endroit que la ligne indique.',
'Switching the notice on does not hold this back. Take it out where the line says that it stands.'=>'Activer le bandeau ne retient pas ceci. Enlevez-le à l’endroit que la ligne indique.',
'Switch the notice on in the full mode: it is then held back until a choice.'=>'Activez le bandeau en mode complet : c’est alors retenu jusqu’à un choix.',
'Switch the notice on: it is then held back until a choice.'=>'Activez le bandeau : c’est alors retenu jusqu’à un choix.',
'Cookies that others set under their own address (third-party cookies): a page cannot read them. Who is asked is seen, and the register says what they keep.'=>'Les cookies que d’autres déposent sous leur propre adresse (cookies tiers) : une page ne peut pas les lire. On voit qui est appelé, et le registre dit ce qu’ils gardent.',
'Cookies that scripts cannot read (HttpOnly), when the answer to something else than the page itself sets them.'=>'Les cookies que les scripts ne peuvent pas lire (HttpOnly), quand ils sont déposés par la réponse à autre chose que la page elle-même.',
'What needs a login, a filled-in form, an order, or a payment.'=>'Ce qui demande une connexion, un formulaire rempli, une commande ou un paiement.',
'What needs a click on something else than a menu, a tab or a fold, or a link to another page: those pages are looked at by themselves.'=>'Ce qui demande un clic sur autre chose qu’un menu, un onglet ou un volet, ou sur un lien vers une autre page : ces pages sont regardées à part.',
'What frames of others keep and load inside themselves.'=>'Ce que les cadres d’autres gardent et chargent à l’intérieur d’eux-mêmes.',
'What is shown only to some: by country, by device, by chance, by date, or where an ad blocker in your own browser stops it.'=>'Ce qui n’est montré qu’à certains : selon le pays, l’appareil, le hasard, la date, ou là où un bloqueur de publicité dans votre propre navigateur l’arrête.',
'Pages of which it took samples: it looked at %1$d, and the site has %2$d. Each scan takes some others.'=>'Les pages dont elle n’a pris que des échantillons : l’analyse en a regardé %1$d, et le site en a %2$d. Chaque analyse en prend d’autres.',
'leads to another page'=>'mène à une autre page',
'did not tell anything in time: a cache answered instead, a header forbids that it is shown in a frame, or it is broken'=>'n’a rien dit à temps : un cache a répondu à sa place, un en-tête interdit de l’afficher dans un cadre, ou elle est cassée',
'the server answered with an error'=>'le serveur a répondu par une erreur',
'before anybody agreed'=>'avant tout accord',
'%d thing is there before anybody agreed.'=>'%d élément est là avant tout accord.'."\0".'%d éléments sont là avant tout accord.',
'This look at a page is over. Start it again from the screen of the scan.'=>'Cet examen d’une page est terminé. Relancez-le depuis l’écran de l’analyse.',
'What was stored here for services that you no longer allow has been deleted.'=>'Ce qui était enregistré ici pour des services que vous n’autorisez plus a été supprimé.',
'These services keep something under their own address, which this site cannot reach. You can delete it there:'=>'Ces services gardent quelque chose sous leur propre adresse, que ce site ne peut pas atteindre. Vous pouvez le supprimer là-bas :',
'Close'=>'Fermer',
'local storage'=>'stockage local',
'session storage'=>'stockage de session',
'database in the browser'=>'base de données dans le navigateur',
'cache of the browser'=>'cache du navigateur',
'under this site’s address'=>'sous l’adresse de ce site',
'third party'=>'tiers',
'until the browser closes'=>'jusqu’à la fermeture du navigateur',
'until you delete it'=>'jusqu’à ce que vous le supprimiez',
'%d year'=>'%d an'."\0".'%d ans',
'%d month'=>'%d mois'."\0".'%d mois',
'%d day'=>'%d jour'."\0".'%d jours',
'%d hour'=>'%d heure'."\0".'%d heures',
'%d minute'=>'%d minute'."\0".'%d minutes',
'Disclosures to authorities'=>'Communications aux autorités',
'That data was given to %1$s stays on record until %2$s, sealed (%3$s).'=>'Le fait que des données ont été données à %1$s reste consigné jusqu’au %2$s, scellé (%3$s).',
'Tax'=>'Fiscale',
'Criminal'=>'Pénale',
'Other'=>'Autres',
'Nothing'=>'Rien',
'Authority'=>'Autorité',
'Investigation'=>'Enquête',
'Law that compels it'=>'Loi qui y oblige',
'What was asked'=>'Ce qui a été demandé',
'What we contested, and how'=>'Ce que nous avons contesté, et comment',
'What was given'=>'Ce qui a été donné',
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
'Nothing can be agreed to here: none of the chosen purposes rests on consent.'=>'Il n’y a rien à accepter ici : aucune des finalités choisies ne repose sur le consentement.',
'Your e-mail address'=>'Votre adresse e-mail',
'Leave this empty'=>'Laissez ceci vide',
'I agree'=>'J’accepte',
'We keep what you agreed to and when, to prove it. You get a mail in which you confirm it first.'=>'Nous conservons ce que vous avez accepté et quand, pour le prouver. Vous recevez d’abord un e-mail dans lequel vous le confirmez.',
'We sent a mail to the address that you gave. Open the link in it and press the button. Only then do we write to you. If you agreed before, nothing changes and no mail comes.'=>'Nous avons envoyé un e-mail à l’adresse que vous avez donnée. Ouvrez le lien qu’il contient et appuyez sur le bouton. Nous ne vous écrirons qu’ensuite. Si vous aviez déjà accepté, rien ne change et aucun e-mail ne part.',
'Please go back and try again.'=>'Veuillez revenir en arrière et réessayer.',
'This link does not work any more'=>'Ce lien ne fonctionne plus',
'It was used before, or its time is over. You can agree again on our site.'=>'Ce lien a déjà servi, ou son délai est passé. Vous pouvez accepter de nouveau sur notre site.',
'Yes, I agree'=>'Oui, j’accepte',
'Do you agree?'=>'Êtes-vous d’accord ?',
'Somebody, we think you, ticked this on our site. Only if you press the button do we write to you for it. If it was not you, you need do nothing.'=>'Quelqu’un, sans doute vous, a coché ceci sur notre site. Nous ne vous écrirons à ce sujet que si vous appuyez sur le bouton. Si ce n’était pas vous, vous n’avez rien à faire.',
'It was answered before.'=>'La réponse a déjà été donnée.',
'Thank you. We noted that you agree to: %s.'=>'Merci. Nous avons noté que vous acceptez : %s.',
'Thank you'=>'Merci',
'Changed your mind? Withdraw it here, at any time.'=>'Vous avez changé d’avis ? Retirez votre consentement ici, à tout moment.',
'Withdraw: %s'=>'Retirer : %s',
'Not confirmed yet'=>'Pas encore confirmé',
'Since %s'=>'Depuis le %s',
'What you agreed to'=>'Ce que vous avez accepté',
'Withdrawn: %s. You get no more of these mails.'=>'Retiré : %s. Vous ne recevrez plus ces e-mails.',
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
'It was used before, or its time is over.'=>'Il a déjà servi, ou son temps est passé.',
'Who uses %1$s told us that %2$s is theirs too. If that is right, a request about their data goes for both.'=>'La personne qui utilise %1$s nous a dit que %2$s est aussi à elle. Si c’est exact, une demande sur ses données vaut pour les deux.',
'Is this your address too?'=>'Est-ce aussi votre adresse ?',
'Do not press “yes” for anyone else: they would get a copy of what we hold about you.'=>'N’appuyez sur « oui » pour personne d’autre : il recevrait une copie de ce que nous détenons sur vous.',
'Yes, both are mine'=>'Oui, les deux sont à moi',
'No'=>'Non',
'Thank you. Both addresses are now known to be yours.'=>'Merci. On sait maintenant que les deux adresses sont à vous.',
'Thank you. Nothing is joined.'=>'Merci. Rien n’est relié.',
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
'The one that we know you by, if you can.'=>'Si possible, celle sous laquelle nous vous connaissons.',
'Your name (not required)'=>'Votre nom (facultatif)',
'Anything that helps us find it (not required)'=>'Ce qui peut nous aider à chercher (facultatif)',
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
'There is no such consent any more'=>'Ce consentement n’existe plus',
'Nothing is sent to you on the ground of it.'=>'Rien ne vous est envoyé sur cette base.',
'Withdrawn'=>'Retirée',
'All is withdrawn. You get no more of these mails.'=>'Tout est retiré. Vous ne recevrez plus ces e-mails.',
'Stop this: %s'=>'Arrêter ceci : %s',
'Stop everything'=>'Tout arrêter',
'We write to you about nothing that needs your consent.'=>'Nous ne vous écrivons à aucun sujet qui demande votre consentement.',
'Withdraw your consent'=>'Retirer votre consentement',
'Please fill in a valid e-mail address.'=>'Veuillez indiquer une adresse e-mail valable.',
'Too many requests came from your network in a short time. Please try again in an hour, or write to us.'=>'Trop de demandes sont venues de votre réseau en peu de temps. Réessayez dans une heure, ou écrivez-nous.',
'If that address agreed to anything, we sent it the link with which to withdraw it.'=>'Si un consentement a été donné avec cette adresse, nous y avons envoyé le lien pour le retirer.',
'Each mail that we send with your consent has a link to withdraw it. Lost it? Fill in your address and we send it again.'=>'Chaque e-mail que nous envoyons avec votre consentement contient un lien pour le retirer. Vous l’avez perdu ? Indiquez votre adresse et nous le renvoyons.',
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
'Please confirm that you agree'=>'Veuillez confirmer que vous êtes d’accord',
'Hello,

Someone, we think you, ticked this on the site of {controller} and gave this e-mail address:

{agreed}

If that is right, open this page and press the button, within {days} days:

{link}

Was it not you? Then you need do nothing: we do not write to you for it.'=>'Bonjour,

Quelqu’un, sans doute vous, a coché ceci sur le site de {controller} et a donné cette adresse e-mail :

{agreed}

Si c’est exact, ouvrez cette page et appuyez sur le bouton, dans les {days} jours :

{link}

Ce n’était pas vous ? Alors vous n’avez rien à faire : nous ne vous écrirons pas à ce sujet.',
'The link to withdraw your consent'=>'Le lien pour retirer votre consentement',
'Hello,

Here is the link with which you see what you agreed to at {controller}, and withdraw it, as was asked for on our site:

{link}

Did you not ask for it? Then you need do nothing.'=>'Bonjour,

Voici le lien pour voir ce que vous avez accepté auprès de {controller}, et pour le retirer, comme demandé sur notre site :

{link}

Vous ne l’avez pas demandé ? Alors vous n’avez rien à faire.',
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
'Privacy policy: promises that need you'=>'Politique de confidentialité : des promesses ont besoin de vous',
'Your privacy policy makes promises. These are not being kept, or may not be for long:

{promises}

What was seen, and how to mend it:

{link}

You get this mail at most once a week, and only if something needs you.'=>'Votre politique de confidentialité fait des promesses. Celles-ci ne sont pas tenues, ou risquent de ne plus l’être bientôt :

{promises}

Ce qui a été constaté, et comment y remédier :

{link}

Vous recevez cet e-mail une fois par semaine au plus, et seulement si quelque chose a besoin de vous.',
'New on your pages: cookies or scripts that need you'=>'Nouveau sur vos pages : des cookies ou des scripts ont besoin de vous',
'The weekly look at your site’s pages found something that is new:

{seen}

Say whose it is, so that your policy lists it, and stop what runs before anybody agreed:

{link}

You get this mail at most once a day, and only when something is new.'=>'L’examen hebdomadaire des pages de votre site a trouvé du nouveau :

{seen}

Dites à qui c’est, pour que votre politique le mentionne, et arrêtez ce qui tourne avant tout accord :

{link}

Vous recevez cet e-mail au plus une fois par jour, et seulement s’il y a du nouveau.',
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
'Confirm a consent'=>'Confirmer un consentement',
'New link to withdraw consent'=>'Nouveau lien pour retirer un consentement',
'New link to a request'=>'Nouveau lien vers une demande',
'To a processor: task'=>'À un sous-traitant : tâche',
'To a processor: reminder'=>'À un sous-traitant : rappel',
'To staff: new request'=>'Au personnel : nouvelle demande',
'To staff: due soon'=>'Au personnel : échéance proche',
'To staff: late'=>'Au personnel : en retard',
'To staff: needs attention'=>'Au personnel : demande attention',
'To staff: records whose term is over'=>'Au personnel : pièces dont le délai est passé',
'To staff: promises that need you'=>'À l’équipe : des promesses ont besoin de vous',
'To staff: new cookies or scripts'=>'À l’équipe : nouveaux cookies ou scripts',
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
'What was agreed to'=>'Ce qui a été accepté',
'What the data may still be used for'=>'Ce pour quoi les données peuvent encore servir',
'Last day of the pause'=>'Dernier jour de la pause',
'What was reviewed'=>'Ce qui a été examiné',
'Answer of the reviewer'=>'Réponse de l’examinateur',
'What was kept, and why'=>'Ce qui a été conservé, et pourquoi',
'Promises that need you, and why'=>'Les promesses qui ont besoin de vous, et pourquoi',
'What was seen on the pages, line by line'=>'Ce qui a été vu sur les pages, ligne par ligne',
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
'accounts'=>'comptes',
'comments'=>'commentaires',
'orders and customers'=>'commandes et clients',
'messages by forms'=>'messages envoyés par formulaire',
'newsletters'=>'newsletters',
'texts that others wrote'=>'textes écrits par d’autres',
'requests about data'=>'demandes sur les données',
'the whole site and its settings'=>'tout le site et ses réglages',
'address of the device (IP address)'=>'adresse de l’appareil (adresse IP)',
'browser and operating system'=>'navigateur et système d’exploitation',
'Protection of our forms against abuse'=>'Protection de nos formulaires contre les abus',
'a coded form of the network, from which nobody can be read back'=>'une forme codée du réseau, qui ne permet de retrouver personne',
'What plugins keep'=>'Ce que les extensions conservent',
'The request form'=>'Le formulaire de demande',
'E-mail address'=>'Adresse e-mail',
'The comment form'=>'Le formulaire de commentaire',
'Website'=>'Site web',
'Remember me'=>'Se souvenir de moi',
'User name'=>'Nom d’utilisateur',
'The checkout'=>'La validation de commande',
'Backups are made by %s.'=>'Les sauvegardes sont faites par %s.',
'The site sees no plugin that makes backups. If your host makes them, this is fine: say so in the measure.'=>'Le site ne voit aucune extension qui fait des sauvegardes. Si votre hébergeur les fait, tout va bien : indiquez-le dans la mesure.',
'A second factor comes from %s.'=>'Un second facteur est fourni par %s.',
'The site sees no plugin that asks for a second factor.'=>'Le site ne voit aucune extension qui demande un second facteur.',
'Attacks are stopped by %s.'=>'Les attaques sont arrêtées par %s.',
'The site sees no plugin that stops attacks. If your host does, this is fine: say so in the measure.'=>'Le site ne voit aucune extension qui arrête les attaques. Si votre hébergeur le fait, tout va bien : indiquez-le dans la mesure.',
'Something is shortened or deleted after a while.'=>'Certaines données sont raccourcies ou supprimées après un certain temps.',
'Nothing is set to be shortened or deleted after a while.'=>'Rien n’est réglé pour être raccourci ou supprimé après un certain temps.',
'The site’s address begins with https.'=>'L’adresse du site commence par https.',
'The site’s address does not begin with https: what visitors fill in can be read on its way.'=>'L’adresse du site ne commence pas par https : ce que les visiteurs saisissent peut être lu en chemin.',
'Nothing waits to be updated, as far as WordPress knows.'=>'Aucune mise à jour n’attend, à la connaissance de WordPress.',
'%d update waits.'=>'%d mise à jour attend.'."\0".'%d mises à jour attendent.',
'Whoever registers becomes an administrator.'=>'Toute personne qui s’inscrit devient administrateur.',
'%d person may do everything on this site.'=>'%d personne peut tout faire sur ce site.'."\0".'%d personnes peuvent tout faire sur ce site.',
'%d row has less in it now.'=>'%d ligne contient maintenant moins de données.'."\0".'%d lignes contiennent maintenant moins de données.',
'Signing in'=>'Connexion',
'Sealed records'=>'Pièces scellées',
'What must be kept after somebody left is out of reach for all staff, and opened only for a reason that the law knows.'=>'Ce qui doit être conservé après le départ d’une personne est hors de portée de toute l’équipe, et n’est ouvert que pour une raison prévue par la loi.',
'Encrypted copies'=>'Copies chiffrées',
'Copies of data that people ask for lie encrypted on the server; the key is only in the link that they get.'=>'Les copies de données que les personnes demandent sont chiffrées sur le serveur ; la clé se trouve seulement dans le lien qu’elles reçoivent.',
'A history that shows every change'=>'Un historique qui montre chaque changement',
'Who did what with a request is recorded, and nobody can alter that record unseen.'=>'Qui a fait quoi avec une demande est enregistré, et personne ne peut modifier cet enregistrement sans que cela se voie.',
'Encrypted connection'=>'Connexion chiffrée',
'All pages of this site travel encrypted (HTTPS).'=>'Toutes les pages de ce site sont transmises chiffrées (HTTPS).',
'Updates'=>'Mises à jour',
'Security updates of the site’s software are installed without delay.'=>'Les mises à jour de sécurité des logiciels du site sont installées sans tarder.',
'Backups'=>'Sauvegardes',
'Copies of the site are made regularly and kept for a limited time.'=>'Des copies du site sont faites régulièrement et conservées pour une durée limitée.',
'Access only for who needs it'=>'Accès réservé à ceux qui en ont besoin',
'Each member of staff reaches only what their work needs.'=>'Chaque membre de l’équipe n’accède qu’à ce dont son travail a besoin.',
'Second factor'=>'Second facteur',
'Staff sign in with a second factor beside their password.'=>'L’équipe se connecte avec un second facteur en plus du mot de passe.',
'Protection against attacks'=>'Protection contre les attaques',
'A firewall stops attacks, and repeated wrong passwords are blocked.'=>'Un pare-feu arrête les attaques, et les mots de passe erronés répétés sont bloqués.',
'Confidentiality'=>'Confidentialité',
'Everyone who works with the data is bound to confidentiality.'=>'Toute personne qui travaille avec les données est tenue à la confidentialité.',
'Less data, for less long'=>'Moins de données, moins longtemps',
'Addresses of devices and names of browsers are shortened or deleted after a while.'=>'Les adresses des appareils et les noms des navigateurs sont raccourcis ou supprimés après un certain temps.',
'Comments'=>'Commentaires',
'Orders'=>'Commandes',
'Downloads'=>'Téléchargements',
'Notices about our privacy policy'=>'Avis sur notre politique de confidentialité',
'Version of the privacy policy'=>'Version de la politique de confidentialité',
'What became of the mail'=>'Ce que l’e-mail est devenu',
'Reason'=>'Motif',
'When'=>'Quand',
'Waits to be sent'=>'En attente d’envoi',
'Being sent'=>'En cours d’envoi',
'It isn’t known whether it was sent'=>'On ne sait pas s’il a été envoyé',
'Sent'=>'Envoyé',
'Delivered'=>'Remis',
'Came back'=>'Revenu',
'Marked as spam'=>'Signalé comme indésirable',
'Could not be sent'=>'N’a pas pu être envoyé',
'People who made a privacy request'=>'Personnes qui ont fait une demande sur leurs données',
'Clients'=>'Clients',
'People with client documents'=>'Personnes avec des documents client',
'Staff left it at that: it isn’t known whether this mail went.'=>'L’équipe en est restée là : on ne sait pas si cet e-mail est parti.',
'Memory: %s MB at most.'=>'Mémoire : %s Mo au plus.',
'All done for now.'=>'Tout est fait pour l’instant.',
'There is more to do: run this again.'=>'Il reste du travail : relancez cette commande.',
'The version that this notice tells of is gone.'=>'La version dont parle cet avis n’existe plus.',
'The address can no longer be read: the site’s keys were changed.'=>'L’adresse ne peut plus être lue : les clés du site ont changé.',
'SparkPost keeps its events for ten days: it can no longer be asked.'=>'SparkPost conserve ses événements dix jours : on ne peut plus l’interroger.',
'SparkPost has no trace of this mail, though it took others with it.'=>'SparkPost n’a aucune trace de cet e-mail, alors qu’il en a accepté d’autres en même temps.',
'Customers (WooCommerce)'=>'Clients (WooCommerce)',
'Customers (Easy Digital Downloads)'=>'Clients (Easy Digital Downloads)',
'Accounts'=>'Comptes',
'People who commented'=>'Personnes qui ont commenté',
'Our privacy policy changes on {effective}'=>'Notre politique de confidentialité change le {effective}',
'{greeting}

We hold data about you. From {effective} we handle some of it differently. This is what changes:

{changes}

You can read the whole new policy here:
{link}

You need do nothing if you agree. If you don’t, you can object, have your data corrected or erased, or ask for a copy: just answer our privacy contact below.'=>'{greeting}

Nous avons des données sur vous. À partir du {effective}, nous en traitons une partie autrement. Voici ce qui change :

{changes}

Vous pouvez lire toute la nouvelle politique ici :
{link}

Si vous êtes d’accord, vous n’avez rien à faire. Sinon, vous pouvez vous opposer, faire corriger ou effacer vos données, ou en demander une copie : répondez simplement à notre contact confidentialité ci-dessous.',
'Greeting, with the name if it is known'=>'Formule d’appel, avec le nom s’il est connu',
'What changes, as you wrote it at publication'=>'Ce qui change, tel que vous l’avez écrit à la publication',
'When the new version takes effect'=>'Quand la nouvelle version prend effet',
'Address of the new version'=>'Adresse de la nouvelle version',
'This copy of Rights Desk has not been built yet: run npm run build, and use the build folder as the plugin.'=>'Cette copie de Rights Desk n’est pas encore construite : lancez npm run build, et utilisez le dossier build comme extension.',
'This screen needs JavaScript. Without it, use the command wp rights-desk.'=>'Cet écran a besoin de JavaScript. À défaut, utilisez la commande wp rights-desk.',
'This could not be stored, and nothing was changed. Please try again.'=>'Ceci n’a pas pu être enregistré, et rien n’a changé. Veuillez réessayer.',
'new:'=>'nouveau :',
'gone:'=>'supprimé :',
'Privacy policies'=>'Politiques de confidentialité',
'Edit the privacy policy'=>'Modifier la politique de confidentialité',
'View the privacy policy'=>'Voir la politique de confidentialité',
'Saved. Visitors see it once you publish a version.'=>'Enregistré. Les visiteurs le verront dès que vous publierez une version.',
'your consent (Article 6(1)(a) GDPR)'=>'votre consentement (article 6, paragraphe 1, point a), du RGPD)',
'the agreement with you, or what you ask before it (Article 6(1)(b) GDPR)'=>'le contrat avec vous, ou ce que vous demandez avant (article 6, paragraphe 1, point b), du RGPD)',
'a duty that the law puts on us (Article 6(1)(c) GDPR)'=>'une obligation que la loi nous impose (article 6, paragraphe 1, point c), du RGPD)',
'somebody’s vital interests (Article 6(1)(d) GDPR)'=>'les intérêts vitaux d’une personne (article 6, paragraphe 1, point d), du RGPD)',
'a task in the public interest (Article 6(1)(e) GDPR)'=>'une mission d’intérêt public (article 6, paragraphe 1, point e), du RGPD)',
'our legitimate interest (Article 6(1)(f) GDPR)'=>'notre intérêt légitime (article 6, paragraphe 1, point f), du RGPD)',
'account'=>'compte',
'posts and pages'=>'articles et pages',
'media'=>'médias',
'orders'=>'commandes',
'documents'=>'documents',
'privacy requests'=>'demandes relatives à la vie privée',
'messages'=>'messages',
'Facts of the privacy policy'=>'Faits de la politique de confidentialité',
'[not filled in: %s]'=>'[à compléter : %s]',
'Works on our instructions alone, under a data processing agreement.'=>'Ne travaille que sur nos instructions, sous un contrat de sous-traitance des données.',
'the data processing agreement'=>'le contrat de sous-traitance des données',
'Decides together with us how the data is used.'=>'Décide avec nous de l’utilisation des données.',
'Bound to secrecy by agreement.'=>'Tenu au secret par contrat.',
'Bound to secrecy by oath.'=>'Tenu au secret par serment.',
'Bound to secrecy by law.'=>'Tenu au secret par la loi.',
'Gets it under an agreement.'=>'Les reçoit en vertu d’un contrat.',
'what binds them to secrecy'=>'ce qui les oblige au secret',
'Doesn’t use it for its own ends.'=>'Ne les utilise pas à ses propres fins.',
'Uses it for its own ends as well.'=>'Les utilise aussi à ses propres fins.',
'Hasn’t told us whether it uses it for its own ends.'=>'Ne nous a pas dit s’il les utilise à ses propres fins.',
'May use it to improve its services.'=>'Peut les utiliser pour améliorer ses services.',
'Collects data on how its services are used.'=>'Recueille des données sur l’utilisation de ses services.',
'Doesn’t pass it on.'=>'Ne les transmet pas.',
'May pass it on to others.'=>'Peut les transmettre à d’autres.',
'Hasn’t told us whether it passes it on.'=>'Ne nous a pas dit s’il les transmet.',
'Outside the European Economic Area.'=>'Hors de l’Espace économique européen.',
'what protects it there'=>'ce qui les y protège',
'Protected by: %s'=>'Protégées par : %s',
'Keeps it: %s'=>'Les conserve : %s',
'Terms by law'=>'Durées fixées par la loi',
'%s: how long'=>'%s : combien de temps',
'%s: which law'=>'%s : quelle loi',
'Processors and recipients'=>'Sous-traitants et destinataires',
'%s: where the data is'=>'%s : où se trouvent les données',
'%s: how long it keeps the data'=>'%s : combien de temps il conserve les données',
'Purposes'=>'Finalités',
'%s: legal basis'=>'%s : base juridique',
'%s: how long the data is kept'=>'%s : durée de conservation',
'%s: the interest'=>'%s : l’intérêt',
'Until you withdraw your consent.'=>'Jusqu’à ce que vous retiriez votre consentement.',
'As long as you have the account. When you leave, we take that as a request to be forgotten.'=>'Tant que vous avez le compte. Quand vous partez, nous y voyons une demande d’effacement.',
'As long as you are a client. When you leave, we take that as a request to be forgotten.'=>'Tant que vous êtes client. Quand vous partez, nous y voyons une demande d’effacement.',
'As long as the law says, see the terms by law.'=>'Aussi longtemps que la loi l’exige, voir les durées fixées par la loi.',
'Until you ask us to remove it.'=>'Jusqu’à ce que vous nous demandiez de l’enlever.',
'how long the data is kept'=>'la durée de conservation',
'%1$s from the 1 January that follows, as the law asks: %2$s.'=>'%1$s à partir du 1er janvier qui suit, comme la loi l’exige : %2$s.',
'%1$s from its date, as the law asks: %2$s.'=>'%1$s à partir de sa date, comme la loi l’exige : %2$s.',
'Backups of the site'=>'Sauvegardes du site',
'In general'=>'En général',
'%s after the answer; then only anonymous figures. Of a request to be forgotten only anonymous figures from the start.'=>'%s après la réponse ; ensuite seulement des chiffres anonymes. D’une demande d’effacement, seulement des chiffres anonymes dès le début.',
'Access: a copy of your data'=>'Accès : une copie de vos données',
'Correction'=>'Rectification',
'Erasure: to be forgotten'=>'Effacement : être oublié',
'Restriction'=>'Limitation',
'Portability: to take your data elsewhere'=>'Portabilité : emporter vos données ailleurs',
'Objection'=>'Opposition',
'No decision by machine alone'=>'Pas de décision par une machine seule',
'Withdrawal of consent'=>'Retrait du consentement',
'You can withdraw a consent at any time, as easily as you gave it. What we did before stays lawful.'=>'Vous pouvez retirer un consentement à tout moment, aussi facilement que vous l’avez donné. Ce que nous avons fait avant reste licite.',
'The firm'=>'L’entreprise',
'Address of the firm'=>'Adresse de l’entreprise',
'Name of the privacy contact'=>'Nom du contact pour la vie privée',
'E-mail address of the privacy contact'=>'Adresse e-mail du contact pour la vie privée',
'Telephone of the privacy contact'=>'Téléphone du contact pour la vie privée',
'Address of the privacy contact'=>'Adresse du contact pour la vie privée',
'Name of the authority'=>'Nom de l’autorité',
'Address of the authority'=>'Adresse de l’autorité',
'Website of the authority'=>'Site web de l’autorité',
'E-mail address of the authority'=>'Adresse e-mail de l’autorité',
'Telephone of the authority'=>'Téléphone de l’autorité',
'Times'=>'Délais',
'Days within which you answer requests'=>'Jours dans lesquels vous répondez aux demandes',
'Time that the law gives to answer'=>'Temps que la loi donne pour répondre',
'one month'=>'un mois',
'Day from which this version holds'=>'Jour à partir duquel cette version s’applique',
'How long handled requests are kept'=>'Durée de conservation des demandes traitées',
'Days that backups are kept'=>'Jours pendant lesquels les sauvegardes sont gardées',
'This site'=>'Ce site',
'Title of the site'=>'Titre du site',
'Address of the site'=>'Adresse du site',
'Address of the request form'=>'Adresse du formulaire de demande',
'the day on which it takes effect'=>'le jour où elle prend effet',
'What this site collects by itself'=>'Ce que ce site recueille automatiquement',
'What, and where'=>'Quoi, et où',
'What for, and why the law allows it'=>'Pour quoi, et pourquoi la loi le permet',
'How long'=>'Combien de temps',
'what this is for'=>'à quoi cela sert',
'As long as what it belongs to is kept.'=>'Aussi longtemps que ce à quoi cela appartient.',
'This site keeps no addresses of devices and no names of browsers of its visitors.'=>'Ce site ne conserve ni adresses d’appareils ni noms de navigateurs de ses visiteurs.',
'How data is protected'=>'Comment les données sont protégées',
'Who has access'=>'Qui a accès',
'Who or what'=>'Qui ou quoi',
'What that means'=>'Ce que cela signifie',
'No measures are named here yet.'=>'Aucune mesure n’est encore indiquée ici.',
'Nobody has access.'=>'Personne n’a accès.',
'Who processes data for us'=>'Qui traite des données pour nous',
'Who else receives data'=>'Qui d’autre reçoit des données',
'Who'=>'Qui',
'What for'=>'Pour quoi',
'Under what conditions'=>'À quelles conditions',
'where the data is'=>'où se trouvent les données',
'Nobody processes data for us.'=>'Personne ne traite de données pour nous.',
'Nobody else receives data from us.'=>'Personne d’autre ne reçoit de données de nous.',
'What data is used for'=>'À quoi servent les données',
'What we use data for'=>'À quoi nous servent les données',
'Whose data, and which'=>'Données de qui, et lesquelles',
'Why the law allows it'=>'Pourquoi la loi le permet',
'Data: %s'=>'Données : %s',
'our legitimate interest'=>'notre intérêt légitime',
'This includes profiling.'=>'Cela comprend du profilage.',
'We use no personal data.'=>'Nous n’utilisons pas de données personnelles.',
'How long data is kept'=>'Durée de conservation des données',
'What'=>'Quoi',
'We keep no personal data.'=>'Nous ne conservons pas de données personnelles.',
'Your rights'=>'Vos droits',
'Right'=>'Droit',
'What it brings you'=>'Ce qu’il vous apporte',
'%1$s (Article %2$s)'=>'%1$s (article %2$s)',
'Cookies and services'=>'Cookies et services',
'Service, and who runs it'=>'Service, et qui l’exploite',
'What it stores, and how long'=>'Ce qu’il enregistre, et combien de temps',
'When you use your privacy rights on this site, we keep your e-mail address, your name if you give it, what you ask and what we answer, to handle your request and to prove that we did (Articles 12 and 5(2) of the GDPR).'=>'Quand vous exercez vos droits sur ce site, nous conservons votre adresse e-mail, votre nom si vous le donnez, ce que vous demandez et ce que nous répondons, pour traiter votre demande et prouver que nous l’avons fait (articles 12 et 5(2) du RGPD).',
'Handled requests are kept as long as our settings say. Of requests to be forgotten only anonymous data is kept.'=>'Les demandes traitées sont conservées aussi longtemps que nos réglages le prévoient. Des demandes d’oubli, seules des données anonymes sont conservées.',
'Against abuse we keep a keyed form of the network that a request comes from for a short time; the address itself is not stored.'=>'Contre les abus, nous conservons peu de temps une forme codée avec une clé du réseau d’où vient une demande ; l’adresse elle-même n’est pas enregistrée.',
'Copies of your data are encrypted; the key is only in your own link.'=>'Les copies de vos données sont chiffrées ; la clé se trouve seulement dans votre propre lien.',
'Rights Desk can keep your whole policy: it writes the parts on processors, purposes, retention and rights from your registers. Or take these sentences over.'=>'Rights Desk peut tenir toute votre politique : il écrit les parties sur les sous-traitants, les finalités, la conservation et les droits à partir de vos registres. Ou reprenez ces phrases.',
'Suggested text:'=>'Texte suggéré :',
'Privacy contact:'=>'Contact confidentialité :',
'You can complain at any time to:'=>'Vous pouvez à tout moment déposer une réclamation auprès de :',
'Read version %d'=>'Lire la version %d',
'Other versions'=>'Autres versions',
'What changed from version'=>'Ce qui a changé de la version',
'to version'=>'à la version',
'Show'=>'Afficher',
'No version of this policy is in force yet.'=>'Aucune version de cette politique n’est encore en vigueur.',
'There is no such version.'=>'Cette version n’existe pas.',
'To the version in force'=>'Vers la version en vigueur',
'What changed with this version'=>'Ce qui a changé avec cette version',
'Version %1$d, in force since %2$s. It replaces all earlier versions.'=>'Version %1$d, en vigueur depuis le %2$s. Elle remplace toutes les versions précédentes.',
'Announcement.'=>'Annonce.',
'Version %1$d takes effect on %2$s and then replaces all earlier versions.'=>'La version %1$d prend effet le %2$s et remplace alors toutes les versions précédentes.',
'Called off.'=>'Annulée.',
'Version %1$d was announced for %2$s and never took effect.'=>'La version %1$d était annoncée pour le %2$s et n’a jamais pris effet.',
'Void.'=>'Caduque.',
'Version %1$d was in force from %2$s until %3$s.'=>'La version %1$d a été en vigueur du %2$s au %3$s.',
'Version %1$d takes effect on %2$s.'=>'La version %1$d prend effet le %2$s.',
'Read it now'=>'La lire maintenant',
'Contents of this policy'=>'Sommaire de cette politique',
'From version %1$d to version %2$d'=>'De la version %1$d à la version %2$d',
'The text is the same.'=>'Le texte est le même.',
'Read the newer one'=>'Lire la plus récente',
'No version of the policy is in force yet.'=>'Aucune version de la politique n’est encore en vigueur.',
'No public page shows the policy: make one, or put the policy block on the page that WordPress knows as your privacy policy.'=>'Aucune page publique n’affiche la politique : créez-en une, ou placez le bloc de la politique sur la page que WordPress connaît comme votre politique de confidentialité.',
'The site could not reach its own page, so nobody can say what visitors see.'=>'Le site n’a pas pu atteindre sa propre page : personne ne peut donc dire ce que voient les visiteurs.',
'The page does not show the policy to a visitor without login.'=>'La page n’affiche pas la politique à un visiteur non connecté.',
'Visitors still see version %d: a cache keeps the page and does not let go. Empty it, and leave this page out of it.'=>'Les visiteurs voient encore la version %d : un cache retient la page et ne la lâche pas. Videz-le, et excluez-en cette page.',
'A cache keeps the policy’s page longer than it was told to: the announced version may come too late. Leave this page out of that cache.'=>'Un cache garde la page de la politique plus longtemps que demandé : la version annoncée pourrait arriver trop tard. Excluez cette page de ce cache.',
'A cache did not let go of the policy’s page when the policy changed. Leave this page out of that cache.'=>'Un cache n’a pas lâché la page de la politique quand la politique a changé. Excluez cette page de ce cache.',
'Visitors see version %d, which is in force.'=>'Les visiteurs voient la version %d, qui est en vigueur.',
'the form'=>'le formulaire',
'{controller_name} ({controller_address}) decides what is done with the personal data that this policy is about. That is the data of everybody who visits {site_name}, writes to us, has an account or is our client. We use only what we need, and tell you here what that is.'=>'{controller_name} ({controller_address}) est responsable du traitement des données personnelles dont parle cette politique. Ce sont les données de toute personne qui visite {site_name}, nous écrit, a un compte ou est notre client. Nous n’utilisons que ce dont nous avons besoin, et vous disons ici ce que c’est.',
'This policy holds from {effective_date}. A new version takes the place of all earlier ones; the newest always stands on this page.'=>'Cette politique s’applique à partir du {effective_date}. Une nouvelle version remplace toutes les précédentes ; la plus récente se trouve toujours sur cette page.',
'Questions? Write to our privacy contact: {contact_email}. All ways to reach us stand at the end of this policy.'=>'Des questions ? Écrivez à notre contact pour la vie privée : {contact_email}. Toutes les coordonnées se trouvent à la fin de cette politique.',
'We use data only for the purposes in this list, and each has a reason that the law allows.'=>'Nous n’utilisons les données que pour les finalités de cette liste, et chacune a une base juridique.',
'Where we need your consent, we ask for it first. You can withdraw it at any time, as easily as you gave it; what we did before stays lawful.'=>'Là où nous avons besoin de votre consentement, nous le demandons d’abord. Vous pouvez retirer votre consentement à tout moment, aussi facilement que vous l’avez donné ; ce que nous avons fait avant reste licite.',
'We don’t use your data for marketing.'=>'Nous n’utilisons pas vos données pour du marketing.',
'What you must fill in to order or to have an account is marked in the form: without it we can’t do what you ask. All else is up to you.'=>'Ce que vous devez remplir pour commander ou avoir un compte est indiqué comme obligatoire dans le formulaire : sans ces données, nous ne pouvons pas faire ce que vous demandez. Tout le reste est facultatif.',
'Where the data comes from'=>'D’où viennent les données',
'All data comes from yourself, or arises when you use this site.'=>'Toutes les données viennent de vous-même, ou naissent quand vous utilisez ce site.',
'The address of your device on the internet (IP address) and the name of your browser are personal data too. This is where this site keeps them.'=>'L’adresse de votre appareil sur internet (adresse IP) et le nom de votre navigateur sont aussi des données personnelles. Voici où ce site les conserve.',
'No decisions by machine alone'=>'Pas de décisions par une machine seule',
'Where the list above says so, we use profiling. No decision that matters to you is taken by a machine alone. If you think that one was, write to our privacy contact.'=>'Là où la liste ci-dessus le dit, nous utilisons du profilage. Aucune décision importante pour vous n’est prise de façon uniquement automatisée. Si vous pensez que c’est arrivé, écrivez à notre contact pour la vie privée.',
'We take no decision that matters to you by a machine alone, and make no profile of you. If you think that we did, write to our privacy contact: a person looks at it.'=>'Nous ne prenons aucune décision importante pour vous de façon uniquement automatisée, et ne faisons pas de profil de vous. Si vous pensez le contraire, écrivez à notre contact pour la vie privée : une personne l’examine.',
'Who else gets data'=>'Qui d’autre reçoit des données',
'Others who receive data'=>'Autres destinataires des données',
'We never sell data, and pass it on to nobody else. Only where a law compels us, such as in a tax or criminal investigation, do we give data to an authority. We then give no more than the law demands, object where it lets us, and tell you as soon as we may.'=>'Nous ne vendons jamais de données, et ne les transmettons à personne d’autre. Ce n’est que si une loi nous y oblige, comme dans une enquête fiscale ou pénale, que nous donnons des données à une autorité. Nous ne donnons alors pas plus que ce que la loi exige, nous nous y opposons là où elle le permet, et vous le disons dès que possible.',
'How we protect data'=>'Comment nous protégeons les données',
'Who of us has access'=>'Qui chez nous y a accès',
'How long we keep data'=>'Combien de temps nous conservons les données',
'When you stop being our client, we take that as a request to be forgotten. What a law makes us keep stays sealed until its term is over: none of us can look into it, except for an inspection by law, a legal claim, or at your own request.'=>'Quand vous cessez d’être notre client, nous y voyons une demande d’effacement. Ce qu’une loi nous fait conserver reste scellé jusqu’à la fin de la durée : personne chez nous ne peut le consulter, sauf pour un contrôle légal, une action en justice ou à votre propre demande.',
'Backups of this site are kept for {backup_days} days. If one is ever put back, everything that was erased since is erased again.'=>'Les sauvegardes de ce site sont conservées {backup_days} jours. Si l’une d’elles est un jour restaurée, tout ce qui a été effacé depuis est de nouveau effacé.',
'Use {form_link}, or write to our privacy contact. It costs nothing. You get an answer within {answer_days} days; the law gives us {law_term}, and two months more if it is complicated, which we then tell you in the first month.'=>'Utilisez {form_link}, ou écrivez à notre contact pour la vie privée. C’est gratuit. Vous recevez une réponse dans les {answer_days} jours ; la loi nous donne {law_term}, et deux mois de plus si c’est compliqué, ce que nous vous disons alors dans le premier mois.',
'So that nobody else gets your data, we send copies only to the e-mail address that we know you by. If you want them at another address or by post, we ask you to show who you are. We never keep a copy of your identity card.'=>'Pour que personne d’autre ne reçoive vos données, nous n’envoyons des copies qu’à l’adresse e-mail sous laquelle nous vous connaissons. Si vous les voulez à une autre adresse ou par la poste, nous vous demandons de montrer qui vous êtes. Nous ne gardons jamais de copie de votre carte d’identité.',
'We keep handled requests for {handled_term}, then only anonymous figures. Of a request to be forgotten we keep only anonymous figures from the start.'=>'Nous conservons les demandes traitées {handled_term}, ensuite seulement des chiffres anonymes. D’une demande d’effacement, nous ne conservons dès le début que des chiffres anonymes.',
'Complaints'=>'Plaintes',
'You can complain at any time to {authority_name}, or to the authority of the country where you live or work. You can also go to court.'=>'Vous pouvez à tout moment introduire une réclamation auprès de : {authority_name}, ou de l’autorité du pays où vous vivez ou travaillez. Vous pouvez aussi aller en justice.',
'Cookies'=>'Cookies',
'This site sets the cookies that it can’t work without, such as the one that keeps you logged in. If you comment and tick the box for it, cookies remember your name and address for the next time, for a year.'=>'Ce site place les cookies dont il ne peut se passer, comme celui qui vous garde connecté. Si vous commentez et cochez la case prévue, des cookies retiennent votre nom et votre adresse pour la prochaine fois, pendant un an.',
'We use analytical and tracking cookies, and services of others that learn your address, only with your consent. Refusing is as easy as consenting. You can change your choice at any time on each page of this site; what was stored is then deleted where this site can reach it, and the list tells you where you can delete the rest.'=>'Nous utilisons des cookies analytiques et de traçage, et des services d’autres qui apprennent votre adresse, uniquement avec votre consentement. Refuser est aussi facile que consentir. Vous pouvez modifier votre choix à tout moment sur chaque page de ce site ; ce qui était enregistré est alors supprimé là où ce site peut l’atteindre, et la liste vous dit où vous pouvez supprimer le reste.',
'Refusing cookies in your browser'=>'Refuser les cookies dans votre navigateur',
'Changes to this policy'=>'Modifications de cette politique',
'When a new version changes what we do with data that we already have, we tell you by e-mail. Earlier versions can be asked for on this page; they hold no more.'=>'Quand une nouvelle version change ce que nous faisons des données que nous avons déjà, nous vous le disons par e-mail. Les versions antérieures peuvent être consultées sur cette page ; elles ne s’appliquent plus.',
'Contact'=>'Contact',
'%1$s at %2$s'=>'%1$s à %2$s',
'Purpose'=>'Finalité',
'What is done'=>'Ce qui est fait',
'Legal basis (Art. 6)'=>'Base juridique (art. 6)',
'Legitimate interest'=>'Intérêt légitime',
'Whose data'=>'Les données de qui',
'Categories of data'=>'Catégories de données',
'Recipients'=>'Destinataires',
'Transfers outside the EEA, and safeguards'=>'Transferts hors de l’EEE, et garanties',
'Kept for'=>'Gardé pendant',
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
'Open now'=>'Ouvertes maintenant',
'Late now'=>'En retard maintenant',
'Answered in twelve months'=>'Répondues en douze mois',
'Of these late'=>'Dont en retard',
'Slowest answer, in days'=>'Réponse la plus lente, en jours',
'%d request is late.'=>'%d demande est en retard.'."\0".'%d demandes sont en retard.',
'See what is late'=>'Voir ce qui est en retard',
'An open request has no last day.'=>'Une demande ouverte n’a pas de date limite.',
'See the requests'=>'Voir les demandes',
'In twelve months %1$d of %2$d answers came late.'=>'En douze mois, %1$d réponses sur %2$d sont arrivées en retard.',
'See the register'=>'Voir le registre',
'The site’s scheduled tasks (WP-Cron) do not run, so nobody is reminded.'=>'Les tâches planifiées du site (WP-Cron) ne s’exécutent pas, donc personne ne reçoit de rappel.',
'Open Site Health'=>'Ouvrir la santé du site',
'Nothing is late. No request has been answered in the last twelve months.'=>'Rien n’est en retard. Aucune demande n’a reçu de réponse ces douze derniers mois.',
'Nothing is late, and every request of the last twelve months was answered in time.'=>'Rien n’est en retard, et chaque demande des douze derniers mois a reçu une réponse à temps.',
'Policy page'=>'Page de la politique de confidentialité',
'none'=>'aucun',
'No authority is known for your country.'=>'Aucune autorité n’est connue pour votre pays.',
'Choose the country'=>'Choisir le pays',
'A decision mail does not name the authority.'=>'Un e-mail de décision ne nomme pas l’autorité.',
'See the mails'=>'Voir les e-mails',
'The policy page does not name the authority of your country.'=>'La page de la politique de confidentialité ne nomme pas l’autorité de votre pays.',
'Open the policy'=>'Ouvrir la politique de confidentialité',
'The policy page could not be fetched as a visitor: %s'=>'La page de la politique de confidentialité n’a pas pu être chargée comme visiteur : %s',
'There is no policy page.'=>'Il n’y a pas de page de politique de confidentialité.',
'Make the policy page'=>'Créer la page de la politique de confidentialité',
'The policy and decision mails name the authority where people can complain.'=>'La politique de confidentialité et les e-mails de décision nomment l’autorité auprès de laquelle on peut se plaindre.',
'See the consents'=>'Voir les consentements',
'Purposes that need consent'=>'Finalités qui exigent un consentement',
'Consents in force'=>'Consentements en vigueur',
'Mails stopped for want of consent'=>'E-mails bloqués faute de consentement',
'Somebody who never agreed may be written to for: %s.'=>'Une personne qui n’a jamais donné son accord peut recevoir des messages pour : %s.',
'%d consent to marketing was never confirmed by mail.'=>'%d consentement au marketing n’a jamais été confirmé par e-mail.'."\0".'%d consentements au marketing n’ont jamais été confirmés par e-mail.',
'Of %d consent it is not known what was agreed to.'=>'Pour %d consentement, on ne sait pas à quoi la personne a consenti.'."\0".'Pour %d consentements, on ne sait pas à quoi les personnes ont consenti.',
'Of a consent it is not known when it was given.'=>'Pour un consentement, on ne sait pas quand il a été donné.',
'Every consent has its words, its time and its proof, and nobody who did not agree may be written to.'=>'Chaque consentement a son texte, sa date et sa preuve, et aucune personne sans accord ne peut recevoir de messages.',
'Open the cookie notice'=>'Ouvrir le bandeau cookies',
'Pages fetched as a visitor'=>'Pages chargées comme visiteur',
'What a visitor would have to be able to refuse'=>'Ce qu’un visiteur devrait pouvoir refuser',
'Services of which something stays with others'=>'Services dont quelque chose reste chez d’autres',
'There is something to refuse, and the cookie notice is off: switch it on, or see that another plugin offers one.'=>'Il y a quelque chose à refuser, et le bandeau cookies est désactivé : activez-le, ou vérifiez qu’une autre extension en propose un.',
'The cookie notice is on, and a visitor’s page comes without it: nobody can refuse there.'=>'Le bandeau cookies est activé, et la page qu’un visiteur reçoit ne l’a pas : personne ne peut y refuser.',
'Something is held back that no visitor can allow: nobody has said yet whose it is, so the notice asks nothing.'=>'Quelque chose est retenu qu’aucun visiteur ne peut autoriser : personne n’a encore dit à qui c’est, donc le bandeau ne demande rien.',
'See what was found'=>'Voir ce qui a été trouvé',
'A visitor’s page has no way to change a choice once it is made.'=>'La page qu’un visiteur reçoit n’offre aucun moyen de modifier un choix déjà fait.',
'These keep something under their own address, which no page can delete, and the register has no link to where one can: %s.'=>'Ceux-ci gardent quelque chose sous leur propre adresse, qu’aucune page ne peut supprimer, et le registre n’a pas de lien vers l’endroit où on le peut : %s.',
'Open the services'=>'Ouvrir les services',
'A page could not be fetched as a visitor: %s'=>'Une page n’a pas pu être chargée comme visiteur : %s',
'The notice is on the pages that visitors get, and so is the way to take a choice back; what is withdrawn is deleted as far as a page can reach it, and the rest is named with a link.'=>'Le bandeau est sur les pages que les visiteurs reçoivent, et le moyen de revenir sur un choix aussi ; ce qui est retiré est supprimé dans la mesure où une page peut l’atteindre, et le reste est nommé avec un lien.',
'The pages looked at give visitors nothing to refuse.'=>'Les pages examinées ne contiennent rien que les visiteurs auraient à refuser.',
'Copies that can be fetched now'=>'Copies que l’on peut récupérer maintenant',
'Copies that went elsewhere'=>'Copies envoyées ailleurs',
'%d copy was made before its address was proven.'=>'%d copie a été faite avant que son adresse soit prouvée.'."\0".'%d copies ont été faites avant que leur adresse soit prouvée.',
'%d copy went elsewhere without an identity check.'=>'%d copie a été envoyée ailleurs sans contrôle d’identité.'."\0".'%d copies ont été envoyées ailleurs sans contrôle d’identité.',
'No copy was made before its address was proven, and none went elsewhere without an identity check.'=>'Aucune copie n’a été faite avant que son adresse soit prouvée, et aucune n’a été envoyée ailleurs sans contrôle d’identité.',
'Places with addresses'=>'Emplacements avec des adresses',
'Not covered'=>'Non couverts',
'Copies since the month before last that missed a source'=>'Copies depuis l’avant-dernier mois auxquelles il manquait une source',
'%d copy cannot be made without you.'=>'%d copie ne peut pas être faite sans vous.'."\0".'%d copies ne peuvent pas être faites sans vous.',
'%d place with addresses is covered by no exporter: copies miss it, and say so.'=>'%d emplacement avec des adresses n’est couvert par aucun outil d’export : il manque dans les copies, et elles le disent.'."\0".'%d emplacements avec des adresses ne sont couverts par aucun outil d’export : ils manquent dans les copies, et elles le disent.',
'Open the coverage'=>'Ouvrir la couverture',
'The database has not been looked through yet.'=>'La base de données n’a pas encore été parcourue.',
'A copy of the last weeks missed a source.'=>'Il manquait une source à une copie des dernières semaines.',
'%d processor has not sent what it holds.'=>'%d sous-traitant n’a pas envoyé ce qu’il détient.'."\0".'%d sous-traitants n’ont pas envoyé ce qu’ils détiennent.',
'See the tasks'=>'Voir les tâches',
'Every place of the database that holds addresses is covered, and no copy misses anything.'=>'Chaque emplacement de la base de données qui contient des adresses est couvert, et il ne manque rien à aucune copie.',
'See the corrections'=>'Voir les corrections',
'Lines corrected'=>'Lignes corrigées',
'Lines still to be corrected'=>'Lignes encore à corriger',
'%d correction did not stick.'=>'%d correction n’a pas tenu.'."\0".'%d corrections n’ont pas tenu.',
'%d correction was granted a month ago and is not made.'=>'%d correction a été accordée il y a un mois et n’est pas faite.'."\0".'%d corrections ont été accordées il y a un mois et ne sont pas faites.',
'Something was corrected, and the person never got the confirmation.'=>'Quelque chose a été corrigé, et la personne n’a jamais reçu la confirmation.',
'Somebody who has the data was not told of a correction.'=>'Quelqu’un qui a les données n’a pas été informé d’une correction.',
'Every correction that was granted is made, confirmed and passed on.'=>'Chaque correction accordée est faite, confirmée et transmise.',
'See the transfers'=>'Voir les transferts',
'Transfers asked for'=>'Transferts demandés',
'Sent on to a receiver'=>'Envoyés à un destinataire',
'Never fetched by the receiver'=>'Jamais récupérés par le destinataire',
'A transfer was granted and closed, and no copy was made.'=>'Un transfert a été accordé et clos, et aucune copie n’a été faite.',
'A copy for a receiver waits: the person has not sent it on.'=>'Une copie pour un destinataire attend : la personne ne l’a pas envoyée.',
'A processor has not sent its copy.'=>'Un sous-traitant n’a pas envoyé sa copie.',
'Every transfer that was granted got its copy, and none is stuck on its way.'=>'Chaque transfert accordé a eu sa copie, et aucun n’est bloqué en chemin.',
'Open what is collected'=>'Ouvrir ce qui est collecté',
'Held now'=>'Conservé actuellement',
'Past their days'=>'Au-delà de leur durée',
'Own notes against abuse, past their time'=>'Notes propres contre les abus, au-delà de leur durée',
'Kept whole past the days that you set: %s.'=>'Conservé en entier au-delà du nombre de jours que vous avez fixé : %s.',
'Notes against abuse are kept past their time.'=>'Des notes contre les abus sont conservées trop longtemps.',
'Kept whole for ever: %s.'=>'Conservé en entier pour toujours : %s.',
'Set after how many days'=>'Fixer après combien de jours',
'Something is collected for a purpose that you have not said that you pursue.'=>'Quelque chose est collecté pour une finalité que vous n’avez pas dit poursuivre.',
'The site holds no addresses of devices and no names of browsers.'=>'Le site ne conserve ni adresses d’appareils ni noms de navigateurs.',
'What the site collects by itself is made less, or goes, after the days that you set.'=>'Ce que le site collecte de lui-même est réduit ou supprimé après le nombre de jours que vous avez fixé.',
'Open the log'=>'Ouvrir le journal',
'Asked by authorities'=>'Demandé par des autorités',
'Something was given'=>'Quelque chose a été donné',
'%d time data was given without a law that compels it.'=>'%d fois, des données ont été données sans loi qui y oblige.'."\0".'%d fois, des données ont été données sans loi qui y oblige.',
'Data was given, and it is not said who decided it.'=>'Des données ont été données, et il n’est pas dit qui l’a décidé.',
'Data was given, and it is not said what was contested.'=>'Des données ont été données, et il n’est pas dit ce qui a été contesté.',
'It is not noted what became of a question of more than 30 days ago.'=>'La suite donnée à une question de plus de 30 jours n’est pas notée.',
'Nothing was given to an authority, says the log.'=>'Rien n’a été donné à une autorité, d’après le journal.',
'Whatever was given, a law compelled it, and somebody decided it.'=>'Tout ce qui a été donné l’a été parce qu’une loi y obligeait, et quelqu’un l’a décidé.',
'Anonymous requests'=>'Demandes anonymes',
'Tables searched'=>'Tables parcourues',
'Left of anonymous requests'=>'Restes de demandes anonymes',
'An e-mail address stands in what is left of an anonymous request: %s.'=>'Une adresse e-mail figure dans ce qui reste d’une demande anonyme : %s.',
'Something is left that belongs to an anonymous request.'=>'Il reste quelque chose qui appartient à une demande anonyme.',
'An anonymous request still shows its exact days.'=>'Une demande anonyme montre encore ses jours exacts.',
'An erasure is done, and its request is not anonymous.'=>'Un effacement est fait, et sa demande n’est pas anonyme.',
'Nothing that is left of anonymous requests leads to anybody: every table was searched.'=>'Rien de ce qui reste des demandes anonymes ne mène à quelqu’un : chaque table a été parcourue.',
'Erasures done'=>'Effacements faits',
'Last proof'=>'Dernière preuve',
'Addresses searched for in the whole database'=>'Adresses cherchées dans toute la base de données',
'%d person who was erased is back, as after a restored backup. Run: wp rights-desk replay'=>'%d personne effacée est revenue, comme après la restauration d’une sauvegarde. Exécutez : wp rights-desk replay'."\0".'%d personnes effacées sont revenues, comme après la restauration d’une sauvegarde. Exécutez : wp rights-desk replay',
'%d erasure cannot go on without you.'=>'%d effacement ne peut pas continuer sans vous.'."\0".'%d effacements ne peuvent pas continuer sans vous.',
'An erasure is closed without its proof.'=>'Un effacement est clos sans sa preuve.',
'%d finding of a proof waits for your word.'=>'%d constat d’une preuve attend votre avis.'."\0".'%d constats d’une preuve attendent votre avis.',
'The ledger of erasures cannot be read with the salts of wp-config.php: a restored backup would bring people back unseen.'=>'Le registre des effacements ne peut pas être lu avec les clés de salage de wp-config.php : une sauvegarde restaurée ferait revenir des personnes sans que cela se voie.',
'Every erasure is proven, and nobody who was erased is back.'=>'Chaque effacement est prouvé, et aucune personne effacée n’est revenue.',
'Say what they are for'=>'Dire à quoi ils servent',
'Fields and sources looked at'=>'Champs et sources examinés',
'Without a purpose'=>'Sans finalité',
'%d field asks people for data without a purpose.'=>'%d champ demande des données aux personnes sans finalité.'."\0".'%d champs demandent des données aux personnes sans finalité.',
'Of %d source of data nobody has said what it is for.'=>'Pour %d source de données, personne n’a dit à quoi elle sert.'."\0".'Pour %d sources de données, personne n’a dit à quoi elles servent.',
'Every field and every source of data has a purpose.'=>'Chaque champ et chaque source de données a une finalité.',
'Formats'=>'Formats',
'Published description of the format'=>'Description publiée du format',
'Copies that lie ready'=>'Copies prêtes',
'The file for machines (JSON) is not as its description says.'=>'Le fichier pour machines (JSON) n’est pas conforme à sa description.',
'The table (CSV) or the page for people (HTML) lacks what it should hold.'=>'Il manque quelque chose dans le tableau (CSV) ou dans la page pour les personnes (HTML).',
'A copy that is announced is not there any more.'=>'Une copie annoncée n’est plus là.',
'A copy lies on the server and can be read by anybody who gets at its files.'=>'Une copie se trouve sur le serveur et peut être lue par toute personne qui accède à ses fichiers.',
'The published description of the format cannot be fetched (%s): whoever reads a copy by a program misses it. It lies in each copy too.'=>'La description publiée du format ne peut pas être chargée (%s) : elle manque à qui lit une copie avec un programme. Elle se trouve aussi dans chaque copie.',
'it is no JSON'=>'ce n’est pas du JSON',
'See its address'=>'Voir son adresse',
'A copy holds JSON and CSV for machines and one page for people. A sample was made and read back.'=>'Une copie contient du JSON et du CSV pour les machines et une page pour les personnes. Un exemple a été créé et relu.',
'Erasures that began by leaving'=>'Effacements commencés par un départ',
'Of these refused'=>'Dont refusés',
'%d client left, and no erasure was opened.'=>'%d client est parti, et aucun effacement n’a été ouvert.'."\0".'%d clients sont partis, et aucun effacement n’a été ouvert.',
'See the clients'=>'Voir les clients',
'%d erasure of somebody who left is late.'=>'%d effacement d’une personne partie est en retard.'."\0".'%d effacements de personnes parties sont en retard.',
'For everybody who left, an erasure was opened, and none is late.'=>'Pour chaque personne partie, un effacement a été ouvert, et aucun n’est en retard.',
'Open the mail settings'=>'Ouvrir les réglages des e-mails',
'Mail leaves by'=>'Les e-mails partent par',
'WordPress’s own mailer'=>'l’envoi d’e-mails propre à WordPress',
'Last message'=>'Dernier message',
'Addresses that mail did not reach in 30 days'=>'Adresses que les e-mails n’ont pas atteintes en 30 jours',
'The register says that mail goes through SparkPost, and it leaves by WordPress’s own mailer.'=>'Le registre dit que les e-mails passent par SparkPost, mais ils partent par l’envoi propre à WordPress.',
'Mail left by WordPress’s own mailer, since the service could not take it: %s'=>'Des e-mails sont partis par l’envoi propre à WordPress, car le service n’a pas pu les prendre : %s',
'Mail leaves by SparkPost, and no register names it.'=>'Les e-mails partent par SparkPost, et aucun registre ne le nomme.',
'Open the register'=>'Ouvrir le registre',
'%d mail of the last week could not be sent.'=>'%d e-mail de la dernière semaine n’a pas pu être envoyé.'."\0".'%d e-mails de la dernière semaine n’ont pas pu être envoyés.',
'Mail waits for more than an hour.'=>'Des e-mails attendent depuis plus d’une heure.',
'No register names a mail service: mail leaves by WordPress’s own mailer.'=>'Aucun registre ne nomme de service d’e-mail : les e-mails partent par l’envoi propre à WordPress.',
'Mail leaves by SparkPost, which accepts it, and bounces come back.'=>'Les e-mails partent par SparkPost, qui les accepte, et les retours d’e-mails non remis reviennent.',
'No mail service that can be told by its programming interface is in the register.'=>'Le registre ne contient aucun service d’e-mail qui puisse être informé par son interface de programmation (API).',
'Told so far'=>'Informations transmises jusqu’ici',
'Under way'=>'En cours',
'%d time it could not be told.'=>'%d fois, le service n’a pas pu être informé.'."\0".'%d fois, le service n’a pas pu être informé.',
'%d task waits for more than 30 days.'=>'%d tâche attend depuis plus de 30 jours.'."\0".'%d tâches attendent depuis plus de 30 jours.',
'Of %d restricted person it was never told.'=>'Pour %d personne limitée, le service n’a jamais été informé.'."\0".'Pour %d personnes limitées, le service n’a jamais été informé.',
'See who is restricted'=>'Voir qui est limité',
'The register says that it is not told of restrictions and erasures.'=>'Le registre dit que le service n’est pas informé des limitations et des effacements.',
'The mail service was told of everything that it had to be told of.'=>'Le service d’e-mail a été informé de tout ce dont il devait l’être.',
'Open the measures'=>'Ouvrir les mesures',
'Measures in the register'=>'Mesures dans le registre',
'Roles that reach people’s data, and how many are in them'=>'Rôles qui ont accès aux données des personnes, et combien de membres ils ont',
'What the site cannot see itself'=>'Ce que le site ne peut pas voir lui-même',
'No security measure is in the register.'=>'Aucune mesure de sécurité ne figure dans le registre.',
'Your measures say otherwise than what the site sees. %s'=>'Vos mesures disent autre chose que ce que le site voit. %s',
'The site is as its register of measures says, as far as it can see itself.'=>'Le site est tel que le dit son registre des mesures, pour autant qu’il puisse le voir lui-même.',
'Purposes that make profiles'=>'Finalités qui établissent des profils',
'Trackers on the front page'=>'Traceurs sur la page d’accueil',
'Reviews by a person'=>'Réexamens par une personne',
'Makes profiles: %s.'=>'Établit des profils : %s.',
'Open the purposes'=>'Ouvrir les finalités',
'The front page follows visitors for others: %s.'=>'La page d’accueil suit les visiteurs pour d’autres : %s.',
'See the plugins'=>'Voir les extensions',
'A review by a person was granted, and it is not said what was reviewed.'=>'Un réexamen par une personne a été accordé, et il n’est pas dit ce qui a été réexaminé.',
'The front page could not be fetched as a visitor: %s'=>'La page d’accueil n’a pas pu être chargée comme visiteur : %s',
'No purpose makes profiles, and the front page follows nobody.'=>'Aucune finalité n’établit de profils, et la page d’accueil ne suit personne.',
'Cookies that they set'=>'Cookies qu’elles déposent',
'Others from whom they load'=>'Tiers depuis lesquels elles chargent',
'Last scan in a browser'=>'Dernière analyse dans un navigateur',
'Last scan by the server'=>'Dernière analyse par le serveur',
'Before anybody agreed, these follow visitors: %s.'=>'Avant tout accord, ceux-ci suivent les visiteurs : %s.',
'Before anybody agreed, these cookies are set: %s.'=>'Avant tout accord, ces cookies sont déposés : %s.',
'A scan saw before anybody agreed: %s.'=>'Une analyse a vu avant tout accord : %s.',
'The cookie notice is on, and the page that a visitor gets has nothing of it: a cache may still hold an older page.'=>'Le bandeau cookies est activé, et la page qu’un visiteur reçoit n’en a rien : un cache garde peut-être encore une page plus ancienne.',
'Although the cookie notice is on, the pages load from these before a choice: %s.'=>'Bien que le bandeau cookies soit activé, les pages chargent depuis ces adresses avant un choix : %s.',
'The pages load something from others, who may set cookies by that.'=>'Les pages chargent quelque chose depuis des tiers, qui peuvent ainsi déposer des cookies.',
'Google’s Consent Mode is set to advanced: Google is asked before consent, though told that there is none.'=>'Le Consent Mode de Google est réglé sur avancé : Google est appelé avant le consentement, même s’il apprend qu’il n’y en a pas.',
'Scan the pages'=>'Analyser les pages',
'Before a choice the pages load nothing from others and keep nothing but what is necessary: seen now as the server sends them, and by the last scan in a browser.'=>'Avant un choix, les pages ne chargent rien d’autres et ne gardent que le nécessaire : vu maintenant, telles que le serveur les envoie, et par la dernière analyse dans un navigateur.',
'The pages looked at set no cookie that needs consent and load nothing from others. What scripts do later is seen by a scan in a browser.'=>'Les pages examinées ne déposent aucun cookie qui demande un consentement, et ne chargent rien d’autres. Ce que les scripts font ensuite, une analyse dans un navigateur le voit.',
'%1$s on %2$s, %3$s'=>'%1$s sur %2$s, %3$s',
'line %d'=>'ligne %d',
'by the server'=>'par le serveur',
'Open the notices'=>'Ouvrir les avis',
'Versions that change the use of data'=>'Versions qui changent l’utilisation des données',
'Mails by state'=>'E-mails par état',
'Nobody was told of version %s, which changes the use of data already collected.'=>'Personne n’a été informé de la version %s, qui change l’utilisation de données déjà collectées.',
'Version %s will change the use of data already collected, and no notice is planned.'=>'La version %s changera l’utilisation de données déjà collectées, et aucun avis n’est prévu.',
'A notice is paused.'=>'Un avis est en pause.',
'A notice cannot be sent just now.'=>'Un avis ne peut pas être envoyé pour le moment.',
'A notice has been under way for more than two days.'=>'Un avis est en cours d’envoi depuis plus de deux jours.',
'%d person could not be reached by mail.'=>'%d personne n’a pas pu être jointe par e-mail.'."\0".'%d personnes n’ont pas pu être jointes par e-mail.',
'Of %d person it is not known whether the mail left.'=>'Pour %d personne, on ne sait pas si l’e-mail est parti.'."\0".'Pour %d personnes, on ne sait pas si l’e-mail est parti.',
'No version has changed the use of data already collected.'=>'Aucune version n’a changé l’utilisation de données déjà collectées.',
'Everybody was told of each version that changes the use of their data.'=>'Chacun a été informé de chaque version qui change l’utilisation de ses données.',
'See the objections'=>'Voir les oppositions',
'Open objections'=>'Oppositions ouvertes',
'People whose data is not used for what they object to'=>'Personnes dont les données ne servent pas à ce à quoi elles s’opposent',
'%d objection is open, and the use goes on.'=>'%d opposition est ouverte, et l’utilisation continue.'."\0".'%d oppositions sont ouvertes, et l’utilisation continue.',
'An objection waits past its day.'=>'Une opposition attend au-delà de son délai.',
'A pause should have ended, and has not.'=>'Une pause aurait dû se terminer, et ne l’est pas.',
'Each open objection has stopped the use that it is about.'=>'Chaque opposition ouverte a arrêté l’utilisation qu’elle concerne.',
'Versions published'=>'Versions publiées',
'In force'=>'En vigueur',
'Announced'=>'Annoncée',
'Fingerprint of what is in force'=>'Empreinte de ce qui est en vigueur',
'No version of the policy has been published.'=>'Aucune version de la politique de confidentialité n’a été publiée.',
'Not what was published: version %s.'=>'Différente de ce qui a été publié : version %s.',
'See the versions'=>'Voir les versions',
'Two versions took effect at the same moment.'=>'Deux versions ont pris effet au même moment.',
'An older version is in force in: %s.'=>'Une version plus ancienne est en vigueur en : %s.',
'Exactly one version is in force, and every version is still what was published.'=>'Une seule version est en vigueur, et chaque version est encore ce qui a été publié.',
'Services in the register'=>'Services dans le registre',
'Found by a scan, and not in the register'=>'Trouvés par une analyse, et absents du registre',
'The pages load from these, and no register names them: %s.'=>'Les pages chargent depuis ceux-ci, et aucun registre ne les nomme : %s.',
'Switch pictures of commenters (Gravatar) off'=>'Désactiver les images des auteurs de commentaires (Gravatar)',
'A scan found these, and nobody has said yet whose they are: %s.'=>'Une analyse a trouvé ceux-ci, et personne n’a encore dit à qui ils sont : %s.',
'The policy that visitors see does not print the list of cookies: add the block to it.'=>'La politique que les visiteurs voient n’affiche pas la liste des cookies : ajoutez-y le bloc.',
'Whatever the pages load or keep stands in the register, and the policy prints it.'=>'Tout ce que les pages chargent ou gardent est dans le registre, et la politique l’affiche.',
'The pages looked at load nothing from others.'=>'Les pages examinées ne chargent rien d’autrui.',
'The register names everybody from whom the pages load.'=>'Le registre nomme tous ceux dont les pages chargent quelque chose.',
'Answer to a visitor'=>'Réponse à un visiteur',
'Version that it shows'=>'Version affichée',
'From a cache'=>'Depuis un cache',
'yes'=>'oui',
'no'=>'non',
'No version of the policy is in force.'=>'Aucune version de la politique n’est en vigueur.',
'Version in force'=>'Version en vigueur',
'Facts in its text'=>'Faits dans son texte',
'Changed since'=>'Modifié depuis',
'The policy says what is so no more: %s. Publish a new version.'=>'La politique dit ce qui n’est plus vrai : %s. Publiez une nouvelle version.',
'See the difference'=>'Voir la différence',
'The text does not take these from the registers, so it can come to differ from what is done: %s.'=>'Le texte ne tire pas ceci des registres ; il peut donc finir par différer de ce qui se fait : %s.',
'What the policy says of the registers is what stands in them.'=>'Ce que la politique dit des registres est bien ce qui y figure.',
'purposes'=>'finalités',
'processors'=>'sous-traitants',
'how long data is kept'=>'durée de conservation des données',
'rights'=>'droits',
'security measures'=>'mesures de sécurité',
'who has access'=>'qui a accès',
'automatically collected data'=>'données collectées automatiquement',
'No privacy contact is set: people get the address of the site’s administrator.'=>'Aucun contact vie privée n’est défini : les gens reçoivent l’adresse de l’administrateur du site.',
'Set the privacy contact'=>'Définir le contact vie privée',
'A decision mail does not name the privacy contact.'=>'Un e-mail de décision ne nomme pas le contact vie privée.',
'See the policy'=>'Voir la politique',
'The policy page does not show the privacy contact’s address.'=>'La page de la politique n’affiche pas l’adresse du contact vie privée.',
'The privacy contact stands on the policy page and in decision mails.'=>'Le contact vie privée figure sur la page de la politique et dans les e-mails de décision.',
'Processors in the register'=>'Sous-traitants dans le registre',
'No processor is in the register. At least the firm that hosts this site has people’s data.'=>'Aucun sous-traitant ne figure dans le registre. Au moins l’entreprise qui héberge ce site détient des données de personnes.',
'Without an agreement: %s.'=>'Sans contrat : %s.',
'Outside the EEA without safeguards: %s.'=>'Hors de l’EEE sans garanties : %s.',
'This site has a key for SparkPost, but SparkPost is not in the register.'=>'Ce site a une clé pour SparkPost, mais SparkPost ne figure pas dans le registre.',
'Uses data for itself or passes it on, or says both: %s.'=>'Utilise les données pour lui-même ou les transmet, ou dit les deux : %s.',
'Not all is known of: %s.'=>'Tout n’est pas connu de : %s.',
'Every processor in the register is bound by an agreement, and what they promised holds together.'=>'Chaque sous-traitant du registre est lié par un contrat, et ce qu’ils ont promis est cohérent.',
'Purposes in use'=>'Finalités utilisées',
'Kinds of mail with a purpose'=>'Types d’e-mail avec une finalité',
'Kinds of mail without one'=>'Types d’e-mail sans finalité',
'Marketing that does not rest on consent: %s.'=>'Marketing qui ne repose pas sur le consentement : %s.',
'Without a legal basis: %s.'=>'Sans base légale : %s.',
'Passes data on: %s.'=>'Transmet des données : %s.',
'Works for you, and says that it may pass data on: %s.'=>'Travaille pour vous, et dit pouvoir transmettre des données : %s.',
'Mail is held since nobody has said what it is for.'=>'Des e-mails sont retenus car personne n’a dit à quoi ils servent.',
'Say what it is for'=>'Dire à quoi ils servent',
'In the last 30 days mail left or was stopped that serves no purpose of the register.'=>'Ces 30 derniers jours, des e-mails qui ne servent aucune finalité du registre sont partis ou ont été arrêtés.',
'Every use has a purpose with a legal basis, and nobody in the register passes data on.'=>'Chaque utilisation a une finalité avec une base légale, et personne dans le registre ne transmet de données.',
'Recipients in the register'=>'Destinataires dans le registre',
'Bound by no agreement, oath or law: %s.'=>'Lié par aucun contrat, serment ou loi : %s.',
'Gets data for something else than bookkeeping or administration: %s.'=>'Reçoit des données pour autre chose que la comptabilité ou l’administration : %s.',
'It is not said for what: %s.'=>'Il n’est pas dit pour quoi : %s.',
'Nobody but processors gets data, says the register.'=>'Selon le registre, seuls les sous-traitants reçoivent des données.',
'Everybody who gets data is bound, and gets it for bookkeeping or administration.'=>'Tous ceux qui reçoivent des données sont liés, et les reçoivent pour la comptabilité ou l’administration.',
'Open the holds'=>'Ouvrir les conservations légales',
'Laws in force here'=>'Lois en vigueur ici',
'Records that wait for the end of a term'=>'Enregistrements qui attendent la fin d’un délai',
'%d record is kept longer than its law says.'=>'%d enregistrement est conservé plus longtemps que sa loi ne le dit.'."\0".'%d enregistrements sont conservés plus longtemps que leur loi ne le dit.',
'%d record that a law keeps is not there any more.'=>'%d enregistrement qu’une loi impose de conserver n’est plus là.'."\0".'%d enregistrements qu’une loi impose de conserver ne sont plus là.',
'%d record is kept under no law that is in force here.'=>'%d enregistrement n’est conservé au titre d’aucune loi en vigueur ici.'."\0".'%d enregistrements ne sont conservés au titre d’aucune loi en vigueur ici.',
'Under no law, so that an erasure takes them: %s.'=>'Sous aucune loi, si bien qu’un effacement les emporte : %s.',
'Not checked against the law for two years: %s.'=>'Pas vérifié par rapport à la loi depuis deux ans : %s.',
'What a law keeps is there, under that law, and nothing is kept past its term.'=>'Ce qu’une loi conserve est là, au titre de cette loi, et rien n’est conservé au-delà de son délai.',
'Open the sealed records'=>'Ouvrir les enregistrements scellés',
'Sealed'=>'Scellé',
'May be opened by somebody now'=>'Peut être ouvert par quelqu’un maintenant',
'%d record of somebody who left is not sealed.'=>'%d enregistrement d’une personne partie n’est pas scellé.'."\0".'%d enregistrements de personnes parties ne sont pas scellés.',
'There are seals, but the site has lost its note of them: staff see what is sealed. Within the hour the note is made anew.'=>'Il y a des scellés, mais le site en a perdu la note : le personnel voit ce qui est scellé. La note sera refaite dans l’heure.',
'A whole role may open sealed records: %s.'=>'Un rôle entier peut ouvrir les enregistrements scellés : %s.',
'See the accounts'=>'Voir les comptes',
'Somebody may open sealed records for ever, without a reason or an end.'=>'Quelqu’un peut ouvrir les enregistrements scellés pour toujours, sans motif ni fin.',
'Nothing had to be sealed yet, and nobody may open seals.'=>'Rien n’a encore dû être scellé, et personne ne peut ouvrir les scellés.',
'Every record of somebody who left is sealed, and nobody may open it but for a reason and some hours.'=>'Chaque enregistrement d’une personne partie est scellé, et personne ne peut l’ouvrir, sauf pour un motif et quelques heures.',
'Restricted'=>'Limité',
'Tried'=>'Essayé',
'Changed although it was restricted'=>'Modifié bien que limité',
'Somebody is restricted, but the site has lost its note of it: nothing holds it back. Within the hour the note is made anew.'=>'Une personne est limitée, mais le site en a perdu la note : rien n’empêche l’utilisation. La note sera refaite dans l’heure.',
'Somebody who is restricted could be written to all the same.'=>'On pouvait quand même écrire à une personne limitée.',
'%d thing that a restricted person published is in public sight.'=>'%d élément publié par une personne limitée est visible du public.'."\0".'%d éléments publiés par des personnes limitées sont visibles du public.',
'%d record was changed although it was restricted.'=>'%d enregistrement a été modifié alors qu’il était limité.'."\0".'%d enregistrements ont été modifiés alors qu’ils étaient limités.',
'Nobody is restricted now.'=>'Personne n’est limité à présent.',
'What is restricted is stored and nothing else: it was tried for everybody.'=>'Ce qui est limité est stocké et rien d’autre : cela a été essayé pour tout le monde.',
'Nobody has scanned the pages in a browser yet: what scripts do is not known.'=>'Personne n’a encore analysé les pages dans un navigateur : ce que font les scripts n’est pas connu.',
'The mode has changed since the last scan in a browser: scan the pages again.'=>'Le mode a changé depuis la dernière analyse dans un navigateur : analysez à nouveau les pages.',
'The last scan in a browser is more than five weeks old.'=>'La dernière analyse dans un navigateur a plus de cinq semaines.',
'never'=>'jamais',
'%1$s, %2$d pages'=>'%1$s, %2$d pages',
'This could not be looked at just now. Try again; if it stays so, look into the error log of the site.'=>'Ceci n’a pas pu être examiné à l’instant. Réessayez ; si cela persiste, consultez le journal d’erreurs du site.',
'Not looked at yet'=>'Pas encore examiné',
'There is no promise %s: they are P01 to P33.'=>'La promesse %s n’existe pas : elles vont de P01 à P33.',
'A promise is broken.'=>'Une promesse est rompue.',
'Promises of the privacy policy'=>'Promesses de la politique de confidentialité',
'Looked at %1$s; so since %2$s.'=>'Examiné : %1$s ; ainsi depuis : %2$s.',
'The history holds together: %d event, none altered.'=>'L’historique est cohérent : %d événement, non altéré.'."\0".'L’historique est cohérent : %d événements, aucun altéré.',
'The history has been altered: what it says proves nothing.'=>'L’historique a été altéré : ce qu’il dit ne prouve rien.',
'%d promise of your privacy policy is broken'=>'%d promesse de votre politique de confidentialité est rompue'."\0".'%d promesses de votre politique de confidentialité sont rompues',
'Some promises of your privacy policy are at risk'=>'Certaines promesses de votre politique de confidentialité sont menacées',
'The promises of your privacy policy have not all been looked at yet'=>'Les promesses de votre politique de confidentialité n’ont pas encore toutes été examinées',
'The promises of your privacy policy are being kept'=>'Les promesses de votre politique de confidentialité sont tenues',
'Privacy'=>'Confidentialité',
'A privacy policy is a list of promises. Once a day it is looked whether they are being kept.'=>'Une politique de confidentialité est une liste de promesses. Une fois par jour, on vérifie si elles sont tenues.',
'See all promises'=>'Voir toutes les promesses',
'Broken'=>'Rompue',
'At risk'=>'Menacée',
'Kept'=>'Conservés',
'Not applicable'=>'Sans objet',
'One version of the policy is in force, and it ends all earlier ones'=>'Une seule version de la politique est en vigueur, et elle met fin à toutes les précédentes',
'The newest version is always on the policy page'=>'La version la plus récente est toujours sur la page de la politique',
'People hear by mail when the use of their data changes'=>'Les gens sont prévenus par e-mail quand l’utilisation de leurs données change',
'The policy says what is really done with data'=>'La politique dit ce qui est vraiment fait des données',
'The privacy contact can be found'=>'Le contact vie privée est facile à trouver',
'Every processor is named and bound by an agreement'=>'Chaque sous-traitant est nommé et lié par un contrat',
'Mail leaves by the service that the policy names'=>'Les e-mails partent par le service que la politique nomme',
'The mail service is told to stop and to forget'=>'Le service d’e-mail est averti d’arrêter et d’oublier',
'No selling of data, and no use without a purpose'=>'Pas de vente de données, et pas d’utilisation sans finalité',
'Contact other than on request only after consent'=>'Contact autre que sur demande seulement après consentement',
'Others get data only for bookkeeping and administration'=>'D’autres ne reçoivent des données que pour la comptabilité et l’administration',
'Addresses of devices and browsers are kept short'=>'Les adresses des appareils et des navigateurs sont conservées peu de temps',
'Authorities get only what a law compels'=>'Les autorités ne reçoivent que ce qu’une loi impose',
'Who leaves as a client is forgotten'=>'Qui cesse d’être client est oublié',
'Records are kept as long as a law says, and no longer'=>'Les enregistrements sont conservés aussi longtemps qu’une loi le dit, et pas plus',
'Staff cannot reach the records of who left'=>'Le personnel n’a pas accès aux enregistrements des personnes parties',
'Every request is answered in time'=>'Chaque demande reçoit une réponse à temps',
'Copies go to the known address, or after identification'=>'Les copies vont à l’adresse connue, ou après identification',
'Of an erasure only anonymous data stays'=>'D’un effacement, il ne reste que des données anonymes',
'Copies can be read by machines and by people'=>'Les copies sont lisibles par les machines et par les humains',
'The right authority for complaints is named'=>'La bonne autorité pour les plaintes est nommée',
'A copy holds everything'=>'Une copie contient tout',
'Wrong data is corrected, and that is confirmed'=>'Les données fausses sont corrigées, et cela est confirmé',
'Restricted data is only stored'=>'Les données limitées sont seulement stockées',
'Data goes along to another firm'=>'Les données suivent vers une autre entreprise',
'An objection stops the use at once'=>'Une opposition arrête l’utilisation aussitôt',
'No decisions by machines, no profiles'=>'Pas de décisions par des machines, pas de profils',
'Erased is erased everywhere'=>'Ce qui est effacé l’est partout',
'No cookies but the necessary ones before consent'=>'Aucun cookie, sauf les nécessaires, avant le consentement',
'Cookies can be refused and deleted at any time'=>'Les cookies peuvent être refusés et supprimés à tout moment',
'Cookies and scripts of others are listed'=>'Les cookies et scripts d’autrui sont listés',
'Only data that is needed is asked for'=>'Seules les données nécessaires sont demandées',
'Security measures and who has access are as described'=>'Les mesures de sécurité et les accès sont tels que décrits',
'The policy itself'=>'La politique elle-même',
'Who processes what'=>'Qui traite quoi',
'Keeping data'=>'Conservation des données',
'Rights'=>'Droits',
'Care'=>'Soin',
'erase'=>'effacer',
'This colour is not known: choose one of the theme’s, or give six hexadecimal digits after #.'=>'Cette couleur n’est pas connue : choisissez-en une du thème, ou donnez six chiffres hexadécimaux après #.',
'This text could not be read: its contrast with what is behind it is %1$s to 1, and must be %2$s to 1 at least.'=>'Ce texte ne serait pas lisible : son contraste avec ce qui est derrière est de %1$s pour 1, et doit être d’au moins %2$s pour 1.',
'The buttons would not be seen: their contrast with what is behind them is %1$s to 1, and must be %2$s to 1 at least.'=>'Les boutons ne se verraient pas : leur contraste avec ce qui est derrière est de %1$s pour 1, et doit être d’au moins %2$s pour 1.',
'The words of a button can have %d letters at most.'=>'Les mots d’un bouton peuvent avoir au plus %d lettres.',
'Accepting and refusing must be equal: two words that differ, and are about as long.'=>'Accepter et refuser doivent être égaux : deux textes différents, et à peu près de même longueur.',
'The full mode needs WordPress 6.9 or later.'=>'Le mode complet demande WordPress 6.9 ou plus récent.',
'Account'=>'Compte',
'First name'=>'Prénom',
'Last name'=>'Nom',
'Name as shown'=>'Nom affiché',
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
'The history holds: %1$d events, %2$d of them without their text.'=>'L’historique est intact : %1$d événements, dont %2$d sans leur texte.',
'The history has been altered.'=>'L’historique a été modifié.',
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
'There is no such document.'=>'Ce document n’existe pas.',
'There is one document for each language; this language has its own already.'=>'Il y a un document par langue ; cette langue a déjà le sien.',
'The policy has no text yet.'=>'La politique n’a pas encore de texte.',
'The text quotes something that nobody has filled in yet. Look for “not filled in” in the preview.'=>'Le texte cite quelque chose que personne n’a encore rempli. Cherchez « à compléter » dans l’aperçu.',
'The text or a register changed after you looked at it. Please look again before you publish.'=>'Le texte ou un registre a changé après que vous l’avez regardé. Veuillez regarder à nouveau avant de publier.',
'Another version takes effect at this very moment. Choose another moment.'=>'Une autre version prend effet à ce moment précis. Choisissez un autre moment.',
'A version cannot take effect in the past.'=>'Une version ne peut pas prendre effet dans le passé.',
'Please give a date and a time.'=>'Veuillez donner une date et une heure.',
'There is no such moment: the month has no such day, or the clocks skip this hour. Choose another.'=>'Ce moment n’existe pas : le mois n’a pas ce jour, ou l’horloge saute cette heure. Choisissez-en un autre.',
'This version has taken effect, or was called off before: it cannot be called off. Publish a new one.'=>'Cette version a pris effet, ou a déjà été annulée : elle ne peut pas être annulée. Publiez-en une nouvelle.',
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
'This name is too long.'=>'Ce nom est trop long.',
'This message is too long.'=>'Ce message est trop long.',
'This language is not known.'=>'Cette langue n’est pas connue.',
'Please say how the request came in.'=>'Veuillez indiquer comment la demande est arrivée.',
'Please give the day on which the request came in.'=>'Veuillez indiquer le jour de réception de la demande.',
'The day of receipt cannot be in the future.'=>'Le jour de réception ne peut pas être dans le futur.',
'Please fill this in.'=>'Veuillez remplir ceci.',
'This is too long.'=>'C’est trop long.',
'This is the account of the last administrator. Make someone else an administrator first.'=>'C’est le compte du dernier administrateur. Nommez d’abord un autre administrateur.',
'There is no such setting.'=>'Ce réglage n’existe pas.',
'This value is not possible.'=>'Cette valeur n’est pas possible.',
'This purpose does not rest on consent, or is not done: choose another.'=>'Cette finalité ne repose pas sur le consentement, ou n’est pas pratiquée : choisissez-en une autre.',
'Please tick what you agree to.'=>'Veuillez cocher ce que vous acceptez.',
'Who changes the settings says what a kind of mail is for.'=>'Qui modifie les réglages dit à quoi sert un type d’e-mail.',
'It was withdrawn before.'=>'Cela avait déjà été retiré.',
'Offer at least two ways: not everybody can go each one.'=>'Proposez au moins deux moyens : chacun ne convient pas à tous.',
'Please choose one of the ways that were offered.'=>'Choisissez un des moyens proposés.',
'Please say what came of it.'=>'Dites ce qui en est sorti.',
'This looks like the number of a card, a person or a telephone. Leave it out: only how you checked and what came of it may be kept.'=>'Cela ressemble au numéro d’une carte, d’une personne ou d’un téléphone. Laissez-le de côté : seuls peuvent être gardés le moyen de vérification et son résultat.',
'The last identity check did not show that it is them. Check again, or refuse.'=>'La dernière vérification d’identité n’a pas montré que c’est elle. Vérifiez de nouveau, ou refusez.',
'The copy should go elsewhere than to the known address. First check who it is, or drop that with a reason.'=>'La copie doit aller ailleurs qu’à l’adresse connue. Vérifiez d’abord qui c’est, ou abandonnez cela avec un motif.',
'This needs an identity check on this request.'=>'Ceci exige une vérification d’identité pour cette demande.',
'We take no files here, and no copy or photo of an identity card: the law lets us ask for no more than we need, and we do not need that. Choose one of the ways on your page.'=>'Nous n’acceptons ici ni fichier, ni copie ou photo d’une carte d’identité : la loi ne nous laisse pas demander plus que nécessaire, et cela ne l’est pas. Choisissez un des moyens sur votre page.',
'This was looked at many times in the last minute. Please wait a minute.'=>'Ceci a été consulté de nombreuses fois dans la dernière minute. Veuillez attendre une minute.',
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
'There is no such notice.'=>'Cet avis n’existe pas.',
'The notice has moved on: this can no longer be done, or not yet.'=>'L’avis a avancé : ceci n’est plus possible, ou pas encore.',
'The text must keep {changes}, {effective} and {link}: people must learn what changes, from when, and where to read it.'=>'Le texte doit garder {changes}, {effective} et {link} : les gens doivent savoir ce qui change, à partir de quand, et où le lire.',
'Please choose who gets it.'=>'Veuillez choisir qui le reçoit.',
'One of these groups of people is not known on this site now.'=>'Un de ces groupes de personnes n’est pas connu sur ce site actuellement.',
'There is no such version of the policy.'=>'Cette version de la politique n’existe pas.',
'The site’s mailer refused the message.'=>'Le système d’envoi du site a refusé le message.',
'The law says that this document must be kept: it cannot be deleted yet.'=>'La loi dit que ce document doit être gardé : il ne peut pas encore être supprimé.',
'Please give the date of the document.'=>'Donnez la date du document.',
'Please choose a file that is not empty.'=>'Choisissez un fichier qui n’est pas vide.',
'This file is larger than your server accepts.'=>'Ce fichier est plus gros que votre serveur n’accepte.',
'Files of this kind are not accepted.'=>'Les fichiers de ce type ne sont pas acceptés.',
'Please choose one of the reasons.'=>'Choisissez un des motifs.',
'Please choose the case. All cases can be opened only for an inspection by an authority.'=>'Choisissez le dossier. Tous les dossiers ne peuvent être ouverts que pour une inspection par une autorité.',
'Please choose who may open it.'=>'Choisissez qui peut ouvrir.',
'There is no such record for you to open.'=>'Il n’y a pas de telle pièce que vous puissiez ouvrir.',
'None of these is a page of this site.'=>'Aucune de celles-ci n’est une page de ce site.',
'There is no such scan.'=>'Cette analyse n’existe pas.',
'This scan is over; begin another.'=>'Cette analyse est terminée ; commencez-en une autre.',
'There is no such finding.'=>'Cette trouvaille n’existe pas.',
'Only an address can be the site’s own.'=>'Seule une adresse peut appartenir au site lui-même.',
'The permission to open sealed records is over.'=>'La permission d’ouvrir des pièces scellées est terminée.',
'There is no such service.'=>'Ce service n’existe pas.',
'Without this there is no site and no choice: it stays, and it is functional.'=>'Sans ceci, il n’y a ni site ni choix : cela reste, et c’est fonctionnel.',
'Please give a whole address that begins with https://.'=>'Veuillez donner une adresse complète qui commence par https://.',
'“%s” is no address. Write example.com, *.example.com for all below it, or example.com/path.'=>'« %s » n’est pas une adresse. Écrivez example.com, *.example.com pour tout ce qui est en dessous, ou example.com/path.',
'“%s” is too short or too long: give 4 to 190 characters that only its scripts hold.'=>'« %s » est trop court ou trop long : donnez de 4 à 190 caractères que seuls ses scripts contiennent.',
'“%s” cannot be the name of something that is stored. An * stands for any characters.'=>'« %s » ne peut pas être le nom de quelque chose qui est enregistré. Un * remplace n’importe quels caractères.',
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
'The data'=>'Les données',
'Nothing about you was found under this address.'=>'Rien n’a été trouvé à votre sujet sous cette adresse.',
'What the data is used for'=>'À quoi servent les données',
'Who receives the data'=>'Qui reçoit les données',
'How long it is kept'=>'Combien de temps elles sont conservées',
'You may have the data corrected or erased, its use restricted, and you may object to its use. Ask the privacy contact named on this page.'=>'Vous pouvez faire rectifier ou effacer les données, faire limiter leur usage et vous y opposer. Adressez-vous au contact vie privée nommé sur cette page.',
'You may complain to the supervisory authority named on this page at any time.'=>'Vous pouvez à tout moment déposer une plainte auprès de l’autorité de contrôle nommée sur cette page.',
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
'Earlier versions written'=>'Versions antérieures écrites',
'The message is larger than SparkPost takes (20 MB).'=>'Le message est plus grand que ce que SparkPost accepte (20 Mo).',
'The message cannot be written as JSON.'=>'Le message ne peut pas être écrit en JSON.',
'SparkPost did not say what it accepted.'=>'SparkPost n’a pas dit ce qu’il a accepté.',
'SparkPost refused all recipients.'=>'SparkPost a refusé tous les destinataires.',
'SparkPost does not accept the key'=>'SparkPost n’accepte pas la clé',
'SparkPost could not be asked'=>'SparkPost n’a pas pu être interrogé',
'The key for SparkPost lacks a permission'=>'Il manque une autorisation à la clé pour SparkPost',
'It needs: Transmissions read/write, Sending Domains read, Event Webhooks read/write, Events Search and Data Privacy.'=>'Il lui faut : Transmissions read/write, Sending Domains read, Event Webhooks read/write, Events Search et Data Privacy.',
'SparkPost accepts the key'=>'SparkPost accepte la clé',
'SparkPost doesn’t know %s'=>'SparkPost ne connaît pas %s',
'Add the domain that this site’s mail is from as a sending domain, in your account at SparkPost.'=>'Ajoutez le domaine d’où viennent les e-mails de ce site comme domaine d’envoi, dans votre compte SparkPost.',
'SparkPost could not be asked about the sending domain'=>'SparkPost n’a pas pu être interrogé sur le domaine d’envoi',
'%s is not verified at SparkPost'=>'%s n’est pas vérifié chez SparkPost',
'SparkPost refuses mail from it until its DNS records are in place.'=>'SparkPost refuse les e-mails qui en viennent tant que ses enregistrements DNS ne sont pas en place.',
'Mail from %s is not signed yet'=>'Les e-mails de %s ne sont pas encore signés',
'Put SparkPost’s DKIM record into the domain’s DNS: without it, mail is taken for spam more often.'=>'Mettez l’enregistrement DKIM de SparkPost dans le DNS du domaine : sans lui, les e-mails sont plus souvent pris pour du spam.',
'%s is verified at SparkPost'=>'%s est vérifié chez SparkPost',
'Bounces and complaints do not come back yet'=>'Les rebonds et les plaintes ne reviennent pas encore',
'Set up the webhook under Mail.'=>'Configurez le webhook sous E-mail.',
'SparkPost reports to an old address of this site'=>'SparkPost envoie ses rapports à une ancienne adresse de ce site',
'Set up the webhook again under Mail.'=>'Configurez à nouveau le webhook sous E-mail.',
'The webhook at SparkPost is gone'=>'Le webhook chez SparkPost a disparu',
'Set it up again under Mail.'=>'Configurez-le à nouveau sous E-mail.',
'SparkPost could not be asked about the webhook'=>'SparkPost n’a pas pu être interrogé sur le webhook',
'The webhook at SparkPost is switched off'=>'Le webhook chez SparkPost est désactivé',
'SparkPost cannot deliver its reports'=>'SparkPost ne peut pas livrer ses rapports',
'This site does not answer it as it should. A firewall or a security plugin may stop it.'=>'Ce site ne lui répond pas comme il le devrait. Un pare-feu ou une extension de sécurité le bloque peut-être.',
'SparkPost has not reported for a day'=>'SparkPost n’a rien signalé depuis un jour',
'Mail went out since, and nothing came back about it.'=>'Des e-mails sont partis depuis, et rien n’est revenu à leur sujet.',
'SparkPost reports bounces and complaints'=>'SparkPost signale les rebonds et les plaintes',
'Only SparkPost may post here.'=>'Seul SparkPost peut envoyer ici.',
'This batch is larger than this site takes (%s).'=>'Ce lot est plus grand que ce que ce site accepte (%s).',
'This batch has more than %d events.'=>'Ce lot a plus de %d événements.',
'This is no batch of events.'=>'Ceci n’est pas un lot d’événements.',
'Another plugin sends this site’s mail: %s.'=>'Une autre extension envoie les e-mails de ce site : %s.',
'Mail that came back'=>'E-mails revenus',
'How often'=>'Combien de fois',
'First'=>'Premier',
'Last'=>'Dernier',
'The privacy policy says that this site’s mail goes by SparkPost.'=>'La politique de confidentialité dit que les e-mails de ce site passent par SparkPost.',
'Mail'=>'E-mail',
'How mail leaves'=>'Comment partent les e-mails',
'Mail by SparkPost'=>'E-mail par SparkPost',
'Mail does not go by SparkPost'=>'Les e-mails ne passent pas par SparkPost',
'Mail does not leave by SparkPost, nor otherwise'=>'Les e-mails ne partent pas par SparkPost, ni autrement',
'Mail goes by SparkPost'=>'Les e-mails passent par SparkPost',
'SparkPost reports to this site from now on.'=>'SparkPost informe désormais ce site.',
'SparkPost no longer reports to this site.'=>'SparkPost n’informe plus ce site.',
'Test message'=>'Message de test',
'This message shows how your site’s mail leaves. Nothing needs to be done.'=>'Ce message montre comment partent les e-mails de votre site. Vous n’avez rien à faire.',
'The message could not be sent.'=>'Le message n’a pas pu être envoyé.',
'Sent to you by SparkPost.'=>'Envoyé à vous par SparkPost.',
'Sent to you by WordPress’s own mailer.'=>'Envoyé à vous par la messagerie propre de WordPress.',
'Sent to you by WordPress’s own mailer, since SparkPost did not take it.'=>'Envoyé à vous par la messagerie propre de WordPress, car SparkPost ne l’a pas accepté.',
'SparkPost did not say which webhook it made.'=>'SparkPost n’a pas dit quel webhook il a créé.'
));
