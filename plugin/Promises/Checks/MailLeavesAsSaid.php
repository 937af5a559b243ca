<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Processors\Processor;
use RightsDesk\Processors\Register;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;
use RightsDesk\Transport\Checks;
use RightsDesk\Transport\Health;

/** How the last mails left, what the mail service itself says, and what waits or failed in the outbox. */
final readonly class MailLeavesAsSaid implements Check {

	/** @param \Closure(): Checks $checks Asks the service. */
	public function __construct( private Health $health, private \Closure $checks, private Register $register, private Rows $rows ) {}

	public function number(): string {
		return 'P07';
	}

	public function look(): Verdict {
		$named  = array() !== array_filter( $this->register->all(), static fn ( Processor $one ): bool => 'sparkpost' === $one->how || 1 === preg_match( '/spark\s*post/i', $one->name ) );
		$health = $this->health->now();
		$off    = 'off' === $health['state'];
		$mail   = __( 'Open the mail settings', 'rights-desk' );
		$stuck  = $this->rows->count( "SELECT COUNT(*) FROM {mails} WHERE state = 'waiting' AND next_at < %s", $this->rows->moment( '-1 hour' ) );
		$failed = $this->rows->count( "SELECT COUNT(*) FROM {mails} WHERE state = 'failed' AND next_at > %s", $this->rows->moment( '-7 days' ) );
		$weighed = ( new Weighing() )
			->shows( __( 'Mail leaves by', 'rights-desk' ), $off ? __( 'WordPress’s own mailer', 'rights-desk' ) : 'SparkPost' )
			->shows( __( 'Last message', 'rights-desk' ), $health['at'] ?? '–' )
			->shows( __( 'Addresses that mail did not reach in 30 days', 'rights-desk' ), $this->rows->count( 'SELECT COUNT(*) FROM {bounces} WHERE last_at > %s', $this->rows->moment( '-30 days' ) ) )
			->broken( $off && $named, __( 'The register says that mail goes through SparkPost, and it leaves by WordPress’s own mailer.', 'rights-desk' ), $mail, '/transport' )
			->broken( 'broken' === $health['state'], $health['reason'], $mail, '/transport' )
			/* translators: %s: why. */
			->at_risk( 'fallback' === $health['state'], sprintf( __( 'Mail left by WordPress’s own mailer, since the service could not take it: %s', 'rights-desk' ), $health['reason'] ), $mail, '/transport' )
			->at_risk( ! $off && ! $named, __( 'Mail leaves by SparkPost, and no register names it.', 'rights-desk' ), __( 'Open the register', 'rights-desk' ), '/processors' )
			/* translators: %d: number of mails. */
			->at_risk( $failed > 0, sprintf( _n( '%d mail of the last week could not be sent.', '%d mails of the last week could not be sent.', $failed, 'rights-desk' ), $failed ), $mail, '/transport' )
			->at_risk( $stuck > 0, __( 'Mail waits for more than an hour.', 'rights-desk' ), $mail, '/transport' );
		if ( $off ) {
			return $named ? $weighed->verdict( '' ) : $weighed->not_applicable( __( 'No register names a mail service: mail leaves by WordPress’s own mailer.', 'rights-desk' ) );
		}
		foreach ( ( $this->checks )()->all() as $asked ) {
			$weighed->shows( 'SparkPost', $asked['label'] )
				->broken( 'critical' === $asked['state'], trim( "{$asked['label']}. {$asked['says']}" ), $mail, '/transport' )
				->at_risk( 'recommended' === $asked['state'], trim( "{$asked['label']}. {$asked['says']}" ), $mail, '/transport' );
		}
		return $weighed->verdict( __( 'Mail leaves by SparkPost, which accepts it, and bounces come back.', 'rights-desk' ) );
	}
}
