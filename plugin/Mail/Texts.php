<?php
declare( strict_types=1 );

namespace RightsDesk\Mail;

/**
 * The texts that mails have until staff write their own. Placeholders in braces, no code.
 *
 * What goes out before an address is confirmed holds no word that the asker typed: else anyone
 * could have us mail anything to anyone.
 */
final readonly class Texts {

	/** Template → placeholders that it knows, beside controller, contact and authority. */
	public const PLACEHOLDERS = array(
		'confirm'          => array( 'kind', 'link', 'days' ),
		'confirm_reminder' => array( 'kind', 'link', 'days' ),
		'confirmed'        => array( 'greeting', 'name', 'kind', 'link', 'due' ),
		'identity_asked'   => array( 'greeting', 'name', 'kind', 'link', 'reason' ),
		'extended'         => array( 'greeting', 'name', 'kind', 'link', 'due', 'reason' ),
		'refused'          => array( 'greeting', 'name', 'kind', 'link', 'reason' ),
		'package_ready'    => array( 'greeting', 'name', 'kind', 'found', 'link', 'code', 'expires', 'reason' ),
		'erased'           => array( 'greeting', 'name', 'found', 'kept', 'reason' ),
		'withdrawn'        => array( 'greeting', 'name', 'kind' ),
		'link'             => array( 'kind', 'link' ),
		'staff_new'        => array( 'kind', 'link', 'due' ),
		'staff_due'        => array( 'kind', 'link', 'due' ),
		'staff_late'       => array( 'kind', 'link', 'due' ),
		'staff_attention'  => array( 'kind', 'link', 'due' ),
	);

	/** @return array{subject: string, body: string} In the language that is switched on. */
	public function of( string $template ): array {
		$text = match ( $template ) {
			'confirm'          => array(
				__( 'Confirm your request: {kind}', 'rights-desk' ),
				__( "Hello,\n\nSomeone, we think you, asked {controller} for {kind} and gave this e-mail address.\n\nPlease open this page and press the button to confirm that it was you:\n\n{link}\n\nWithout your confirmation we do nothing, and after {days} days the request disappears. Was it not you? Then you need do nothing.", 'rights-desk' ),
			),
			'confirm_reminder' => array(
				__( 'Your request still waits for your confirmation', 'rights-desk' ),
				__( "Hello,\n\nYou asked {controller} for {kind}, but did not confirm it yet. We can only begin once you have:\n\n{link}\n\nThis is the only reminder. Without your confirmation the request disappears in {days} days. Was it not you? Then you need do nothing.", 'rights-desk' ),
			),
			'confirmed'        => array(
				__( 'We have your request: {kind}', 'rights-desk' ),
				__( "{greeting}\n\nThank you, your request is confirmed: {kind}. You get our answer by {due} at the latest.\n\nOn this page you can see where it stands, or withdraw it:\n\n{link}", 'rights-desk' ),
			),
			'identity_asked'   => array(
				__( 'A question about your request', 'rights-desk' ),
				__( "{greeting}\n\nBefore we can go on with your request ({kind}) we must be sure that it comes from you:\n\n{reason}\n\nPlease send no copy of an identity card unless we ask for it. Where your request stands:\n\n{link}", 'rights-desk' ),
			),
			'extended'         => array(
				__( 'We need more time for your request', 'rights-desk' ),
				__( "{greeting}\n\nYour request ({kind}) takes us longer than a month. This is why:\n\n{reason}\n\nYou get our answer by {due} at the latest. Where it stands:\n\n{link}", 'rights-desk' ),
			),
			'refused'          => array(
				__( 'Our decision on your request', 'rights-desk' ),
				__( "{greeting}\n\nWe do not grant your request ({kind}). This is why:\n\n{reason}\n\nIf you disagree you can write to our privacy contact, complain to the authority named below, or go to court.\n\n{link}", 'rights-desk' ),
			),
			'package_ready'    => array(
				__( 'The copy of your data is ready', 'rights-desk' ),
				__( "{greeting}\n\n{found}\n\nThe copy of your data is ready. You can download it from this page until {expires}:\n\n{link}\n\nOnly who has this mail can open it, so do not pass it on. If the page asks for a code, it is:\n\n{code}\n\n{reason}", 'rights-desk' ),
			),
			'erased'           => array(
				__( 'Your request to be forgotten is done', 'rights-desk' ),
				__( "{greeting}\n\nYou asked to be forgotten. {found}\n\n{kept}\n\n{reason}\n\nThis is the last mail about it: your address is now gone too, and the link to your request no longer works.", 'rights-desk' ),
			),
			'withdrawn'        => array(
				__( 'Your request is withdrawn', 'rights-desk' ),
				__( "{greeting}\n\nYou withdrew your request ({kind}). We do nothing more with it. You can make a new one at any time.", 'rights-desk' ),
			),
			'link'             => array(
				__( 'The link to your request', 'rights-desk' ),
				__( "Hello,\n\nHere is the link to your request to {controller} ({kind}), as was asked for on our site:\n\n{link}\n\nDid you not ask for it? Then you need do nothing.", 'rights-desk' ),
			),
			'staff_new'        => array(
				__( 'Privacy request: new, answer by {due}', 'rights-desk' ),
				__( "A new privacy request was confirmed: {kind}. It must be answered by {due}.\n\n{link}", 'rights-desk' ),
			),
			'staff_due'        => array(
				__( 'Privacy request: answer by {due}', 'rights-desk' ),
				__( "A privacy request is still open: {kind}. It must be answered by {due}.\n\n{link}", 'rights-desk' ),
			),
			'staff_late'       => array(
				__( 'Privacy request: LATE since {due}', 'rights-desk' ),
				__( "A privacy request is late: {kind}. The answer was due on {due}. Each day that it waits breaks the promise in your privacy policy.\n\n{link}", 'rights-desk' ),
			),
			'staff_attention'  => array(
				__( 'Privacy request: needs you', 'rights-desk' ),
				__( "A privacy request cannot go on by itself: {kind}, to be answered by {due}. Please look at what is left:\n\n{link}", 'rights-desk' ),
			),
			default            => throw new \LogicException( esc_html( "No mail template $template" ) ),
		};
		return array(
			'subject' => $text[0],
			'body'    => $text[1],
		);
	}

	public function label( string $template ): string {
		return match ( $template ) {
			'confirm'          => __( 'Confirm the address', 'rights-desk' ),
			'confirm_reminder' => __( 'Reminder to confirm', 'rights-desk' ),
			'confirmed'        => __( 'Request received', 'rights-desk' ),
			'identity_asked'   => __( 'Identity check', 'rights-desk' ),
			'extended'         => __( 'Extension', 'rights-desk' ),
			'refused'          => __( 'Refusal', 'rights-desk' ),
			'package_ready'    => __( 'Copy of the data is ready', 'rights-desk' ),
			'erased'           => __( 'Data erased', 'rights-desk' ),
			'withdrawn'        => __( 'Request withdrawn', 'rights-desk' ),
			'link'             => __( 'New link to a request', 'rights-desk' ),
			'staff_new'        => __( 'To staff: new request', 'rights-desk' ),
			'staff_due'        => __( 'To staff: due soon', 'rights-desk' ),
			'staff_late'       => __( 'To staff: late', 'rights-desk' ),
			'staff_attention'  => __( 'To staff: needs attention', 'rights-desk' ),
			default            => $template,
		};
	}

	public function placeholder( string $name ): string {
		return match ( $name ) {
			'greeting'   => __( 'Greeting, with the name if it was given', 'rights-desk' ),
			'name'       => __( 'Name, if it was given', 'rights-desk' ),
			'kind'       => __( 'What was asked for', 'rights-desk' ),
			'link'       => __( 'Link to the page of the request', 'rights-desk' ),
			'days'       => __( 'Number of days', 'rights-desk' ),
			'due'        => __( 'Last day for the answer', 'rights-desk' ),
			'reason'     => __( 'Reason that staff gave', 'rights-desk' ),
			'code'       => __( 'Code that opens the copy', 'rights-desk' ),
			'expires'    => __( 'Last day of the download', 'rights-desk' ),
			'found'      => __( 'Whether anything was found', 'rights-desk' ),
			'kept'       => __( 'What was kept, and why', 'rights-desk' ),
			'controller' => __( 'Name of the firm', 'rights-desk' ),
			'contact'    => __( 'Privacy contact', 'rights-desk' ),
			'authority'  => __( 'Data protection authority', 'rights-desk' ),
			default      => $name,
		};
	}
}
