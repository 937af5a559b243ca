import { __, _n, sprintf } from '@wordpress/i18n';
import { Section } from '../../../components/section';
import { standingLabels } from '../../../labels/standing';
import { momentDay } from '../../../labels/when';
import { Link } from '../../../router/link';
import type { PanelProps } from './panel';

/** What may not be done with this person's data now. */
export function Standing( { more }: PanelProps ) {
	const { standing } = more;
	if ( ! standing || standing.state === 'free' ) {
		return null;
	}
	return (
		<Section
			title={ __( 'Standing', 'rights-desk' ) }
			tone="attention"
			note={ __(
				'Their data is only stored, until they lift it through their own link. Staff cannot lift it.',
				'rights-desk'
			) }
		>
			<p>
				<strong>
					{ standingLabels()[ standing.state ] ?? standing.state }
				</strong>{ ' ' }
				{ standing.purposes.join( ', ' ) }
			</p>
			<ul className="rd-rows">
				{ standing.grounds.map( ( ground ) => (
					<li key={ ground.id }>
						<Link to={ `/standings/${ ground.id }` }>
							{ ground.label }
						</Link>{ ' ' }
						<span className="rd-quiet">
							{ ground.since &&
								sprintf(
									/* translators: %s: a day. */
									__( 'since %s', 'rights-desk' ),
									momentDay( ground.since )
								) }{ ' ' }
							{ ground.until &&
								sprintf(
									/* translators: %s: a day. */
									__( 'until %s', 'rights-desk' ),
									momentDay( ground.until )
								) }
						</span>
					</li>
				) ) }
			</ul>
			{ standing.held_mails > 0 && (
				<p>
					<Link to="/held-mails">
						{ sprintf(
							/* translators: %d: number of mails. */
							_n(
								'%d mail to them waits for your decision',
								'%d mails to them wait for your decision',
								standing.held_mails,
								'rights-desk'
							),
							standing.held_mails
						) }
					</Link>
				</p>
			) }
			{ standing.touched > 0 && (
				<p className="rd-note">
					{ sprintf(
						/* translators: %d: number of records. */
						_n(
							'%d record of them was changed past WordPress, in the database.',
							'%d records of them were changed past WordPress, in the database.',
							standing.touched,
							'rights-desk'
						),
						standing.touched
					) }
				</p>
			) }
		</Section>
	);
}
