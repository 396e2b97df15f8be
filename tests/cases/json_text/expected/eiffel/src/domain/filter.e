note
	description: "Filter."

class
	FILTER

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	by: detachable STRING_32
			-- The JSON field `by'.

	since: detachable STRING_32
			-- The JSON field `since'.

	made_at: detachable STRING_32
			-- The JSON field `made-at'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "by">>
		end

feature -- Element change

	set_by (a_by: detachable READABLE_STRING_GENERAL)
			-- Set `by'; Void leaves it out.
		do
			if a_by /= Void then
				create by.make_from_string_general (a_by)
			else
				by := Void
			end
		ensure
			by_set: (by = Void) = (a_by = Void)
			same_text: attached by as l_text and then a_by /= Void implies l_text.same_string_general (a_by)
		end

	set_since (a_since: detachable READABLE_STRING_GENERAL)
			-- Set `since'; Void leaves it out.
		do
			if a_since /= Void then
				create since.make_from_string_general (a_since)
			else
				since := Void
			end
		ensure
			since_set: (since = Void) = (a_since = Void)
			same_text: attached since as l_text and then a_since /= Void implies l_text.same_string_general (a_since)
		end

	set_made_at (a_made_at: detachable READABLE_STRING_GENERAL)
			-- Set `made_at'; Void leaves it out.
		require
			made_at_has_offset: a_made_at /= Void implies (create {API_CHECK}).has_offset (a_made_at)
		do
			if a_made_at /= Void then
				create made_at.make_from_string_general (a_made_at)
			else
				made_at := Void
			end
		ensure
			made_at_set: (made_at = Void) = (a_made_at = Void)
			same_text: attached made_at as l_text and then a_made_at /= Void implies l_text.same_string_general (a_made_at)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			by := a_fields.text ("by")
			since := a_fields.text ("since")
			made_at := a_fields.text ("made-at")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("by", by, False)
			a_fields.put_text ("since", since, False)
			a_fields.set_read_only ("made-at")
			a_fields.put_text ("made-at", made_at, False)
		end

end
