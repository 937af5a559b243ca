import { speak } from '@wordpress/a11y';
import { __, _n, sprintf } from '@wordpress/i18n';
import { readFields, saveField } from '../../../data/measures';
import { useCommand, useResource } from '../../../data/resource';
import { ChoiceField } from '../../components/fields';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { Trouble } from '../../components/trouble';

/** Each field in which people are asked, each source, and what for. */
export function Fields( { may }: { may: boolean } ) {
	const { data, problem, reload, replace } = useResource(
		'fields',
		readFields
	);
	const command = useCommand();
	const flagged =
		data?.fields.filter( ( { flagged: no } ) => no ).length ?? 0;
	const say = async ( field: string, purpose: string ) => {
		const saved = await command.run( () => saveField( field, purpose ) );
		if ( saved ) {
			replace( saved );
			speak( __( 'Saved.', 'rights-desk' ) );
		}
	};
	return (
		<Section
			title={ __( 'What you ask people for', 'rights-desk' ) }
			note={
				flagged > 0
					? sprintf(
							/* translators: %d: number. */
							_n(
								'Of %d nobody has said what it is for: say it, or take the field out of the form.',
								'Of %d nobody has said what they are for: say it, or take the fields out of their forms.',
								flagged,
								'rights-desk'
							),
							flagged
						)
					: __( 'Each has a purpose.', 'rights-desk' )
			}
			tone={ flagged > 0 ? 'attention' : 'plain' }
		>
			<Trouble problem={ problem ?? command.problem } again={ reload } />
			{ data && (
				<div className="rd-scroll">
					<table className="rd-table">
						<thead>
							<tr>
								<th scope="col">
									{ __( 'Field or source', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Where', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'What for', 'rights-desk' ) }
								</th>
							</tr>
						</thead>
						<tbody>
							{ data.fields.map( ( field ) => (
								<tr key={ field.key }>
									<th scope="row">
										{ field.label }{ ' ' }
										{ field.flagged && (
											<Tag tone="warn">
												{ __(
													'No purpose',
													'rights-desk'
												) }
											</Tag>
										) }
									</th>
									<td>{ field.group }</td>
									<td>
										<ChoiceField
											label={ sprintf(
												/* translators: %s: a field of a form. */
												__(
													'What %s is for',
													'rights-desk'
												),
												field.label
											) }
											value={ field.purpose }
											disabled={ ! may || command.busy }
											options={ [
												{
													value: '',
													label: __(
														'Nobody has said',
														'rights-desk'
													),
												},
												...data.purposes.map(
													( { slug, label } ) => ( {
														value: slug,
														label,
													} )
												),
											] }
											onChange={ ( purpose ) =>
												void say( field.key, purpose )
											}
										/>
									</td>
								</tr>
							) ) }
						</tbody>
					</table>
				</div>
			) }
		</Section>
	);
}
