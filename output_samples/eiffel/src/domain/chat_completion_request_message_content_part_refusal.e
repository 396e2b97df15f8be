note
	description: "A refusal inside an assistant message."

class
	CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_REFUSAL

inherit
	API_MODEL
		redefine
			make
		end

	CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "refusal"
		end

	make_with (a_refusal: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create refusal.make_from_string_general (a_refusal)
		ensure
			refusal_set: is_text_copy (refusal, a_refusal)
		end

feature -- Access

	type: STRING_32
			-- Marks the part as a refusal.

	refusal: STRING_32
			-- Text with which the model declined.

feature -- Element change

	set_refusal (a_refusal: READABLE_STRING_GENERAL)
			-- Set `refusal'.
		do
			create refusal.make_from_string_general (a_refusal)
			mark_set ("refusal")
		ensure
			refusal_set: is_text_copy (refusal, a_refusal)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			refusal := a_fields.required_text (once "refusal")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_text ("refusal", refusal)
		end

end
