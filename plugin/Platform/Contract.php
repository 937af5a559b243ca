<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** Reads the contract's tables; each file once. */
final class Contract {

	/** @var array<string, array<mixed>> */
	private array $read = array();

	/** @param string $folder Of the JSON files, without slash at the end. */
	public function __construct( private readonly string $folder ) {}

	/**
	 * @param string $name workflow, settings, authorities, …
	 * @return array<mixed>
	 */
	public function table( string $name ): array {
		return $this->read[ $name ] ??= $this->decode( $name );
	}

	/** @return array<mixed> */
	private function decode( string $name ): array {
		$data = json_decode( (string) file_get_contents( "$this->folder/$name.json" ), true, 64, JSON_THROW_ON_ERROR );
		return is_array( $data ) ? $data : throw new \LogicException( 'A contract is an object' );
	}
}
