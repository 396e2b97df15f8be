note
	description: "Timed."

class
	TIMED

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	at: detachable STRING_32
			-- The JSON field `at'.

	at_as_date_time: detachable API_DATE_TIME
			-- What `at' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (at)
		end

feature -- Element change

	set_at (a_at: detachable READABLE_STRING_GENERAL)
			-- Set `at'; Void leaves it out.
		require
			at_has_offset: a_at /= Void implies (create {API_CHECK}).has_offset (a_at)
		do
			at := text_copy (a_at)
		ensure
			at_set: is_text_copy (at, a_at)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			at := a_fields.text (once "at")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("at", at, False)
		end

end
