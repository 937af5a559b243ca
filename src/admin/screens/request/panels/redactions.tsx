import { __ } from '@wordpress/i18n';
import { unredact } from '../../../../data/more';
import { Actions } from '../../../components/actions';
import { Section } from '../../../components/section';
import type { PanelProps } from './panel';

/** What is left out of the package because it is about others (Art. 15(4)). */
export function Redactions( { request, more, onDone }: PanelProps ) {
	const items = more.redactions?.items ?? [];
	if ( items.length === 0 ) {
		return null;
	}
	return (
		<Section
			title={ __( 'Left out of the package', 'rights-desk' ) }
			note={ __(
				'The package says at each place that something was left out, and why.',
				'rights-desk'
			) }
		>
			<ul className="rd-rows">
				{ items.map( ( one ) => {
					const what = [ one.group, one.name ]
						.filter( Boolean )
						.join( ': ' );
					return (
						<li key={ one.id }>
							<strong>{ what }</strong>
							<span className="rd-why">{ one.reason }</span>
							{ more.redactions?.open && (
								<Actions
									about={ what }
									actions={ [
										{
											action: 'undo',
											label: __(
												'Put it back',
												'rights-desk'
											),
										},
									] }
									said={ __(
										'It is back in the package.',
										'rights-desk'
									) }
									run={ () => unredact( request.id, one.id ) }
									onDone={ onDone }
								/>
							) }
						</li>
					);
				} ) }
			</ul>
		</Section>
	);
}
