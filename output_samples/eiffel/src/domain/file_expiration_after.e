note
	description: "[
		Limits how long an uploaded file is kept. By default, `batch` files go after 30 days and all others
		stay until deleted.
	]"

class
	FILE_EXPIRATION_AFTER

inherit
	API_MODEL
		redefine
			make
		end

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			anchor := {STRING_32} "created_at"
		end

	make_with (a_seconds: INTEGER_64)
			-- Set what is required.
		require
			seconds_at_least: a_seconds >= 3600
			seconds_at_most: a_seconds <= 2592000
		do
			make
			seconds := a_seconds
		ensure
			seconds_set: seconds = a_seconds
		end

feature -- Access

	anchor: STRING_32
			-- Moment the lifetime counts from, always the creation of the file.

	seconds: INTEGER_64
			-- Lifetime in seconds, from 3,600 (one hour) to 2,592,000 (30 days).

feature -- Element change

	set_seconds (a_seconds: INTEGER_64)
			-- Set `seconds'.
		require
			seconds_at_least: a_seconds >= 3600
			seconds_at_most: a_seconds <= 2592000
		do
			seconds := a_seconds
			mark_set ("seconds")
		ensure
			seconds_set: seconds = a_seconds
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			anchor := a_fields.required_text (once "anchor")
			seconds := a_fields.required_integer_64 (once "seconds")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("anchor", anchor)
			a_fields.put_required_integer ("seconds", seconds)
		end

end
