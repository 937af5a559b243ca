/** What a firm says that it never does, or always. */
import { words } from '../../text';
import type { Words } from '../types';
import { niet } from './terms';

export const firm = {
	noMarketing: {
		says: words(
			`${ niet }…(marketing|reclame|nieuwsbrie|promotionele)`,
			'(marketing|reclame|nieuwsbrie(f|ven))…‹(niet|nooit)›'
		),
		but: words(
			'toestemming',
			'tenzij',
			'‹(wilt|wil|wenst|wens|meer)›',
			'derden',
			'bezwaar'
		),
	},
	noProfiling: {
		says: words(
			`${ niet }…(profilering|profielen|geautomatiseerde (individuele )?(besluit|beslissing))`,
			'niet op een (manier|wijze) waarop dit recht'
		),
		but: words( '‹recht om›', '‹het recht›' ),
	},
	onlyService: {
		says: words(
			'‹doel(en|einden)?›…‹(altijd|uitsluitend|alleen|enkel)›…(opdracht|bestelling|overeenkomst)'
		),
	},
	improvement: {
		says: words(
			'(diensten|dienstverlening|website|site|producten)…(te )?‹(verbeteren|optimaliseren)›',
			'‹verbetering›…(diensten|dienstverlening|website|site)',
			'verbeteren van (onze|de) (diensten|website|site)'
		),
		but: words( `${ niet }` ),
	},
	noOwnUse: {
		says: words(
			`${ niet }…(voor|ten behoeve van) ((hun|zijn|haar) )?eigen (doeleinden|doel|doelen|gebruik|rekening)`
		),
	},
	improvesOwn: {
		says: words(
			'(te gebruiken|gebruikt|mag|kan|behoudt)…‹(verbetering|verbeteren)›',
			'‹(verbetering|verbeteren)›…(te gebruiken|gebruikt)'
		),
		but: words( niet ),
	},
	sharesOn: {
		says: words(
			'(te delen|deelt|gedeeld|delen|doorgeven|door te geven|geeft…door|verstrekken|verstrekt)…(met|aan) derden',
			'(met|aan) derden…(te delen|delen|deelt|doorgeven)'
		),
		but: words( niet, 'behalve', '‹(welke|wie)›' ),
	},
	noSharing: {
		says: words(
			`gegevens…${ niet }…(gedeeld|delen|doorgegeven|doorgeven|verstrekt|verstrekken)…‹derden›`,
			`(delen|deelt|geven|verstrekken) (wij|we)?…gegevens…${ niet }…‹derden›`
		),
		but: words(
			'commerci',
			'verwerkers',
			'hierboven',
			'hieronder genoemd',
			'marketing'
		),
	},
	insideOnly: {
		says: words(
			'‹(uitsluitend|alleen|enkel)›…(binnen|in) (de )?(EU|EER|Europese (Unie|Economische))',
			`${ niet } (naar landen )?buiten de (EU|EER|Europese)`,
			'(verlaten|verlaat)…(EU|EER|Europese)…‹(niet|nooit)›',
			'(verlaten|verlaat)…‹(niet|nooit)›…(EU|EER|Europese)'
		),
	},
	agreement: {
		says: words( 'overeenkomst', 'verwerkerscontract' ),
		but: words( `${ niet }…overeenkomst` ),
	},
	secureConnection: {
		says: words(
			'‹(website|site|webwinkel|formulier(en)?|verbinding)›…(SSL|TLS|https|versleutelde verbinding)',
			'(SSL|TLS|https|versleutelde verbinding)…‹(website|site|webwinkel|verbinding)›'
		),
	},
} satisfies Partial< Words[ 'claims' ] >;
