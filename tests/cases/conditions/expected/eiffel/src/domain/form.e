note
	description: "Form."

class
	FORM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	by: detachable STRING_32
			-- The JSON field `by'.

feature -- Element change

	set_by (a_by: detachable READABLE_STRING_GENERAL)
			-- Set `by'; Void leaves it out.
		do
			by := text_copy (a_by)
		ensure
			by_set: is_text_copy (by, a_by)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			by := a_fields.text (once "by")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("by", by, False)
		end

end
