<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Processors\Processor;
use RightsDesk\Processors\Purpose;
use RightsDesk\Processors\Purposes;
use RightsDesk\Processors\Register;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Purposes against their bases, recipients against what they do with data, and mail of which nobody knows what it is for. */
final readonly class PurposesCovered implements Check {

	public function __construct( private Purposes $purposes, private Register $register, private Rows $rows ) {}

	public function number(): string {
		return 'P09';
	}

	public function look(): Verdict {
		$active    = array_values( array_filter( $this->purposes->all(), static fn ( Purpose $one ): bool => $one->active ) );
		$marketing = self::labels( array_filter( $active, static fn ( Purpose $one ): bool => $one->marketing && '6(1)(a)' !== $one->basis ) );
		$baseless  = self::labels( array_filter( $active, static fn ( Purpose $one ): bool => '' === $one->basis ) );
		$onward    = array_filter( $this->register->all(), static fn ( Processor $one ): bool => 'yes' === $one->onward );
		$sold      = self::names( array_filter( $onward, static fn ( Processor $one ): bool => 'processor' !== $one->role ) );
		$leaks     = self::names( array_filter( $onward, static fn ( Processor $one ): bool => 'processor' === $one->role ) );
		$classes   = $this->purposes->classes();
		$idle      = array_keys( array_filter( $classes, fn ( string $slug ): bool => ! $this->purposes->covers( $slug ) ) );
		$unknown   = $this->rows->all( 'SELECT DISTINCT origin, name FROM {held_mails}' );
		$uncovered = $this->rows->all( "SELECT origin, name FROM {contact_mails} WHERE reason IN ('unclassed','not_covered') AND last_at > %s", $this->rows->moment( '-30 days' ) );
		$kinds     = array();
		foreach ( array_merge( $unknown, $uncovered ) as $row ) {
			$kinds[ trim( "{$row['origin']}/{$row['name']}", '/' ) ] = true;
		}
		return ( new Weighing() )
			->shows( __( 'Purposes in use', 'rights-desk' ), self::labels( $active ) )
			->shows( __( 'Kinds of mail with a purpose', 'rights-desk' ), count( $classes ) - count( $idle ) )
			->shows( __( 'Kinds of mail without one', 'rights-desk' ), array_map( strval( ... ), array_keys( $kinds ) ) )
			/* translators: %s: purposes. */
			->broken( array() !== $marketing, sprintf( __( 'Marketing that does not rest on consent: %s.', 'rights-desk' ), implode( ', ', $marketing ) ), __( 'Open the purposes', 'rights-desk' ), '/purposes' )
			/* translators: %s: purposes. */
			->broken( array() !== $baseless, sprintf( __( 'Without a legal basis: %s.', 'rights-desk' ), implode( ', ', $baseless ) ), __( 'Open the purposes', 'rights-desk' ), '/purposes' )
			/* translators: %s: names. */
			->broken( array() !== $sold, sprintf( __( 'Passes data on: %s.', 'rights-desk' ), implode( ', ', $sold ) ), __( 'Open the register', 'rights-desk' ), '/processors' )
			/* translators: %s: names. */
			->at_risk( array() !== $leaks, sprintf( __( 'Works for you, and says that it may pass data on: %s.', 'rights-desk' ), implode( ', ', $leaks ) ), __( 'Open the register', 'rights-desk' ), '/processors' )
			->at_risk( array() !== $unknown, __( 'Mail is held since nobody has said what it is for.', 'rights-desk' ), __( 'Say what it is for', 'rights-desk' ), '/held-mails' )
			->at_risk( array() !== $uncovered, __( 'In the last 30 days mail left or was stopped that serves no purpose of the register.', 'rights-desk' ), __( 'Say what it is for', 'rights-desk' ), '/consents' )
			->verdict( __( 'Every use has a purpose with a legal basis, and nobody in the register passes data on.', 'rights-desk' ) );
	}

	/**
	 * @param array<Processor> $parties
	 * @return list<string>
	 */
	private static function names( array $parties ): array {
		return array_values( array_map( static fn ( Processor $one ): string => $one->name, $parties ) );
	}

	/**
	 * @param array<Purpose> $purposes
	 * @return list<string>
	 */
	private static function labels( array $purposes ): array {
		return array_values( array_map( static fn ( Purpose $one ): string => $one->label, $purposes ) );
	}
}
