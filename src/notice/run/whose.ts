/** Whose leave an address needs, by the rules that the page's policy is made of; t: when nobody is known. */
export function markOf( address: string ): string {
	let url: URL;
	try {
		url = new URL( address, document.baseURI );
	} catch {
		return '';
	}
	if (
		! /^(http|ws)s?:$/.test( url.protocol ) ||
		url.host === location.host
	) {
		return '';
	}
	let best = 0;
	let found = 't:';
	for ( const [ sources, mark ] of window.rightsDesk.rules ) {
		for ( const source of sources.split( ' ' ) ) {
			const [ , below, host = '', port = '', path = '' ] =
				/^(\*\.)?([^:/]+)(:[^/]+)?(\/.*)?$/.exec( source ) ?? [];
			const same = below
				? url.hostname.endsWith( `.${ host }` )
				: url.hostname === host;
			const ports =
				port === ':*' || port === ( url.port ? `:${ url.port }` : '' );
			// Nothing goes before the site itself.
			const fit = mark === '' ? Infinity : ( host + path ).length;
			if (
				same &&
				ports &&
				url.pathname.toLowerCase().startsWith( path ) &&
				fit > best
			) {
				best = fit;
				found = mark;
			}
		}
	}
	return found;
}
