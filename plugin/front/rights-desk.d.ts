/** Types of what Rights Desk offers to scripts on a site's pages: window.rightsDesk and the event rights-desk:choice. */

interface RightsDeskChoice {
	analytical: boolean;
	tracking: boolean;
	/** Codes of single services that the visitor lets through besides. */
	services: string[];
	/** Receipt number of a consent; empty for a refusal. */
	receipt: string;
}

interface RightsDeskApi {
	/** What holds now. Read it when you need it: each choice puts a new object here. */
	readonly choice: RightsDeskChoice;
	/** Whether the visitor is still to be asked. */
	readonly asks: boolean;
	/** Whether the visitor's browser refuses for them (Global Privacy Control). */
	readonly gpc: boolean;
	/** Whether something so marked may load now: 'a:' analytical, 't:' tracking, 'a:xy' the service with code xy; by this choice instead of the one that holds. */
	may: ( mark: string, by?: RightsDeskChoice ) => boolean;
	/** Stores a choice that the visitor made elsewhere on the page. There once the document has been read (DOMContentLoaded). */
	set?: ( choice: Partial< RightsDeskChoice > ) => void;
	/** Shows the notice again. */
	open?: () => void;
	/** Refuses all that was allowed, and deletes what it kept. */
	withdraw?: () => void;
}

interface Window {
	/** Absent while the notice is switched off. */
	rightsDesk?: RightsDeskApi;
}

interface DocumentEventMap {
	/** After each choice, and once on each page where one stands. */
	'rights-desk:choice': CustomEvent< RightsDeskChoice >;
}
