import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import { saveSettings } from '../../../data/settings';
import type { SettingsAnswer } from '../../../data/types';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { useGuard } from '../../router/router';
import { Article15 } from './article15';
import { Contact, Firm, Supervisor } from './contact';
import { useForm } from './form';
import { Mails } from './mails';
import { Days, Erasing } from './rules';

export function Editor( { answer }: { answer: SettingsAnswer } ) {
	const { busy, problem, run } = useCommand();
	const [ saved, setSaved ] = useState( false );
	const form = useForm( answer.settings, ! answer.may_manage, problem );
	useFirstError( problem );
	useGuard(
		form.dirty
			? __(
					'Your changes are not saved yet. Leave anyway?',
					'rights-desk'
				)
			: undefined
	);

	const save = async () => {
		const next = await run( () => saveSettings( form.changes ) );
		if ( next ) {
			form.reset( next.settings );
			setSaved( true );
			speak( __( 'Settings saved.', 'rights-desk' ) );
		}
	};

	return (
		<form
			className="rd-settings"
			noValidate
			onChange={ () => setSaved( false ) }
			onSubmit={ ( event ) => {
				event.preventDefault();
				if ( form.dirty && ! busy ) {
					void save();
				}
			} }
		>
			{ form.readOnly && (
				<p className="rd-note">
					{ __(
						'You can read these settings; only someone who manages them can change them.',
						'rights-desk'
					) }
				</p>
			) }
			<Contact form={ form } />
			<Firm form={ form } />
			<Supervisor form={ form } authorities={ answer.authorities } />
			<Days form={ form } />
			<Erasing form={ form } administrators={ answer.administrators } />
			<Article15 form={ form } />
			<Mails form={ form } templates={ answer.templates } />
			{ ! form.readOnly && (
				<div className="rd-savebar">
					<Trouble problem={ problem } />
					<div className="rd-buttons">
						<Button
							__next40pxDefaultSize
							variant="primary"
							type="submit"
							isBusy={ busy }
							disabled={ busy || ! form.dirty }
							accessibleWhenDisabled
						>
							{ __( 'Save settings', 'rights-desk' ) }
						</Button>
						{ form.dirty && (
							<Button
								__next40pxDefaultSize
								variant="tertiary"
								onClick={ form.discard }
							>
								{ __( 'Discard changes', 'rights-desk' ) }
							</Button>
						) }
						<span className="rd-quiet">
							{ saved &&
								! form.dirty &&
								__( 'Saved.', 'rights-desk' ) }
							{ form.dirty &&
								__( 'Not saved yet.', 'rights-desk' ) }
						</span>
					</div>
				</div>
			) }
		</form>
	);
}
