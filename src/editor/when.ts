import { dateI18n, getSettings } from '@wordpress/date';

/** @param at 2026-11-24T23:00:00Z, shown on the site's clock as its owner writes dates. */
export const moment = ( at: string ): string =>
	dateI18n( getSettings().formats.datetime, at, undefined );
