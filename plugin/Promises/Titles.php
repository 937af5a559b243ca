<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

/** The promises in words: what a policy says, in short. */
final readonly class Titles {

	/** @return array<string, string> By number. */
	public function all(): array {
		return array(
			'P01' => __( 'One version of the policy is in force, and it ends all earlier ones', 'rights-desk' ),
			'P02' => __( 'The newest version is always on the policy page', 'rights-desk' ),
			'P03' => __( 'People hear by mail when the use of their data changes', 'rights-desk' ),
			'P04' => __( 'The policy says what is really done with data', 'rights-desk' ),
			'P05' => __( 'The privacy contact can be found', 'rights-desk' ),
			'P06' => __( 'Every processor is named and bound by an agreement', 'rights-desk' ),
			'P07' => __( 'Mail leaves by the service that the policy names', 'rights-desk' ),
			'P08' => __( 'The mail service is told to stop and to forget', 'rights-desk' ),
			'P09' => __( 'No selling of data, and no use without a purpose', 'rights-desk' ),
			'P10' => __( 'Contact other than on request only after consent', 'rights-desk' ),
			'P11' => __( 'Others get data only for bookkeeping and administration', 'rights-desk' ),
			'P12' => __( 'Addresses of devices and browsers are kept short', 'rights-desk' ),
			'P13' => __( 'Authorities get only what a law compels', 'rights-desk' ),
			'P14' => __( 'Who leaves as a client is forgotten', 'rights-desk' ),
			'P15' => __( 'Records are kept as long as a law says, and no longer', 'rights-desk' ),
			'P16' => __( 'Staff cannot reach the records of who left', 'rights-desk' ),
			'P17' => __( 'Every request is answered in time', 'rights-desk' ),
			'P18' => __( 'Copies go to the known address, or after identification', 'rights-desk' ),
			'P19' => __( 'Of an erasure only anonymous data stays', 'rights-desk' ),
			'P20' => __( 'Copies can be read by machines and by people', 'rights-desk' ),
			'P21' => __( 'The right authority for complaints is named', 'rights-desk' ),
			'P22' => __( 'A copy holds everything', 'rights-desk' ),
			'P23' => __( 'Wrong data is corrected, and that is confirmed', 'rights-desk' ),
			'P24' => __( 'Restricted data is only stored', 'rights-desk' ),
			'P25' => __( 'Data goes along to another firm', 'rights-desk' ),
			'P26' => __( 'An objection stops the use at once', 'rights-desk' ),
			'P27' => __( 'No decisions by machines, no profiles', 'rights-desk' ),
			'P28' => __( 'Erased is erased everywhere', 'rights-desk' ),
			'P29' => __( 'No cookies but the necessary ones before consent', 'rights-desk' ),
			'P30' => __( 'Cookies can be refused and deleted at any time', 'rights-desk' ),
			'P31' => __( 'Cookies and scripts of others are listed', 'rights-desk' ),
			'P32' => __( 'Only data that is needed is asked for', 'rights-desk' ),
			'P33' => __( 'Security measures and who has access are as described', 'rights-desk' ),
		);
	}

	public function of( string $number ): string {
		return $this->all()[ $number ] ?? $number;
	}

	/** @return array<string, string> Section → its words. */
	public function sections(): array {
		return array(
			'policy'     => __( 'The policy itself', 'rights-desk' ),
			'processors' => __( 'Who processes what', 'rights-desk' ),
			'keeping'    => __( 'Keeping data', 'rights-desk' ),
			'rights'     => __( 'Rights', 'rights-desk' ),
			'cookies'    => __( 'Cookies', 'rights-desk' ),
			'care'       => __( 'Care', 'rights-desk' ),
		);
	}

	public function section( string $number ): string {
		return match ( true ) {
			$number <= 'P05' => 'policy',
			$number <= 'P13' => 'processors',
			$number <= 'P16' => 'keeping',
			$number <= 'P28' => 'rights',
			$number <= 'P31' => 'cookies',
			default          => 'care',
		};
	}
}
