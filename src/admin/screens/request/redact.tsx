import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { redact, unredact } from '../../../data/more';
import { useCommand } from '../../../data/resource';
import type { HoldingItem, Withheld } from '../../../data/types';
import { Actions } from '../../components/actions';
import { AreaField, ChoiceField } from '../../components/fields';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';

export interface Redacting {
	request: number;
	/** Marks what stands on screen; field '' is the whole record. */
	withhold: (
		source: string,
		item: string,
		field: string,
		withheld: Withheld | null
	) => void;
}

interface RedactProps {
	source: string;
	item: HoldingItem;
	by: Redacting;
}

/** What is left out of this record, with a way back. */
function LeftOut( { source, item, by }: RedactProps ) {
	const out = [
		{ field: '', name: item.label, withheld: item.withheld },
		...item.fields.map( ( { key = '', name, withheld } ) => ( {
			field: key,
			name,
			withheld,
		} ) ),
	];
	return out.map(
		( { field, name, withheld } ) =>
			withheld && (
				<div key={ field } className="rd-note">
					{ sprintf(
						/* translators: 1: what is left out, 2: why. */
						__( 'Left out: %1$s. %2$s', 'rights-desk' ),
						name,
						withheld.reason
					) }
					<Actions
						about={ name }
						actions={ [
							{
								action: 'undo',
								label: __( 'Put it back', 'rights-desk' ),
							},
						] }
						said={ __(
							'It is back in the package.',
							'rights-desk'
						) }
						run={ () => unredact( by.request, withheld.id ) }
						onDone={ () =>
							by.withhold( source, item.key ?? '', field, null )
						}
					/>
				</div>
			)
	);
}

/** Leaves a record, or one line of it, out of the package: it is about someone else (Art. 15(4)). */
export function Redact( { source, item, by }: RedactProps ) {
	const [ open, setOpen ] = useState( false );
	const [ field, setField ] = useState( '' );
	const [ reason, setReason ] = useState( '' );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const { key = '', group, fields } = item;
	const left = fields.filter( ( one ) => one.key && ! one.withheld );

	const submit = async () => {
		const name = fields.find( ( one ) => one.key === field )?.name ?? '';
		const answer = await run( () =>
			redact( by.request, {
				source,
				group: item.label || group,
				item: key,
				field,
				name,
				reason: reason.trim(),
			} )
		);
		const made = answer?.items.findLast(
			( one ) =>
				one.source === source && one.item === key && one.field === field
		);
		if ( made ) {
			setOpen( false );
			setReason( '' );
			setField( '' );
			speak( __( 'It is left out of the package.', 'rights-desk' ) );
			by.withhold( source, key, field, made );
		}
	};

	return (
		<>
			<LeftOut source={ source } item={ item } by={ by } />
			{ ! open && ! item.withheld && (
				<Button
					size="compact"
					variant="tertiary"
					aria-label={ sprintf(
						'%1$s: %2$s',
						__( 'Leave something out', 'rights-desk' ),
						item.label
					) }
					onClick={ () => setOpen( true ) }
				>
					{ __( 'Leave something out', 'rights-desk' ) }
				</Button>
			) }
			{ open && (
				<form
					className="rd-decision"
					noValidate
					onSubmit={ ( event ) => {
						event.preventDefault();
						if ( reason.trim() && ! busy ) {
							void submit();
						}
					} }
				>
					<ChoiceField
						label={ __( 'What is left out?', 'rights-desk' ) }
						value={ field }
						options={ [
							{
								value: '',
								label: __( 'The whole record', 'rights-desk' ),
							},
							...left.map( ( one ) => ( {
								value: one.key ?? '',
								label: one.name,
							} ) ),
						] }
						onChange={ setField }
					/>
					<AreaField
						label={ __(
							'Whose rights would it touch? They will read this; name nobody.',
							'rights-desk'
						) }
						rows={ 2 }
						required
						value={ reason }
						onChange={ setReason }
						error={
							problem?.field === 'reason'
								? problem.message
								: undefined
						}
					/>
					<Trouble
						problem={
							problem?.field === 'reason' ? undefined : problem
						}
					/>
					<div className="rd-buttons">
						<Button
							__next40pxDefaultSize
							variant="primary"
							type="submit"
							isBusy={ busy }
							disabled={ busy || ! reason.trim() }
							accessibleWhenDisabled
						>
							{ __( 'Leave it out', 'rights-desk' ) }
						</Button>
						<Button
							__next40pxDefaultSize
							variant="tertiary"
							onClick={ () => setOpen( false ) }
						>
							{ __( 'Cancel', 'rights-desk' ) }
						</Button>
					</div>
				</form>
			) }
		</>
	);
}
