import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { addAddress } from '../../../../data/more';
import { useCommand } from '../../../../data/resource';
import { TextField } from '../../../components/fields';
import { Section } from '../../../components/section';
import { Tag } from '../../../components/tag';
import { Trouble } from '../../../components/trouble';
import { useFirstError } from '../../../components/use-first-error';
import type { PanelProps } from './panel';

/** One person, several addresses: each is proven before its data counts as theirs. */
export function Addresses( { request, more, onDone }: PanelProps ) {
	const [ email, setEmail ] = useState( '' );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const { addresses } = more;
	if ( ! addresses || ! request.subject ) {
		return null;
	}
	const proven = more.identity?.proven ?? false;
	const add = async ( by: 'mail' | 'identity' ) => {
		const done = await run( () =>
			addAddress( request.id, email.trim(), by )
		);
		if ( done !== undefined ) {
			setEmail( '' );
			speak(
				by === 'mail'
					? __( 'A link is mailed to that address.', 'rights-desk' )
					: __( 'The address is joined.', 'rights-desk' )
			);
			onDone();
		}
	};
	return (
		<Section
			title={ __( 'Their addresses', 'rights-desk' ) }
			note={ __(
				'Each other address is proven by itself, through a link mailed to it or an identity check.',
				'rights-desk'
			) }
		>
			<ul className="rd-rows">
				{ addresses.known.map( ( one ) => (
					<li key={ one }>
						{ one }{ ' ' }
						<Tag tone="good">{ __( 'Proven', 'rights-desk' ) }</Tag>
					</li>
				) ) }
				{ addresses.waiting.map( ( one ) => (
					<li key={ one }>
						{ one }{ ' ' }
						<Tag tone="busy">
							{ __( 'Waiting', 'rights-desk' ) }
						</Tag>
					</li>
				) ) }
			</ul>
			{ ! request.closed_at && (
				<form
					noValidate
					onSubmit={ ( event ) => {
						event.preventDefault();
						if ( email.trim() && ! busy ) {
							void add( 'mail' );
						}
					} }
				>
					<TextField
						label={ __(
							'Another address that they say is theirs',
							'rights-desk'
						) }
						type="email"
						value={ email }
						onChange={ setEmail }
						error={
							problem?.field === 'email'
								? problem.message
								: undefined
						}
					/>
					<Trouble
						problem={
							problem?.field === 'email' ? undefined : problem
						}
					/>
					<div className="rd-buttons">
						<Button
							__next40pxDefaultSize
							variant="secondary"
							type="submit"
							disabled={ busy || ! email.trim() }
							accessibleWhenDisabled
						>
							{ __( 'Mail a link to it', 'rights-desk' ) }
						</Button>
						{ proven && (
							<Button
								__next40pxDefaultSize
								variant="tertiary"
								disabled={ busy || ! email.trim() }
								accessibleWhenDisabled
								onClick={ () => void add( 'identity' ) }
							>
								{ __(
									'The identity check proved it',
									'rights-desk'
								) }
							</Button>
						) }
					</div>
				</form>
			) }
		</Section>
	);
}
