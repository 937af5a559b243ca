import { useSelect } from '@wordpress/data';
import { useEffect, useMemo, useState } from '@wordpress/element';
import { read } from '../../data/client';
import { useResource } from '../../data/resource';
import {
	lint,
	pieces,
	type Finding,
	type LintSite,
	type ThirdParty,
} from '../../lint';
import { useDocument } from '../post';
import { BLOCKS, type BlockSelectors } from './blocks';
import { marked } from './marked';

interface PagesRead {
	third_parties: ThirdParty[];
	read: string[];
	unread: string[];
}

/** Typing goes first. */
const PAUSE = 500;

function useSettled< T >( value: T ): T {
	const [ settled, settle ] = useState( value );
	useEffect( () => {
		const timer = setTimeout( () => settle( value ), PAUSE );
		return () => clearTimeout( timer );
	}, [ value ] );
	return settled;
}

export function useFindings() {
	const { locale } = useDocument();
	const blocks = useSettled(
		useSelect( ( select ) => {
			const editor: BlockSelectors = select( BLOCKS );
			return editor.getBlocks();
		}, [] )
	);
	const site = useResource( 'policy site', ( signal ) =>
		read< LintSite >( '/policy/site', signal )
	);
	const pages = useResource( 'third parties', ( signal ) =>
		read< PagesRead >( '/policy/third-parties', signal )
	);
	const findings: Finding[] | undefined = useMemo(
		() =>
			site.data &&
			lint(
				pieces( marked( blocks ) ),
				{
					...site.data,
					third_parties: pages.data?.third_parties ?? null,
				},
				locale
			),
		[ blocks, site.data, pages.data, locale ]
	);
	return {
		findings,
		problem: site.problem,
		pages: pages.data,
		/** The registers may have changed on another screen. */
		again: () => {
			site.reload();
			pages.reload();
		},
	};
}
