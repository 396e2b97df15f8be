note
	description: "Filter."

class
	FILTER

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_by: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create by.make_from_string_general (a_by)
		ensure
			by_set: is_text_copy (by, a_by)
		end

feature -- Access

	by: STRING_32
			-- The JSON field `by'.

	since: detachable STRING_32
			-- The JSON field `since'.

	made_at: detachable STRING_32
			-- The JSON field `made-at'.

	since_as_date: detachable API_DATE
			-- What `since' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date (since)
		end

	made_at_as_date_time: detachable API_DATE_TIME
			-- What `made_at' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (made_at)
		end

feature -- Element change

	set_by (a_by: READABLE_STRING_GENERAL)
			-- Set `by'.
		do
			create by.make_from_string_general (a_by)
			mark_set ("by")
		ensure
			by_set: is_text_copy (by, a_by)
		end

	set_since (a_since: detachable READABLE_STRING_GENERAL)
			-- Set `since'; Void leaves it out.
		do
			since := text_copy (a_since)
		ensure
			since_set: is_text_copy (since, a_since)
		end

	set_made_at (a_made_at: detachable READABLE_STRING_GENERAL)
			-- Set `made_at'; Void leaves it out.
		require
			made_at_has_offset: a_made_at /= Void implies (create {API_CHECK}).has_offset (a_made_at)
		do
			made_at := text_copy (a_made_at)
		ensure
			made_at_set: is_text_copy (made_at, a_made_at)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			by := a_fields.required_text (once "by")
			since := a_fields.text (once "since")
			made_at := a_fields.text (once "made-at")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("by", by)
			a_fields.put_text ("since", since, False)
			a_fields.set_read_only ("made-at")
			a_fields.put_text ("made-at", made_at, False)
		end

end
