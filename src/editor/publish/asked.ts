/** Whether who opened this came to publish. Read as the script loads: the editor soon writes its own address over it. */
let asked =
	new URLSearchParams( window.location.search ).get( 'rights-desk' ) ===
	'publish';

export const isAsked = (): boolean => asked;

/** Once: panels that are opened again must not ask again. */
export function takeAsked(): boolean {
	const taken = asked;
	asked = false;
	return taken;
}
