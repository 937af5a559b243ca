import { Button, SelectControl } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { answerContactMail, ContactMails } from '../../../data/consents';
import { useCommand } from '../../../data/resource';
import { Trouble } from '../../components/trouble';

type Answer = Parameters< typeof answerContactMail >[ 1 ];

interface MailActionsProps {
	about: string;
	/** None for who may not say what it is for. */
	purposes: ContactMails[ 'purposes' ];
	run: ( answer: Answer ) => Promise< ContactMails >;
	onDone: ( mails: ContactMails ) => void;
}

/** Say what this kind of mail is for, or take it off the list. */
export function MailActions( {
	about,
	purposes,
	run,
	onDone,
}: MailActionsProps ) {
	const [ purpose, setPurpose ] = useState( '' );
	const command = useCommand();
	const go = async ( answer: Answer ) => {
		const mails = await command.run( () => run( answer ) );
		if ( mails ) {
			speak( __( 'Stored.', 'rights-desk' ) );
			onDone( mails );
		}
	};
	const label = ( words: string ) => sprintf( '%1$s: %2$s', words, about );
	return (
		<div className="rd-buttons">
			{ purposes.length > 0 && (
				<>
					<SelectControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						hideLabelFromVision
						label={ label( __( 'What it is for', 'rights-desk' ) ) }
						value={ purpose }
						onChange={ setPurpose }
						options={ [
							{
								value: '',
								label: __( 'What it is for…', 'rights-desk' ),
							},
							...purposes.map( ( { slug, label: words } ) => ( {
								value: slug,
								label: words,
							} ) ),
						] }
					/>
					<Button
						__next40pxDefaultSize
						variant="secondary"
						disabled={ command.busy || purpose === '' }
						accessibleWhenDisabled
						aria-label={ label(
							__( 'Store this', 'rights-desk' )
						) }
						onClick={ () => go( { action: 'class', purpose } ) }
					>
						{ __( 'Store this', 'rights-desk' ) }
					</Button>
				</>
			) }
			<Button
				__next40pxDefaultSize
				variant="tertiary"
				disabled={ command.busy }
				accessibleWhenDisabled
				aria-label={ label( __( 'Off the list', 'rights-desk' ) ) }
				onClick={ () => go( { action: 'dismiss' } ) }
			>
				{ __( 'Off the list', 'rights-desk' ) }
			</Button>
			<Trouble problem={ command.problem } />
		</div>
	);
}
