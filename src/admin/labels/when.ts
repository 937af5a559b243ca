/** Days and moments in the reader's language and the site's time zone. */
import { __, _n, sprintf } from '@wordpress/i18n';
import { boot } from '../../data/boot';
import type { Due } from '../../data/types';

function write( date: Date, options: Intl.DateTimeFormatOptions ): string {
	try {
		return new Intl.DateTimeFormat( boot().locale, options ).format( date );
	} catch {
		// Older browsers refuse time zones such as +02:00, and some WordPress locales are no language tags.
		return new Intl.DateTimeFormat( undefined, {
			...options,
			timeZone: 'UTC',
		} ).format( date );
	}
}

/** @param date 2026-12-23, a day on the site's calendar. */
export const day = ( date: string ): string =>
	write( new Date( `${ date }T00:00:00Z` ), {
		dateStyle: 'long',
		timeZone: 'UTC',
	} );

export const shortDay = ( date: string ): string =>
	write( new Date( `${ date }T00:00:00Z` ), {
		dateStyle: 'medium',
		timeZone: 'UTC',
	} );

/** @param at 2026-11-23T10:00:00Z */
export const moment = ( at: string ): string =>
	write( new Date( at ), {
		dateStyle: 'medium',
		timeStyle: 'short',
		timeZone: boot().timezone,
	} );

export const momentDay = ( at: string ): string =>
	write( new Date( at ), { dateStyle: 'medium', timeZone: boot().timezone } );

/** @param value 2026-11 */
export const month = (
	value: string,
	style: 'long' | 'short' = 'long'
): string =>
	write( new Date( `${ value }-01T00:00:00Z` ), {
		month: style,
		...( style === 'long' && { year: 'numeric' } ),
		timeZone: 'UTC',
	} );

export const daysLeft = ( due: Due ): string => {
	if ( due.days_left === 0 ) {
		return __( 'Due today', 'rights-desk' );
	}
	const n = Math.abs( due.days_left );
	return due.days_left < 0
		? /* translators: %d: number of days. */
			sprintf( _n( '%d day late', '%d days late', n, 'rights-desk' ), n )
		: /* translators: %d: number of days. */
			sprintf( _n( '%d day left', '%d days left', n, 'rights-desk' ), n );
};

export const days = ( n: number ): string =>
	/* translators: %d: number of days. */
	sprintf( _n( '%d day', '%d days', n, 'rights-desk' ), n );
