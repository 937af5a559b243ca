/** English. */
import { words } from '../../text';
import type { Words } from '../types';
import { cookies } from './cookies';
import { data } from './data';
import { firm } from './firm';
import { limits } from './limits';
import { tells } from './tells';
import { theData } from './terms';

export const en: Words = {
	headings: {
		purposes: 'What we use data for',
		bases: 'Purposes and legal bases',
		recipients: 'Who gets the data',
		retention: 'How long we keep data',
		rights: 'Your rights',
		complaints: 'Complaints',
		contact: 'Contact',
		security: 'Security',
	},
	tells,
	bases: [
		words( '‹consent›' ),
		words(
			'perform(ance of|ing)? (a|the|our|your) contract',
			'contract with you'
		),
		words( 'legal (obligation|duty)' ),
		words( 'legitimate interest' ),
		words( 'public interest' ),
		words( 'vital interest' ),
	],
	right: words( '‹rights?›', '‹you (can|may)›', '‹entitled to›' ),
	rights: {
		access: {
			says: words(
				'‹access',
				'‹inspect',
				'‹(copy|file) of (your|the) (personal )?data'
			),
		},
		rectification: {
			says: words(
				'rectif',
				`(correct|amend|change)(ed|ion|ing)?›…${ theData }`,
				`${ theData }…(corrected|amended|changed)`,
				'‹correction›',
				'‹correct›'
			),
		},
		erasure: {
			says: words(
				'eras(e|ed|ure|ing)›',
				'delet(e|ed|ion|ing)›',
				'forgotten'
			),
			but: words( 'cookie', 'browser' ),
		},
		restriction: { says: words( 'restrict' ) },
		objection: { says: words( '‹object(ion|ions|ed|ing)?›' ) },
		portability: {
			says: words(
				'portab',
				`(transfer|transmit)(red|ted)?…${ theData }…(to another|elsewhere)`,
				`${ theData }…(transferred|transmitted) to another`
			),
		},
	},
	kinds: [
		words( '‹(first|last|sur|company |full )?names?›' ),
		words( '‹e-?mail( address(es)?)?›' ),
		words(
			'(?<!mail )(?<!IP )(?<!email )‹(postal|home|street|billing|shipping|delivery)? ?address(es)?›'
		),
		words( '‹(tele)?phone( numbers?)?›', '‹mobile number' ),
		words( 'birth' ),
		words(
			'payment (data|details|information)',
			'bank account',
			'‹IBAN›',
			'credit card'
		),
		words( '‹orders?›', 'purchase history' ),
		words( 'password', 'login (data|details)' ),
		words( '‹photo' ),
		words( 'VAT number' ),
		words( 'messages? (that )?you', 'content of your message' ),
	],
	claims: { ...firm, ...data, ...limits, ...cookies },
	common: words(
		'‹(the|and|of|to|we|you|your|our|not|is|are|for|with|this|that)›'
	),
	securityHeading: words( 'security', 'secure', '‹access to' ),
	span: words(
		'‹(?<count>\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|twenty|twenty-one|thirty|forty-five|sixty|ninety) ((?<working>working|business) |calendar )?((?<day>days?)|(?<week>weeks?)|(?<month>months?)|(?<year>years?))›'
	),
	numbers: {
		a: 1,
		an: 1,
		one: 1,
		two: 2,
		three: 3,
		four: 4,
		five: 5,
		six: 6,
		seven: 7,
		eight: 8,
		nine: 9,
		ten: 10,
		fourteen: 14,
		twenty: 20,
		'twenty-one': 21,
		thirty: 30,
		'forty-five': 45,
		sixty: 60,
		ninety: 90,
	},
	date: words(
		'‹\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}›',
		'‹\\d{4}-\\d{2}-\\d{2}›',
		'‹\\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}›',
		'‹(January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4}›'
	),
	outdated: [
		{
			says: words( 'Data Protection Act 1998' ),
			name: 'Data Protection Act 1998',
		},
		{ says: words( 'directive 95/46' ), name: 'Directive 95/46/EC' },
		{
			says: words( 'Article 29 (Data Protection )?Working Party' ),
			name: 'Article 29 Working Party',
		},
	],
	personal: [
		[ /\bis (?:not|no) personal (data|information)\b/iu, 'is personal $1' ],
		[
			/\bare (?:not|no) personal (data|information)\b/iu,
			'are personal $1',
		],
	],
};
