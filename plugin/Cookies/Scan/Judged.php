<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

/** A finding as the register stands now. */
final readonly class Judged {

	/**
	 * @param string $known    register, preset or ''.
	 * @param string $category functional, analytical, tracking, or '' while nobody has said.
	 */
	public function __construct( public Finding $finding, public string $known, public int $service_id, public string $slug, public string $service, public string $category ) {}

	public static function of( Finding $one, Known $known ): self {
		$whose = $known->of( $one->kind, $one->name, $one->address() );
		return null === $whose
			? new self( $one, '', 0, '', '', '' )
			: new self( $one, $whose[1], 'register' === $whose[1] ? $whose[0]->id : 0, $whose[0]->slug, $whose[0]->name, $whose[0]->category );
	}

	/** It happens although nobody agreed, and it isn't needed for what the visitor asked. */
	public function breach(): bool {
		return 'open' === $this->finding->state && $this->finding->before && 'functional' !== $this->category;
	}

	/** The register has no line for it. */
	public function unlisted(): bool {
		return 'open' === $this->finding->state && 'register' !== $this->known;
	}

	/** Something that a visitor must be able to refuse. */
	public function asks(): bool {
		return 'open' === $this->finding->state && 'functional' !== $this->category;
	}
}
