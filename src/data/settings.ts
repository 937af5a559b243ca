import { read, send } from './client';
import type { Settings, SettingsAnswer } from './types';

export const readSettings = ( signal?: AbortSignal ) =>
	read< SettingsAnswer >( '/settings', signal );

export const saveSettings = ( changes: Partial< Settings > ) =>
	send< SettingsAnswer >( 'PUT', '/settings', changes );
