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

/** By what the visitor allowed. Whoever isn't known needs all that the site could ask for: no policy can name them. */
export const may = ( mark: string ): boolean =>
	mark === 't:' ? window.rightsDesk.free() : window.rightsDesk.may( mark );

/** Whether it may now, and this page isn't shut to it. What has no address of its own, such as a text in the page, no policy stops. */
export const passes = ( mark: string ): boolean => {
	const { rules, tight } = window.rightsDesk;
	return (
		may( mark ) &&
		( ( mark !== 't:' && ! rules.some( ( [ , of ] ) => of === mark ) ) ||
			tight.every(
				( choice ) =>
					mark !== 't:' && window.rightsDesk.may( mark, choice )
			) )
	);
};
