/** Cookies: consent before, and a list (Art. 5(3) of Directive 2002/58; P29 to P31). */
import { __ } from '@wordpress/i18n';
import { about, type Rule } from '../finding';
import { plain, says } from '../text';

const NAMES =
	/\b(_ga\w*|_gid|_fbp|PHPSESSID|wordpress_\w+|wp-\w+|woocommerce_\w+|wp_\w+|__stripe\w*|_pk_\w+|cmplz\w*|NID|IDE)\b/u;

export const cookieConsent: Rule = ( view ) => {
	const { claims } = view.words;
	const kinds = view.find( claims.cookieKinds );
	if ( ! kinds || view.find( claims.cookieConsent ) ) {
		return [];
	}
	const browser = view.find( claims.cookiesByBrowser );
	return [
		about(
			'cookies-without-consent',
			'error',
			browser ?? kinds,
			browser
				? __(
						'Cookies that aren’t strictly necessary need consent first. That a browser can be set to refuse them is no consent.',
						'rights-desk'
					)
				: __(
						'Cookies that aren’t strictly necessary need consent first. The text doesn’t speak of it.',
						'rights-desk'
					),
			'Directive 2002/58 5(3), C-673/17'
		),
	];
};

export const cookieList: Rule = ( view ) => {
	const { claims } = view.words;
	const kinds = view.find( claims.cookieKinds );
	if (
		! kinds ||
		view.has( 'rights-desk/services-list', 'table:services' ) ||
		view.sentences.some( ( { text } ) => NAMES.test( text ) )
	) {
		return [];
	}
	const announced = view.find( claims.announcesCookies );
	return [
		about(
			'cookies-unlisted',
			'warning',
			announced ?? kinds,
			announced
				? __(
						'The text says that these cookies are listed in it, and no cookie is.',
						'rights-desk'
					)
				: __(
						'Name the cookies, whose they are and how long they stay.',
						'rights-desk'
					),
			'13(1)(e), 13(2)(a), C-673/17'
		),
	];
};

export const optimising: Rule = ( view ) => {
	const { claims } = view.words;
	const where = view
		.all( claims.optimising )
		.find( ( { piece } ) =>
			says( claims.functionalCookies, plain( piece.text ) )
		);
	return where
		? [
				about(
					'cookies-optimising',
					'warning',
					where,
					__(
						'Optimising isn’t strictly necessary: a cookie for that needs consent, whatever else it does.',
						'rights-desk'
					),
					'Directive 2002/58 5(3)'
				),
			]
		: [];
};
