<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** The database did not say, or did not keep, how somebody stands: nobody counts as free by that. */
final class StandingFault extends \RuntimeException {}
