<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

/** The one answer to every well-formed request, whoever asks and whatever is known of them. */
final readonly class Answer {

	/** @return array{title: string, text: string, more: string} */
	public function words(): array {
		return array(
			'title' => __( 'One more step: look in your mailbox', 'rights-desk' ),
			'text'  => __( 'We sent a mail to the address that you gave. Open the link in it and press the button to confirm that it was you. Only then do we begin.', 'rights-desk' ),
			'more'  => __( 'No mail after a few minutes? Look among unwanted mail, or try again tomorrow: one address gets only a few mails a day. Without your confirmation the request disappears after seven days.', 'rights-desk' ),
		);
	}

	/** @return array{title: string, text: string, more: string} The same for whoever asks for a new link. */
	public function link_words(): array {
		return array(
			'title' => __( 'Look in your mailbox', 'rights-desk' ),
			'text'  => __( 'If there is a request of that address that still has a page, we sent its link there.', 'rights-desk' ),
			'more'  => __( 'No mail after a few minutes? Look among unwanted mail. One address gets only a few mails a day.', 'rights-desk' ),
		);
	}

	public function html( string ...$texts ): string {
		return implode( '', array_map( static fn ( string $text ): string => '<p>' . esc_html( $text ) . '</p>', $texts ) );
	}
}
