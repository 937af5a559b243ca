import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Measure, MeasureCheck } from '../../../data/measures';
import { Tag } from '../../components/tag';

interface RowProps {
	measure: Measure;
	check: MeasureCheck | undefined;
	may: boolean;
	busy: boolean;
	onSet: ( active: boolean ) => void;
	onChange: () => void;
	onDrop: () => void;
}

function Seen( { check }: { check: MeasureCheck } ) {
	const wrong = check.claimed && ! check.ok && check.sure;
	return (
		<p>
			{ check.ok && (
				<Tag tone="good">{ __( 'Seen', 'rights-desk' ) }</Tag>
			) }
			{ wrong && <Tag tone="bad">{ __( 'Not so', 'rights-desk' ) }</Tag> }
			{ ! check.ok && ! wrong && (
				<Tag tone="plain">{ __( 'Not seen', 'rights-desk' ) }</Tag>
			) }{ ' ' }
			{ check.says }
		</p>
	);
}

export function Row( {
	measure,
	check,
	may,
	busy,
	onSet,
	onChange,
	onDrop,
}: RowProps ) {
	const button = ( label: string, onClick: () => void ) => (
		<Button
			variant="link"
			disabled={ busy }
			accessibleWhenDisabled
			aria-label={ `${ label }: ${ measure.label }` }
			onClick={ onClick }
		>
			{ label }
		</Button>
	);
	return (
		<li>
			<h3>{ measure.label }</h3>
			<p>{ measure.what }</p>
			{ check && <Seen check={ check } /> }
			{ may && (
				<div className="rd-buttons">
					{ measure.active
						? button( __( 'We don’t do this', 'rights-desk' ), () =>
								onSet( false )
							)
						: button( __( 'We do this', 'rights-desk' ), () =>
								onSet( true )
							) }
					{ measure.own &&
						button( __( 'Change', 'rights-desk' ), onChange ) }
					{ measure.own &&
						button( __( 'Take out', 'rights-desk' ), onDrop ) }
				</div>
			) }
		</li>
	);
}
