<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

use RightsDesk\Processors\Purposes;
use RightsDesk\Processors\Register;
use RightsDesk\Retention\HoldStore;

/** What the registers say, entry by entry: hold:<name>, processor:<number>:name, purpose:<slug>:basis and so on. */
final readonly class RegisterFacts {

	public const PREFIX = '/^(hold|processor|purpose):/';

	public function __construct( private HoldStore $holds, private Register $register, private Purposes $purposes, private BasisWords $bases ) {}

	/** @return list<Fact> In the language that is switched on. */
	public function all(): array {
		return array( ...$this->holds(), ...$this->processors(), ...$this->purposes() );
	}

	/** @return list<Fact> */
	private function holds(): array {
		$group = __( 'Terms by law', 'rights-desk' );
		$facts = array();
		foreach ( $this->holds->all() as $hold ) {
			if ( $hold->active ) {
				/* translators: %s: records that a law makes the firm keep. */
				$facts[] = new Fact( "hold:$hold->preset", sprintf( __( '%s: how long', 'rights-desk' ), $hold->label ), $group, Cells::term( $hold->term->months ) );
				/* translators: %s: records that a law makes the firm keep. */
				$facts[] = new Fact( "hold:$hold->preset:law", sprintf( __( '%s: which law', 'rights-desk' ), $hold->label ), $group, trim( "$hold->law, $hold->article", ', ' ) );
			}
		}
		return $facts;
	}

	/** @return list<Fact> */
	private function processors(): array {
		$group = __( 'Processors and recipients', 'rights-desk' );
		$facts = array();
		foreach ( $this->register->all() as $one ) {
			$facts[] = new Fact( "processor:$one->id:name", $one->name, $group, $one->name );
			/* translators: %s: a processor. */
			$facts[] = new Fact( "processor:$one->id:place", sprintf( __( '%s: where the data is', 'rights-desk' ), $one->name ), $group, $one->place );
			/* translators: %s: a processor. */
			$facts[] = new Fact( "processor:$one->id:retention", sprintf( __( '%s: how long it keeps the data', 'rights-desk' ), $one->name ), $group, $one->retention );
		}
		return $facts;
	}

	/** @return list<Fact> */
	private function purposes(): array {
		$group = __( 'Purposes', 'rights-desk' );
		$facts = array();
		foreach ( $this->purposes->all() as $one ) {
			if ( $one->active ) {
				/* translators: %s: a purpose. */
				$facts[] = new Fact( "purpose:$one->slug:basis", sprintf( __( '%s: legal basis', 'rights-desk' ), $one->label ), $group, $this->bases->of( $one->basis ) );
				/* translators: %s: a purpose. */
				$facts[] = new Fact( "purpose:$one->slug:retention", sprintf( __( '%s: how long the data is kept', 'rights-desk' ), $one->label ), $group, $one->retention );
			}
			if ( $one->active && '6(1)(f)' === $one->basis ) {
				/* translators: %s: a purpose. */
				$facts[] = new Fact( "purpose:$one->slug:interest", sprintf( __( '%s: the interest', 'rights-desk' ), $one->label ), $group, $one->interest );
			}
		}
		return $facts;
	}
}
