import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import type { CookieMode, ScanState } from '../../../data/scan';
import { saveSettings } from '../../../data/settings';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Link } from '../../router/link';

const how = (): Record< CookieMode, string > => ( {
	off: __( 'The cookie notice is off: nothing is held back.', 'rights-desk' ),
	default: __(
		'The cookie notice is on, in the default mode: what WordPress and plugins put on a page, and what scripts add later, is held back until a choice.',
		'rights-desk'
	),
	full: __(
		'The cookie notice is on, in the full mode: what the theme has in its own files is held back too.',
		'rights-desk'
	),
} );

const needs = (): Record< ScanState[ 'needs' ], string > => ( {
	'': __(
		'The last scan found nothing that visitors would have to agree to: the site needs no notice.',
		'rights-desk'
	),
	unknown: __(
		'Scan the pages first: that shows whether the site needs the notice, and in which mode.',
		'rights-desk'
	),
	default: __(
		'By the last scan, the default mode is enough for this site.',
		'rights-desk'
	),
	full: __(
		'By the last scan, this site needs the full mode: something stands in the theme’s own files.',
		'rights-desk'
	),
} );

const labels = (): Record< string, string > => ( {
	default: __( 'Switch the notice on', 'rights-desk' ),
	full: __( 'Switch the full mode on', 'rights-desk' ),
} );

interface ModeProps {
	state: ScanState;
	onChange: () => void;
}

/** Which mode the site is in, which one it needs, and the button that switches it on. */
export function Mode( { state, onChange }: ModeProps ) {
	const { busy, problem, run } = useCommand();
	const { mode, needs: need, can_full: canFull, unlisted } = state;
	const wanted =
		need === 'full' || ( need === 'default' && mode === 'off' )
			? need
			: undefined;
	const change =
		wanted && wanted !== mode && ( wanted !== 'full' || canFull )
			? wanted
			: undefined;
	const set = async ( to: CookieMode ) => {
		if ( await run( () => saveSettings( { cookie_mode: to } ) ) ) {
			speak( how()[ to ] );
			onChange();
		}
	};
	return (
		<Section title={ __( 'The notice', 'rights-desk' ) }>
			<p>{ how()[ mode ] }</p>
			<p>{ needs()[ need ] }</p>
			{ need === 'full' && ! canFull && (
				<p>
					{ __(
						'The full mode needs WordPress 6.9 or later.',
						'rights-desk'
					) }
				</p>
			) }
			{ state.stale && (
				<p>
					{ __(
						'The mode has changed since that scan: scan again to see what it holds back.',
						'rights-desk'
					) }
				</p>
			) }
			{ change && unlisted > 0 && (
				<p>
					{ __(
						'You can say whose the unknown ones are first: until then they are held back as tracking, without a name.',
						'rights-desk'
					) }
				</p>
			) }
			<Trouble problem={ problem } />
			<div className="rd-buttons">
				{ change && state.may_manage && (
					<Button
						__next40pxDefaultSize
						variant="primary"
						isBusy={ busy }
						disabled={ busy }
						accessibleWhenDisabled
						onClick={ () => void set( change ) }
					>
						{ labels()[ change ] }
					</Button>
				) }
				<Link to="/cookies/notice">
					{ __( 'How it looks and reads', 'rights-desk' ) }
				</Link>
			</div>
		</Section>
	);
}
