import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { saveConsentSetup, type ConsentSetup } from '../../../data/consents';
import { useCommand } from '../../../data/resource';
import { ChoiceField } from '../../components/fields';
import { Section } from '../../components/section';
import { TickField } from '../../components/tick-field';
import { Trouble } from '../../components/trouble';
import { consentPlaces } from '../../labels/consents';

interface PlacesProps {
	setup: ConsentSetup;
	onSaved: ( setup: ConsentSetup ) => void;
}

/** Where a box stands, and what becomes of mail that names no purpose. */
export function Places( { setup, onSaved }: PlacesProps ) {
	const [ places, setPlaces ] = useState(
		Object.fromEntries(
			setup.places.map( ( one ) => [ one.place, one.purposes ] )
		)
	);
	const [ unclassed, setUnclassed ] = useState< string >( setup.unclassed );
	const { busy, problem, run } = useCommand();
	const save = async () => {
		const saved = await run( () =>
			saveConsentSetup( {
				places,
				unclassed: unclassed === 'refuse' ? 'refuse' : 'send',
			} )
		);
		if ( saved ) {
			speak( __( 'Stored.', 'rights-desk' ) );
			onSaved( saved );
		}
	};
	return (
		<Section
			title={ __( 'Where you ask', 'rights-desk' ) }
			note={ __(
				'A box beside the form, never ticked beforehand. In pages, use the block “Contact consent”; in one form of Contact Form 7, [rights_desk_consent newsletter].',
				'rights-desk'
			) }
		>
			{ setup.places
				.filter( ( { there } ) => there )
				.map( ( { place } ) => (
					<TickField
						key={ place }
						legend={ consentPlaces()[ place ] ?? place }
						options={ setup.purposes.map( ( { slug, label } ) => ( {
							value: slug,
							label,
						} ) ) }
						value={ places[ place ] ?? [] }
						onChange={ ( chosen ) =>
							setPlaces( { ...places, [ place ]: chosen } )
						}
					/>
				) ) }
			<ChoiceField
				label={ __(
					'Mail of which nobody said what it is for',
					'rights-desk'
				) }
				value={ unclassed }
				onChange={ setUnclassed }
				options={ [
					{
						value: 'send',
						label: __( 'Goes out, and is listed', 'rights-desk' ),
					},
					{
						value: 'refuse',
						label: __( 'Is refused, and listed', 'rights-desk' ),
					},
				] }
			/>
			<Trouble problem={ problem } />
			{ setup.may_manage && (
				<Button
					__next40pxDefaultSize
					variant="primary"
					isBusy={ busy }
					disabled={ busy }
					accessibleWhenDisabled
					onClick={ save }
				>
					{ __( 'Store', 'rights-desk' ) }
				</Button>
			) }
		</Section>
	);
}
