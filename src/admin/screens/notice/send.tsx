import {
	Button,
	CheckboxControl,
	RadioControl,
	TextControl,
} from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../../../data/boot';
import { actOnNotice, type Notice } from '../../../data/notices';
import { useCommand } from '../../../data/resource';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';

interface SendProps {
	notice: Notice;
	/** The mail was changed and not saved: what would go isn't what stands there. */
	unsaved: boolean;
	onChange: ( notice: Notice ) => void;
}

/** Now or at a moment; only after saying that text and people were looked at. */
export function Send( { notice, unsaved, onChange }: SendProps ) {
	const [ when, setWhen ] = useState( 'now' );
	const [ at, setAt ] = useState( '' );
	const [ sure, setSure ] = useState( false );
	const { busy, problem, run } = useCommand();
	const send = async () => {
		const now = await run( () =>
			actOnNotice(
				notice.id,
				'send',
				when === 'later' ? { send_at: at } : {}
			)
		);
		if ( now ) {
			speak( __( 'Done.', 'rights-desk' ) );
			onChange( now );
		}
	};
	return (
		<Section title={ __( 'Send', 'rights-desk' ) }>
			<form
				className="rd-form"
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					if ( sure && ! busy && ! unsaved ) {
						void send();
					}
				} }
			>
				<RadioControl
					label={ __( 'When', 'rights-desk' ) }
					selected={ when }
					options={ [
						{ value: 'now', label: __( 'Now', 'rights-desk' ) },
						{ value: 'later', label: __( 'Later', 'rights-desk' ) },
					] }
					onChange={ setWhen }
				/>
				{ when === 'later' && (
					<TextControl
						__nextHasNoMarginBottom
						__next40pxDefaultSize
						type="datetime-local"
						label={ sprintf(
							/* translators: %s: a time zone. */
							__( 'Date and time (%s)', 'rights-desk' ),
							boot().timezone
						) }
						value={ at }
						onChange={ setAt }
					/>
				) }
				<CheckboxControl
					__nextHasNoMarginBottom
					label={ __(
						'I have read the mail in each language and looked at who gets it',
						'rights-desk'
					) }
					checked={ sure }
					onChange={ setSure }
				/>
				{ unsaved && (
					<p className="rd-note">
						{ __( 'Save the mail first.', 'rights-desk' ) }
					</p>
				) }
				<Trouble problem={ problem } />
				<div className="rd-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						type="submit"
						isBusy={ busy }
						disabled={
							busy ||
							! sure ||
							unsaved ||
							( when === 'later' && ! at )
						}
						accessibleWhenDisabled
					>
						{ when === 'later'
							? __( 'Schedule', 'rights-desk' )
							: __( 'Send to everyone', 'rights-desk' ) }
					</Button>
				</div>
			</form>
		</Section>
	);
}
