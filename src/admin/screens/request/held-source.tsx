import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Fate, HoldingItem } from '../../../data/types';
import { fateLabels } from '../../labels/jobs';
import { Redact, type Redacting } from './redact';
import type { Held } from './use-holdings';

/** So many rows at a time: one person may have thousands. */
const STEP = 50;

function FateTag( { fate, why }: { fate: Fate; why: string } ) {
	return (
		<span className={ `rd-fate is-${ fate }` }>
			{ fateLabels()[ fate ] }
			{ why && <span className="rd-why">{ why }</span> }
		</span>
	);
}

function Item( {
	item,
	fate,
	why,
	source,
	redact,
}: {
	item: HoldingItem;
	fate: Fate | undefined;
	why: string;
	source: string;
	redact: Redacting | undefined;
} ) {
	return (
		<li>
			{ fate && <FateTag fate={ fate } why={ why } /> }
			<dl className="rd-facts is-small">
				{ item.fields.map( ( field, index ) => (
					<div key={ index }>
						<dt>{ field.name }</dt>
						<dd>{ field.value }</dd>
					</div>
				) ) }
			</dl>
			{ redact && item.key && (
				<Redact source={ source } item={ item } by={ redact } />
			) }
		</li>
	);
}

export function HeldSource( {
	held,
	erasure,
	redact,
}: {
	held: Held;
	erasure: boolean;
	redact: Redacting | undefined;
} ) {
	const [ shown, show ] = useState( STEP );
	const { source, items, state } = held;
	const count =
		state === 'waiting'
			? __( 'waiting', 'rights-desk' )
			: sprintf(
					/* translators: %d: number of records. */
					_n(
						'%d record',
						'%d records',
						items.length,
						'rights-desk'
					),
					items.length
				);
	return (
		<details className="rd-held" open={ state === 'failed' || undefined }>
			<summary>
				<span>{ source.label }</span>{ ' ' }
				<span className="rd-quiet">
					{ count }
					{ state === 'reading' && ' …' }
				</span>{ ' ' }
				{ erasure && items.length > 0 && (
					<FateTag fate={ held.fate } why="" />
				) }
			</summary>
			{ held.trouble && (
				<p className="rd-problem" role="alert">
					{ held.trouble }
				</p>
			) }
			{ ! source.exports && (
				<p className="rd-quiet">
					{ __(
						'This source can erase, but cannot tell what it holds.',
						'rights-desk'
					) }
				</p>
			) }
			{ erasure && held.why && <p className="rd-note">{ held.why }</p> }
			{ state === 'done' && items.length === 0 && source.exports && (
				<p className="rd-quiet">{ __( 'Nothing.', 'rights-desk' ) }</p>
			) }
			<ul className="rd-items">
				{ items.slice( 0, shown ).map( ( item, index ) => (
					<Item
						key={ `${ item.id }/${ index }` }
						item={ item }
						fate={
							erasure ? ( item.fate ?? held.fate ) : undefined
						}
						why={ item.why ?? '' }
						source={ source.key }
						redact={ redact }
					/>
				) ) }
			</ul>
			{ items.length > shown && (
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ () => show( shown + STEP ) }
				>
					{ sprintf(
						/* translators: %d: number of records not shown yet. */
						__( 'Show more (%d left)', 'rights-desk' ),
						items.length - shown
					) }
				</Button>
			) }
		</details>
	);
}
