<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

/** What to do about a finding, in words: by what holds it back, and by who brought it. */
final readonly class Advice {

	/** @param string $mode That of the site now. */
	public function __construct( private string $mode ) {}

	public function of( Judged $one ): string {
		$seen = $one->finding->seen;
		$from = self::plugin( $seen->from );
		return match ( true ) {
			! $one->breach() => $one->unlisted() ? __( 'Say whose it is: then the policy’s list has it.', 'rights-desk' ) : '',
			'http' === $seen->at => __( 'The server itself sets this cookie: no script can hold it back. Switch it off in the plugin or on the server that sets it, or say that the site cannot work without it.', 'rights-desk' ),
			'off' === $this->mode => $this->by_mode( $one ),
			in_array( $this->mode, $one->finding->leaks, true ) && 'default' === $this->mode && ! in_array( 'full', $one->finding->leaks, true ) => __( 'The theme has it in its own files: the full mode holds it back.', 'rights-desk' ),
			/* translators: %s: folder of a plugin or theme. */
			$seen->stored() && '' !== $from => sprintf( __( 'A script of %s sets it by itself. Look in its settings for consent, or give the script a service in the register by a text that it holds.', 'rights-desk' ), $from ),
			$seen->stored() => __( 'A script of this site sets it by itself. Find the script, and give it a service in the register by a text that it holds.', 'rights-desk' ),
			default => __( 'Neither mode holds this back. Take it out where the line says that it stands.', 'rights-desk' ),
		};
	}

	private function by_mode( Judged $one ): string {
		$leaks = $one->finding->leaks;
		return match ( true ) {
			in_array( 'full', $leaks, true )    => __( 'Switching the notice on does not hold this back. Take it out where the line says that it stands.', 'rights-desk' ),
			in_array( 'default', $leaks, true ) => __( 'Switch the notice on in the full mode: it is then held back until a choice.', 'rights-desk' ),
			default                             => __( 'Switch the notice on: it is then held back until a choice.', 'rights-desk' ),
		};
	}

	/** The folder of the plugin or theme that a script lies in, or ''. */
	private static function plugin( string $from ): string {
		return 1 === preg_match( '#/(?:plugins|themes|mu-plugins)/([^/:?]+)#', $from, $folder ) ? $folder[1] : '';
	}
}
