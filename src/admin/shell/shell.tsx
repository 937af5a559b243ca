/** The frame around each screen: the menu, the screen, and what to show while it loads or fails. */
import { Suspense } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Boundary } from './boundary';
import { Nav } from './nav';
import { Page } from './page';
import { Waiting } from '../components/waiting';
import { Link } from '../router/link';
import { find } from '../router/routes';
import { useRouter } from '../router/router';

export function Shell() {
	const { place } = useRouter();
	const found = find( place.path );
	const Stage = found?.route.stage;
	return (
		<>
			<Nav at={ found?.route.under ?? place.path } />
			<Boundary key={ place.path }>
				<Suspense fallback={ <Waiting /> }>
					{ Stage && found ? (
						<Stage key={ place.path } params={ found.params } />
					) : (
						<Page
							title={ __(
								'There is no such screen',
								'rights-desk'
							) }
						>
							<p>
								<Link to="/overview">
									{ __(
										'Go to the overview',
										'rights-desk'
									) }
								</Link>
							</p>
						</Page>
					) }
				</Suspense>
			</Boundary>
		</>
	);
}
