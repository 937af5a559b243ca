<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/**
 * The package's data.json, streamed; contract/package.json is its schema.
 *
 * @phpstan-import-type Item from Harvest
 */
final readonly class DataFile {

	private const FLAGS = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE;

	/** @param \Closure(string): void $sink */
	public function __construct( private \Closure $sink ) {}

	/** @param iterable<array{category: string, source: string, item: Item}> $items */
	public function write( About $about, iterable $items ): void {
		$head = array(
			'$schema'     => $about->schema_url,
			'version'     => 2,
			'set'         => $about->set,
			'article'     => $about->article(),
			'made_at'     => $about->made_at,
			'site'        => $about->site,
			'language'    => determine_locale(),
			'subject'     => array(
				'email' => $about->person->email,
				'name'  => $about->person->name,
			),
			'contact'     => get_object_vars( $about->contact ),
			'authority'   => get_object_vars( $about->authority ),
			'policy'      => $about->policy_url,
			'information' => $about->sections,
			'complete'    => $about->is_complete(),
			'recipients'  => $about->receivers,
			'gaps'        => $about->gaps,
			'withheld'    => array_map( static fn ( array $one ): array => $one + array( 'article' => $about->article_withheld() ), $about->withheld ),
			'sources'     => array(),
		);
		foreach ( $about->sources as $key => $source ) {
			$head['sources'][] = array(
				'key'            => $key,
				'label'          => $source['label'],
				'category'       => $source['category'],
				'category_label' => Category::label( $source['category'] ),
				'records'        => $source['items'],
				'state'          => $source['state'],
			);
		}
		( $this->sink )( substr( (string) wp_json_encode( $head, self::FLAGS ), 0, -1 ) . ",\n\"items\":[" );
		$comma = "\n";
		foreach ( $items as $one ) {
			$record = array(
				'source'      => $one['source'],
				'category'    => $one['category'],
				'group'       => $one['item']['group'],
				'group_label' => $one['item']['label'],
				'id'          => $one['item']['id'],
				'address'     => $one['item']['address'] ?? $about->person->email,
				'provenance'  => $one['item']['provenance'] ?? Provenance::PROVIDED,
				'withheld'    => $one['item']['withheld'] ?? null,
				'fields'      => $one['item']['fields'],
			);
			( $this->sink )( $comma . wp_json_encode( $record, self::FLAGS ) );
			$comma = ",\n";
		}
		( $this->sink )( "\n]}\n" );
	}
}
