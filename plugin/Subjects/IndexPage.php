<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/**
 * The package's page for people: one file that needs nothing else, also on paper.
 *
 * @phpstan-import-type Item from Harvest
 */
final class IndexPage {

	private const STYLE = 'body{font:1rem/1.5 system-ui,sans-serif;color:#1e1e1e;background:#fff;max-width:60rem;margin:0 auto;padding:2rem 1rem}h1{line-height:1.2}h2{margin-top:2.5rem;border-bottom:2px solid #1e1e1e}table{border-collapse:collapse;width:100%;margin:0 0 1rem}th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}caption{text-align:left;font-size:.875rem;color:#505050}th{width:12rem;font-weight:600;background:#f4f4f4}dt{font-weight:600}dd{margin:0 0 .75rem;white-space:pre-line}.warn{border:2px solid #8a2424;padding:.75rem 1rem}td{white-space:pre-line}a{color:#0a4b78}@media print{body{max-width:none;padding:0;font-size:10pt}table{break-inside:avoid}a{color:inherit}h2{break-after:avoid}}';

	private const TAGS = array( 'p', 'br', 'strong', 'em', 'b', 'i', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'table', 'tr', 'td', 'th' );

	/** @param \Closure(string): void $sink */
	public function __construct( private readonly \Closure $sink ) {}

	/** @param iterable<array{category: string, source: string, item: Item}> $items */
	public function write( About $about, iterable $items ): void {
		/* translators: %s: name of the firm. */
		$title = sprintf( __( 'Your data at %s', 'rights-desk' ), $about->contact->controller );
		$this->put(
			'<!DOCTYPE html><html lang="' . esc_attr( str_replace( '_', '-', substr( determine_locale(), 0, 5 ) ) ) . '"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
			. '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'"><title>' . esc_html( $title ) . '</title><style>' . self::STYLE . '</style></head><body><main><h1>' . esc_html( $title ) . '</h1>'
		);
		/* translators: 1: e-mail address, 2: date, 3: number of an article. */
		$this->put( '<p>' . esc_html( sprintf( __( 'A copy of the data kept under %1$s, made on %2$s (Article %3$s of the General Data Protection Regulation).', 'rights-desk' ), $about->person->email, $about->made_on, $about->article() ) ) . '</p>' );
		if ( Contents::ALL !== $about->set ) {
			$this->put( '<p>' . esc_html__( 'It holds what the person gave and what was observed of them, not what was derived from it.', 'rights-desk' ) . '</p>' );
		}
		$this->sources( $about );
		$this->limits( $about );
		$this->information( $about );
		$this->data( $items );
		$this->put( '</main></body></html>' );
	}

	private function sources( About $about ): void {
		if ( ! $about->is_complete() ) {
			$this->put( '<p class="warn"><strong>' . esc_html__( 'This copy is not complete.', 'rights-desk' ) . '</strong> ' . esc_html__( 'The list below says which sources could not be read. Ask the privacy contact for what is missing.', 'rights-desk' ) . '</p>' );
		}
		$this->put( '<h2>' . esc_html__( 'Where was looked', 'rights-desk' ) . '</h2><table><thead><tr><th scope="col">' . esc_html__( 'Source', 'rights-desk' ) . '</th><th scope="col">' . esc_html__( 'Category', 'rights-desk' ) . '</th><th scope="col">' . esc_html__( 'Records', 'rights-desk' ) . '</th><th scope="col">' . esc_html__( 'State', 'rights-desk' ) . '</th></tr></thead><tbody>' );
		foreach ( $about->sources as $source ) {
			$this->put( '<tr><td>' . esc_html( $source['label'] ) . '</td><td>' . esc_html( Category::label( $source['category'] ) ) . '</td><td>' . esc_html( number_format_i18n( $source['items'] ) ) . '</td><td>' . esc_html( About::state_words( $source['state'] ) ) . '</td></tr>' );
		}
		$this->put( '</tbody></table>' );
	}

	/** What is not in the copy, and why. */
	private function limits( About $about ): void {
		if ( array() !== $about->withheld ) {
			/* translators: %s: number of an article, such as 15(4). */
			$this->put( '<h2>' . esc_html__( 'What is withheld', 'rights-desk' ) . '</h2><p>' . esc_html( sprintf( __( 'Some data is not shown because it is about other people, whose rights count too (Article %s). You may ask the supervisory authority to look at this.', 'rights-desk' ), $about->article_withheld() ) ) . '</p><ul>' );
			foreach ( $about->withheld as $one ) {
				$this->put( '<li>' . esc_html( implode( ' – ', array_filter( array( $one['group'], $one['field'] ) ) ) . ': ' . $one['reason'] ) . '</li>' );
			}
			$this->put( '</ul>' );
		}
		if ( array() !== $about->gaps ) {
			$this->put( '<h2>' . esc_html__( 'What this copy does not cover', 'rights-desk' ) . '</h2><p>' . esc_html__( 'These places on this site hold e-mail addresses, and the software that keeps them offers no copy. What was found there by your address is in this copy; data without your address may not be. Ask the privacy contact.', 'rights-desk' ) . '</p><ul>' );
			foreach ( $about->gaps as $gap ) {
				$this->put( '<li>' . esc_html( $gap['place'] . ' (' . About::gap_words( $gap['class'] ) . ')' . ( '' === $gap['note'] ? '' : ': ' . $gap['note'] ) ) . '</li>' );
			}
			$this->put( '</ul>' );
		}
	}

	private function information( About $about ): void {
		$this->put( '<h2>' . esc_html__( 'About this data', 'rights-desk' ) . '</h2><dl>' );
		foreach ( $about->sections as $section ) {
			$this->put( '<dt>' . esc_html( $section['title'] ) . '</dt><dd>' . esc_html( $section['text'] ) . '</dd>' );
		}
		$this->put( '</dl><h2>' . esc_html__( 'Whom to ask', 'rights-desk' ) . '</h2><dl>' );
		$contact   = array_filter( array( $about->contact->name, $about->contact->controller, $about->contact->email, $about->contact->telephone, $about->contact->address ) );
		$authority = array_filter( array( $about->authority->name, $about->authority->address, $about->authority->telephone, $about->authority->email, $about->authority->url ) );
		$this->put( '<dt>' . esc_html__( 'Privacy contact', 'rights-desk' ) . '</dt><dd>' . esc_html( implode( "\n", $contact ) ) . '</dd>' );
		$this->put( '<dt>' . esc_html__( 'Supervisory authority', 'rights-desk' ) . '</dt><dd>' . esc_html( implode( "\n", $authority ) ) . '</dd>' );
		if ( '' !== $about->policy_url ) {
			$this->put( '<dt>' . esc_html__( 'Privacy policy', 'rights-desk' ) . '</dt><dd><a href="' . esc_url( $about->policy_url ) . '">' . esc_html( $about->policy_url ) . '</a></dd>' );
		}
		$this->put( '</dl>' );
	}

	/** @param iterable<array{category: string, source: string, item: Item}> $items */
	private function data( iterable $items ): void {
		$category = null;
		$group    = null;
		foreach ( $items as $one ) {
			if ( $one['category'] !== $category ) {
				$category = $one['category'];
				$group    = null;
				$this->put( '<h2>' . esc_html( Category::label( $category ) ) . '</h2>' );
			}
			$label = $one['item']['label'] . ( isset( $one['item']['address'] ) ? ' (' . $one['item']['address'] . ')' : '' );
			if ( $label !== $group ) {
				$group = $label;
				$this->put( '<h3>' . esc_html( $group ) . '</h3>' );
			}
			$rows = '';
			foreach ( $one['item']['fields'] as $field ) {
				$rows .= '<tr><th scope="row">' . esc_html( wp_strip_all_tags( $field['name'] ) ) . '</th><td>' . ( isset( $field['withheld'] ) ? $this->withheld( $field['withheld'] ) : $this->value( $field['value'] ) ) . '</td></tr>';
			}
			if ( isset( $one['item']['withheld'] ) ) {
				$rows = '<tr><td>' . $this->withheld( $one['item']['withheld'] ) . '</td></tr>';
			}
			$this->put( '<table><caption>' . esc_html( Provenance::label( $one['item']['provenance'] ?? Provenance::PROVIDED ) ) . '</caption><tbody>' . $rows . '</tbody></table>' );
		}
		if ( null === $category ) {
			$this->put( '<h2>' . esc_html__( 'The data', 'rights-desk' ) . '</h2><p>' . esc_html__( 'Nothing about you was found under this address.', 'rights-desk' ) . '</p>' );
		}
	}

	private function withheld( string $reason ): string {
		/* translators: %s: reason. */
		return '<em>' . esc_html( sprintf( __( 'Withheld: %s', 'rights-desk' ), $reason ) ) . '</em>';
	}

	/** Exporters may answer HTML; pictures would call on other sites, scripts never run. */
	private function value( string $value ): string {
		if ( ! str_contains( $value, '<' ) ) {
			return str_starts_with( $value, 'https://' ) || str_starts_with( $value, 'http://' ) ? make_clickable( esc_html( $value ) ) : esc_html( $value );
		}
		return wp_kses( $value, array_fill_keys( self::TAGS, array() ) + array( 'a' => array( 'href' => true ) ) );
	}

	private function put( string $html ): void {
		( $this->sink )( $html );
	}
}
