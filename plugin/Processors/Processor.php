<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

/**
 * Who gets people's data from the firm: a processor (Art. 28), or a recipient of its own standing, such as a bookkeeper (P06, P11).
 */
final readonly class Processor {

	public const ROLES = array( 'processor', 'recipient', 'joint' );

	/** How it is asked: by its API, by mail with a reply link, by hand, or not at all. */
	public const WAYS = array( 'sparkpost', 'mail', 'hand', 'none' );

	/** What it warranted on own use and on passing data on. */
	public const WARRANTS = array( 'no', 'yes', 'unclear' );

	/**
	 * @param string       $purpose    The purposes in words.
	 * @param list<string> $purposes   Slugs.
	 * @param list<string> $categories Of data, as sources name them; empty: all.
	 * @param string       $agreement  Which, and of when (Art. 28(3)).
	 * @param string       $bound_by   Confidentiality: agreement, oath or law.
	 * @param string       $improves   Whether it uses the data to improve its own services.
	 * @param string       $metadata   Whether it collects metadata on the use of its services.
	 * @param string       $says       Its own words on that.
	 * @param bool         $copies     Holds data that the site hasn't: asked for a copy.
	 * @param bool         $told       Told of a correction, an erasure, a restriction (Art. 19).
	 */
	public function __construct(
		public int $id,
		public string $name,
		public string $role,
		public string $preset,
		public string $purpose,
		public array $purposes,
		public array $categories,
		public string $agreement,
		public string $bound_by,
		public string $own_use,
		public string $improves,
		public string $metadata,
		public string $onward,
		public string $says,
		public string $place,
		public bool $outside,
		public string $safeguards,
		public string $retention,
		public string $contact,
		public string $email,
		public string $locale,
		public string $how,
		public bool $copies,
		public bool $told,
		public bool $active,
		public string $note,
	) {}

	/** @param array<array-key, mixed> $data */
	public static function from( int $id, string $name, bool $active, array $data, string $purpose = '' ): self {
		$text = static fn ( string $field, string $else = '' ): string => is_string( $data[ $field ] ?? null ) ? $data[ $field ] : $else;
		$list = static fn ( string $field ): array => array_values( array_filter( is_array( $data[ $field ] ?? null ) ? $data[ $field ] : array(), is_string( ... ) ) );
		return new self(
			$id,
			$name,
			$text( 'role', 'processor' ),
			$text( 'preset' ),
			$purpose,
			$list( 'purposes' ),
			$list( 'categories' ),
			$text( 'agreement' ),
			$text( 'bound_by' ),
			$text( 'own_use', 'unclear' ),
			$text( 'improves', 'unclear' ),
			$text( 'metadata', 'unclear' ),
			$text( 'onward', 'unclear' ),
			$text( 'says' ),
			$text( 'place' ),
			true === ( $data['outside'] ?? false ),
			$text( 'safeguards' ),
			$text( 'retention' ),
			$text( 'contact' ),
			$text( 'email' ),
			$text( 'locale' ),
			$text( 'how', 'mail' ),
			true === ( $data['copies'] ?? false ),
			true === ( $data['told'] ?? false ),
			$active,
			$text( 'note' ),
		);
	}

	/**
	 * What doesn't hold together: with the law, with itself, or with a policy that promises no own use and no onward sharing.
	 *
	 * @return list<string> Codes.
	 */
	public function findings(): array {
		return array_keys(
			array_filter(
				array(
					'no_agreement'  => 'processor' === $this->role && '' === trim( $this->agreement ),
					'no_basis'      => 'processor' !== $this->role && '' === trim( $this->agreement . $this->bound_by ),
					'contradicts'   => 'no' === $this->own_use && ( 'yes' === $this->improves || 'yes' === $this->onward ),
					'own_use'       => 'yes' === $this->own_use,
					'onward'        => 'yes' === $this->onward,
					'unclear'       => 'unclear' === $this->own_use || 'unclear' === $this->onward,
					'no_safeguards' => $this->outside && '' === trim( $this->safeguards ),
					'no_place'      => '' === trim( $this->place ),
					'no_purpose'    => array() === $this->purposes,
					'no_address'    => 'mail' === $this->how && ( $this->copies || $this->told ) && ! is_email( $this->email ),
				)
			)
		);
	}

	/** @return array<string, mixed> */
	public function shape(): array {
		/** @var array<string, mixed> $shape */
		$shape = get_object_vars( $this );
		return $shape + array( 'findings' => $this->findings() );
	}
}
