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
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "refusal"
		end

feature -- Access

	type: detachable STRING_32
			-- Marks the part as a refusal.

	refusal: detachable STRING_32
			-- Text with which the model declined.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and refusal /= Void
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_refusal (a_refusal: detachable READABLE_STRING_GENERAL)
			-- Set `refusal'; Void leaves it out.
		do
			if a_refusal /= Void then
				create refusal.make_from_string_general (a_refusal)
			else
				refusal := Void
			end
		ensure
			refusal_set: (refusal = Void) = (a_refusal = Void)
			same_text: attached refusal as l_text and then a_refusal /= Void implies l_text.same_string_general (a_refusal)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			refusal := a_fields.text ("refusal")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("refusal", refusal, False)
		end

end
