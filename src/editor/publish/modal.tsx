import { Modal } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { PolicyState } from '../../data/policy';
import { Done, type Published } from './done';
import { PublishForm } from './form';

interface PublishModalProps {
	state: PolicyState;
	/** The document that is open: it is published in any case. */
	document: number;
	onClose: ( published: boolean ) => void;
}

export function PublishModal( {
	state,
	document,
	onClose,
}: PublishModalProps ) {
	const [ done, finish ] = useState< Published >();
	return (
		<Modal
			title={ __( 'Publish a version', 'rights-desk' ) }
			size="large"
			// A slip beside the window must not lose what was written.
			shouldCloseOnClickOutside={ false }
			onRequestClose={ () => onClose( done !== undefined ) }
		>
			{ done ? (
				<Done published={ done } onClose={ () => onClose( true ) } />
			) : (
				<PublishForm
					state={ state }
					document={ document }
					onDone={ finish }
					onCancel={ () => onClose( false ) }
				/>
			) }
		</Modal>
	);
}
