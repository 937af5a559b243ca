<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** The privacy contact, as each public page, mail and export names them (P05). */
final readonly class Contact {

	public function __construct(
		public string $name,
		public string $email,
		public string $telephone,
		public string $address,
		public string $controller,
		public string $controller_address,
	) {}
}
