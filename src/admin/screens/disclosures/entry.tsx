import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Disclosure } from '../../../data/processors';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';

interface EntryProps {
	entry: Disclosure;
	onEdit: () => void;
}

export function Entry( { entry, onEdit }: EntryProps ) {
	const people = [
		...entry.emails,
		...( entry.erased
			? [
					sprintf(
						/* translators: %d: number. */
						_n(
							'%d person who was erased',
							'%d people who were erased',
							entry.erased,
							'rights-desk'
						),
						entry.erased
					),
				]
			: [] ),
	];
	const facts = [
		[ __( 'Asked on', 'rights-desk' ), entry.asked_on ],
		[ __( 'What was asked', 'rights-desk' ), entry.asked ],
		[
			__( 'What was given', 'rights-desk' ),
			entry.given || __( 'Nothing', 'rights-desk' ),
		],
		[ __( 'Who it concerns', 'rights-desk' ), people.join( ', ' ) ],
		[
			__( 'Kept until', 'rights-desk' ),
			entry.held ? `${ entry.keep_until } (${ entry.keep_law })` : '',
		],
	].filter( ( [ , value ] ) => value );
	return (
		<Section
			title={ `${ entry.id }. ${ entry.authority }` }
			actions={
				<Button
					__next40pxDefaultSize
					variant="secondary"
					aria-label={ sprintf(
						/* translators: %d: number. */
						__( 'Complete entry %d', 'rights-desk' ),
						entry.id
					) }
					onClick={ onEdit }
				>
					{ __( 'Complete', 'rights-desk' ) }
				</Button>
			}
		>
			<p>
				<Tag tone={ entry.may_tell_now ? 'good' : 'warn' }>
					{ entry.may_tell_now
						? __( 'The person may be told', 'rights-desk' )
						: __( 'The person may not be told', 'rights-desk' ) }
				</Tag>
			</p>
			<dl className="rd-facts">
				{ facts.map( ( [ label, value ] ) => (
					<div key={ label }>
						<dt>{ label }</dt>
						<dd>{ value }</dd>
					</div>
				) ) }
			</dl>
		</Section>
	);
}
