<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** What of WordPress's own a person has on this site: account, comments, posts. */
final readonly class Belongings {

	public function __construct( private \wpdb $db ) {}

	/** @return array{user: list<int>, comment: list<int>, post: list<int>} */
	public function of( string $email ): array {
		$user    = get_user_by( 'email', $email );
		$user_id = $user instanceof \WP_User ? $user->ID : 0;
		return array(
			'user'    => $user_id > 0 ? array( $user_id ) : array(),
			'comment' => $this->comments( $email, $user_id ),
			'post'    => $user_id > 0 ? $this->ids( (string) $this->db->prepare( "SELECT ID FROM %i WHERE post_author = %d AND post_type NOT IN ( 'revision', 'user_request', 'shop_order', 'shop_order_refund' ) ORDER BY ID", $this->db->posts, $user_id ) ) : array(),
		);
	}

	/** @return list<int> Under the address, or under the account with another one. */
	private function comments( string $email, int $user_id ): array {
		$ids = $this->ids( (string) $this->db->prepare( "SELECT comment_ID FROM %i WHERE comment_author_email = %s AND comment_type <> 'order_note' ORDER BY comment_ID", $this->db->comments, $email ) );
		if ( $user_id > 0 ) {
			$ids = array_merge( $ids, $this->ids( (string) $this->db->prepare( "SELECT comment_ID FROM %i WHERE user_id = %d AND comment_type <> 'order_note' ORDER BY comment_ID", $this->db->comments, $user_id ) ) );
		}
		return array_values( array_unique( $ids ) );
	}

	/** @return list<int> */
	private function ids( string $query ): array {
		return array_values( array_map( intval( ... ), $this->db->get_col( $query ) ) );
	}
}
