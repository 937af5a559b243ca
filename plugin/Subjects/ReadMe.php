<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** The package's README.txt. */
final readonly class ReadMe {

	public function text( About $about ): string {
		$lines = array(
			/* translators: %s: name of the firm. */
			sprintf( __( 'Your data at %s', 'rights-desk' ), $about->contact->controller ),
			'',
			/* translators: 1: e-mail address, 2: date, 3: number of an article. */
			sprintf( __( 'A copy of the data kept under %1$s, made on %2$s (Article %3$s of the General Data Protection Regulation).', 'rights-desk' ), $about->person->email, $about->made_on, $about->article() ),
			'',
			'index.html  ' . __( 'everything on one page, to read and to print', 'rights-desk' ),
			'data.json   ' . __( 'everything, for machines; package.schema.json describes it', 'rights-desk' ),
			'csv/        ' . __( 'one table a category, for a spreadsheet; a leading apostrophe keeps a cell from being run as a formula', 'rights-desk' ),
			'files/      ' . __( 'files that processors sent and documents made for you, if there are any', 'rights-desk' ),
			'',
			$about->is_complete() ? __( 'All sources answered.', 'rights-desk' ) : __( 'This copy is not complete.', 'rights-desk' ),
		);
		foreach ( $about->sources as $source ) {
			if ( 'complete' !== $source['state'] ) {
				$lines[] = '- ' . $source['label'] . ': ' . About::state_words( $source['state'] );
			}
		}
		foreach ( $about->gaps as $gap ) {
			$lines[] = '- ' . $gap['place'] . ': ' . About::gap_words( $gap['class'] );
		}
		if ( array() !== $about->withheld ) {
			$lines[] = __( 'Some data is withheld because it is about other people; index.html says what and why.', 'rights-desk' );
		}
		$lines[] = '';
		$lines[] = __( 'Privacy contact', 'rights-desk' ) . ': ' . implode( ', ', array_filter( array( $about->contact->name, $about->contact->controller, $about->contact->email, $about->contact->telephone ) ) );
		$lines[] = __( 'Supervisory authority', 'rights-desk' ) . ': ' . implode( ', ', array_filter( array( $about->authority->name, $about->authority->url ) ) );
		return implode( "\r\n", $lines ) . "\r\n";
	}
}
