/** The notice, and the room below the page that it would cover (plugin/Cookies/Notice/Style.php). */
export function show( section: HTMLElement, on: boolean ): void {
	section.hidden = ! on;
	document.documentElement.toggleAttribute( 'data-rd-room', on );
}
