<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

/** The words of the purposes that the register begins with. */
final readonly class PurposeWords {

	public function label( string $slug ): string {
		return match ( $slug ) {
			'account'    => __( 'Your account and its security', 'rights-desk' ),
			'contract'   => __( 'Orders and agreements', 'rights-desk' ),
			'legal_duty' => __( 'Invoices and bookkeeping', 'rights-desk' ),
			'rights'     => __( 'Privacy requests', 'rights-desk' ),
			'service'    => __( 'Comments and notices of the site', 'rights-desk' ),
			'contact'    => __( 'Answering messages', 'rights-desk' ),
			'newsletter' => __( 'Newsletter', 'rights-desk' ),
			'marketing'  => __( 'Marketing', 'rights-desk' ),
			'statistics' => __( 'Statistics of visits', 'rights-desk' ),
			default      => $slug,
		};
	}

	public function what( string $slug ): string {
		return match ( $slug ) {
			'account'    => __( 'Logging in, new passwords, warnings about the account.', 'rights-desk' ),
			'contract'   => __( 'Delivering what was ordered or agreed, and writing about it.', 'rights-desk' ),
			'legal_duty' => __( 'What the law makes the firm keep: invoices, books, tax.', 'rights-desk' ),
			'rights'     => __( 'Handling requests about personal data, and showing that it was done.', 'rights-desk' ),
			'service'    => __( 'Showing comments and posts, and telling people of answers to them.', 'rights-desk' ),
			'contact'    => __( 'Reading and answering what people write by form or e-mail.', 'rights-desk' ),
			'newsletter' => __( 'Sending news to those who asked for it.', 'rights-desk' ),
			'marketing'  => __( 'Advertising the firm’s products.', 'rights-desk' ),
			'statistics' => __( 'Counting visits, to improve the site.', 'rights-desk' ),
			default      => '',
		};
	}

	public function people( string $slug ): string {
		return match ( $slug ) {
			'account'                => __( 'People with an account', 'rights-desk' ),
			'contract', 'legal_duty' => __( 'Clients', 'rights-desk' ),
			'rights'                 => __( 'People who make a privacy request', 'rights-desk' ),
			'newsletter'             => __( 'Subscribers', 'rights-desk' ),
			'marketing'              => __( 'Clients and subscribers', 'rights-desk' ),
			default                  => __( 'Visitors of the site', 'rights-desk' ),
		};
	}
}
