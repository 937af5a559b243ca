<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** Something on a restricted person was not done. */
final class Stopped extends \RuntimeException {}
