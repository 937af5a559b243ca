import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { makeCode, type NewCode } from '../../../../data/more';
import { useCommand } from '../../../../data/resource';
import { ChoiceField } from '../../../components/fields';
import { Trouble } from '../../../components/trouble';
import { channelNames, fileNames } from '../../../labels/identity';

const options = ( labels: Record< string, string > ) =>
	Object.entries( labels ).map( ( [ value, label ] ) => ( {
		value,
		label,
	} ) );

/** A code to what is already on file, by post or telephone. It is shown this once. */
export function Code( {
	request,
	onDone,
}: {
	request: number;
	onDone: () => void;
} ) {
	const [ channel, setChannel ] = useState( 'post' );
	const [ file, setFile ] = useState( 'account' );
	const [ made, setMade ] = useState< NewCode | undefined >();
	const { busy, problem, run } = useCommand();
	const letter = useRef< HTMLIFrameElement >( null );

	if ( made ) {
		return (
			<>
				<p>
					{ channel === 'post'
						? __(
								'Print this letter and post it to the address that you already had. The code is not shown again.',
								'rights-desk'
							)
						: __(
								'Ring the number that you already had, and read this code out. It is not shown again.',
								'rights-desk'
							) }
				</p>
				{ channel === 'post' ? (
					<>
						<iframe
							ref={ letter }
							className="rd-letter"
							title={ __( 'Letter', 'rights-desk' ) }
							sandbox="allow-same-origin allow-modals"
							srcDoc={ made.letter }
						/>
						<Button
							__next40pxDefaultSize
							variant="primary"
							onClick={ () =>
								letter.current?.contentWindow?.print()
							}
						>
							{ __( 'Print', 'rights-desk' ) }
						</Button>
					</>
				) : (
					<p className="rd-code">
						<code>{ made.code }</code>
					</p>
				) }
			</>
		);
	}
	return (
		<form
			className="rd-decision"
			noValidate
			onSubmit={ async ( event ) => {
				event.preventDefault();
				const code = await run( () =>
					makeCode( request, channel, file )
				);
				if ( code ) {
					setMade( code );
					speak( __( 'The code is made.', 'rights-desk' ) );
					onDone();
				}
			} }
		>
			<h3>{ __( 'Send a code', 'rights-desk' ) }</h3>
			<ChoiceField
				label={ __( 'How?', 'rights-desk' ) }
				value={ channel }
				options={ options( channelNames() ) }
				onChange={ setChannel }
			/>
			<ChoiceField
				label={ __(
					'To which address or number that you already had?',
					'rights-desk'
				) }
				value={ file }
				options={ options( fileNames() ) }
				onChange={ setFile }
			/>
			<Trouble problem={ problem } />
			<Button
				__next40pxDefaultSize
				variant="secondary"
				type="submit"
				isBusy={ busy }
				disabled={ busy }
				accessibleWhenDisabled
			>
				{ __( 'Make a code', 'rights-desk' ) }
			</Button>
		</form>
	);
}
