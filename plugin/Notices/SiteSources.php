<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

/** People whom WordPress itself knows: accounts and commenters. */
final readonly class SiteSources {

	public function __construct( private \wpdb $db ) {}

	/** @return list<Source> */
	public function all(): array {
		return array(
			new Source( 'accounts', __( 'Accounts', 'rights-desk' ), $this->accounts( ... ), fn (): int => (int) $this->db->get_var( $this->db->prepare( 'SELECT COUNT(*) FROM %i u' . $this->members() . " WHERE u.user_email <> ''", $this->db->users ) ) ),
			new Source( 'commenters', __( 'People who commented', 'rights-desk' ), $this->commenters( ... ), fn (): int => (int) $this->db->get_var( $this->db->prepare( "SELECT COUNT( DISTINCT comment_author_email ) FROM %i WHERE comment_author_email <> '' AND comment_approved = '1' AND comment_type IN ( '', 'comment', 'review' )", $this->db->comments ) ) ),
		);
	}

	/** @return list<array{id: int, email: string, name: string, locale: string}> */
	private function accounts( int $after, int $limit ): array {
		return Source::people( $this->db->get_results( $this->db->prepare( "SELECT u.ID AS id, u.user_email AS email, CASE WHEN u.display_name = u.user_login THEN '' ELSE u.display_name END AS name, l.meta_value AS locale FROM %i u LEFT JOIN %i l ON l.user_id = u.ID AND l.meta_key = 'locale'" . $this->members() . " WHERE u.ID > %d AND u.user_email <> '' ORDER BY u.ID LIMIT %d", $this->db->users, $this->db->usermeta, $after, $limit ), ARRAY_A ) );
	}

	/** In a network, those of this site. */
	private function members(): string {
		return is_multisite() ? (string) $this->db->prepare( ' JOIN %i c ON c.user_id = u.ID AND c.meta_key = %s', $this->db->usermeta, $this->db->get_blog_prefix() . 'capabilities' ) : '';
	}

	/**
	 * Spam and what waits for approval isn't from people whom the site knows.
	 *
	 * @return list<array{id: int, email: string, name: string, locale: string}>
	 */
	private function commenters( int $after, int $limit ): array {
		return Source::people( $this->db->get_results( $this->db->prepare( "SELECT comment_ID AS id, comment_author_email AS email, comment_author AS name FROM %i WHERE comment_ID > %d AND comment_author_email <> '' AND comment_approved = '1' AND comment_type IN ( '', 'comment', 'review' ) ORDER BY comment_ID LIMIT %d", $this->db->comments, $after, $limit ), ARRAY_A ) );
	}
}
