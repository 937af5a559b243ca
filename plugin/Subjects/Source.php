<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** Something that holds data on people, as a plugin registered it. */
final readonly class Source {

	/**
	 * @param string $key      Its identity: who registered it and under which name. Array keys may be numbers that shift when another plugin is switched on.
	 * @param string $owner    Folder of the plugin, 'theme/…', or 'wordpress'.
	 * @param string $label    Friendly name.
	 * @param string $category What Category knows, or the plugin's name.
	 * @param mixed  $callback As registered; it may be rubbish.
	 */
	public function __construct( public string $key, public string $owner, public string $label, public string $category, public mixed $callback ) {}
}
