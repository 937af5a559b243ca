import { boot } from '../../data/boot';

/** @param code BE, or EU for what holds everywhere in the Union. */
export function countryName( code: string ): string {
	const names = ( locale: string | undefined ) =>
		new Intl.DisplayNames( locale, { type: 'region' } ).of( code ) ?? code;
	try {
		return names( boot().locale );
	} catch {
		// Some WordPress locales are no language tags.
		return names( undefined );
	}
}
