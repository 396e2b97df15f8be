note
	description: "Question."

class
	QUESTION

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_text: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create text.make_from_string_general (a_a_text)
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

feature -- Access

	text: STRING_32
			-- The JSON field `text'.

	stream: BOOLEAN
			-- The JSON field `stream'.

feature -- Status report

	has_stream: BOOLEAN
			-- Is `stream' set?

	is_stream_null: BOOLEAN
			-- Is `stream' null, rather than not set?

feature -- Element change

	set_text (a_a_text: READABLE_STRING_GENERAL)
			-- Set `text'.
		do
			create text.make_from_string_general (a_a_text)
			mark_set ("text")
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

	set_stream (a_stream: BOOLEAN)
			-- Set `stream'.
		do
			stream := a_stream
			has_stream := True
			is_stream_null := False
		ensure
			stream_set: stream = a_stream
			has_stream: has_stream
		end

	unset_stream
			-- Leave `stream' out.
		do
			stream := False
			has_stream := False
			is_stream_null := False
		ensure
			not_has_stream: not has_stream
		end

	set_stream_null
			-- Have null for `stream'.
		do
			unset_stream
			is_stream_null := True
		ensure
			is_stream_null: is_stream_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text := a_fields.required_text (once "text")
			is_stream_null := a_fields.is_null (once "stream")
			stream := a_fields.boolean (once "stream")
			has_stream := a_fields.is_boolean (once "stream")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("text", text)
			a_fields.put_boolean ("stream", stream, has_stream, is_stream_null)
		end

invariant
	stream_null: is_stream_null implies not has_stream

end
