<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

/** A measure of security (Art. 32(1)), as the policy says it. */
final readonly class Measure {

	/** @param bool $own Staff's, not one of the suggestions. @param bool $active The firm says that it does this. */
	public function __construct( public string $slug, public string $label, public string $what, public bool $own, public bool $active ) {}

	/** @return array{slug: string, label: string, what: string, own: bool, active: bool} */
	public function shape(): array {
		return array( 'slug' => $this->slug, 'label' => $this->label, 'what' => $this->what, 'own' => $this->own, 'active' => $this->active );
	}
}
