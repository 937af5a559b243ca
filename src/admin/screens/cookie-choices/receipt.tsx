import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { readReceipt, type RecordedChoice } from '../../../data/choices';
import { useCommand } from '../../../data/resource';
import { TextField } from '../../components/fields';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { day } from '../../labels/when';
import { Words } from './words';

function Seal( { whole }: { whole: boolean | null } ) {
	if ( whole === null ) {
		return (
			<Tag tone="plain">
				{ __( 'That day is not sealed yet', 'rights-desk' ) }
			</Tag>
		);
	}
	return whole ? (
		<Tag tone="good">
			{ __( 'As it was sealed that day', 'rights-desk' ) }
		</Tag>
	) : (
		<Tag tone="bad">
			{ __( 'The record of that day was altered', 'rights-desk' ) }
		</Tag>
	);
}

function Choice( { choice }: { choice: RecordedChoice } ) {
	const allowed = [
		...( choice.analytical ? [ __( 'Analytical', 'rights-desk' ) ] : [] ),
		...( choice.tracking ? [ __( 'Tracking', 'rights-desk' ) ] : [] ),
		...choice.services,
	];
	return (
		<li>
			<h3>{ day( choice.day ) }</h3>
			<p>
				{ sprintf(
					/* translators: %s: a list of what was allowed. */
					__( 'Allowed: %s.', 'rights-desk' ),
					allowed.join( ', ' )
				) }{ ' ' }
				{ choice.ended &&
					sprintf(
						/* translators: %s: a day. */
						__( 'Ended by another choice on %s.', 'rights-desk' ),
						day( choice.ended )
					) }
			</p>
			<p>
				<Seal whole={ choice.whole } />
			</p>
			{ choice.shown ? (
				<Words shown={ choice.shown } />
			) : (
				<p>
					{ __(
						'Which words were shown is not known.',
						'rights-desk'
					) }
				</p>
			) }
		</li>
	);
}

/** A visitor shows the number of a consent: what did it say? */
export function Receipt() {
	const [ receipt, setReceipt ] = useState( '' );
	const [ found, setFound ] = useState< RecordedChoice[] | undefined >();
	const { busy, problem, run } = useCommand();
	return (
		<Section
			title={ __( 'What a receipt says', 'rights-desk' ) }
			note={ __(
				'A visitor who consented sees a number in the notice. Nothing here tells whose it is.',
				'rights-desk'
			) }
		>
			<form
				className="rd-form"
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					setFound( undefined );
					void run( () => readReceipt( receipt.trim() ) ).then(
						( answer ) => setFound( answer?.choices )
					);
				} }
			>
				<TextField
					label={ __( 'Number of the consent', 'rights-desk' ) }
					value={ receipt }
					error={ problem?.message }
					onChange={ setReceipt }
				/>
				<Button
					__next40pxDefaultSize
					variant="secondary"
					type="submit"
					disabled={ busy }
					accessibleWhenDisabled
				>
					{ __( 'Look up', 'rights-desk' ) }
				</Button>
			</form>
			<div role="status">
				{ found?.length === 0 && (
					<p>
						{ __(
							'Nothing is recorded under this number: it was mistyped, its time is over, or the host could not record it.',
							'rights-desk'
						) }
					</p>
				) }
				{ found && found.length > 0 && (
					<ul className="rd-plain">
						{ found.map( ( choice, i ) => (
							<Choice key={ i } choice={ choice } />
						) ) }
					</ul>
				) }
			</div>
		</Section>
	);
}
