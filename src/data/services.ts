/** The register of services and of what they keep in visitors' browsers. */
import { read, send } from './client';

export type EntryKind = 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache';

export interface Entry {
	name: string;
	kind: EntryKind;
	/** 0: until the browser closes; -1: until it is deleted. */
	seconds: number;
	/** Under the site's own address. */
	first: boolean;
	purpose: string;
	/** What visitors read, where purpose is a key of the presets. */
	purpose_text?: string;
}

export interface Service {
	id: number;
	slug: string;
	name: string;
	category: 'functional' | 'analytical' | 'tracking';
	party: string;
	place: string;
	/** In words, or a key of the presets; purpose_text is what visitors read. */
	purpose: string;
	purpose_text: string;
	privacy: string;
	delete: string;
	patterns: string[];
	inline: string[];
	reload: boolean;
	active: boolean;
	entries: Entry[];
	/** What visitors read of each entry. */
	lines: string[];
	/** The public page of a preset's maker, and the month when it was compared with it. */
	source: string;
	checked: string;
	/** It stays, and is functional. */
	fixed: boolean;
}

export type ServiceFields = Partial<
	Omit< Service, 'id' | 'slug' | 'purpose_text' | 'lines' | 'fixed' >
>;

interface Services {
	services: Service[];
	/** Those that aren't in the register. */
	presets: Service[];
	may_manage: boolean;
}

export const listServices = ( signal?: AbortSignal ) =>
	read< Services >( '/services', signal );

export const saveService = ( id: number, fields: ServiceFields ) =>
	id > 0
		? send< Service >( 'PUT', `/services/${ id }`, fields )
		: send< Service >( 'POST', '/services', fields );

export const addPreset = ( preset: string ) =>
	send< Service >( 'POST', '/services', { preset } );

export const removeService = ( id: number ) =>
	send< { removed: boolean } >( 'DELETE', `/services/${ id }`, {} );
