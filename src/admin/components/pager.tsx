import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

interface PagerProps {
	page: number;
	pages: number;
	onChange: ( page: number ) => void;
}

/** To the page before and after; nothing where there is one. */
export function Pager( { page, pages, onChange }: PagerProps ) {
	if ( pages < 2 ) {
		return null;
	}
	return (
		<nav
			className="rd-buttons"
			aria-label={ __( 'Pages of this list', 'rights-desk' ) }
		>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				disabled={ page <= 1 }
				onClick={ () => onChange( page - 1 ) }
			>
				{ __( 'Previous page', 'rights-desk' ) }
			</Button>
			<span>
				{ sprintf(
					/* translators: 1: number of this page, 2: how many there are. */
					__( 'Page %1$d of %2$d', 'rights-desk' ),
					page,
					pages
				) }
			</span>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				disabled={ page >= pages }
				onClick={ () => onChange( page + 1 ) }
			>
				{ __( 'Next page', 'rights-desk' ) }
			</Button>
		</nav>
	);
}
