<?php
/**
 * The block's output; RightsDesk\Policy\PolicyBlock answers the filter.
 *
 * @package RightsDesk
 *
 * @var array<string, mixed> $attributes
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

echo apply_filters( 'rights_desk_policy_block', '', $attributes, get_block_wrapper_attributes() ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
