/** Words that many patterns share. */
export const gegevens =
	'((persoons|klant)?gegevens|persoonlijke gegevens|informatie)';
export const niet = '‹(niet|nooit|geen)›';
