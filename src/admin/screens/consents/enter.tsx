import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { enterConsent, type Asked } from '../../../data/consents';
import { useCommand } from '../../../data/resource';
import { AreaField, ChoiceField, TextField } from '../../components/fields';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { enteredSources } from '../../labels/consents';

interface EnterProps {
	purposes: Asked[];
	onEntered: () => void;
}

const blank = { email: '', purpose: '', source: 'paper', text: '' };

/** A consent that somebody gave to staff. For marketing they confirm it by mail all the same. */
export function Enter( { purposes, onEntered }: EnterProps ) {
	const [ given, setGiven ] = useState( blank );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const at = ( field: string ) =>
		problem?.field === field ? problem.message : undefined;
	const set = ( change: Partial< typeof blank > ) =>
		setGiven( { ...given, ...change } );
	const enter = async () => {
		if ( await run( () => enterConsent( given ) ) ) {
			setGiven( blank );
			speak( __( 'The consent is noted.', 'rights-desk' ) );
			onEntered();
		}
	};
	return (
		<details className="rd-held">
			<summary>
				{ __( 'Note a consent that was given to you', 'rights-desk' ) }
			</summary>
			<p>
				{ __(
					'Only what the person said themselves. If it is for marketing they get a mail first, and it counts once they have confirmed it.',
					'rights-desk'
				) }
			</p>
			<form
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					void enter();
				} }
			>
				<TextField
					type="email"
					required
					label={ __( 'E-mail address', 'rights-desk' ) }
					value={ given.email }
					onChange={ ( email ) => set( { email } ) }
					error={ at( 'email' ) }
				/>
				<ChoiceField
					label={ __( 'For', 'rights-desk' ) }
					value={ given.purpose }
					onChange={ ( purpose ) => set( { purpose } ) }
					error={ at( 'purpose' ) }
					options={ [
						{ value: '', label: __( 'Choose…', 'rights-desk' ) },
						...purposes.map( ( { slug, label } ) => ( {
							value: slug,
							label,
						} ) ),
					] }
				/>
				<ChoiceField
					label={ __( 'How', 'rights-desk' ) }
					value={ given.source }
					onChange={ ( source ) => set( { source } ) }
					options={ enteredSources() }
				/>
				<AreaField
					rows={ 2 }
					label={ __(
						'The words that they agreed to',
						'rights-desk'
					) }
					help={ __(
						'Empty: the words of your forms.',
						'rights-desk'
					) }
					value={ given.text }
					onChange={ ( text ) => set( { text } ) }
				/>
				<Trouble problem={ problem?.field ? undefined : problem } />
				<Button
					__next40pxDefaultSize
					variant="primary"
					type="submit"
					isBusy={ busy }
					disabled={ busy }
					accessibleWhenDisabled
				>
					{ __( 'Note the consent', 'rights-desk' ) }
				</Button>
			</form>
		</details>
	);
}
