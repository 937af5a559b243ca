import { Button, Spinner } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Finding, Severity } from '../../lint';
import { FindingItem } from './finding';
import { useFindings } from './use-findings';
import { useMending } from './use-mending';

const ORDER: Severity[] = [ 'error', 'warning', 'hint' ];

const titles: Record< Severity, () => string > = {
	error: () => __( 'Wrong or missing', 'rights-desk' ),
	warning: () => __( 'To look at', 'rights-desk' ),
	hint: () => __( 'Could be better', 'rights-desk' ),
};

const summary = ( findings: Finding[] ): string =>
	findings.length === 0
		? __(
				'Nothing found. That is no proof: a rule sees words, not what you do.',
				'rights-desk'
			)
		: sprintf(
				/* translators: %d: how many. */
				_n(
					'%d finding.',
					'%d findings.',
					findings.length,
					'rights-desk'
				),
				findings.length
			);

/** What the law requires and the text lacks, and what the site says otherwise. */
export function LintPanel() {
	const { findings, problem, pages, again } = useFindings();
	const { show, apply, possible } = useMending();
	if ( problem ) {
		return <p role="alert">{ problem.message }</p>;
	}
	if ( ! findings ) {
		return <Spinner />;
	}
	return (
		<div className="rights-desk-lint">
			<p role="status">{ summary( findings ) }</p>
			{ ORDER.map( ( severity ) => {
				const some = findings.filter(
					( one ) => one.severity === severity
				);
				return some.length === 0 ? null : (
					<section key={ severity }>
						<h3>
							{ titles[ severity ]() } ({ some.length })
						</h3>
						<ul>
							{ some.map( ( finding ) => (
								<FindingItem
									key={ finding.id }
									finding={ finding }
									possible={ possible( finding ) }
									onShow={ () => show( finding ) }
									onMend={ () => apply( finding ) }
								/>
							) ) }
						</ul>
					</section>
				);
			} ) }
			{ pages && pages.unread.length > 0 && (
				<p>
					{ sprintf(
						/* translators: %s: addresses of pages. */
						__(
							'These pages of the site could not be read for services of others: %s',
							'rights-desk'
						),
						pages.unread.join( ', ' )
					) }
				</p>
			) }
			<Button __next40pxDefaultSize variant="tertiary" onClick={ again }>
				{ __( 'Read the registers again', 'rights-desk' ) }
			</Button>
		</div>
	);
}
