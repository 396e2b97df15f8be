note
	description: "Points to an earlier spoken reply of the model."

class
	CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_AUDIO

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_id: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_id (a_id)
		ensure
			id_set: is_text_copy (id, a_id)
		end

feature -- Access

	id: detachable STRING_32
			-- Identifier that came with the earlier audio reply.

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			id := text_copy (a_id)
		ensure
			id_set: is_text_copy (id, a_id)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("id", id, False)
		end

end
