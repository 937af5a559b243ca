<?php
/** What the plugin uses of MailPoet, for static analysis; never loaded. */

namespace MailPoet\Entities {
	class SubscriberEntity {
		public function setEmail( string $email ): void {}
		public function getEmail(): string {}
	}
}

namespace MailPoet\API {
	class API {
		public static function MP( string $version ): \MailPoet\API\MP\v1\API {}
	}
}

namespace MailPoet\API\MP\v1 {
	class API {
		/** @return array<string, mixed> */
		public function getSubscriber( string $email ): array {}
		/** @return array<string, mixed> */
		public function unsubscribe( string $email ): array {}
	}
}
