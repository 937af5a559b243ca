<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Tables;

/** The person of a request. */
final readonly class People {

	public function __construct( private \wpdb $db, private Tables $tables ) {}

	/** Null once the request is anonymous. */
	public function of( int $request_id ): ?Person {
		$row = $this->db->get_row(
			$this->db->prepare( 'SELECT s.email, s.name, s.decision, s.contact, r.locale, r.kind FROM %i s INNER JOIN %i r ON r.id = s.request_id WHERE s.request_id = %d', $this->tables->name( 'request_subjects' ), $this->tables->name( 'requests' ), $request_id ),
			ARRAY_A
		);
		return is_array( $row ) ? Person::of( (string) $row['email'], (string) $row['name'], (string) $row['locale'], (string) $row['decision'], (string) $row['kind'], (string) $row['contact'] ) : null;
	}
}
