note
	description: "For each category, which kinds of input its score takes into account."

class
	CREATE_MODERATION_CATEGORY_APPLIED_INPUT_TYPES

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	hate: LIST [STRING_32]
			-- Input kinds checked for hate; only text is supported.

	hate_threatening: LIST [STRING_32]
			-- Input kinds checked for hateful threats; only text is supported.

	harassment: LIST [STRING_32]
			-- Input kinds checked for harassment; only text is supported.

	harassment_threatening: LIST [STRING_32]
			-- Input kinds checked for harassing threats; only text is supported.

	illicit: LIST [STRING_32]
			-- Input kinds checked for advice on wrongdoing; only text is supported.

	illicit_violent: LIST [STRING_32]
			-- Input kinds checked for advice on violent wrongdoing; only text is supported.

	self_harm: LIST [STRING_32]
			-- Input kinds checked for self-harm, text or images. Known values:
			-- {CREATE_MODERATION_RESPONSE_SELF_HARM_ITEM}.

	self_harm_intent: LIST [STRING_32]
			-- Input kinds checked for an intent to self-harm, text or images. Known values:
			-- {CREATE_MODERATION_RESPONSE_SELF_HARM_INTENT_ITEM}.

	self_harm_instructions: LIST [STRING_32]
			-- Input kinds checked for ways of self-harm, text or images. Known values:
			-- {CREATE_MODERATION_RESPONSE_SELF_HARM_INSTRUCTION}.

	sexual: LIST [STRING_32]
			-- Input kinds checked for sexual content, text or images. Known values:
			-- {CREATE_MODERATION_RESPONSE_SEXUAL_ITEM}.

	sexual_minors: LIST [STRING_32]
			-- Input kinds checked for sexual content with minors; only text is supported.

	violence: LIST [STRING_32]
			-- Input kinds checked for violence, text or images. Known values:
			-- {CREATE_MODERATION_RESPONSE_VIOLENCE_ITEM}.

	violence_graphic: LIST [STRING_32]
			-- Input kinds checked for gory violence, text or images. Known values:
			-- {CREATE_MODERATION_RESPONSE_VIOLENCE_GRAPHIC_ITEM}.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			hate := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "hate")
			hate_threatening := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "hate/threatening")
			harassment := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "harassment")
			harassment_threatening := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "harassment/threatening")
			illicit := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "illicit")
			illicit_violent := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "illicit/violent")
			self_harm := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "self-harm")
			self_harm_intent := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "self-harm/intent")
			self_harm_instructions := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "self-harm/instructions")
			sexual := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "sexual")
			sexual_minors := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "sexual/minors")
			violence := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "violence")
			violence_graphic := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "violence/graphic")
		end

end
