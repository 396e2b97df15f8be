note
	description: "hear request."

class
	HEAR_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_file: API_FILE)
			-- Set what is required.
		do
			file := a_file
		ensure
			file_set: file = a_file
		end

feature -- Access

	file: API_FILE
			-- The JSON field `file'.

	layout: detachable STRING_32
			-- The JSON field `layout'. Known values: {LAYOUT}.

	stream: BOOLEAN
			-- The JSON field `stream'.

	speed: REAL_64
			-- The JSON field `speed'.

feature -- Status report

	has_stream: BOOLEAN
			-- Is `stream' set?

	has_speed: BOOLEAN
			-- Is `speed' set?

feature -- Element change

	set_file (a_file: API_FILE)
			-- Set `file'.
		do
			file := a_file
			mark_set ("file")
		ensure
			file_set: file = a_file
		end

	set_layout (a_layout: detachable READABLE_STRING_GENERAL)
			-- Set `layout'; Void leaves it out.
		do
			layout := text_copy (a_layout)
		ensure
			layout_set: is_text_copy (layout, a_layout)
		end

	set_stream (a_stream: BOOLEAN)
			-- Set `stream'.
		do
			stream := a_stream
			has_stream := True
		ensure
			stream_set: stream = a_stream
			has_stream: has_stream
		end

	unset_stream
			-- Leave `stream' out.
		do
			stream := False
			has_stream := False
		ensure
			not_has_stream: not has_stream
		end

	set_speed (a_speed: REAL_64)
			-- Set `speed'.
		require
			speed_finite: (create {API_CHECK}).is_finite (a_speed)
		do
			speed := a_speed
			has_speed := True
		ensure
			speed_set: speed = a_speed
			has_speed: has_speed
		end

	unset_speed
			-- Leave `speed' out.
		do
			speed := 0
			has_speed := False
		ensure
			not_has_speed: not has_speed
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			file := file_codec.required_field (a_fields, once "file")
			layout := a_fields.text (once "layout")
			stream := a_fields.boolean (once "stream")
			has_stream := a_fields.is_boolean (once "stream")
			speed := a_fields.real_64 (once "speed")
			has_speed := a_fields.is_real_64 (once "speed")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			file_codec.put_required (a_fields, "file", file)
			a_fields.put_text ("layout", layout, False)
			a_fields.put_boolean ("stream", stream, has_stream, False)
			a_fields.put_real ("speed", speed, has_speed, False)
		end

feature {NONE} -- Implementation

	file_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
