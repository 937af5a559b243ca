<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/** How registers look, in any theme: colours are the theme's own. */
final readonly class Style {

	public const HANDLE = 'rights-desk-registers';

	/** A table is stacked where its column of text, not the screen, is narrow. */
	public const CSS = '.rights-desk-register{container-type:inline-size}
.rights-desk-table{width:100%;border-collapse:collapse;overflow-wrap:break-word;hyphens:auto}
.rights-desk-table th,.rights-desk-table td{border:1px solid;padding:.5em .6em;text-align:start;vertical-align:top}
.rights-desk-more{font-weight:400}.rights-desk-terms dt{font-weight:700}.rights-desk-terms dd{margin:0 0 .8em}
.rights-desk-card{font-style:normal}.rights-desk-missing{background:#fff3bf;color:#1e1e1e}
@container (max-width:32rem){.rights-desk-table,.rights-desk-table tbody,.rights-desk-table tr,.rights-desk-table th,.rights-desk-table td{display:block}
.rights-desk-table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.rights-desk-table tr{margin-block-end:1em}.rights-desk-table td{border-block-start:0}
.rights-desk-table td::before{content:attr(data-label);display:block;font-weight:700}}
@container (max-width:52rem){.rights-desk-wide,.rights-desk-wide tbody,.rights-desk-wide tr,.rights-desk-wide th,.rights-desk-wide td{display:block}
.rights-desk-wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.rights-desk-wide tr{margin-block-end:1em}.rights-desk-wide td{border-block-start:0}
.rights-desk-wide td::before{content:attr(data-label);display:block;font-weight:700}}
@media print{.rights-desk-table tr{break-inside:avoid}}';

	/** Only where a register stands. */
	public function enqueue(): void {
		wp_enqueue_style( $this->register() );
	}

	/** @return string Its handle. */
	public function register(): string {
		if ( ! wp_style_is( self::HANDLE, 'registered' ) ) {
			wp_register_style( self::HANDLE, false, array(), (string) crc32( self::CSS ) );
			wp_add_inline_style( self::HANDLE, self::CSS );
		}
		return self::HANDLE;
	}
}
