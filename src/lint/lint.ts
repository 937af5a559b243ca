/** The rules over a text, in the order of the text. */
import { __, sprintf } from '@wordpress/i18n';
import { lacks, type Rule, type Said } from './finding';
import { connection, dataKinds, effective, security } from './rules/announced';
import { authority } from './rules/authority';
import { contactGiven, contactRight, controllerNamed } from './rules/contact';
import { cookieConsent, cookieList, optimising } from './rules/cookies';
import { days } from './rules/days';
import { laws, transfers } from './rules/outdated';
import { hash, ipAddress, metadata } from './rules/personal';
import {
	agreements,
	inside,
	namesAll,
	ownUse,
	sharing,
} from './rules/processors';
import { marketing, onlyService, profiling } from './rules/purposes';
import { missing } from './rules/required';
import { invoices, vague } from './rules/retention';
import { rights } from './rules/rights';
import { thirdParties } from './rules/third-parties';
import { hindered, unlawful } from './rules/unlawful';
import type { Finding, Language, LintDoc, LintSite } from './types';
import { view } from './view';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';
import { nl } from './words/nl';
import type { Words } from './words/types';

const languages = { nl, fr, de, en };

const rules: Rule[] = [
	controllerNamed,
	contactGiven,
	contactRight,
	missing,
	rights,
	authority,
	days,
	marketing,
	profiling,
	onlyService,
	ownUse,
	sharing,
	inside,
	agreements,
	namesAll,
	thirdParties,
	ipAddress,
	metadata,
	hash,
	dataKinds,
	vague,
	invoices,
	cookieConsent,
	cookieList,
	optimising,
	laws,
	transfers,
	unlawful,
	hindered,
	security,
	effective,
	connection,
];

export const languageOf = ( locale: string ): Language | undefined => {
	const [ language ] = locale.toLowerCase().split( /[_-]/ );
	return language && language in languages
		? ( language as Language )
		: undefined;
};

const names: Record< Language, () => string > = {
	nl: () => __( 'Dutch', 'rights-desk' ),
	fr: () => __( 'French', 'rights-desk' ),
	de: () => __( 'German', 'rights-desk' ),
	en: () => __( 'English', 'rights-desk' ),
};

/** A text that was put into the wrong document would else lack everything. */
function languageWritten( { pieces }: LintDoc, meant: Language ): Language {
	const text = pieces.map( ( one ) => one.text ).join( ' ' );
	const hits = ( { common }: Words ): number =>
		[ ...text.matchAll( new RegExp( common, 'giu' ) ) ].length;
	const [ best ] = Object.entries( languages )
		.map( ( [ name, words ] ) => ( { name, hits: hits( words ) } ) )
		.sort( ( a, b ) => b.hits - a.hits );
	const enough =
		best && best.hits > 30 && best.hits > 2 * hits( languages[ meant ] );
	return ( enough && languageOf( best.name ) ) || meant;
}

const otherLanguage = ( written: Language ): Said =>
	lacks(
		'language-other',
		'warning',
		sprintf(
			/* translators: %s: a language. */
			__(
				'The text is in another language than this document is for: %s.',
				'rights-desk'
			),
			names[ written ]()
		),
		'12(1)'
	);

/** A rule may speak twice of the same words; what isn't in the text comes last. */
function inOrder( doc: LintDoc, said: Said[] ): Finding[] {
	const place = ( one: Said ): number => {
		if ( one.quote === '' ) {
			return doc.pieces.length;
		}
		return doc.pieces.findIndex(
			( { clientId, text } ) =>
				( ! one.clientId || clientId === one.clientId ) &&
				text.includes( one.quote )
		);
	};
	const count = new Map< string, number >();
	return said
		.map( ( one ) => ( { one, at: place( one ) } ) )
		.sort( ( a, b ) => a.at - b.at )
		.map( ( { one } ) => {
			const nr = count.get( one.rule ) ?? 0;
			count.set( one.rule, nr + 1 );
			return { id: `${ one.rule }-${ nr }`, ...one };
		} );
}

/** The locale is the text's, such as nl_BE. */
export function lint(
	doc: LintDoc,
	site: LintSite,
	locale: string
): Finding[] {
	const language = languageOf( locale );
	if ( ! language ) {
		return [
			{
				id: 'language-0',
				rule: 'language',
				severity: 'hint',
				quote: '',
				message: __(
					'Texts can be checked in Dutch, French, German and English only.',
					'rights-desk'
				),
				article: '',
			},
		];
	}
	if ( doc.pieces.every( ( { text } ) => text.trim() === '' ) ) {
		return [];
	}
	const written = languageWritten( doc, language );
	const seen = view( doc, site, written, languages[ written ] );
	return inOrder( doc, [
		...( written === language ? [] : [ otherLanguage( written ) ] ),
		...rules.flatMap( ( rule ) => rule( seen ) ),
	] );
}
