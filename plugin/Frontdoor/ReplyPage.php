<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Tokens;
use RightsDesk\Processors\Reply;
use RightsDesk\Processors\Task;
use RightsDesk\Processors\TaskWords;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\RefusalText;

/** Where a processor answers what it is asked: by a link, without an account. */
final readonly class ReplyPage {

	public function __construct( private Tokens $tokens, private Reply $reply, private TaskWords $words, private Page $page, private RefusalText $refusals ) {}

	/** @param array<array-key, mixed> $fields Slashed. */
	public function answer( bool $posted, string $key, array $fields ): never {
		$task = $this->reply->task( $this->tokens->ref_for( $key, Tokens::REPLY ) );
		if ( null === $task ) {
			$this->page->send( 410, __( 'Nothing is asked here', 'rights-desk' ), '<p>' . esc_html__( 'This was answered already, or the link is too old. Thank you.', 'rights-desk' ) . '</p>' );
		}
		if ( ! $posted ) {
			$this->page->send( 200, $this->title(), $this->form( $task, '' ) );
		}
		try {
			$this->take( $task, $fields );
		} catch ( Refusal $refusal ) {
			$this->page->send( 422, $this->title(), $this->form( $task, $this->refusals->of( $refusal ) ) );
		}
		$this->page->send( 200, __( 'Thank you', 'rights-desk' ), '<p>' . esc_html__( 'Your answer is stored. This link now no longer works, and you can close this page.', 'rights-desk' ) . '</p>' );
	}

	/** @param array<array-key, mixed> $fields */
	private function take( Task $task, array $fields ): void {
		$do   = is_string( $fields['do'] ?? null ) ? sanitize_key( $fields['do'] ) : '';
		$text = is_string( $fields['text'] ?? null ) ? mb_substr( trim( wp_check_invalid_utf8( wp_unslash( $fields['text'] ), true ) ), 0, 5000 ) : '';
		match ( $do ) {
			'done'   => $this->reply->done( $task, $text, $this->uploads(), Actor::system() ),
			'refuse' => $this->reply->refuse( $task, $text, Actor::system() ),
			// What is larger than the server takes arrives empty.
			default  => throw new Refusal( array() === $fields ? 'file_not_received' : 'unknown_action', 'do' ),
		};
	}

	/** @return list<array{name: string, path: string, bytes: int}> */
	private function uploads(): array {
		// phpcs:disable WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- The key in the address is the proof; each part is checked here.
		$given = is_array( $_FILES['files'] ?? null ) ? $_FILES['files'] : array();
		$part  = static fn ( string $name ): array => is_array( $given[ $name ] ?? null ) ? $given[ $name ] : array();
		$files = array();
		foreach ( $part( 'name' ) as $nr => $name ) {
			$error = $part( 'error' )[ $nr ] ?? UPLOAD_ERR_NO_FILE;
			$path  = $part( 'tmp_name' )[ $nr ] ?? '';
			if ( UPLOAD_ERR_NO_FILE === $error ) {
				continue;
			}
			if ( UPLOAD_ERR_OK !== $error || ! is_string( $path ) || ! is_string( $name ) || ! is_uploaded_file( $path ) ) {
				throw new Refusal( 'file_not_received', 'files' );
			}
			$files[] = array( 'name' => $name, 'path' => $path, 'bytes' => (int) filesize( $path ) );
		}
		// phpcs:enable
		return $files;
	}

	private function title(): string {
		return __( 'A privacy request', 'rights-desk' );
	}

	private function form( Task $task, string $fault ): string {
		$copy = 'copy' === $task->kind;
		return ( '' === $fault ? '' : '<p class="said bad" role="alert">' . esc_html( $fault ) . '</p>' )
			. '<dl><dt>' . esc_html__( 'The person', 'rights-desk' ) . '</dt><dd>' . esc_html( implode( ', ', $task->emails ) ) . '</dd></dl>'
			. '<p>' . esc_html( $this->words->asked( $task->kind, $task->about ) ) . '</p>'
			. ( '' === $task->what ? '' : '<p>' . nl2br( esc_html( $task->what ) ) . '</p>' )
			. '<section><h2>' . esc_html( $copy ? __( 'Send the copy', 'rights-desk' ) : __( 'It is done', 'rights-desk' ) ) . '</h2><form method="post" enctype="multipart/form-data"><input type="hidden" name="do" value="done">'
			. ( $copy ? '<p><label for="rd-files">' . esc_html__( 'Files (at most 10, together 20 MB)', 'rights-desk' ) . '</label><br><input id="rd-files" type="file" name="files[]" multiple></p>' : '' )
			. '<p><label for="rd-text">' . esc_html( $copy ? __( 'What you hold, if there is no file; or that you hold nothing', 'rights-desk' ) : __( 'What you did, and what stays (if anything, under which law and until when)', 'rights-desk' ) ) . '</label><br><textarea id="rd-text" name="text" rows="4" cols="50" maxlength="5000"></textarea></p>'
			. '<p><button type="submit">' . esc_html( $copy ? __( 'Send', 'rights-desk' ) : __( 'It is done', 'rights-desk' ) ) . '</button></p></form></section>'
			. '<section><h2>' . esc_html__( 'We cannot, or will not', 'rights-desk' ) . '</h2><form method="post"><input type="hidden" name="do" value="refuse">'
			. '<p><label for="rd-reason">' . esc_html__( 'The reason', 'rights-desk' ) . '</label><br><textarea id="rd-reason" name="text" rows="3" cols="50" maxlength="5000" required></textarea></p>'
			. '<p><button class="second" type="submit">' . esc_html__( 'Send the reason', 'rights-desk' ) . '</button></p></form></section>';
	}
}
