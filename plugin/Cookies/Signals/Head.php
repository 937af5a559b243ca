<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Signals;

use RightsDesk\Platform\Settings;

/** What must be said before any tag runs. Nothing by default: then run.js says it before it lets a tag through. */
final readonly class Head {

	/** As Google documents it; the same words stand in src/notice/run/signals.ts. */
	private const GOOGLE = "window.dataLayer=window.dataLayer||[];(function(){function g(){dataLayer.push(arguments)}var d='denied',y='granted',c=rightsDesk.choice,a=c.analytical?y:d,t=c.tracking?y:d;g('consent','default',{ad_storage:d,ad_user_data:d,ad_personalization:d,analytics_storage:d,functionality_storage:d,personalization_storage:d,security_storage:y,wait_for_update:500});if(!rightsDesk.asks)g('consent','update',{ad_storage:t,ad_user_data:t,ad_personalization:t,analytics_storage:a,functionality_storage:y,personalization_storage:t})})()";

	public function __construct( private Settings $settings ) {}

	public function html(): string {
		$code = match ( $this->settings->text( 'cookie_google' ) ) {
			'off'      => 'rightsDesk.google=0',
			'advanced' => self::GOOGLE,
			default    => '',
		};
		return '' === $code ? '' : wp_get_inline_script_tag( "if(window.rightsDesk){{$code}}", array( 'id' => 'rd-signals' ) );
	}
}
