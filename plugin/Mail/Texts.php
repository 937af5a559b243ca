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
		'identity_asked'   => array( 'greeting', 'name', 'kind', 'link', 'reason', 'methods' ),
		'corrected'        => array( 'greeting', 'name', 'link', 'changes', 'reason' ),
		'delivery'         => array( 'greeting', 'name', 'person', 'link', 'code', 'expires' ),
		'join'             => array( 'link', 'days' ),
		'extended'         => array( 'greeting', 'name', 'kind', 'link', 'due', 'reason' ),
		'refused'          => array( 'greeting', 'name', 'kind', 'link', 'reason' ),
		'package_ready'    => array( 'greeting', 'name', 'kind', 'found', 'link', 'code', 'expires', 'reason' ),
		'erased'           => array( 'greeting', 'name', 'found', 'kept', 'reason' ),
		'restricted'       => array( 'greeting', 'name', 'scope', 'lift', 'link', 'reason' ),
		'objection_confirmed' => array( 'greeting', 'name', 'link', 'due' ),
		'objection_founded' => array( 'greeting', 'name', 'link', 'reason' ),
		'objection_marketing' => array( 'greeting', 'name', 'purposes', 'reason' ),
		'objection_in_part' => array( 'greeting', 'name', 'purposes', 'others', 'until', 'link', 'reason' ),
		'objection_refused' => array( 'greeting', 'name', 'until', 'link', 'reason' ),
		'objection_erased' => array( 'greeting', 'name', 'found', 'kept', 'reason' ),
		'reviewed'         => array( 'greeting', 'name', 'reviewed', 'answer', 'link', 'reason' ),
		'withdrawn'        => array( 'greeting', 'name', 'kind' ),
		'lift'             => array( 'lift' ),
		'consent_confirm'  => array( 'agreed', 'link', 'days' ),
		'consent_link'     => array( 'link' ),
		'link'             => array( 'kind', 'link' ),
		'processor_asked'  => array( 'processor', 'what', 'person', 'link', 'due' ),
		'processor_reminder' => array( 'processor', 'what', 'person', 'link', 'due' ),
		'staff_new'        => array( 'kind', 'link', 'due' ),
		'staff_due'        => array( 'kind', 'link', 'due' ),
		'staff_late'       => array( 'kind', 'link', 'due' ),
		'staff_attention'  => array( 'kind', 'link', 'due' ),
		'staff_held'       => array( 'link' ),
		'staff_promises'   => array( 'promises', 'link' ),
		'staff_cookies'    => array( 'seen', 'link' ),
		'staff_sealed_granted' => array( 'who', 'by', 'record', 'ground', 'hours', 'link' ),
		'staff_sealed_opened' => array( 'who', 'record', 'ground', 'link' ),
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
				__( "{greeting}\n\nBefore we can go on with your request ({kind}) we must be sure that it comes from you:\n\n{reason}\n\nChoose what suits you best and tell us:\n\n{methods}\n\nPlease send no copy or photo of an identity card: we keep none and need none. Where your request stands:\n\n{link}", 'rights-desk' ),
			),
			'corrected'        => array(
				__( 'Your data is corrected', 'rights-desk' ),
				__( "{greeting}\n\nYou asked us to correct what we hold about you. This is what became of it:\n\n{changes}\n\n{reason}\n\nWho got the old data from us hears of it too, unless that is impossible. The page of your request:\n\n{link}", 'rights-desk' ),
			),
			'delivery'         => array(
				__( 'A copy of data for you', 'rights-desk' ),
				__( "{greeting}\n\n{person} asked {controller} to pass a copy of their data on to you (Article 20 of the GDPR). You can download it from this page until {expires}:\n\n{link}\n\nOnly who has this mail can open it, so do not pass it on. If the page asks for a code, it is:\n\n{code}\n\nDid you not expect this? Then you need do nothing: it disappears by itself.", 'rights-desk' ),
			),
			'join'             => array(
				__( 'Is this your address too?', 'rights-desk' ),
				__( "Hello,\n\nSomeone, we think you, has a privacy request with {controller} and says that this e-mail address is theirs too.\n\nIf that is right, open this page and press the button, within {days} days:\n\n{link}\n\nWas it not you? Then you need do nothing, and nothing happens.", 'rights-desk' ),
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
			'restricted'       => array(
				__( 'Your data is restricted', 'rights-desk' ),
				__( "{greeting}\n\nFrom now on we only store what we hold about you. We use it for nothing else, we do not change it, and what was public is hidden, for as long as you wish.\n\n{scope}\n\nWhat goes on: what you do yourself (log in, read, answer us), the bookkeeping that the law obliges us to do, necessary mail such as for a new password, and what the law allows by way of exception: for a legal claim, to protect someone else, or with your consent.\n\nOnly you can lift this, at any time, on this page. Keep this mail: the link works as long as the restriction lasts.\n\n{lift}\n\n{reason}", 'rights-desk' ),
			),
			'lift'             => array(
				__( 'The link to lift your restriction', 'rights-desk' ),
				__( "Hello,\n\nHere is the link with which you lift the restriction of your data at {controller}, as was asked for on our site:\n\n{lift}\n\nDid you not ask for it? Then you need do nothing: all stays as it is.", 'rights-desk' ),
			),
			'objection_confirmed' => array(
				__( 'We have your objection, and stopped', 'rights-desk' ),
				__( "{greeting}\n\nThank you, your objection is confirmed. We stopped using your data for what you object to as you pressed the button, and it stays so while we look at it. Legal duties, and contracts that you keep with us, go on.\n\nYou get our answer by {due} at the latest. On this page you can see where it stands, or withdraw it:\n\n{link}", 'rights-desk' ),
			),
			'objection_founded' => array(
				__( 'Your objection is founded', 'rights-desk' ),
				__( "{greeting}\n\nYour objection is founded: we do not go on using your data.\n\nFirst you get a copy of all that we hold about you; its link comes in a mail of its own. Then we erase it, but for what the law obliges us to keep: when you say on the page below that you have your copy, or else when the copy expires. Until then your data is only stored.\n\nOn the same page you can choose to stay on a stop list, so that we know not to use your address again:\n\n{link}\n\n{reason}", 'rights-desk' ),
			),
			'objection_marketing' => array(
				__( 'Your objection is founded', 'rights-desk' ),
				__( "{greeting}\n\nYour objection is founded. We use your data no more for:\n\n{purposes}\n\nTo keep to this we must remember your address on a stop list, for this alone.\n\n{reason}", 'rights-desk' ),
			),
			'objection_in_part' => array(
				__( 'Our decision on your objection', 'rights-desk' ),
				__( "{greeting}\n\nYour objection is founded for the following, for which we use your data no more:\n\n{purposes}\n\nIt is not founded for:\n\n{others}\n\nThis is why:\n\n{reason}\n\nWhat we may go on with stays stopped until {until}, so that you have time. If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.\n\n{link}", 'rights-desk' ),
			),
			'objection_refused' => array(
				__( 'Our decision on your objection', 'rights-desk' ),
				__( "{greeting}\n\nWe find your objection not founded. This is why:\n\n{reason}\n\nWhat you object to stays stopped until {until}, so that you have time. If you disagree you can write to our privacy contact, complain to the authority named below, or go to court.\n\n{link}", 'rights-desk' ),
			),
			'objection_erased' => array(
				__( 'Your objection is carried out', 'rights-desk' ),
				__( "{greeting}\n\nAfter your objection we erased your data. {found}\n\n{kept}\n\n{reason}\n\nThis is the last mail about it: your address is now gone too, but for a stop list if you chose to be kept on it, and the link to your request no longer works.", 'rights-desk' ),
			),
			'reviewed'         => array(
				__( 'A person looked at it again', 'rights-desk' ),
				__( "{greeting}\n\nYou asked that a person look at a decision about you. This is what we reviewed:\n\n{reviewed}\n\nAnd this is our answer:\n\n{answer}\n\n{reason}\n\nIf you disagree you can write to our privacy contact, complain to the authority named below, or go to court.\n\n{link}", 'rights-desk' ),
			),
			'withdrawn'        => array(
				__( 'Your request is withdrawn', 'rights-desk' ),
				__( "{greeting}\n\nYou withdrew your request ({kind}). We do nothing more with it. You can make a new one at any time.", 'rights-desk' ),
			),
			'consent_confirm'  => array(
				__( 'Please confirm that you agree', 'rights-desk' ),
				__( "Hello,\n\nSomeone, we think you, ticked this on the site of {controller} and gave this e-mail address:\n\n{agreed}\n\nIf that is right, open this page and press the button, within {days} days:\n\n{link}\n\nWas it not you? Then you need do nothing: we do not write to you for it.", 'rights-desk' ),
			),
			'consent_link'     => array(
				__( 'The link to withdraw your consent', 'rights-desk' ),
				__( "Hello,\n\nHere is the link with which you see what you agreed to at {controller}, and withdraw it, as was asked for on our site:\n\n{link}\n\nDid you not ask for it? Then you need do nothing.", 'rights-desk' ),
			),
			'link'             => array(
				__( 'The link to your request', 'rights-desk' ),
				__( "Hello,\n\nHere is the link to your request to {controller} ({kind}), as was asked for on our site:\n\n{link}\n\nDid you not ask for it? Then you need do nothing.", 'rights-desk' ),
			),
			'processor_asked'  => array(
				__( 'A privacy request that concerns you too', 'rights-desk' ),
				__( "Hello {processor},\n\n{what}\n\nIt is about the person with this address: {person}\n\nPlease answer by {due} on this page. There you can say that it is done, add what we asked for, or say why not:\n\n{link}", 'rights-desk' ),
			),
			'processor_reminder' => array(
				__( 'Reminder: a privacy request that concerns you too', 'rights-desk' ),
				__( "Hello {processor},\n\nWe have no answer from you yet.\n\n{what}\n\nIt is about the person with this address: {person}\n\nPlease answer by {due} on this page. There you can say that it is done, add what we asked for, or say why not:\n\n{link}", 'rights-desk' ),
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
			'staff_held'       => array(
				__( 'Records whose term is over need you', 'rights-desk' ),
				__( "A law made you keep records of someone who is erased. Its term is over, but they could not be erased by themselves. Please look at what is left:\n\n{link}", 'rights-desk' ),
			),
			'staff_promises'   => array(
				__( 'Privacy policy: promises that need you', 'rights-desk' ),
				__( "Your privacy policy makes promises. These are not being kept, or may not be for long:\n\n{promises}\n\nWhat was seen, and how to mend it:\n\n{link}\n\nYou get this mail at most once a week, and only if something needs you.", 'rights-desk' ),
			),
			'staff_cookies'    => array(
				__( 'New on your pages: cookies or scripts that need you', 'rights-desk' ),
				__( "The weekly look at your site’s pages found something that is new:\n\n{seen}\n\nSay whose it is, so that your policy lists it, and stop what runs before anybody agreed:\n\n{link}\n\nYou get this mail at most once a day, and only when something is new.", 'rights-desk' ),
			),
			'staff_sealed_granted' => array(
				__( 'Sealed records: {who} may open them', 'rights-desk' ),
				__( "{by} let {who} open sealed records: {record}, for {hours} hours.\n\nReason: {ground}.\n\nYou get this mail each time, so that nobody can do it unseen. Is it not right? End it here:\n\n{link}", 'rights-desk' ),
			),
			'staff_sealed_opened' => array(
				__( 'Sealed records: {who} opened one', 'rights-desk' ),
				__( "{who} opened a sealed record: {record}.\n\nReason: {ground}.\n\n{link}", 'rights-desk' ),
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
			'corrected'        => __( 'Data corrected', 'rights-desk' ),
			'delivery'         => __( 'Copy for a receiver', 'rights-desk' ),
			'join'             => __( 'Confirm a further address', 'rights-desk' ),
			'refused'          => __( 'Refusal', 'rights-desk' ),
			'package_ready'    => __( 'Copy of the data is ready', 'rights-desk' ),
			'erased'           => __( 'Data erased', 'rights-desk' ),
			'restricted'       => __( 'Restriction granted', 'rights-desk' ),
			'lift'             => __( 'New link to lift a restriction', 'rights-desk' ),
			'objection_confirmed' => __( 'Objection received', 'rights-desk' ),
			'objection_founded' => __( 'Objection founded', 'rights-desk' ),
			'objection_marketing' => __( 'Objection to marketing', 'rights-desk' ),
			'objection_in_part' => __( 'Objection founded in part', 'rights-desk' ),
			'objection_refused' => __( 'Objection not founded', 'rights-desk' ),
			'objection_erased' => __( 'Erased after an objection', 'rights-desk' ),
			'reviewed'         => __( 'Review by a person', 'rights-desk' ),
			'withdrawn'        => __( 'Request withdrawn', 'rights-desk' ),
			'consent_confirm'  => __( 'Confirm a consent', 'rights-desk' ),
			'consent_link'     => __( 'New link to withdraw consent', 'rights-desk' ),
			'link'             => __( 'New link to a request', 'rights-desk' ),
			'processor_asked'  => __( 'To a processor: task', 'rights-desk' ),
			'processor_reminder' => __( 'To a processor: reminder', 'rights-desk' ),
			'staff_new'        => __( 'To staff: new request', 'rights-desk' ),
			'staff_due'        => __( 'To staff: due soon', 'rights-desk' ),
			'staff_late'       => __( 'To staff: late', 'rights-desk' ),
			'staff_attention'  => __( 'To staff: needs attention', 'rights-desk' ),
			'staff_held'       => __( 'To staff: records whose term is over', 'rights-desk' ),
			'staff_promises'   => __( 'To staff: promises that need you', 'rights-desk' ),
			'staff_cookies'    => __( 'To staff: new cookies or scripts', 'rights-desk' ),
			'staff_sealed_granted' => __( 'To staff: sealed records may be opened', 'rights-desk' ),
			'staff_sealed_opened' => __( 'To staff: a sealed record was opened', 'rights-desk' ),
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
			'methods'    => __( 'Ways to show who one is', 'rights-desk' ),
			'changes'    => __( 'What was corrected, line by line', 'rights-desk' ),
			'person'     => __( 'The person whose data it is', 'rights-desk' ),
			'processor'  => __( 'Name of the processor', 'rights-desk' ),
			'what'       => __( 'What is asked of the processor', 'rights-desk' ),
			'code'       => __( 'Code that opens the copy', 'rights-desk' ),
			'expires'    => __( 'Last day of the download', 'rights-desk' ),
			'found'      => __( 'Whether anything was found', 'rights-desk' ),
			'scope'      => __( 'What is restricted, if not all', 'rights-desk' ),
			'lift'       => __( 'Link that lifts the restriction', 'rights-desk' ),
			'purposes'   => __( 'What the data is no longer used for', 'rights-desk' ),
			'agreed'     => __( 'What was agreed to', 'rights-desk' ),
			'others'     => __( 'What the data may still be used for', 'rights-desk' ),
			'until'      => __( 'Last day of the pause', 'rights-desk' ),
			'reviewed'   => __( 'What was reviewed', 'rights-desk' ),
			'answer'     => __( 'Answer of the reviewer', 'rights-desk' ),
			'kept'       => __( 'What was kept, and why', 'rights-desk' ),
			'promises'   => __( 'Promises that need you, and why', 'rights-desk' ),
			'seen'       => __( 'What was seen on the pages, line by line', 'rights-desk' ),
			'who'        => __( 'Member of staff', 'rights-desk' ),
			'by'         => __( 'Who allowed it', 'rights-desk' ),
			'record'     => __( 'Sealed record or case', 'rights-desk' ),
			'ground'     => __( 'Reason from the fixed list', 'rights-desk' ),
			'hours'      => __( 'Number of hours', 'rights-desk' ),
			'controller' => __( 'Name of the firm', 'rights-desk' ),
			'contact'    => __( 'Privacy contact', 'rights-desk' ),
			'authority'  => __( 'Data protection authority', 'rights-desk' ),
			default      => $name,
		};
	}
}
