import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { makePolicyPage, type PolicyState } from '../../../data/policy';
import { useCommand } from '../../../data/resource';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';

interface PolicyPageProps {
	state: PolicyState;
	/** Absent for who may only read. */
	onChange: ( () => void ) | undefined;
}

/** The page that WordPress knows as the privacy policy: the newest version is always on it. */
export function PolicyPage( { state: { page }, onChange }: PolicyPageProps ) {
	const { busy, problem, run } = useCommand();
	const make = async () => {
		const now = await run( makePolicyPage );
		if ( now ) {
			speak( __( 'The page is there.', 'rights-desk' ) );
			onChange?.();
		}
	};
	const fine = page?.has_block ?? false;
	return (
		<Section
			title={ __( 'The page', 'rights-desk' ) }
			tone={ fine ? 'plain' : 'attention' }
		>
			<p>
				{ fine &&
					__(
						'The version in force stands on this page, which WordPress links as the privacy policy.',
						'rights-desk'
					) }
				{ page &&
					! fine &&
					__(
						'WordPress links this page as the privacy policy, but the block “Privacy policy” is not on it: visitors don’t read what you publish.',
						'rights-desk'
					) }
				{ ! page &&
					__(
						'WordPress knows no page with the privacy policy yet.',
						'rights-desk'
					) }
			</p>
			<div className="rd-buttons">
				{ page && (
					<>
						<a href={ page.url }>
							{ __( 'See the page', 'rights-desk' ) }
						</a>
						<a href={ page.edit_url }>
							{ __( 'Edit the page', 'rights-desk' ) }
						</a>
					</>
				) }
				{ ! fine && onChange && (
					<Button
						__next40pxDefaultSize
						variant="primary"
						isBusy={ busy }
						disabled={ busy }
						accessibleWhenDisabled
						onClick={ () => void make() }
					>
						{ __( 'Make a page for it', 'rights-desk' ) }
					</Button>
				) }
			</div>
			<Trouble problem={ problem } />
		</Section>
	);
}
