import { PanelBody } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { PluginSidebar, PluginSidebarMoreMenuItem } from '@wordpress/editor';
import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { shield } from '@wordpress/icons';
import { ImportPanel } from './import/panel';
import { LintPanel } from './lint/panel';
import { useDocument } from './post';
import { isAsked } from './publish/asked';
import { VersionPanel } from './version/panel';

interface Opening {
	openGeneralSidebar?: ( name: string ) => void;
}

const NAME = 'panels';

/** The panels of a policy. They open by themselves: who edits one came for them. */
export function Sidebar() {
	const { isPolicy } = useDocument();
	const { openGeneralSidebar }: Opening = useDispatch( 'core/edit-post' );
	useEffect( () => {
		// On a small screen they would hide the text.
		const wide = window.matchMedia( '(min-width: 960px)' ).matches;
		if ( ! isPolicy || ! ( wide || isAsked() ) ) {
			return;
		}
		// The editor opens its own panel in this same turn.
		const turn = setTimeout( () =>
			openGeneralSidebar?.( `rights-desk-policy/${ NAME }` )
		);
		return () => clearTimeout( turn );
	}, [ isPolicy, openGeneralSidebar ] );
	if ( ! isPolicy ) {
		return null;
	}
	const title = __( 'Privacy policy', 'rights-desk' );
	return (
		<>
			<PluginSidebarMoreMenuItem target={ NAME } icon={ shield }>
				{ title }
			</PluginSidebarMoreMenuItem>
			<PluginSidebar name={ NAME } title={ title } icon={ shield }>
				<VersionPanel />
				<PanelBody title={ __( 'Check', 'rights-desk' ) }>
					<LintPanel />
				</PanelBody>
				<PanelBody
					title={ __( 'Import a text', 'rights-desk' ) }
					initialOpen={ false }
				>
					<ImportPanel />
				</PanelBody>
			</PluginSidebar>
		</>
	);
}
