/** Words that many patterns share. */
export const nicht =
	'‹(nicht|nie|niemals|kein|keine|keinen|keiner|keinem|keinerlei)›';
export const daten = '‹(Daten|Informationen|personenbezogenen? Daten)›';
