import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { CARRIED_OUT } from '../../../contract';
import { boot } from '../../../data/boot';
import { enterRequest } from '../../../data/requests';
import { useCommand } from '../../../data/resource';
import type { NewRequest } from '../../../data/types';
import { AreaField, ChoiceField, TextField } from '../../components/fields';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { kindLabels } from '../../labels/kinds';
import { channelLabels } from '../../labels/states';
import { useGuard, useRouter } from '../../router/router';
import { Page } from '../../shell/page';

/** How a request reaches staff; the form and the account are the person's own ways. */
const CHANNELS = [ 'email', 'post', 'telephone', 'in_person' ] as const;
const NAMED = [ 'kind', 'channel', 'email', 'name', 'message', 'received_on' ];

export default function Enter() {
	const { navigate, guard } = useRouter();
	const [ given, setGiven ] = useState< NewRequest >( {
		kind: 'inspection',
		channel: 'email',
		email: '',
		name: '',
		message: '',
		received_on: boot().today,
	} );
	const [ touched, setTouched ] = useState( false );
	const { busy, problem, run } = useCommand();
	useGuard(
		touched
			? __(
					'This request is not saved yet. Leave anyway?',
					'rights-desk'
				)
			: undefined
	);
	useFirstError( problem );
	const set = ( change: Partial< NewRequest > ) => {
		setTouched( true );
		setGiven( { ...given, ...change } );
	};
	const error = ( field: string ) =>
		problem?.field === field ? problem.message : undefined;

	const submit = async () => {
		const request = await run( () => enterRequest( given ) );
		if ( request ) {
			guard( undefined );
			speak(
				__(
					'The request is entered; the confirmation is mailed.',
					'rights-desk'
				)
			);
			navigate( `/requests/${ request.id }` );
		}
	};

	return (
		<Page title={ __( 'New request', 'rights-desk' ) }>
			<form
				className="rd-card rd-form"
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					void submit();
				} }
			>
				<p>
					{ __(
						'Enter a request that came by another way than the form. A sender’s address proves nothing: the person confirms this one through a mailed link, like any other. The clocks run from the day that it was received.',
						'rights-desk'
					) }
				</p>
				<ChoiceField
					label={ __( 'What do they ask?', 'rights-desk' ) }
					value={ given.kind }
					options={ CARRIED_OUT.map( ( value ) => ( {
						value,
						label: kindLabels()[ value ],
					} ) ) }
					error={ error( 'kind' ) }
					onChange={ ( value ) =>
						set( {
							kind:
								CARRIED_OUT.find(
									( kind ) => kind === value
								) ?? given.kind,
						} )
					}
				/>
				<TextField
					label={ __( 'E-mail address', 'rights-desk' ) }
					type="email"
					required
					value={ given.email }
					error={ error( 'email' ) }
					onChange={ ( email ) => set( { email } ) }
				/>
				<TextField
					label={ __( 'Name, if they gave one', 'rights-desk' ) }
					value={ given.name }
					error={ error( 'name' ) }
					onChange={ ( name ) => set( { name } ) }
				/>
				<ChoiceField
					label={ __( 'How did it reach you?', 'rights-desk' ) }
					value={ given.channel }
					options={ CHANNELS.map( ( value ) => ( {
						value,
						label: channelLabels()[ value ],
					} ) ) }
					error={ error( 'channel' ) }
					onChange={ ( value ) =>
						set( {
							channel:
								CHANNELS.find( ( way ) => way === value ) ??
								given.channel,
						} )
					}
				/>
				<TextField
					label={ __( 'Received on', 'rights-desk' ) }
					type="date"
					required
					max={ boot().today }
					value={ given.received_on }
					error={ error( 'received_on' ) ?? error( 'received_at' ) }
					onChange={ ( value ) => set( { received_on: value } ) }
				/>
				<AreaField
					label={ __( 'What they wrote or said', 'rights-desk' ) }
					value={ given.message }
					error={ error( 'message' ) }
					onChange={ ( message ) => set( { message } ) }
				/>
				<Trouble
					problem={
						problem && ! NAMED.includes( problem.field )
							? problem
							: undefined
					}
				/>
				<div className="rd-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						type="submit"
						isBusy={ busy }
						disabled={ busy }
						accessibleWhenDisabled
					>
						{ __( 'Enter request', 'rights-desk' ) }
					</Button>
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						onClick={ () => navigate( '/requests' ) }
					>
						{ __( 'Cancel', 'rights-desk' ) }
					</Button>
				</div>
			</form>
		</Page>
	);
}
