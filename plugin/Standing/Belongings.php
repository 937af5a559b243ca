<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** What of WordPress's own a person has on this site: account, comments, posts. */
final readonly class Belongings {

	public function __construct( private \wpdb $db, private Accounts $accounts ) {}

	/** @return array{user: list<int>, comment: list<int>, post: list<int>} */
	public function of( string $email ): array {
		$user  = get_user_by( 'email', $email );
		$users = array_values( array_unique( array( ...( $user instanceof \WP_User ? array( $user->ID ) : array() ), ...$this->accounts->once_at( $email ) ) ) );
		return array(
			'user'    => $users,
			'comment' => $this->comments( $email, $users ),
			'post'    => array_merge( array(), ...array_map( fn ( int $id ): array => $this->ids( (string) $this->db->prepare( "SELECT ID FROM %i WHERE post_author = %d AND post_type NOT IN ( 'revision', 'user_request', 'shop_order', 'shop_order_refund' ) ORDER BY ID", $this->db->posts, $id ) ), $users ) ),
		);
	}

	/**
	 * @param list<int> $users
	 * @return list<int> Under the address, or under an account with another one.
	 */
	private function comments( string $email, array $users ): array {
		$ids = $this->ids( (string) $this->db->prepare( "SELECT comment_ID FROM %i WHERE comment_author_email = %s AND comment_type <> 'order_note' ORDER BY comment_ID", $this->db->comments, $email ) );
		foreach ( $users as $user_id ) {
			$ids = array_merge( $ids, $this->ids( (string) $this->db->prepare( "SELECT comment_ID FROM %i WHERE user_id = %d AND comment_type <> 'order_note' ORDER BY comment_ID", $this->db->comments, $user_id ) ) );
		}
		return array_values( array_unique( $ids ) );
	}

	/** @return list<int> */
	private function ids( string $query ): array {
		return array_values( array_map( intval( ... ), $this->db->get_col( $query ) ) );
	}
}
