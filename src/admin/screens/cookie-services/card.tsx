import { Button, ExternalLink } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { removeService, type Service } from '../../../data/services';
import { Actions } from '../../components/actions';
import { Section } from '../../components/section';
import { categoryLabels } from '../../labels/services';

interface CardProps {
	service: Service;
	manages: boolean;
	onEdit: () => void;
	onEntries: () => void;
	onGone: () => void;
}

/** A preset says how far it can be trusted. */
function Source( { service }: { service: Service } ) {
	if ( ! service.source || service.fixed ) {
		return null;
	}
	return (
		<p className="rd-quiet">
			{ service.checked
				? sprintf(
						/* translators: %s: year and month. */
						__(
							'From a preset, compared with its maker’s page in %s.',
							'rights-desk'
						),
						service.checked
					)
				: __(
						'From a preset that was not compared with its maker’s page yet: please do.',
						'rights-desk'
					) }{ ' ' }
			<ExternalLink href={ service.source }>
				{ __( 'That page', 'rights-desk' ) }
			</ExternalLink>
		</p>
	);
}

/** One service: what visitors read of it, and what it is known by. */
export function Card( {
	service,
	manages,
	onEdit,
	onEntries,
	onGone,
}: CardProps ) {
	const { name, active, fixed, lines } = service;
	const facts = [
		[
			__( 'Category', 'rights-desk' ),
			categoryLabels()[ service.category ],
		],
		[
			__( 'Who runs it', 'rights-desk' ),
			service.party || __( 'This site itself', 'rights-desk' ),
		],
		[ __( 'Where it is run', 'rights-desk' ), service.place ],
		[ __( 'What for', 'rights-desk' ), service.purpose_text ],
		[ __( 'Addresses', 'rights-desk' ), service.patterns.join( ', ' ) ],
	].filter( ( [ , value ] ) => value );
	const button = ( label: string, onClick: () => void ) => (
		<Button
			__next40pxDefaultSize
			variant="secondary"
			aria-label={ `${ label }: ${ name }` }
			onClick={ onClick }
		>
			{ label }
		</Button>
	);
	return (
		<Section
			title={
				active
					? name
					: sprintf(
							/* translators: %s: name. */
							__( '%s (no longer in use)', 'rights-desk' ),
							name
						)
			}
			actions={
				manages && (
					<>
						{ button( __( 'Change', 'rights-desk' ), onEdit ) }
						{ button(
							__( 'Change what it stores', 'rights-desk' ),
							onEntries
						) }
					</>
				)
			}
		>
			<dl className="rd-facts">
				{ facts.map( ( [ label, value ] ) => (
					<div key={ label }>
						<dt>{ label }</dt>
						<dd>{ value }</dd>
					</div>
				) ) }
			</dl>
			{ lines.length > 0 && (
				<details>
					<summary>
						{ sprintf(
							/* translators: %d: a number. */
							__( 'What it stores (%d)', 'rights-desk' ),
							lines.length
						) }
					</summary>
					<ul>
						{ lines.map( ( line, at ) => (
							<li key={ `${ at } ${ line }` }>{ line }</li>
						) ) }
					</ul>
				</details>
			) }
			<Source service={ service } />
			{ manages && ! fixed && (
				<Actions
					about={ name }
					actions={ [
						{
							action: 'remove',
							label: __( 'Remove', 'rights-desk' ),
							grave: true,
						},
					] }
					said={ __( 'Removed.', 'rights-desk' ) }
					run={ () => removeService( service.id ) }
					onDone={ onGone }
				/>
			) }
		</Section>
	);
}
