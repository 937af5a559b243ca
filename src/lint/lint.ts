/** The rules over a text, in the order of the text. */
import { __ } from '@wordpress/i18n';
import type { Rule, Said } from './finding';
import { connection, dataKinds, effective, security } from './rules/announced';
import { authority } from './rules/authority';
import { contactGiven, contactRight, controllerNamed } from './rules/contact';
import { cookieConsent, cookieList, optimising } from './rules/cookies';
import { days } from './rules/days';
import { laws, transfers } from './rules/outdated';
import { ipAddress, metadata } from './rules/personal';
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
	const seen = view( doc, site, language, languages[ language ] );
	return inOrder(
		doc,
		rules.flatMap( ( rule ) => rule( seen ) )
	);
}
