<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Processors\Purpose;
use RightsDesk\Processors\Purposes;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Each consent against its proof, and whether somebody who never agreed could be written to. */
final readonly class ContactByConsent implements Check {

	/** @param \Closure(string, string): bool $may Whether somebody may be contacted for a purpose, as any plugin is told. */
	public function __construct( private Purposes $purposes, private Rows $rows, private \Closure $may ) {}

	public function number(): string {
		return 'P10';
	}

	public function look(): Verdict {
		$asked     = array_values( array_filter( $this->purposes->all(), static fn ( Purpose $one ): bool => $one->active && '6(1)(a)' === $one->basis ) );
		$stranger  = 'nobody-' . bin2hex( random_bytes( 8 ) ) . '@example.invalid';
		$open      = array_values( array_filter( $asked, fn ( Purpose $one ): bool => ( $this->may )( $stranger, $one->slug ) ) );
		$marketing = array_column( array_filter( $this->purposes->all(), static fn ( Purpose $one ): bool => $one->marketing ), 'slug' );
		$marks     = implode( ',', array_fill( 0, max( 1, count( $marketing ) ), '%s' ) );
		$unproven  = $this->rows->count( "SELECT COUNT(*) FROM {consents} WHERE state = 'given' AND confirmed_at IS NULL AND purpose IN ($marks)", ...( array() === $marketing ? array( '' ) : $marketing ) );
		$wordless  = $this->rows->count( "SELECT COUNT(*) FROM {consents} c LEFT JOIN {consent_wordings} w ON w.id = c.wording_id WHERE c.state = 'given' AND ( w.id IS NULL OR w.text = '' )" );
		$timeless  = $this->rows->count( "SELECT COUNT(*) FROM {consents} WHERE state = 'given' AND given_at IS NULL" );
		$refused   = $this->rows->count( "SELECT COALESCE( SUM(n), 0 ) FROM {contact_mails} WHERE reason = 'no_consent'" );
		$see       = __( 'See the consents', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Purposes that need consent', 'rights-desk' ), array_map( static fn ( Purpose $one ): string => $one->label, $asked ) )
			->shows( __( 'Consents in force', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {consents} WHERE state = 'given'" ) )
			->shows( __( 'Withdrawn', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {consents} WHERE state = 'withdrawn'" ) )
			->shows( __( 'Mails stopped for want of consent', 'rights-desk' ), $refused )
			/* translators: %s: purposes. */
			->broken( array() !== $open, sprintf( __( 'Somebody who never agreed may be written to for: %s.', 'rights-desk' ), implode( ', ', array_map( static fn ( Purpose $one ): string => $one->label, $open ) ) ), $see, '/consents' )
			/* translators: %d: number of consents. */
			->broken( $unproven > 0, sprintf( _n( '%d consent to marketing was never confirmed by mail.', '%d consents to marketing were never confirmed by mail.', $unproven, 'rights-desk' ), $unproven ), $see, '/consents' )
			/* translators: %d: number of consents. */
			->broken( $wordless > 0, sprintf( _n( 'Of %d consent it is not known what was agreed to.', 'Of %d consents it is not known what was agreed to.', $wordless, 'rights-desk' ), $wordless ), $see, '/consents' )
			->broken( $timeless > 0, __( 'Of a consent it is not known when it was given.', 'rights-desk' ), $see, '/consents' )
			->verdict( __( 'Every consent has its words, its time and its proof, and nobody who did not agree may be written to.', 'rights-desk' ) );
	}
}
