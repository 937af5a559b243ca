<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** The supervisory authority with which a person can complain (P21). */
final readonly class Authority {

	public function __construct(
		public string $name,
		public string $address,
		public string $url,
		public string $email,
		public string $telephone,
		public string $country_name = '',
	) {}
}
