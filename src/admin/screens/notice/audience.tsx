import { CheckboxControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import {
	changeNotice,
	estimateNotice,
	type Changes,
	type Notice,
} from '../../../data/notices';
import { useCommand, useResource } from '../../../data/resource';
import { Section } from '../../components/section';
import { TickField } from '../../components/tick-field';
import { Trouble } from '../../components/trouble';

interface AudienceProps {
	notice: Notice;
	open: boolean;
	onChange: ( notice: Notice ) => void;
}

/** Who gets it, and how many those are about. */
export function Audience( { notice, open, onChange }: AudienceProps ) {
	const { problem, run } = useCommand();
	const chosen = notice.sources
		.filter( ( source ) => source.chosen )
		.map( ( { key } ) => key );
	const estimate = useResource(
		`estimate-${ notice.id }-${ chosen.join() }`,
		( signal ) => estimateNotice( notice.id, signal )
	);
	const set = async ( changes: Changes ) => {
		const now = await run( () => changeNotice( notice.id, changes ) );
		if ( now ) {
			onChange( now );
		}
	};
	const counted = estimate.data;
	const label = ( { key, label: name }: Notice[ 'sources' ][ number ] ) =>
		counted?.sources[ key ] === undefined
			? name
			: `${ name } (${ counted.sources[ key ] })`;

	if ( ! open ) {
		return null;
	}
	return (
		<Section
			title={ __( 'Who gets it', 'rights-desk' ) }
			note={ __(
				'Everybody gets one mail, even if they stand in several groups or under several addresses that they proved.',
				'rights-desk'
			) }
		>
			<TickField
				legend={ __( 'People whose data you hold', 'rights-desk' ) }
				options={ notice.sources.map( ( source ) => ( {
					value: source.key,
					label: label( source ),
				} ) ) }
				value={ chosen }
				error={
					problem?.field === 'sources' ? problem.message : undefined
				}
				onChange={ ( sources ) => void set( { sources } ) }
			/>
			<CheckboxControl
				__nextHasNoMarginBottom
				label={ __(
					'It also changes what is done with data of people who restricted it or objected: they get it too',
					'rights-desk'
				) }
				checked={ notice.affected }
				onChange={ ( affected ) => void set( { affected } ) }
			/>
			<p role="status">
				{ counted &&
					( counted.exact
						? sprintf(
								/* translators: %d: number of people. */
								__( 'About %d people get it.', 'rights-desk' ),
								counted.people
							)
						: sprintf(
								/* translators: %d: number of people. */
								__(
									'At most %d people get it; who stands in several groups is counted more than once.',
									'rights-desk'
								),
								counted.people
							) ) }
			</p>
			<Trouble
				problem={ problem?.field === 'sources' ? undefined : problem }
			/>
			<Trouble problem={ estimate.problem } again={ estimate.reload } />
		</Section>
	);
}
