import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { useCommand } from '../../data/resource';
import { AreaField } from './fields';
import { Trouble } from './trouble';
import { useFirstError } from './use-first-error';

export interface Action {
	action: string;
	label: string;
	/** What to say with it; without this it runs at once. */
	ask?: string;
	grave?: boolean;
}

interface ActionsProps< Result > {
	/** What it is done to, for who doesn't see the row that the buttons stand in. */
	about: string;
	actions: Action[];
	/** Said once it is done. */
	said: string;
	run: ( action: string, text: string ) => Promise< Result >;
	onDone: ( result: Result ) => void;
	/** Which field of a refusal is the text. */
	field?: string;
}

/** Small commands on one row: some run at once, some need words first. */
export function Actions< Result >( {
	about,
	actions,
	said,
	run,
	onDone,
	field = 'reason',
}: ActionsProps< Result > ) {
	const [ chosen, choose ] = useState< Action | undefined >();
	const [ text, setText ] = useState( '' );
	const { busy, problem, run: command } = useCommand();
	useFirstError( problem );

	const go = async ( { action }: Action ) => {
		const result = await command( () => run( action, text.trim() ) );
		if ( result !== undefined ) {
			choose( undefined );
			setText( '' );
			speak( said );
			onDone( result );
		}
	};
	const atField = chosen && problem?.field === field ? problem : undefined;
	const trouble = <Trouble problem={ atField ? undefined : problem } />;

	if ( ! chosen?.ask ) {
		return (
			<>
				<div className="rd-buttons">
					{ actions.map( ( one ) => (
						<Button
							key={ one.action }
							size="compact"
							variant="secondary"
							isDestructive={ one.grave ?? false }
							disabled={ busy }
							accessibleWhenDisabled
							aria-label={ sprintf(
								'%1$s: %2$s',
								one.label,
								about
							) }
							onClick={ () =>
								one.ask ? choose( one ) : void go( one )
							}
						>
							{ one.label }
						</Button>
					) ) }
				</div>
				{ trouble }
			</>
		);
	}
	return (
		<form
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				if ( text.trim() && ! busy ) {
					void go( chosen );
				}
			} }
		>
			<AreaField
				label={ chosen.ask }
				rows={ 2 }
				required
				value={ text }
				onChange={ setText }
				error={ atField?.message }
			/>
			{ trouble }
			<div className="rd-buttons">
				<Button
					__next40pxDefaultSize
					variant="primary"
					isDestructive={ chosen.grave ?? false }
					type="submit"
					isBusy={ busy }
					disabled={ busy || ! text.trim() }
					accessibleWhenDisabled
				>
					{ chosen.label }
				</Button>
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ () => choose( undefined ) }
				>
					{ __( 'Cancel', 'rights-desk' ) }
				</Button>
			</div>
		</form>
	);
}
