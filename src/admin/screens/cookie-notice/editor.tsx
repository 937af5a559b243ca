import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { saveLook, type LookAnswer } from '../../../data/cookie-look';
import { useCommand } from '../../../data/resource';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { useGuard } from '../../router/router';
import { Colours } from './colours';
import { errors, useForm } from './form';
import { Mode } from './mode';
import { Others } from './others';
import { Place } from './place';
import { Preview } from './preview';
import { Texts } from './texts';
import { usePreview } from './use-preview';

export function Editor( { answer: first }: { answer: LookAnswer } ) {
	const [ answer, setAnswer ] = useState( first );
	const { busy, problem, run } = useCommand();
	const [ locale, setLocale ] = useState(
		answer.languages[ 0 ]?.locale ?? 'en_US'
	);
	const [ dark, setDark ] = useState( false );
	const parts = useForm( answer.settings, ! answer.may_manage );
	const preview = usePreview( parts.look, locale, dark );
	const form = { ...parts, error: errors( problem, preview.shown?.refused ) };
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
		const next = await run( () => saveLook( form.changes ) );
		if ( next ) {
			setAnswer( next );
			form.reset( next.settings );
			speak( __( 'Settings saved.', 'rights-desk' ) );
		}
	};

	return (
		<form
			className="rd-settings"
			noValidate
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
			<Mode form={ form } answer={ answer } />
			<Preview
				preview={ preview }
				dark={ dark }
				onDark={ form.look.dark ? setDark : undefined }
			/>
			<Place form={ form } />
			<Colours form={ form } answer={ answer } preview={ preview } />
			<Texts
				form={ form }
				languages={ answer.languages }
				locale={ locale }
				onLocale={ setLocale }
			/>
			<Others form={ form } answer={ answer } />
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
							{ form.dirty &&
								__( 'Not saved yet.', 'rights-desk' ) }
						</span>
					</div>
				</div>
			) }
		</form>
	);
}
