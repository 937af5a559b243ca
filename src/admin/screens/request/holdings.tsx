import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useEffect } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { RightsRequest } from '../../../data/types';
import { Section } from '../../components/section';
import { HeldSource } from './held-source';
import { useHoldings, type Held } from './use-holdings';

const byCategory = ( held: Held[] ): [ string, Held[] ][] => {
	const groups = new Map< string, Held[] >();
	for ( const one of held ) {
		const name = one.source.category || __( 'Other', 'rights-desk' );
		groups.set( name, [ ...( groups.get( name ) ?? [] ), one ] );
	}
	return [ ...groups ];
};

interface HoldingsProps {
	request: RightsRequest;
	/** Whether rows can still be left out of the package. */
	redacts: boolean;
	onRedacted: () => void;
}

export function Holdings( { request, redacts, onRedacted }: HoldingsProps ) {
	const { held, reading, trouble, start, stop, withhold } = useHoldings(
		request.id
	);
	const erasure = request.kind === 'erasure';
	const read = held.filter(
		( { state } ) => state === 'done' || state === 'failed'
	);
	const records = held.reduce( ( sum, { items } ) => sum + items.length, 0 );
	useEffect( () => {
		if ( reading === 'done' ) {
			speak(
				sprintf(
					/* translators: 1: number of records, 2: number of sources. */
					__( '%1$d records found in %2$d sources.', 'rights-desk' ),
					records,
					held.length
				)
			);
		}
		// Said once, when the reading ends.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ reading ] );

	return (
		<Section
			title={
				erasure
					? __( 'What the erasure will do', 'rights-desk' )
					: __( 'What the site holds on this person', 'rights-desk' )
			}
			note={ __(
				'Read from each source now, and stored nowhere.',
				'rights-desk'
			) }
			actions={
				reading === 'reading' ? (
					<Button
						__next40pxDefaultSize
						variant="secondary"
						onClick={ stop }
					>
						{ __( 'Stop', 'rights-desk' ) }
					</Button>
				) : (
					<Button
						__next40pxDefaultSize
						variant="secondary"
						onClick={ () => void start() }
					>
						{ reading === 'idle'
							? __( 'Look it up', 'rights-desk' )
							: __( 'Look again', 'rights-desk' ) }
					</Button>
				)
			}
		>
			{ reading !== 'idle' && held.length > 0 && (
				<div className="rd-progress">
					<progress
						aria-label={ __( 'Sources read', 'rights-desk' ) }
						value={ read.length }
						max={ held.length }
					/>
					<p className="rd-quiet">
						{ sprintf(
							/* translators: 1: sources read, 2: all sources, 3: number of records. */
							__(
								'%1$d of %2$d sources, %3$d records',
								'rights-desk'
							),
							read.length,
							held.length,
							records
						) }
					</p>
				</div>
			) }
			<div role="alert">
				{ trouble && (
					<div className="rd-problem">
						<p>{ trouble }</p>
					</div>
				) }
			</div>
			{ byCategory( held ).map( ( [ category, sources ] ) => (
				<div key={ category } className="rd-category">
					<h3>{ category }</h3>
					{ sources.map( ( one ) => (
						<HeldSource
							key={ one.source.key }
							held={ one }
							erasure={ erasure }
							redact={
								redacts
									? {
											request: request.id,
											withhold: ( ...args ) => {
												withhold( ...args );
												onRedacted();
											},
										}
									: undefined
							}
						/>
					) ) }
				</div>
			) ) }
		</Section>
	);
}
