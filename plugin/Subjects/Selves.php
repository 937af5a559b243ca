<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Jobs\Job;
use RightsDesk\Jobs\Todo;
use RightsDesk\Platform\Vault;

/**
 * One person under several addresses and accounts, joined by proof of each: an erasure takes them in
 * turn. The steps of the second are called 1@…, of the third 2@….
 */
final readonly class Selves {

	/** @param \Closure(string): list<string> $addresses All of a person's, that given first. */
	public function __construct( private Vault $vault, private \Closure $addresses ) {}

	/** @return list<Person> Under the further addresses. */
	public function others( Person $person ): array {
		return array_map( static fn ( string $email ): Person => Person::of( $email, $person->name, $person->locale, $person->decision, $person->kind ), array_values( array_slice( ( $this->addresses )( $person->email ), 1 ) ) );
	}

	/** @param list<Person> $others Their accounts will be gone before the proof is done. */
	public function seal( array $others ): string {
		return $this->vault->seal( (string) wp_json_encode( array_map( static fn ( Person $one ): array => array( $one->email, $one->user_id ), $others ) ) );
	}

	/** Whom a step is about. */
	public function of( Job $job, Person $person, string $source ): Person {
		$place = $this->place( $source );
		if ( 0 === $place ) {
			return new Person( $person->email, $person->name, $job->number( 'user_id' ), $person->locale, $person->decision, $person->kind, $person->contact );
		}
		list( $email, $user_id ) = $this->open( $job )[ $place - 1 ] ?? throw new \LogicException( 'No such address.' );
		return new Person( $email, $person->name, $user_id, $person->locale, $person->decision, $person->kind );
	}

	/** @return list<Person> Under each address, the first one first. */
	public function all( Job $job, Person $person ): array {
		$all = array( $this->of( $job, $person, '' ) );
		foreach ( array_keys( $this->open( $job ) ) as $index ) {
			$all[] = $this->of( $job, $person, ( $index + 1 ) . '@' );
		}
		return $all;
	}

	/**
	 * The same steps for each of the further addresses too.
	 *
	 * @param list<Todo> $todo
	 * @return list<Todo>
	 */
	public function each( Job $job, array $todo ): array {
		$all = $todo;
		foreach ( array_keys( $this->open( $job ) ) as $index ) {
			foreach ( $todo as $one ) {
				if ( 'todo' === $one->state ) {
					$number = $index + 1;
					$all[]  = new Todo( $one->phase, $one->round, "$number@$one->source", $one->label . ' (' . ( $number + 1 ) . ')', $one->category, $one->position + 1000 * $number, $one->page );
				}
			}
		}
		return $all;
	}

	/** A source's own name. */
	public static function bare( string $source ): string {
		return (string) preg_replace( '/^\d{1,3}@/', '', $source );
	}

	private function place( string $source ): int {
		return 1 === preg_match( '/^(\d{1,3})@/', $source, $found ) ? (int) $found[1] : 0;
	}

	/** @return list<array{string, int}> */
	private function open( Job $job ): array {
		$list = json_decode( $this->vault->open( $job->text( 'others' ) ) ?? '', true );
		$all  = array();
		foreach ( is_array( $list ) ? $list : array() as $one ) {
			if ( is_array( $one ) && is_string( $one[0] ?? null ) && is_int( $one[1] ?? null ) ) {
				$all[] = array( $one[0], $one[1] );
			}
		}
		return $all;
	}
}
