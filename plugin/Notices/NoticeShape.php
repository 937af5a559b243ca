<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Platform\Clock;

/** A notice as the screens see it. */
final readonly class NoticeShape {

	/** @param \Closure(int): ?Occasion $occasion */
	public function __construct( private Record $record, private Audience $audience, private Wording $wording, private \Closure $occasion, private Clock $clock ) {}

	/** @return array<string, mixed> */
	public function brief( Notice $notice ): array {
		$figures = array() === $notice->figures ? $this->record->figures( $notice->id ) : $notice->figures;
		$people  = $figures['people'] ?? array_sum( $figures );
		$open    = array_sum( array_intersect_key( $figures, array_flip( Recipient::OPEN ) ) );
		unset( $figures['people'] );
		return array(
			'id'          => $notice->id,
			'version'     => $notice->version,
			'state'       => $notice->state,
			'via'         => $notice->via,
			'gathered'    => $notice->gathered,
			'people'      => $people,
			'done'        => $people - $open,
			'skipped'     => $notice->skipped,
			'figures'     => (object) $figures,
			'expired'     => array() !== $notice->figures,
			'created_at'  => $this->clock->iso( $notice->created_at ),
			'send_at'     => $this->clock->iso( $notice->send_at ),
			'started_at'  => $this->clock->iso( $notice->started_at ),
			'finished_at' => $this->clock->iso( $notice->finished_at ),
			'next_at'     => $this->clock->iso( $notice->next_at ),
			'trouble'     => $notice->trouble,
			'actions'     => $this->actions( $notice, $figures ),
		);
	}

	/** @return array<string, mixed> */
	public function whole( Notice $notice ): array {
		$occasion = ( $this->occasion )( $notice->version );
		$texts    = array();
		foreach ( $notice->texts as $locale => $text ) {
			$letter  = null === $occasion ? null : $this->wording->letter( $notice, $occasion, $locale );
			$texts[] = array( 'locale' => $locale, 'language' => self::language( $locale ) ) + $text + array(
				'shown_subject' => $letter->subject ?? '',
				'shown_text'    => null === $letter ? '' : $this->wording->personal( $letter, '', $this->wording->greetings( array( '' ), $locale )[0] ?? '' )->text,
			);
		}
		$sources = array();
		foreach ( $this->audience->sources() as $source ) {
			$sources[] = array( 'key' => $source->key, 'label' => $source->label, 'chosen' => in_array( $source->key, $notice->sources, true ) );
		}
		return $this->brief( $notice ) + array(
			'effective_at' => null === $occasion ? null : $occasion->effective->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' ),
			'affected'     => $notice->affected,
			'texts'        => $texts,
			'sources'      => $sources,
			'placeholders' => $this->wording->placeholders(),
		);
	}

	/**
	 * @param array<string, int> $figures
	 * @return list<string>
	 */
	private function actions( Notice $notice, array $figures ): array {
		$actions = match ( $notice->state ) {
			Notice::DRAFT     => array( 'change', 'test', 'send', 'cancel' ),
			Notice::SCHEDULED => array( 'change', 'test', 'send', 'unschedule', 'cancel' ),
			Notice::RUNNING   => array( 'pause', 'cancel' ),
			Notice::PAUSED    => array( 'resume', 'cancel' ),
			default           => array(),
		};
		if ( Notice::CANCELLED !== $notice->state && array() === $notice->figures && ( ( $figures[ Recipient::UNCERTAIN ] ?? 0 ) > 0 || ( $figures[ Recipient::FAILED ] ?? 0 ) > 0 ) ) {
			$actions[] = 'settle';
		}
		return $actions;
	}

	/** The language's own name for itself, where WordPress knows it. */
	private static function language( string $locale ): string {
		$name = class_exists( \Locale::class ) ? \Locale::getDisplayName( $locale, str_replace( '_', '-', get_user_locale() ) ) : '';
		return is_string( $name ) && '' !== $name ? $name : $locale;
	}
}
