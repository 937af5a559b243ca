import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { href } from './path';
import { useRouter } from './router';

type LinkProps = Omit< AnchorHTMLAttributes< HTMLAnchorElement >, 'href' > & {
	to: string;
};

/** A real link (open in a new tab works) that a plain click follows without a reload. */
export function Link( { to, onClick, children, ...rest }: LinkProps ) {
	const { navigate } = useRouter();
	const follow = ( event: MouseEvent< HTMLAnchorElement > ) => {
		onClick?.( event );
		const plain =
			event.button === 0 &&
			! event.metaKey &&
			! event.ctrlKey &&
			! event.shiftKey &&
			! event.altKey;
		if ( plain && ! event.defaultPrevented ) {
			event.preventDefault();
			navigate( to );
		}
	};
	return (
		<a { ...rest } href={ href( to ) } onClick={ follow }>
			{ children }
		</a>
	);
}
