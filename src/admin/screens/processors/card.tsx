import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { removeProcessor, type Processor } from '../../../data/processors';
import { Actions } from '../../components/actions';
import { Section } from '../../components/section';
import { findingLabels, howLabels, roleLabels } from '../../labels/processors';

interface CardProps {
	processor: Processor;
	manages: boolean;
	onEdit: () => void;
	onGone: () => void;
}

/** One in the register, with what doesn't hold together. */
export function Card( { processor, manages, onEdit, onGone }: CardProps ) {
	const facts = [
		[ __( 'Role', 'rights-desk' ), roleLabels()[ processor.role ] ],
		[ __( 'What for', 'rights-desk' ), processor.purpose ],
		[ __( 'Where the data is', 'rights-desk' ), processor.place ],
		[ __( 'What it says', 'rights-desk' ), processor.says ],
		[
			__( 'How it is asked', 'rights-desk' ),
			howLabels()[ processor.how ],
		],
	].filter( ( [ , value ] ) => value );
	return (
		<Section
			title={
				processor.active
					? processor.name
					: sprintf(
							/* translators: %s: name. */
							__( '%s (no longer in use)', 'rights-desk' ),
							processor.name
						)
			}
			tone={ processor.findings.length > 0 ? 'attention' : 'plain' }
			actions={
				manages && (
					<Button
						__next40pxDefaultSize
						variant="secondary"
						aria-label={ sprintf(
							/* translators: %s: name. */
							__( 'Change %s', 'rights-desk' ),
							processor.name
						) }
						onClick={ onEdit }
					>
						{ __( 'Change', 'rights-desk' ) }
					</Button>
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
			{ processor.findings.length > 0 && (
				<ul>
					{ processor.findings.map( ( finding ) => (
						<li key={ finding }>
							{ findingLabels()[ finding ] ?? finding }
						</li>
					) ) }
				</ul>
			) }
			{ manages && ! processor.active && (
				<Actions
					about={ processor.name }
					actions={ [
						{
							action: 'remove',
							label: __( 'Remove', 'rights-desk' ),
							grave: true,
						},
					] }
					said={ __( 'Removed.', 'rights-desk' ) }
					run={ () => removeProcessor( processor.id ) }
					onDone={ onGone }
				/>
			) }
		</Section>
	);
}
