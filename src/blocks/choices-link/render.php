<?php
/**
 * The block's output; RightsDesk\Cookies\Notice\ChangeBlock answers the filter.
 *
 * @package RightsDesk
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

echo apply_filters( 'rights_desk_choices_link', '', get_block_wrapper_attributes() ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
