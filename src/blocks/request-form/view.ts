/**
 * Sends the form without leaving the page. Without this script the form works too, so there is
 * nothing here but that: no framework, no text of its own, no request until someone presses the button.
 */
interface Confirm {
	url: string;
	id: number;
	nonce: string;
	text: string;
	label: string;
}

interface Thanks {
	title: string;
	text: string;
	more: string;
	confirm?: Confirm;
}

interface Fault {
	field: string;
	message: string;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function isThanks( answer: unknown ): answer is Thanks {
	return typeof answer === 'object' && answer !== null && 'title' in answer;
}

function isFault( answer: unknown ): answer is Fault {
	return (
		typeof answer === 'object' &&
		answer !== null &&
		'field' in answer &&
		'message' in answer
	);
}

function make< K extends keyof HTMLElementTagNameMap >(
	tag: K,
	text: string,
	attributes: Record< string, string > = {}
): HTMLElementTagNameMap[ K ] {
	const element = document.createElement( tag );
	element.textContent = text;
	for ( const [ name, value ] of Object.entries( attributes ) ) {
		element.setAttribute( name, value );
	}
	return element;
}

function fields( form: HTMLFormElement ): Field[] {
	return Array.from(
		form.querySelectorAll< Field >( 'input:not([type=hidden]), textarea' )
	);
}

function show( form: HTMLFormElement, faults: Fault[] ): void {
	const summary = form.querySelector< HTMLElement >( '.rd-errors' );
	if ( ! summary ) {
		return;
	}
	for ( const field of fields( form ) ) {
		const error = form.querySelector(
			`[id="${ form.id }-${ field.name }-error"]`
		);
		const mine = faults.find( ( fault ) => fault.field === field.name );
		const group = field.closest( 'fieldset, .rd-field' );
		if ( ! ( error instanceof HTMLElement ) ) {
			continue;
		}
		const described = ( field.getAttribute( 'aria-describedby' ) ?? '' )
			.split( ' ' )
			.filter( ( id ) => id !== '' && id !== error.id );
		error.textContent = mine?.message ?? '';
		error.hidden = ! mine;
		group?.classList.toggle( 'rd-faulty', !! mine );
		field.removeAttribute( 'aria-invalid' );
		if ( mine ) {
			described.push( error.id );
			if ( field.type !== 'radio' ) {
				field.setAttribute( 'aria-invalid', 'true' );
			}
		}
		field.setAttribute( 'aria-describedby', described.join( ' ' ) );
	}
	const list = document.createElement( 'ul' );
	for ( const fault of faults ) {
		const target = fields( form ).find(
			( { name } ) => name === fault.field
		);
		const item = document.createElement( 'li' );
		if ( target ) {
			const link = make( 'a', fault.message, {
				href: `#${ target.id }`,
			} );
			link.addEventListener( 'click', ( event ) => {
				event.preventDefault();
				target.focus();
			} );
			item.append( link );
		} else {
			item.textContent = fault.message;
		}
		list.append( item );
	}
	summary.replaceChildren( make( 'p', form.dataset.faulty ?? '' ), list );
	summary.hidden = faults.length === 0;
	if ( faults.length > 0 ) {
		summary.focus();
	}
}

/** What the browser itself finds wrong, in the browser's words; of a group of radios only once. */
function faultsOf( form: HTMLFormElement ): Fault[] {
	return fields( form )
		.filter( ( field ) => ! field.validity.valid )
		.map( ( field ) => ( {
			field: field.name,
			message: `${ nameOf( field ) }: ${ field.validationMessage }`,
		} ) )
		.filter(
			( fault, at, all ) =>
				all.findIndex( ( { field } ) => field === fault.field ) === at
		);
}

function nameOf( field: Field ): string {
	const label =
		field.type === 'radio'
			? field.closest( 'fieldset' )?.querySelector( 'legend' )
			: field.labels?.[ 0 ];
	return label?.textContent ?? field.name;
}

function thank( form: HTMLFormElement, thanks: Thanks ): void {
	const answer = make( 'div', '', { class: 'rd-answer', tabindex: '-1' } );
	answer.append(
		make( 'p', thanks.title, { class: 'rd-title' } ),
		make( 'p', thanks.text )
	);
	if ( thanks.confirm ) {
		const { url, id, nonce, text, label } = thanks.confirm;
		const confirm = make( 'form', '', { method: 'post', action: url } );
		confirm.append(
			make( 'p', text ),
			make( 'input', '', {
				type: 'hidden',
				name: 'confirm',
				value: String( id ),
			} ),
			make( 'input', '', {
				type: 'hidden',
				name: '_wpnonce',
				value: nonce,
			} ),
			make( 'button', label, { class: 'wp-element-button' } )
		);
		answer.append( confirm );
	}
	answer.append( make( 'p', thanks.more ) );
	const frame = make( 'div', '', { class: 'rd-form', role: 'status' } );
	form.replaceWith( frame );
	frame.append( answer );
	answer.focus();
}

async function send( form: HTMLFormElement ): Promise< void > {
	const status = form.querySelector( '.rd-status' );
	const button = form.querySelector( 'button' );
	const say = ( text: string ) => status?.replaceChildren( text );
	if ( button?.getAttribute( 'aria-disabled' ) === 'true' ) {
		return;
	}
	button?.setAttribute( 'aria-disabled', 'true' );
	say( form.dataset.busy ?? '' );
	try {
		const response = await fetch( form.action, {
			method: 'POST',
			headers: { Accept: 'application/json' },
			body: new FormData( form ),
		} );
		const answer: unknown = await response.json();
		say( '' );
		if ( response.ok && isThanks( answer ) ) {
			thank( form, answer );
		} else if ( isFault( answer ) ) {
			show( form, [ answer ] );
		} else {
			say( form.dataset.failed ?? '' );
		}
	} catch {
		say( form.dataset.failed ?? '' );
	} finally {
		button?.removeAttribute( 'aria-disabled' );
	}
}

export function enhance( form: HTMLFormElement ): void {
	form.noValidate = true;
	form.addEventListener( 'submit', ( event ) => {
		event.preventDefault();
		const faults = faultsOf( form );
		show( form, faults );
		if ( faults.length === 0 ) {
			void send( form );
		}
	} );
}

document
	.querySelectorAll< HTMLFormElement >( 'form.rd-form' )
	.forEach( enhance );
