import type { Mail } from './mailbox';

function escape( text: string ): string {
	return text
		.replaceAll( '&', '&amp;' )
		.replaceAll( '<', '&lt;' )
		.replaceAll( '"', '&quot;' );
}

function clickable( text: string ): string {
	return escape( text ).replace(
		/https?:\/\/[^\s<>"]+/g,
		( url ) => `<a href="${ url }" target="_blank">${ url }</a>`
	);
}

function page( title: string, body: string, head = '' ): string {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${ escape(
		title
	) }</title>${ head }<meta name="viewport" content="width=device-width">
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1e1e1e}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #ddd}
pre{white-space:pre-wrap;word-break:break-word;background:#f6f7f7;padding:1rem}iframe{width:100%;height:32rem;border:1px solid #ddd}
h1{font-size:1.4rem}a{color:#0a4b78}</style><body>${ body }</body></html>`;
}

export function listPage( mails: Mail[] ): string {
	const rows = mails
		.map(
			( mail, index ) =>
				`<tr><td>${ escape( mail.at.slice( 0, 16 ).replace( 'T', ' ' ) ) }</td><td>${ escape(
					mail.to.join( ', ' )
				) }</td><td><a href="/${ index }">${ escape( mail.subject ) }</a></td></tr>`
		)
		.reverse()
		.join( '' );
	return page(
		`Mailbox (${ mails.length })`,
		`<h1>Mailbox: every mail that the site sent</h1><table><thead><tr><th>Sent (UTC)</th><th>To</th><th>Subject</th></tr></thead><tbody>${
			rows ||
			'<tr><td colspan="3">None yet. This page reloads by itself.</td></tr>'
		}</tbody></table>`,
		'<meta http-equiv="refresh" content="5">'
	);
}

export function mailPage( mail: Mail ): string {
	const html = mail.html
		? `<h2>As HTML</h2><iframe title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${ escape(
				`<base target="_blank">${ mail.html }`
			) }"></iframe>`
		: '';
	return page(
		mail.subject,
		`<p><a href="/">All mails</a></p><h1>${ escape( mail.subject ) }</h1>
<p>From ${ escape( mail.from ) } to ${ escape( mail.to.join( ', ' ) ) }, ${ escape( mail.at ) }</p>
<pre>${ clickable( mail.text ) }</pre>${ html }`
	);
}
