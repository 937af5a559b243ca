<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/**
 * All that a visitor's page must know of the register and the notice, in one autoloaded option, so that it asks
 * the database nothing. Written whole by whoever changed the register, the look or the settings; nothing personal.
 *
 * @phpstan-type Rule array{code: string, name: string, category: 'functional'|'analytical'|'tracking', patterns: list<string>, inline: list<string>, reload: bool, stored: list<array{0: string, 1: string}>}
 */
final readonly class Note {

	public const OPTION = 'rights_desk_cookies';

	/**
	 * @param array{analytical: int, tracking: int} $versions What a category holds, numbered: a choice for another number is asked again. 0: nothing to ask for.
	 * @param list<Rule>                            $rules    Active services; patterns and inline as Service has them; stored: kind and name of what they keep.
	 * @param array<string, mixed>                  $look     As the notice's screen keeps it (setting cookie_look).
	 */
	public function __construct( public array $versions, public array $rules, public array $look ) {}

	public static function read(): self {
		$stored = get_option( self::OPTION, array() );
		$stored = is_array( $stored ) ? $stored : array();
		/** @var array{versions?: array{analytical: int, tracking: int}, rules?: list<Rule>, look?: array<string, mixed>} $stored */
		return new self( $stored['versions'] ?? array( 'analytical' => 0, 'tracking' => 0 ), $stored['rules'] ?? array(), $stored['look'] ?? array() );
	}

	public function write(): void {
		update_option( self::OPTION, array( 'versions' => $this->versions, 'rules' => $this->rules, 'look' => $this->look ), true );
	}
}
