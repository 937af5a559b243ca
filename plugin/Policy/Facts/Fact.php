<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/** Something that is so on this site, and that a policy may quote. Nothing personal beyond the firm's own contact. */
final readonly class Fact {

	/** @param string $name As the text names it, such as contact_email or hold:be-vat-10. */
	public function __construct( public string $name, public string $label, public string $group, public string $value ) {}

	/** @return array{name: string, label: string, group: string, value: string} */
	public function shape(): array {
		return array(
			'name'  => $this->name,
			'label' => $this->label,
			'group' => $this->group,
			'value' => $this->value,
		);
	}
}
