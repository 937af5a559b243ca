import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import {
	answerHeldMail,
	type Answered,
	type HeldMail,
} from '../../../data/standings';
import { AreaField, ChoiceField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { momentDay } from '../../labels/when';
import { basisOptions } from '../standing/grounds';

interface MailProps {
	mail: HeldMail;
	purposes: { value: string; label: string }[];
	onAnswered: ( answered: Answered ) => void;
}

/** One message that waits, and the three things that can be done with it. */
export function Mail( { mail, purposes, onAnswered }: MailProps ) {
	const [ purpose, setPurpose ] = useState( '' );
	const [ basis, setBasis ] = useState( 'consent' );
	const [ why, setWhy ] = useState( '' );
	const command = useCommand();
	const run = async ( answer: Parameters< typeof answerHeldMail >[ 1 ] ) => {
		const done = await command.run( () =>
			answerHeldMail( mail.id, answer )
		);
		if ( done ) {
			onAnswered( done );
		}
	};
	const button = {
		__next40pxDefaultSize: true,
		disabled: command.busy,
	} as const;
	return (
		<Section
			title={ mail.subject || __( 'Without a subject', 'rights-desk' ) }
			note={ sprintf(
				/* translators: 1: an address, 2: a plugin and its mail, 3: a day. */
				__( 'To %1$s, from %2$s; dropped on %3$s', 'rights-desk' ),
				mail.to,
				[ mail.origin, mail.name ].filter( Boolean ).join( ' / ' ),
				momentDay( mail.expires_at )
			) }
		>
			<ChoiceField
				label={ __(
					'What all mail of this kind is for',
					'rights-desk'
				) }
				help={ __(
					'Asked once for each kind. What is necessary goes out, now and later; the rest stays.',
					'rights-desk'
				) }
				value={ purpose }
				onChange={ setPurpose }
				options={ [
					{ value: '', label: __( 'Choose…', 'rights-desk' ) },
					...purposes,
				] }
			/>
			<div className="rd-buttons">
				<Button
					{ ...button }
					variant="primary"
					disabled={ command.busy || purpose === '' }
					accessibleWhenDisabled
					onClick={ () => run( { action: 'class', purpose } ) }
				>
					{ __( 'Store this', 'rights-desk' ) }
				</Button>
				<Button
					{ ...button }
					variant="tertiary"
					isDestructive
					onClick={ () => run( { action: 'drop' } ) }
				>
					{ __( 'Drop this mail', 'rights-desk' ) }
				</Button>
			</div>
			<details className="rd-held">
				<summary>
					{ __( 'Send this one mail all the same', 'rights-desk' ) }
				</summary>
				<ChoiceField
					label={ __( 'On what ground', 'rights-desk' ) }
					value={ basis }
					onChange={ setBasis }
					options={ basisOptions() }
				/>
				<AreaField
					label={ __( 'Why', 'rights-desk' ) }
					value={ why }
					onChange={ setWhy }
					required
				/>
				<Button
					{ ...button }
					variant="secondary"
					onClick={ () => run( { action: 'send', basis, why } ) }
				>
					{ __( 'Record and send', 'rights-desk' ) }
				</Button>
			</details>
			<Trouble problem={ command.problem } />
		</Section>
	);
}
