note
	description: "Merged."

class
	MERGED

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	known: detachable STRING_32
			-- The JSON field `known'.

	more: INTEGER_64
			-- The JSON field `more'.

feature -- Status report

	has_more: BOOLEAN
			-- Is `more' set?

feature -- Element change

	set_known (a_known: detachable READABLE_STRING_GENERAL)
			-- Set `known'; Void leaves it out.
		do
			known := text_copy (a_known)
		ensure
			known_set: is_text_copy (known, a_known)
		end

	set_more (a_more: INTEGER_64)
			-- Set `more'.
		do
			more := a_more
			has_more := True
		ensure
			more_set: more = a_more
			has_more: has_more
		end

	unset_more
			-- Leave `more' out.
		do
			more := 0
			has_more := False
		ensure
			not_has_more: not has_more
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			known := a_fields.text (once "known")
			more := a_fields.integer_64 (once "more")
			has_more := a_fields.is_integer_64 (once "more")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("known", known, False)
			a_fields.put_integer ("more", more, has_more, False)
		end

end
