import { __ } from '@wordpress/i18n';
import type { PolicyVersion } from '../../data/policy';
import type { Tone } from './states';

type State = PolicyVersion[ 'state' ];

export const versionLabels = (): Record< State, string > => ( {
	in_force: __( 'In force', 'rights-desk' ),
	announced: __( 'Announced', 'rights-desk' ),
	void: __( 'Void', 'rights-desk' ),
	retracted: __( 'Taken back', 'rights-desk' ),
} );

export const versionTone: Record< State, Tone > = {
	in_force: 'good',
	announced: 'busy',
	void: 'plain',
	retracted: 'warn',
};
