<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

/** Processors and recipients that many firms have, filled in as far as can be known; the firm checks and completes them. */
final readonly class Presets {

	/** @return list<array<string, mixed>> */
	public function all(): array {
		return array(
			array(
				'preset'     => 'siteground',
				'name'       => 'SiteGround',
				'role'       => 'processor',
				'purposes'   => array( 'account', 'contract', 'service', 'contact', 'rights' ),
				'own_use'    => 'no',
				'improves'   => 'unclear',
				'metadata'   => 'yes',
				'onward'     => 'unclear',
				'says'       => __( 'Hosts the site. It may collect metadata on the use of its services.', 'rights-desk' ),
				'bound_by'   => 'agreement',
				'retention'  => __( 'Backups: as long as the hosting plan keeps them.', 'rights-desk' ),
				'how'        => 'none',
				'copies'     => false,
				'told'       => false,
				'note'       => __( 'All that it stores is the site itself, so a copy or an erasure on the site is one at the host too; backups run out by themselves.', 'rights-desk' ),
			),
			array(
				'preset'     => 'sparkpost',
				'name'       => 'SparkPost',
				'role'       => 'processor',
				'purposes'   => array( 'account', 'contract', 'rights' ),
				'own_use'    => 'no',
				'improves'   => 'yes',
				'metadata'   => 'yes',
				'onward'     => 'yes',
				'says'       => __( 'Never uses names and addresses for its own ends; yet reserves the right to use data to improve its services, and to share information with third parties for that.', 'rights-desk' ),
				'bound_by'   => 'agreement',
				'outside'    => true,
				'place'      => __( 'United States, or the European Union for an EU account', 'rights-desk' ),
				'retention'  => __( 'Events of messages: ten days.', 'rights-desk' ),
				'how'        => 'sparkpost',
				'copies'     => true,
				'told'       => true,
			),
			array(
				'preset'     => 'bookkeeper',
				'name'       => __( 'Bookkeeper', 'rights-desk' ),
				'role'       => 'recipient',
				'purposes'   => array( 'legal_duty' ),
				'categories' => array( 'orders', 'documents', 'woocommerce', 'easy-digital-downloads' ),
				'own_use'    => 'no',
				'improves'   => 'no',
				'metadata'   => 'no',
				'onward'     => 'no',
				'bound_by'   => 'law',
				'retention'  => __( 'As long as the law on bookkeeping says.', 'rights-desk' ),
				'how'        => 'mail',
				'copies'     => true,
				'told'       => true,
			),
			array(
				'preset'     => 'payment',
				'name'       => __( 'Payment service', 'rights-desk' ),
				'role'       => 'recipient',
				'purposes'   => array( 'contract', 'legal_duty' ),
				'categories' => array( 'orders', 'woocommerce', 'easy-digital-downloads' ),
				'bound_by'   => 'law',
				'retention'  => __( 'As long as the law on payments says.', 'rights-desk' ),
				'how'        => 'mail',
				'copies'     => true,
				'told'       => true,
				'note'       => __( 'Usually a controller of its own: name its own privacy policy here.', 'rights-desk' ),
			),
		);
	}
}
