import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { saveConsentSetup, type ConsentSetup } from '../../../data/consents';
import { useCommand } from '../../../data/resource';
import { AreaField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';

interface WordingsProps {
	setup: ConsentSetup;
	onSaved: ( setup: ConsentSetup ) => void;
}

/** The words beside the box, by purpose and language. Who agreed before keeps the words that they read. */
export function Wordings( { setup, onSaved }: WordingsProps ) {
	const [ wordings, setWordings ] = useState<
		Record< string, Record< string, string > >
	>(
		Object.fromEntries(
			setup.purposes.map( ( { slug, own } ) => [ slug, own ] )
		)
	);
	const { busy, problem, run } = useCommand();
	const save = async () => {
		const saved = await run( () => saveConsentSetup( { wordings } ) );
		if ( saved ) {
			speak( __( 'Stored.', 'rights-desk' ) );
			onSaved( saved );
		}
	};
	return (
		<Section
			title={ __( 'The words beside the box', 'rights-desk' ) }
			note={ __(
				'Each person’s consent keeps the words that they read. Say who writes, what for, and that it can be stopped at any time. Empty: the words below the field.',
				'rights-desk'
			) }
		>
			{ setup.purposes.map( ( { slug, label, standard } ) => (
				<details key={ slug } className="rd-held">
					<summary>{ label }</summary>
					{ setup.languages.map( ( { locale, language } ) => (
						<AreaField
							key={ locale }
							rows={ 2 }
							label={ sprintf(
								/* translators: 1: what for, 2: a language. */
								__( '%1$s, in %2$s', 'rights-desk' ),
								label,
								language
							) }
							help={ standard[ locale ] }
							disabled={ ! setup.may_manage }
							value={ wordings[ slug ]?.[ locale ] ?? '' }
							onChange={ ( text ) =>
								setWordings( {
									...wordings,
									[ slug ]: {
										...wordings[ slug ],
										[ locale ]: text,
									},
								} )
							}
						/>
					) ) }
				</details>
			) ) }
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
					{ __( 'Store the words', 'rights-desk' ) }
				</Button>
			) }
		</Section>
	);
}
