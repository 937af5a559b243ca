<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\History\Actor;
use RightsDesk\Requests\CorrectionPlaces;
use RightsDesk\Requests\Corrections;
use RightsDesk\Requests\CorrectionShape;
use RightsDesk\Requests\Joins;
use RightsDesk\Requests\Kind;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\SealedRow;
use RightsDesk\Requests\State;

/**
 * The person says what it should be, field by field where this site knows the field. What stands
 * there now isn't shown: that is for a copy to tell, which is decided on.
 */
final readonly class CorrectionPanel implements Panel {

	public function __construct( private Corrections $corrections, private CorrectionPlaces $places, private CorrectionShape $shape, private Joins $joins, private PanelForm $form ) {}

	public function html( Request $request, string $url ): string {
		if ( Kind::Correction !== $request->kind || State::Asked === $request->state || '' === $request->email ) {
			return '';
		}
		$lines = $this->lines( $request, $url );
		$open  = in_array( $request->state, array( State::Confirmed, State::InProgress, State::IdentityPending ), true );
		if ( '' === $lines && ! $open ) {
			return '';
		}
		return '<section><h2>' . esc_html__( 'What should be corrected', 'rights-desk' ) . '</h2>' . $lines . ( $open ? $this->fields( $request, $url ) : '' ) . '</section>';
	}

	public function deeds(): array {
		return array(
			'correct'      => $this->correct( ... ),
			'correct_drop' => $this->drop( ... ),
		);
	}

	/** @param array<array-key, mixed> $fields */
	private function correct( Request $request, array $fields ): string {
		$right = is_array( $fields['right'] ?? null ) ? $fields['right'] : array();
		$added = 0;
		foreach ( $this->places->fields( $request ) as $field ) {
			$name  = $field['source'] . ':' . $field['field'];
			$value = trim( PanelForm::text( $right, $name ) );
			if ( '' !== $value ) {
				$this->corrections->add( $request, $field['source'], $field['field'], $value, '', Actor::subject() );
				++$added;
				if ( CorrectionPlaces::is_address( $field['source'], $field['field'] ) ) {
					$this->joins->ask( $request, $value, Actor::subject() );
				}
			}
		}
		$wrong = trim( PanelForm::text( $fields, 'wrong' ) );
		$other = trim( PanelForm::text( $fields, 'should' ) );
		if ( '' !== $wrong . $other ) {
			$this->corrections->add( $request, Corrections::OTHER, '', $other, $wrong, Actor::subject() );
			++$added;
		}
		if ( 0 === $added ) {
			throw new Refusal( 'field_missing', 'should' );
		}
		return __( 'Thank you, we have what you filled in.', 'rights-desk' );
	}

	/** @param array<array-key, mixed> $fields */
	private function drop( Request $request, array $fields ): string {
		$this->corrections->drop( $request, absint( PanelForm::text( $fields, 'line' ) ) );
		return __( 'That line is gone.', 'rights-desk' );
	}

	private function lines( Request $request, string $url ): string {
		$html = '';
		foreach ( $this->corrections->of( $request ) as $line ) {
			$html .= '<li>' . $this->line( $line ) . ( 'asked' === $line->text( 'state' )
				? $this->form->form( $url, 'correct_drop', '', __( 'Take this back', 'rights-desk' ), array( 'line' => (string) $line->id ), 'second' ) : '' ) . '</li>';
		}
		return '' === $html ? '' : "<ul>$html</ul>";
	}

	private function line( SealedRow $line ): string {
		$label = '' === $line->said( 'label' ) ? __( 'In your own words', 'rights-desk' ) : $line->said( 'label' );
		$text  = '' === $line->said( 'note' ) ? $line->said( 'new' ) : trim( $line->said( 'note' ) . ' → ' . $line->said( 'new' ), ' →' );
		return '<strong>' . esc_html( $label ) . '</strong>: ' . nl2br( esc_html( $text ) ) . ' <em>(' . esc_html( $this->shape->word( $line->text( 'state' ) ) ) . ')</em>'
			. ( '' === $line->said( 'reason' ) ? '' : '<br>' . esc_html( $line->said( 'reason' ) ) );
	}

	private function fields( Request $request, string $url ): string {
		$places = array();
		foreach ( $this->places->fields( $request ) as $n => $field ) {
			$places[ $field['source_label'] ] = ( $places[ $field['source_label'] ] ?? '' )
				. $this->form->input( "right-$n", 'right[' . $field['source'] . ':' . $field['field'] . ']', $field['label'], CorrectionPlaces::is_address( $field['source'], $field['field'] ) ? 'type="email" maxlength="190" dir="ltr"' : '' );
		}
		$html = array() === $places ? '' : '<p>' . esc_html__( 'Fill in only what is wrong, as it should be.', 'rights-desk' ) . '</p>';
		foreach ( $places as $label => $inputs ) {
			$html .= '<details><summary>' . esc_html( (string) $label ) . '</summary>' . $inputs . '</details>';
		}
		$html .= $this->form->area( 'wrong', 'wrong', __( 'Something else that is wrong', 'rights-desk' ) ) . $this->form->area( 'should', 'should', __( 'What it should be', 'rights-desk' ) );
		return $this->form->form( $url, 'correct', $html, __( 'Add this to my request', 'rights-desk' ) );
	}
}
