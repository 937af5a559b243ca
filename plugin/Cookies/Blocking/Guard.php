<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

use RightsDesk\Cookies\Judge;
use RightsDesk\Cookies\Note;

/** What stands first in each page: it judges in the browser what scripts add, as Judge does here. */
final readonly class Guard {

	/** @param string $file The plugin's main file. */
	public function __construct( private string $file ) {}

	/** @param list<string> $own */
	public function html( Note $note, array $own, bool $dnt ): string {
		$path = dirname( $this->file ) . '/front/guard.js';
		$code = is_readable( $path ) ? trim( (string) file_get_contents( $path ) ) : '';
		if ( '' === $code ) {
			return '';
		}
		$setup = array(
			'v'     => array( $note->versions['analytical'], $note->versions['tracking'] ),
			'base'  => plugins_url( 'front/', $this->file ),
			'own'   => $own,
			'rules' => array_map( static fn ( array $rule ): array => array( Judge::mark( $rule ), $rule['patterns'], $rule['inline'] ), $note->rules ),
			'dnt'   => (int) $dnt,
		);
		return '<script id="rd-guard">rightsDesk=' . wp_json_encode( $setup, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . ";$code</script>\n";
	}
}
