import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { PolicyPromise } from '../../../../data/promises';
import { Tag } from '../../../components/tag';
import { promiseTone } from '../../../labels/promises';
import { moment } from '../../../labels/when';
import { Link } from '../../../router/link';

interface CardProps {
	promise: PolicyPromise;
	busy: boolean;
	onLook: () => void;
}

function Mend( { label, path }: { label: string; path: string } ) {
	return path.startsWith( '/' ) ? (
		<Link to={ path }>{ label }</Link>
	) : (
		<a href={ path }>{ label }</a>
	);
}

/** One promise: how it stands, in words; what was seen; where to mend it. */
export function Card( { promise, busy, onLook }: CardProps ) {
	const { number, title, says, evidence, mend } = promise;
	return (
		<li className="rd-promise">
			<div className="rd-promise__head">
				<h3>
					<span className="rd-promise__number">{ number }</span>{ ' ' }
					{ title }
				</h3>
				<Tag tone={ promiseTone( promise.state ) }>
					{ promise.state_label }
				</Tag>
			</div>
			{ says && <p>{ says }</p> }
			{ mend.length > 0 && (
				<ul className="rd-promise__mend">
					{ mend.map( ( way ) => (
						<li key={ way.path + way.label }>
							<Mend { ...way } />
						</li>
					) ) }
				</ul>
			) }
			{ evidence.length > 0 && (
				<details>
					<summary>
						{ sprintf(
							/* translators: %s: number of a promise, such as P17. */
							__( 'What was seen for %s', 'rights-desk' ),
							number
						) }
					</summary>
					<dl className="rd-promise__seen">
						{ evidence.map( ( { label, value } ) => (
							<div key={ label }>
								<dt>{ label }</dt>
								<dd>{ value }</dd>
							</div>
						) ) }
					</dl>
				</details>
			) }
			<p className="rd-promise__foot">
				{ promise.looked_at &&
					sprintf(
						/* translators: 1: date and time of the last look, 2: date and time since which it stands so. */
						__( 'Looked at %1$s. So since %2$s.', 'rights-desk' ),
						moment( promise.looked_at ),
						moment( promise.since ?? promise.looked_at )
					) }{ ' ' }
				<Button
					variant="link"
					disabled={ busy }
					accessibleWhenDisabled
					aria-label={ sprintf(
						/* translators: %s: number and name of a promise. */
						__( 'Look now: %s', 'rights-desk' ),
						`${ number } ${ title }`
					) }
					onClick={ onLook }
				>
					{ __( 'Look now', 'rights-desk' ) }
				</Button>
			</p>
		</li>
	);
}
